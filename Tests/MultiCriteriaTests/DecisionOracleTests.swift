import OracleSupport
import MultiCriteria
import Testing

struct DecisionInput: Decodable, Sendable {
    let matrix: [[Double]]
    let weights: [Double]
    let types: [Int]
    let v: Double?

    func decision() throws -> DecisionMatrix {
        try DecisionMatrix(
            matrix, criteria: types.map { Criterion($0 == 1 ? .benefit : .cost) },
            weights: CriterionWeights(weights))
    }
}

@Suite("Oracle cases of scores, closeness and compromise")
struct DecisionOracleTests {
    struct Scores: Decodable, Sendable {
        let score: [Double]
        let rank: [Int]
    }

    struct Closeness: Decodable, Sendable {
        struct Answer: Decodable, Sendable {
            let closeness: [Double]
            let dPlus: [Double]
            let dMinus: [Double]
            let rank: [Int]
        }

        let vector: Answer
        let minmax: Answer
    }

    // The letters are the method's own.
    struct Compromise: Decodable, Sendable {
        let S: [Double]
        let R: [Double]
        let Q: [Double]
        let order: [Int]
        let acceptableAdvantage: Bool
        let acceptableStability: Bool
        let compromiseSet: [Int]
    }

    static let sums = OracleFile<DecisionInput, Scores>.load("wsm", in: .module)
    static let distances = OracleFile<DecisionInput, Closeness>.load("topsis", in: .module)
    static let compromises = OracleFile<DecisionInput, Compromise>.load("vikor", in: .module)

    @Test("Weighted sums equal the reference", arguments: sums)
    func weightedSum(_ example: OracleFile<DecisionInput, Scores>.Case) throws {
        let result = WeightedSum(try example.input.decision())
        #expect(near(result.scores, example.expected.score, example.tolerance))
        #expect(result.ranks == example.expected.rank)
        let added = result.contributions.map { $0.reduce(0, +) }
        #expect(near(added, result.scores, 1e-12))
    }

    @Test("TOPSIS equals the reference with both normalisations", arguments: distances)
    func topsis(_ example: OracleFile<DecisionInput, Closeness>.Case) throws {
        let decision = try example.input.decision()
        let pairs = [
            (Topsis(decision, normalisation: .vector), example.expected.vector),
            (Topsis(decision, normalisation: .minMax), example.expected.minmax),
        ]
        for (result, expected) in pairs {
            #expect(near(result.closeness, expected.closeness, example.tolerance))
            #expect(near(result.distancesToBest, expected.dPlus, example.tolerance))
            #expect(near(result.distancesToWorst, expected.dMinus, example.tolerance))
            #expect(result.ranks == expected.rank)
        }
    }

    @Test("VIKOR equals the reference, compromise set included", arguments: compromises)
    func vikor(_ example: OracleFile<DecisionInput, Compromise>.Case) throws {
        let expected = example.expected
        let result = try Vikor(
            try example.input.decision(), groupShare: example.input.v ?? 0.5)
        #expect(near(result.totalShortfalls, expected.S, example.tolerance))
        #expect(near(result.worstShortfalls, expected.R, example.tolerance))
        #expect(near(result.compromise, expected.Q, example.tolerance))
        #expect(result.order == expected.order)
        #expect(result.hasAcceptableAdvantage == expected.acceptableAdvantage)
        #expect(result.hasAcceptableStability == expected.acceptableStability)
        #expect(result.compromiseSet == expected.compromiseSet)
    }
}
