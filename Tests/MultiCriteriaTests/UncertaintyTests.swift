import OracleSupport
import MultiCriteria
import Statistics
import Testing
import Vocabulary

@Suite("Uncertain values and partly known weights")
struct UncertaintyTests {
    /// Utilities as given: 0…1 is the reference range.
    private func result(
        _ rows: [[UncertainValue]], _ weights: WeightInformation = .uniform
    ) throws -> Acceptability {
        let criteria = rows[0].map { _ in Criterion(.benefit, reference: 0...1) }
        return try AcceptabilityStudy(
            UncertainUtilities(rows, criteria: criteria), weights: weights
        ).result()
    }

    @Test("Normal errors: one wins as often as the normal distribution says")
    func normal() throws {
        let one = try result(
            [[.normal(mean: 0, deviation: 1)], [.normal(mean: 1, deviation: 1)]])
        // Φ(−1/√2)
        #expect(abs(one.firstRankShares[0] - 0.23975) < 0.006)
        let weights = WeightInformation.fixed(try CriterionWeights([0.6, 0.4]))
        let two = try result(
            [
                [.normal(mean: 0.5, deviation: 0.3), .normal(mean: 0.5, deviation: 0.2)],
                [.fixed(0.6), .fixed(0.6)],
            ], weights)
        // Φ(−0.1/√(0.18² + 0.08²))
        #expect(abs(two.firstRankShares[0] - 0.30583) < 0.006)
        #expect(two.centralWeights[0].map { near($0, [0.6, 0.4], 1e-9) } == true)
    }

    @Test("Triangles and past values: shares and regrets equal their integrals")
    func drawn() throws {
        let low = try result([[.triangular(low: 0, mode: 0, high: 1)], [.fixed(0.5)]])
        #expect(abs(low.firstRankShares[0] - 0.25) < 0.006)
        // ∫(x − ½)·2(1 − x) over ½…1
        #expect(abs(low.expectedRegrets[1] - 0.041667) < 0.002)
        let high = try result([[.triangular(low: 0, mode: 1, high: 1)], [.fixed(0.5)]])
        #expect(abs(high.firstRankShares[0] - 0.75) < 0.006)
        let seen = try result([[.empirical([0, 1, 1, 1])], [.fixed(0.5)]])
        #expect(abs(seen.firstRankShares[0] - 0.75) < 0.006)
        #expect(abs(seen.expectedRegrets[0] - 0.125) < 0.003)
    }

    @Test("A triangle without width and a single past value are fixed values")
    func degenerate() throws {
        let rows: [[UncertainValue]] = [
            [.triangular(low: 0.4, mode: 0.4, high: 0.4)], [.empirical([0.6])],
            [.normal(mean: 0.5, deviation: 0)],
        ]
        #expect(try result(rows).expectedRanks == [3, 1, 2])
    }

    @Test("A cost in thousands counts as its mirrored utility")
    func units() throws {
        let priced: [[UncertainValue]] = [
            [.triangular(low: 100, mode: 200, high: 400)], [.normal(mean: 250, deviation: 50)],
            [.fixed(300)],
        ]
        let mirrored: [[UncertainValue]] = [
            [.triangular(low: 0.2, mode: 0.6, high: 0.8)], [.normal(mean: 0.5, deviation: 0.1)],
            [.fixed(0.4)],
        ]
        let cost = [Criterion(.cost, reference: 0...500)]
        let found = try AcceptabilityStudy(UncertainUtilities(priced, criteria: cost)).result()
        let expected = try result(mirrored)
        #expect(near(found.expectedRanks, expected.expectedRanks, 1e-9))
        #expect(near(found.expectedRegrets, expected.expectedRegrets, 1e-9))
    }

    @Test("A criterion without any spread is named and ignored")
    func ignored() throws {
        let utilities = try UncertainUtilities(
            [[.fixed(3), .fixed(1)], [.empirical([3, 3]), .fixed(2)]],
            criteria: [.benefit, .benefit])
        #expect(utilities.ignoredCriteria == [0])
        let found = try AcceptabilityStudy(utilities, sampleCount: 100).result()
        #expect(found.firstRankShares == [0, 1])
    }

    @Test("Confidence is the first-rank share at the alternative's own central weights")
    func confidence() throws {
        let found = try result(
            [
                [.normal(mean: 0.9, deviation: 0.1), .normal(mean: 0.1, deviation: 0.1)],
                [.normal(mean: 0.1, deviation: 0.1), .normal(mean: 0.9, deviation: 0.1)],
            ])
        let central = try #require(found.centralWeights[0])
        let factor = try #require(found.confidenceFactors[0])
        // The lead at (w, 1 − w) is 1.6w − 0.8 with deviation 0.1·√2·√(w² + (1 − w)²).
        #expect(near(central, [0.75, 0.25], 0.02))
        #expect(factor > 0.995 && factor <= 1)
        #expect(found.confidenceSampleCount == 4_096)
    }

    @Test("Known order of importance: mean weights are the rank-order centroid")
    func ordinal() throws {
        let rows = [[UncertainValue]](
            repeating: Array(repeating: .fixed(0.5), count: 4), count: 2)
        let full = try result(rows, .ordinal([[2], [0], [3], [1]]))
        // 1/4·(1 + 1/2 + 1/3 + 1/4), 1/4·(1/2 + 1/3 + 1/4), …
        #expect(near(full.meanWeights, [0.27083, 0.0625, 0.52083, 0.14583], 0.004))
        let grouped = try result(rows, .ordinal([[2], [0, 3], [1]]))
        #expect(near(grouped.meanWeights, [0.20833, 0.0625, 0.52083, 0.20833], 0.004))
    }

    @Test("Weight bounds hold, by trying again or by walking")
    func bounds() throws {
        let rows = [[UncertainValue]](repeating: [.fixed(1), .fixed(0), .fixed(0)], count: 1)
        let wide = try result(rows, .intervals([0.2...0.6, 0...0.5, 0.1...1]))
        let central = try #require(wide.centralWeights[0])
        // The centroid of the pentagon of weights that is left.
        #expect(near(central, wide.meanWeights, 1e-12))
        #expect(near(wide.meanWeights, [0.38519, 0.22963, 0.38519], 0.004))
        // 0.8 % of the triangle is left: a walk.
        let narrow = try result(
            [[.fixed(0), .fixed(1), .fixed(0)], [.fixed(0), .fixed(0), .fixed(1)]],
            .intervals([0...0.004, 0...1, 0...1]))
        #expect(near(narrow.meanWeights, [0.002, 0.499, 0.499], 0.005))
        #expect(abs(narrow.firstRankShares[0] - 0.5) < 0.01)
    }

    @Test("Bounds that leave one point give that point")
    func point() throws {
        let rows: [[UncertainValue]] = [[.fixed(1), .fixed(0)], [.fixed(0), .fixed(1)]]
        let points: [[ClosedRange<Double>]] = [
            [0.3...0.3, 0.7...0.7], [0.3...0.5, 0.7...0.9], [0...0.3, 0.1...0.7],
            [0.3...0.3, 0...1],
        ]
        for bounds in points {
            let found = try result(rows, .intervals(bounds))
            #expect(near(found.meanWeights, [0.3, 0.7], 1e-9))
            #expect(found.firstRankShares == [0, 1])
        }
    }

    @Test("What contradicts itself is refused with its criterion")
    func refusals() throws {
        let two = UncertainUtilities(try Utilities([[1, 0], [0, 1]]))
        let faults: [(WeightInformation, AcceptabilityError)] = [
            (.ordinal([[0]]), .order(criterion: 1)), (.ordinal([[0], [0]]), .order(criterion: 0)),
            (.ordinal([[0], [1, 2]]), .unknownCriterion(2, count: 2)),
            (.ordinal([[.max], [.min]]), .unknownCriterion(.max, count: 2)),
            (.fixed(.equal(3)), .weightCount(3, expected: 2)),
            (.intervals([0...1]), .weightCount(1, expected: 2)),
            (.intervals([0...1, -0.1...1]), .bounds(criterion: 1)),
            (.intervals([0...0.25, 0...0.5]), .infeasible(low: 0, high: 0.75)),
            (.intervals([0.75...1, 0.5...1]), .infeasible(low: 1.25, high: 2)),
        ]
        for (weights, error) in faults {
            #expect(throws: error) { try AcceptabilityStudy(two, weights: weights) }
            #expect(error.wording.id != error.wording.en)
        }
        for count in [0, -1, 10_000_001] {
            #expect(throws: AcceptabilityError.sampleCount(count)) {
                try AcceptabilityStudy(two, sampleCount: count)
            }
        }
        let tall = UncertainUtilities(try Utilities(Array(repeating: [1], count: 201)))
        #expect(throws: AcceptabilityError.tooManyAlternatives(201)) {
            try AcceptabilityStudy(tall)
        }
        let wide = UncertainUtilities(try Utilities([Array(repeating: 1, count: 51)]))
        #expect(throws: AcceptabilityError.tooManyCriteria(51)) { try AcceptabilityStudy(wide) }
    }

    @Test("Values that cannot be are refused with row and column")
    func badValues() {
        let bad: [UncertainValue] = [
            .fixed(.nan), .normal(mean: 0, deviation: -1), .normal(mean: .infinity, deviation: 1),
            .triangular(low: 1, mode: 0, high: 2), .triangular(low: 0, mode: 3, high: 2),
            .empirical([]), .empirical([1, .nan]),
        ]
        for value in bad {
            #expect(throws: DecisionMatrixError.outOfRange(row: 0, column: 1)) {
                try UncertainUtilities(
                    [[.fixed(1), value]], criteria: [.benefit, .benefit])
            }
        }
    }
}
