import MultiCriteria
import Vocabulary

extension KernelCatalogue {
    static let ahp = Kernel(
        "ahp", "Weights and consistency of pairwise judgements",
        input: [
            .init("matrix", "[[number or null]]", "how many times more important i is than j"),
            .init("members", "[matrix]?", "instead of matrix: the judgements of a group"),
            .init("memberWeights", "[number]?", "one above 0 a member; equal if left out"),
        ],
        output: [
            .init("weights", "[number]", "principal eigenvector, sum 1"),
            .init("lambdaMax", "number", "principal eigenvalue"),
            .init("CI", "number", "consistency index"),
            .init("CR", "number or null", "consistency ratio; null above 15 items or incomplete"),
            .init("geometricMeanWeights", "[number] or null", "null for incomplete judgements"),
            .init("GCI", "number or null", "geometric consistency index"),
            .init("worstTriple", "object or null", "items, product, impliedFirstOverThird"),
            .init("settled", "true or false", "whether the eigenvector settled to 1e-12"),
        ]
    ) { input throws(KernelInputError) in
        let judgements = try input.judgements()
        let result: AnalyticHierarchy
        do throws(JudgementError) {
            result = try AnalyticHierarchy(judgements)
        } catch {
            let isGroup = try input.optional("members") != nil
            throw input.refused(error, at: isGroup ? "members" : "matrix" + error.place)
        }
        return .object([
            "weights": .numbers(result.weights), "lambdaMax": .number(result.principalEigenvalue),
            "CI": .number(result.consistencyIndex), "CR": .optional(result.consistencyRatio),
            "geometricMeanWeights": result.geometricMeanWeights.map(JSON.numbers) ?? .null,
            "GCI": .optional(result.geometricConsistencyIndex),
            "worstTriple": result.worstTriple.map(document) ?? .null,
            "settled": .bool(result.isSettled),
        ])
    }

    private static func document(_ triple: AnalyticHierarchy.Triple) -> JSON {
        .object([
            "items": .integers([triple.first, triple.second, triple.third]),
            "product": .number(triple.product),
            "impliedFirstOverThird": .number(triple.impliedFirstOverThird),
        ])
    }
}

extension KernelInput {
    fileprivate func judgements() throws(KernelInputError) -> Judgements {
        guard let members = try optional("members") else {
            return try member("matrix").matrixOfJudgements()
        }
        let judgements = try members.list { member throws(KernelInputError) in
            try member.matrixOfJudgements()
        }
        let weights = try optional("memberWeights")?.doubles()
        do {
            return try Judgements.group(judgements, weights: weights)
        } catch {
            switch error {
            case .groupCount(let member, _, _): throw refused(error, at: "members[\(member)]")
            case .memberWeights: throw refused(error, at: "memberWeights")
            default: throw members.refused(error)
            }
        }
    }

    private func matrixOfJudgements() throws(KernelInputError) -> Judgements {
        let rows = try optionalMatrix()
        do {
            return try Judgements(rows)
        } catch {
            throw .refused(path + error.place, error.wording)
        }
    }
}

extension JudgementError {
    /// Within the matrix: `[2][1]`.
    fileprivate var place: String {
        switch self {
        case .notSquare(let row, _, _): "[\(row)]"
        case .outOfRange(let row, let column), .notReciprocal(let row, let column):
            "[\(row)][\(column)]"
        case .unconnected(let item): "[\(item)]"
        case .none, .tooMany, .groupCount, .memberWeights: ""
        }
    }
}
