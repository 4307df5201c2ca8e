import OracleSupport
import MultiCriteria
import Statistics
import Testing

@Suite("How far weights may move")
struct WeightStabilityTests {
    struct Input: Decodable, Sendable {
        let utilities: [[Double]]
        let weights: [Double]
    }

    struct Answer: Decodable, Sendable {
        let best: Int
        let intervals: [[Double]]
    }

    static let cases = OracleFile<Input, Answer>.load("weight_stability", in: .module)

    @Test("Intervals equal the closed form", arguments: cases)
    func oracle(_ example: OracleFile<Input, Answer>.Case) throws {
        let result = try WeightStability(
            Utilities(example.input.utilities),
            weights: CriterionWeights(example.input.weights))
        #expect(result.best == example.expected.best)
        let ends = result.intervals.map { [$0.range.lowerBound, $0.range.upperBound] }
        for (found, expected) in zip(ends, example.expected.intervals) {
            #expect(near(found, expected, example.tolerance))
        }
        #expect(ends.count == example.expected.intervals.count)
    }

    /// Weights with one moved and the others rescaled.
    private func moved(_ weights: [Double], _ criterion: Int, to value: Double) -> [Double] {
        let rest = 1 - weights[criterion]
        return weights.indices.map {
            $0 == criterion ? value : weights[$0] * (1 - value) / rest
        }
    }

    private func scores(_ rows: [[Double]], _ weights: [Double]) -> [Double] {
        rows.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    @Test("Just inside an end the best still leads, just outside its challenger (seeds 1…30)")
    func ends() throws {
        for seed in 1...30 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let rows = (0..<6).map { _ in (0..<4).map { _ in generator.unit() } }
            let weights = try CriterionWeights(
                (0..<4).map { _ in 0.1 + generator.unit() }, normalising: true)
            let result = try WeightStability(Utilities(rows), weights: weights)
            for (criterion, interval) in result.intervals.enumerated() {
                let ends = [
                    (interval.range.lowerBound, interval.challengerBelow, -1e-6),
                    (interval.range.upperBound, interval.challengerAbove, 1e-6),
                ]
                for (end, challenger, step) in ends {
                    guard let challenger else { continue }
                    let inside = scores(rows, moved(weights.shares, criterion, to: end - step))
                    let outside = scores(rows, moved(weights.shares, criterion, to: end + step))
                    #expect(inside[result.best] > inside[challenger])
                    #expect(outside[challenger] > outside[result.best])
                    #expect(inside.max() == inside[result.best])
                }
            }
        }
    }

    @Test("All weight on one criterion leaves nothing to rescale: 0…1")
    func allOnOne() throws {
        let result = try WeightStability(
            Utilities([[1, 0], [0, 1]]), weights: CriterionWeights([1, 0]))
        #expect(result.best == 0)
        #expect(result.intervals[0].range == 0...1)
        #expect(result.intervals[1].range == 0...0.5)
        #expect(result.intervals[1].challengerAbove == 1)
    }

    @Test("A single criterion, a single alternative and equal alternatives never change")
    func still() throws {
        let inputs: [([[Double]], [Double])] = [
            ([[0.2], [0.8]], [1]), ([[0.2, 0.4]], [0.5, 0.5]),
            ([[0.3, 0.3], [0.3, 0.3]], [0.5, 0.5]),
        ]
        for (rows, weights) in inputs {
            let result = try WeightStability(
                Utilities(rows), weights: CriterionWeights(weights))
            #expect(result.intervals.allSatisfy { $0.range == 0...1 })
        }
        #expect(throws: DecisionMatrixError.weightCount(1, expected: 2)) {
            try WeightStability(Utilities([[1, 2]]), weights: .equal(1))
        }
    }
}
