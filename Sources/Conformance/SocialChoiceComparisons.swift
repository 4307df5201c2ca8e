import SocialChoice

extension KernelCatalogue {
    static let bradleyTerry = Kernel(
        "bradley_terry", "Strengths of items from comparisons of pairs, and how certain they are.",
        input: [
            .init("items", "integer", "how many there are; comparisons number them from 0"),
            .init(
                "comparisons", "[{winner, loser, count?, tie?}]",
                "count: 1 when left out; tie: true when neither was chosen"),
            .init(
                "virtual", "number?",
                "comparisons of each item with an average one, half won, added as regularisation"),
        ],
        output: [
            .init("strengths", "[number]", "natural logarithms, mean 0"),
            .init("standardErrors", "[number]", "of the strengths"),
            .init("intervals", "[[low, high]]", "95 %"),
            .init("shares", "[number]", "in proportion to exp(strength), sum 1"),
            .init("order", "[integer]", "strongest first"),
            .init("probability", "[[number]]", "[i][j]: i is chosen over j next time"),
            .init("confidence", "[[number]]", "[i][j]: i is stronger than j"),
            .init("residuals", "[[number or null]]", "answers against expectation, in deviations"),
            .init("logLikelihood", "number", "virtual comparisons included"),
            .init("steps", "integer", "of Newton's method"),
        ]
    ) { input throws(KernelInputError) in
        let items = try input.member("items").integer()
        let comparisons = try input.member("comparisons")
        let read = try comparisons.list { entry throws(KernelInputError) in
            let winner = try entry.member("winner").integer()
            let loser = try entry.member("loser").integer()
            let count = try entry.optional("count")?.integer() ?? 1
            return try entry.optional("tie")?.flag() ?? false
                ? Comparison.tie(winner, loser, count: count)
                : Comparison(winner, over: loser, count: count)
        }
        let virtual = try input.optional("virtual")?.double()
        do throws(ComparisonError) {
            return document(
                try BradleyTerry(
                    PairComparisons(items: items, read),
                    regularisation: virtual.map { .virtualComparisons($0) } ?? .none))
        } catch {
            throw input.refused(error, at: error.place)
        }
    }

    private static func document(_ fit: BradleyTerry) -> JSON {
        let items = fit.strengths.indices
        return .object([
            "strengths": .numbers(fit.strengths),
            "standardErrors": .numbers(fit.standardErrors),
            "intervals": .matrix(fit.intervals.map { [$0.lowerBound, $0.upperBound] }),
            "shares": .numbers(fit.shares),
            "order": .integers(fit.order),
            "probability": .matrix(
                items.map { one in items.map { fit.probability(one, over: $0) } }),
            "confidence": .matrix(items.map { one in items.map { fit.confidence(one, over: $0) } }),
            "residuals": .array(
                items.map { one in .numbers(items.map { fit.residual(one, $0) }) }),
            "logLikelihood": .number(fit.logLikelihood),
            "steps": .integer(fit.steps),
        ])
    }
}

extension ComparisonError {
    fileprivate var place: String {
        switch self {
        case .items: "items"
        case .unknownItem(_, let comparison), .sameItem(_, let comparison):
            "comparisons[\(comparison)]"
        case .negativeCount(_, let comparison), .tooManyAnswers(let comparison):
            "comparisons[\(comparison)].count"
        case .regularisation: "virtual"
        case .unconnected, .oneSided, .unsettled: "comparisons"
        }
    }
}
