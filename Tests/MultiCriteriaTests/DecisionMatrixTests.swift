import OracleSupport
import MultiCriteria
import Statistics
import Testing
import Vocabulary

@Suite("Decision matrices")
struct DecisionMatrixTests {
    private func decision(
        _ rows: [[Double]], _ weights: [Double] = [0.5, 0.5],
        _ criteria: [Criterion] = [.benefit, .cost]
    ) throws -> DecisionMatrix {
        try DecisionMatrix(rows, criteria: criteria, weights: CriterionWeights(weights))
    }

    @Test("Matrices that are none are refused with row and column")
    func refusals() {
        let faults: [([[Double]], DecisionMatrixError)] = [
            ([], .noAlternatives), ([[]], .noCriteria),
            ([[1, 2], [3]], .ragged(row: 1, count: 1, expected: 2)),
            ([[1, 2], [3, .nan]], .outOfRange(row: 1, column: 1)),
            ([[1, -.infinity], [3, 4]], .outOfRange(row: 0, column: 1)),
            ([[1, 2], [3e100, 4]], .outOfRange(row: 1, column: 0)),
            ([[1], [2]], .criteriaCount(2, expected: 1)),
            (Array(repeating: [1, 2], count: 10_001), .tooManyAlternatives(10_001, limit: 10_000)),
            ([Array(repeating: 1, count: 1_001)], .tooManyCriteria(1_001, limit: 1_000)),
        ]
        for (rows, error) in faults {
            #expect(throws: error) { try decision(rows) }
        }
        #expect(throws: DecisionMatrixError.weightCount(1, expected: 2)) {
            try decision([[1, 2]], [1])
        }
        #expect(throws: DecisionMatrixError.reference(criterion: 1)) {
            try decision(
                [[1, 2]], [0.5, 0.5], [.benefit, Criterion(.cost, reference: 3...3)])
        }
    }

    @Test("Weights that are none are refused with their criterion")
    func weights() throws {
        let faults: [([Double], WeightError)] = [
            ([], .none), ([0.5, -0.1], .negative(criterion: 1)),
            ([.nan], .outOfRange(criterion: 0)), ([0, 0], .zeroSum), ([0.5, 0.25], .sum(0.75)),
        ]
        for (weights, error) in faults {
            #expect(throws: error) { try CriterionWeights(weights) }
        }
        #expect(try CriterionWeights([60, 20, 20], normalising: true).shares == [0.6, 0.2, 0.2])
        #expect(CriterionWeights.equal(4).shares == [0.25, 0.25, 0.25, 0.25])
    }

    @Test("Every refusal speaks two languages")
    func wordings() {
        let errors: [DecisionMatrixError] = [
            .noAlternatives, .noCriteria, .tooManyAlternatives(2, limit: 1),
            .tooManyCriteria(2, limit: 1), .ragged(row: 0, count: 1, expected: 2),
            .outOfRange(row: 0, column: 0), .criteriaCount(1, expected: 2),
            .weightCount(1, expected: 2), .reference(criterion: 0),
        ]
        #expect(errors.allSatisfy { $0.wording.id != $0.wording.en })
        let ragged = DecisionMatrixError.ragged(row: 1, count: 1, expected: 2)
        #expect(ragged.wording.en == "Row 2 has 1 values instead of 2.")
    }

    @Test("A fixed reference range keeps scores when an alternative is added or dropped")
    func reference() throws {
        let criteria = [
            Criterion(.benefit, reference: 0...100), Criterion(.cost, reference: 0...50),
        ]
        let two = WeightedSum(try decision([[60, 10], [40, 5]], [0.5, 0.5], criteria))
        let three = WeightedSum(
            try decision([[60, 10], [40, 5], [90, 49]], [0.5, 0.5], criteria))
        #expect(near(two.scores, [0.7, 0.65], 1e-12))
        #expect(near(Array(three.scores.prefix(2)), two.scores, 1e-12))
    }

    @Test("A criterion on which nothing differs is named and counts for nobody")
    func constant() throws {
        let result = WeightedSum(try decision([[5, 1], [5, 3]]))
        #expect(result.ignoredCriteria == [0])
        #expect(result.scores == [0.5, 0])
        #expect(result.contributions == [[0, 0.5], [0, 0]])
    }

    @Test("Published compromise and closeness appear to their printed digits")
    func published() throws {
        let climb = try decision(
            [[1, 3000], [2, 3750], [5, 4500]], [0.5, 0.5], [.cost, .benefit])
        #expect(
            printed(Topsis(climb, normalisation: .minMax).closeness, digits: 3)
                == ".500 .617 .500")
        #expect(try Vikor(climb).compromise == [1, 0, 1])
        let yang = try DecisionMatrix(
            [
                [78, 56, 34, 6], [4, 45, 3, 97], [18, 2, 50, 63], [9, 14, 11, 92],
                [85, 9, 100, 29],
            ], criteria: Array(repeating: .benefit, count: 4), weights: .equal(4))
        let compromise = try Vikor(yang).compromise
        #expect(printed(compromise, digits: 4) == ".5679 .7667 1.0000 .7493 .0000")
    }

    @Test("VIKOR with one alternative names it, and refuses a share outside 0…1")
    func single() throws {
        let matrix = try decision([[5, 1]])
        let result = try Vikor(matrix)
        #expect(result.compromiseSet == [0])
        #expect(result.hasAcceptableAdvantage && result.hasAcceptableStability)
        #expect(throws: VikorError.groupShare) { try Vikor(matrix, groupShare: 1.5) }
        #expect(throws: VikorError.groupShare) { try Vikor(matrix, groupShare: .nan) }
    }

    @Test("Results follow the alternatives when rows are reordered (seeds 1…20)")
    func permutation() throws {
        let order = [3, 1, 7, 0, 6, 2, 5, 4]
        for seed in 1...20 {
            let random = RandomMatrix(seed: UInt64(seed))
            let before = try random.matrix
            let after = try random.permuted(order).matrix
            let turn = { (values: [Double]) in order.map { values[$0] } }
            #expect(near(WeightedSum(after).scores, turn(WeightedSum(before).scores), 1e-12))
            #expect(near(Topsis(after).closeness, turn(Topsis(before).closeness), 1e-12))
            #expect(
                near(try Vikor(after).compromise, turn(try Vikor(before).compromise), 1e-9))
        }
    }

    @Test("Units do not matter: a criterion in thousands gives the same (seeds 1…20)")
    func units() throws {
        for seed in 1...20 {
            let random = RandomMatrix(seed: UInt64(seed))
            var scaled = random
            for row in scaled.rows.indices { scaled.rows[row][1] *= 1_000 }
            let (before, after) = (try random.matrix, try scaled.matrix)
            #expect(near(WeightedSum(after).scores, WeightedSum(before).scores, 1e-12))
            #expect(near(Topsis(after).closeness, Topsis(before).closeness, 1e-12))
            #expect(near(try Vikor(after).compromise, try Vikor(before).compromise, 1e-9))
        }
    }

    @Test("A value that improves never lowers the weighted sum's rank (seeds 1…20)")
    func monotone() throws {
        for seed in 1...20 {
            var random = RandomMatrix(seed: UInt64(seed))
            let reference = random.directions.map { Criterion($0, reference: 0...200) }
            let weights = try CriterionWeights(random.weights, normalising: true)
            let before = WeightedSum(
                try DecisionMatrix(random.rows, criteria: reference, weights: weights))
            random.rows[4][2] += random.directions[2] == .benefit ? 30 : -30
            let after = WeightedSum(
                try DecisionMatrix(random.rows, criteria: reference, weights: weights))
            #expect(after.ranks[4] <= before.ranks[4])
            #expect(after.scores[4] > before.scores[4])
        }
    }

    @Test("Extreme values stay finite")
    func extremes() throws {
        let rows = [[1e100, -1e100], [-1e100, 1e100], [1e-300, 0]]
        let matrix = try decision(rows)
        let closeness = Topsis(matrix).closeness + Topsis(matrix, normalisation: .minMax).closeness
        #expect(closeness.allSatisfy { $0 >= 0 && $0 <= 1 })
        let compromise = try Vikor(matrix).compromise
        #expect(compromise.allSatisfy { $0.isFinite })
        let tight = Criterion(.benefit, reference: 0...1e-300)
        let far = WeightedSum(try decision(rows, [0.5, 0.5], [tight, .cost]))
        #expect(far.scores.allSatisfy { $0.isFinite })
    }
}
