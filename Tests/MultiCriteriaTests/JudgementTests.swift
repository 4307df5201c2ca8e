import OracleSupport
import MultiCriteria
import Statistics
import Testing

@Suite("Pairwise judgements")
struct JudgementTests {
    struct Input: Decodable, Sendable {
        let matrix: [[Double]]

        func judgements() throws -> Judgements { try Judgements(matrix) }
    }

    struct Answer: Decodable, Sendable {
        let weights: [Double]
        let lambdaMax: Double
        let CI: Double
        let CR: Double
        let geometricMeanWeights: [Double]
        let GCI: Double
    }

    static let cases = OracleFile<Input, Answer>.load("ahp", in: .module)

    @Test("Weights and consistency equal the reference", arguments: cases)
    func oracle(_ example: OracleFile<Input, Answer>.Case) throws {
        let expected = example.expected
        let result = try AnalyticHierarchy(example.input.judgements())
        #expect(near(result.weights, expected.weights, example.tolerance))
        #expect(near(result.principalEigenvalue, expected.lambdaMax, example.tolerance))
        #expect(near(result.consistencyIndex, expected.CI, example.tolerance))
        #expect(near(try #require(result.consistencyRatio), expected.CR, example.tolerance))
        let means = try #require(result.geometricMeanWeights)
        #expect(near(means, expected.geometricMeanWeights, example.tolerance))
        let index = try #require(result.geometricConsistencyIndex)
        #expect(near(index, expected.GCI, example.tolerance))
        #expect(result.isSettled)
    }

    @Test(
        "Published weights appear to their printed digits",
        arguments: [
            ("saaty_drinks", 3, ".177 .019 .042 .116 .190 .129 .327"),
            ("saaty_house", 3, ".173 .054 .188 .018 .031 .036 .167 .333"),
            ("saaty_wealth", 3, ".427 .230 .021 .052 .052 .123 .094"),
            ("wang_chin_2011", 4, ".3208 .1395 .0348 .1285 .2374 .1391"),
        ])
    func published(_ id: String, _ digits: Int, _ text: String) throws {
        let example = try #require(Self.cases.first { $0.id == id })
        let result = try AnalyticHierarchy(example.input.judgements())
        #expect(printed(result.weights, digits: digits) == text)
    }

    @Test("Published consistency appears to its printed digits")
    func consistency() throws {
        let result = { (id: String) throws -> AnalyticHierarchy in
            let example = try #require(Self.cases.first { $0.id == id })
            return try AnalyticHierarchy(example.input.judgements())
        }
        let house = try result("saaty_house")
        #expect(printed([house.principalEigenvalue], digits: 3) == "9.669")
        #expect(printed([try #require(house.consistencyRatio)], digits: 3) == ".169")
        let wealth = try result("saaty_wealth")
        #expect(printed([wealth.principalEigenvalue], digits: 3) == "7.608")
        let drinks = try result("saaty_drinks")
        #expect(printed([try #require(drinks.consistencyRatio)], digits: 3) == ".022")
    }

    /// Judgements that follow from weights.
    private func consistent(_ weights: [Double]) -> [[Double?]] {
        weights.map { one in weights.map { one / $0 } }
    }

    @Test("Consistent judgements give their weights back, with a hole or without")
    func holes() throws {
        let weights = [0.4, 0.3, 0.2, 0.1]
        var rows = consistent(weights)
        rows[0][3] = nil
        rows[3][0] = nil
        rows[1][2] = nil
        rows[2][1] = nil
        let result = try AnalyticHierarchy(Judgements(rows))
        #expect(near(result.weights, weights, 1e-9))
        #expect(abs(result.principalEigenvalue - 4) < 1e-9)
        #expect(result.consistencyRatio == nil)
        #expect(result.geometricMeanWeights == nil)
        #expect(result.geometricConsistencyIndex == nil)
    }

    @Test("A chain of the steepest judgements over thirty items is enough and settles")
    func chain() throws {
        let count = 30
        var rows = [[Double?]](repeating: Array(repeating: nil, count: count), count: count)
        for item in 0..<count { rows[item][item] = 1 }
        for item in 1..<count {
            rows[item - 1][item] = 1_000
            rows[item][item - 1] = 0.001
        }
        let result = try AnalyticHierarchy(Judgements(rows))
        #expect(result.isSettled)
        #expect(near(result.weights[28] / result.weights[29], 1_000, 1e-9))
    }

    @Test("Above fifteen items there is no random index and no ratio")
    func many() throws {
        let weights = (1...16).map(Double.init)
        let result = try AnalyticHierarchy(Judgements(consistent(weights)))
        #expect(result.consistencyRatio == nil)
        #expect(near(result.weights, weights.map { $0 / 136 }, 1e-10))
        let fifteen = try AnalyticHierarchy(Judgements(consistent(Array(weights.prefix(15)))))
        #expect(abs(try #require(fifteen.consistencyRatio)) < 1e-9)
    }

    @Test("The worst triple is the one that was spoilt, and says what would agree")
    func triple() throws {
        var rows = consistent([0.4, 0.3, 0.2, 0.1])
        rows[1][3] = 9
        rows[3][1] = 1.0 / 9
        let worst = try #require(try AnalyticHierarchy(Judgements(rows)).worstTriple)
        // 1 over 3 stands in the triples with 0 and with 2; the first in order is named.
        #expect([worst.first, worst.second, worst.third] == [0, 1, 3])
        #expect(near(worst.product, (4.0 / 3) * 9 * 0.25, 1e-12))
        #expect(near(worst.impliedFirstOverThird, 12, 1e-12))
    }

    @Test("A group's judgements are geometric means of those who judged")
    func group() throws {
        let one = try Judgements([[1, 4, nil], [0.25, 1, 2], [nil, 0.5, 1]])
        let other = try Judgements([[1, 1, 6], [1, 1, 2], [1.0 / 6, 0.5, 1]])
        let both = try Judgements.group([one, other])
        #expect(near(try #require(both[0, 1]), 2, 1e-12))
        #expect(near(try #require(both[0, 2]), 6, 1e-12))
        #expect(both.isComplete)
        let weighted = try Judgements.group([one, other], weights: [3, 1])
        #expect(near(try #require(weighted[0, 1]), 2.8284271247461903, 1e-12))
        let first = try Judgements([[1, 4, nil], [0.25, 1, nil], [nil, nil, 1]])
        let second = try Judgements([[1, nil, nil], [nil, 1, 2], [nil, 0.5, 1]])
        let halves = try AnalyticHierarchy(Judgements.group([first, second]))
        #expect(near(halves.weights, [8 / 11.0, 2 / 11.0, 1 / 11.0], 1e-9))
        #expect(throws: JudgementError.groupCount(member: 1, count: 1, expected: 3)) {
            try Judgements.group([one, try Judgements([[1]])])
        }
        #expect(throws: JudgementError.memberWeights) {
            try Judgements.group([one, other], weights: [1, 0])
        }
        #expect(throws: JudgementError.none) { try Judgements.group([]) }
    }

    @Test("Renumbering the items renumbers the weights (seed 3)")
    func permutation() throws {
        var generator = SeededGenerator(seed: 3)
        var rows = [[Double?]](repeating: Array(repeating: 1, count: 6), count: 6)
        for one in 0..<6 {
            for other in one + 1..<6 {
                let value = Double(1 + generator.index(below: 9))
                rows[one][other] = value
                rows[other][one] = 1 / value
            }
        }
        let order = [4, 2, 0, 5, 1, 3]
        let turned = order.map { one in order.map { rows[one][$0] } }
        let before = try AnalyticHierarchy(Judgements(rows))
        let after = try AnalyticHierarchy(Judgements(turned))
        #expect(near(after.weights, order.map { before.weights[$0] }, 1e-10))
        #expect(near(after.principalEigenvalue, before.principalEigenvalue, 1e-10))
    }

    @Test("Reciprocals may be written with two decimals")
    func rounded() throws {
        let rows: [[Double?]] = [[1, 3, 7], [0.33, 1, 2], [0.14, 0.5, 1]]
        let result = try AnalyticHierarchy(Judgements(rows))
        #expect(near(result.weights, [0.6782, 0.2141, 0.1077], 0.01))
    }

    @Test("Bad judgements are refused with their place")
    func refusals() {
        let faults: [([[Double?]], JudgementError)] = [
            ([], .none), ([[1, 2], [0.5]], .notSquare(row: 1, count: 1, expected: 2)),
            ([[1, 2], [2, 1]], .notReciprocal(row: 0, column: 1)),
            ([[1, 3], [0.25, 1]], .notReciprocal(row: 0, column: 1)),
            ([[1, nil], [2, 1]], .notReciprocal(row: 0, column: 1)),
            ([[2]], .notReciprocal(row: 0, column: 0)),
            ([[nil]], .notReciprocal(row: 0, column: 0)),
            ([[1, 0], [1, 1]], .outOfRange(row: 0, column: 1)),
            ([[1, -2], [-0.5, 1]], .outOfRange(row: 0, column: 1)),
            ([[1, .nan], [1, 1]], .outOfRange(row: 0, column: 1)),
        ]
        for (rows, error) in faults {
            #expect(throws: error) { try Judgements(rows) }
        }
        #expect(throws: JudgementError.unconnected(item: 1)) {
            try AnalyticHierarchy(Judgements([[1, nil], [nil, 1]]))
        }
        let many = [[Double?]](repeating: Array(repeating: 1, count: 31), count: 31)
        #expect(throws: JudgementError.tooMany(31)) { try Judgements(many) }
    }
}
