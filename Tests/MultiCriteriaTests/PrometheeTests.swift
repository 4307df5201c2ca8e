import OracleSupport
import MultiCriteria
import Statistics
import Testing

@Suite("PROMETHEE II")
struct PrometheeTests {
    struct Input: Decodable, Sendable {
        let matrix: [[Double]]
        let weights: [Double]
        let types: [Int]
        let functions: [String]
        let q: [Double]
        let p: [Double]
        let s: [Double]

        var preferences: [PreferenceFunction] {
            functions.indices.map { index in
                switch functions[index] {
                case "ushape": .uShape(indifference: q[index])
                case "vshape": .vShape(preference: p[index])
                case "level": .level(indifference: q[index], preference: p[index])
                case "linear": .linear(indifference: q[index], preference: p[index])
                case "gaussian": .gaussian(spread: s[index])
                default: .usual
                }
            }
        }
    }

    struct Flows: Decodable, Sendable {
        let phiPlus: [Double]
        let phiMinus: [Double]
        let phi: [Double]
        let rank: [Int]
    }

    static let cases = OracleFile<Input, Flows>.load("promethee2", in: .module)

    private static let six: [PreferenceFunction] = [
        .usual, .uShape(indifference: 5), .vShape(preference: 30),
        .level(indifference: 5, preference: 40), .linear(indifference: 0, preference: 40),
        .gaussian(spread: 20),
    ]

    @Test("Flows equal the reference", arguments: cases)
    func oracle(_ example: OracleFile<Input, Flows>.Case) throws {
        let input = example.input
        let matrix = try DecisionMatrix(
            input.matrix, criteria: input.types.map { Criterion($0 == 1 ? .benefit : .cost) },
            weights: CriterionWeights(input.weights))
        let result = try Promethee(matrix, preferences: input.preferences)
        #expect(near(result.positiveFlows, example.expected.phiPlus, example.tolerance))
        #expect(near(result.negativeFlows, example.expected.phiMinus, example.tolerance))
        #expect(near(result.netFlows, example.expected.phi, example.tolerance))
        #expect(result.ranks == example.expected.rank)
    }

    @Test("Zhao, Peng & Li 2013 print .10 -.30 .20")
    func zhao() throws {
        let matrix = try DecisionMatrix(
            [[4, 3, 2], [3, 2, 4], [5, 1, 3]], criteria: [.benefit, .benefit, .benefit],
            weights: CriterionWeights([0.5, 0.3, 0.2]))
        let result = try Promethee(matrix, preferences: [.usual, .usual, .usual])
        #expect(printed(result.netFlows, digits: 2) == ".10 -0.30 .20")
    }

    @Test("Flows equal the double sum over all pairs (seeds 1…20)", arguments: 1...20)
    func bruteForce(_ seed: Int) throws {
        let random = RandomMatrix(seed: UInt64(seed), alternatives: 3 + seed, criteria: 6)
        let matrix = try random.matrix
        let result = try Promethee(matrix, preferences: Self.six)
        for one in 0..<matrix.alternativeCount {
            var sum = 0.0
            for other in 0..<matrix.alternativeCount where other != one {
                for criterion in 0..<6 {
                    let sign = random.directions[criterion] == .benefit ? 1.0 : -1.0
                    let lead = sign * (matrix[one, criterion] - matrix[other, criterion])
                    let preference = Self.six[criterion]
                    sum += matrix.weights.shares[criterion] * (preference(lead) - preference(-lead))
                }
            }
            #expect(near(result.netFlows[one], sum / Double(matrix.alternativeCount - 1), 1e-12))
        }
    }

    @Test("Net flows sum to 0, and profiles weighted give the net flow (seeds 1…20)")
    func invariants() throws {
        for seed in 1...20 {
            let matrix = try RandomMatrix(seed: UInt64(seed), criteria: 6).matrix
            let result = try Promethee(matrix, preferences: Self.six)
            #expect(abs(result.netFlows.reduce(0, +)) < 1e-12)
            let weighted = result.profiles.map { profile in
                zip(profile, matrix.weights.shares).reduce(0) { $0 + $1.0 * $1.1 }
            }
            #expect(near(weighted, result.netFlows, 1e-12))
            #expect(result.positiveFlows.allSatisfy { $0 >= 0 && $0 <= 1 })
        }
    }

    @Test("A better value never lowers the net flow (seeds 1…20)")
    func monotone() throws {
        for seed in 1...20 {
            var random = RandomMatrix(seed: UInt64(seed), criteria: 6)
            let before = try Promethee(random.matrix, preferences: Self.six)
            random.rows[2][4] += random.directions[4] == .benefit ? 17 : -17
            let after = try Promethee(random.matrix, preferences: Self.six)
            #expect(after.netFlows[2] >= before.netFlows[2] - 1e-12)
        }
    }

    @Test("Units do not matter when thresholds are given in the same unit (seeds 1…20)")
    func units() throws {
        let thousands: [PreferenceFunction] = [
            .usual, .uShape(indifference: 5_000), .vShape(preference: 30_000),
            .level(indifference: 5_000, preference: 40_000),
            .linear(indifference: 0, preference: 40_000), .gaussian(spread: 20_000),
        ]
        for seed in 1...20 {
            let random = RandomMatrix(seed: UInt64(seed), criteria: 6)
            var scaled = random
            scaled.rows = random.rows.map { $0.map { $0 * 1_000 } }
            let before = try Promethee(random.matrix, preferences: Self.six)
            let after = try Promethee(scaled.matrix, preferences: thousands)
            #expect(near(after.netFlows, before.netFlows, 1e-12))
        }
    }

    @Test("Equal alternatives have equal flows, and order does not matter (seeds 1…20)")
    func duplicates() throws {
        let order = [8, 3, 1, 7, 0, 6, 2, 5, 4]
        for seed in 1...20 {
            var random = RandomMatrix(seed: UInt64(seed), criteria: 6)
            random.rows.append(random.rows[2])
            let result = try Promethee(random.matrix, preferences: Self.six)
            #expect(near(result.netFlows[8], result.netFlows[2], 1e-12))
            let turned = try Promethee(random.permuted(order).matrix, preferences: Self.six)
            #expect(near(turned.netFlows, order.map { result.netFlows[$0] }, 1e-12))
        }
    }

    @Test("A single alternative has no flow")
    func single() throws {
        let matrix = try DecisionMatrix([[3]], criteria: [.cost], weights: .equal(1))
        let result = try Promethee(matrix, preferences: [.usual])
        #expect(result.netFlows == [0])
        #expect(result.ranks == [1])
    }

    @Test("Thresholds in the wrong order or of no width are refused with their criterion")
    func refusals() throws {
        let matrix = try DecisionMatrix(
            [[1, 2], [3, 4]], criteria: [.benefit, .benefit], weights: .equal(2))
        let faults: [(PreferenceFunction, PreferenceError.Fault)] = [
            (.linear(indifference: 5, preference: 5), .order),
            (.level(indifference: 5, preference: 4), .order),
            (.uShape(indifference: -1), .indifference), (.vShape(preference: 0), .preference),
            (.gaussian(spread: .nan), .spread), (.vShape(preference: .infinity), .preference),
        ]
        for (function, fault) in faults {
            #expect(throws: PreferenceError.threshold(criterion: 1, fault)) {
                try Promethee(matrix, preferences: [.usual, function])
            }
        }
        let tall = try DecisionMatrix(
            Array(repeating: Array(repeating: 1, count: 11), count: 10_000),
            criteria: Array(repeating: .benefit, count: 11), weights: .equal(11))
        #expect(throws: PreferenceError.tooManyComparisons(1_100_000_000)) {
            try Promethee(tall, preferences: Array(repeating: .usual, count: 11))
        }
        #expect(throws: PreferenceError.count(1, expected: 2)) {
            try Promethee(matrix, preferences: [.usual])
        }
    }
}
