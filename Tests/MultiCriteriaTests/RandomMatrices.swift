import MultiCriteria
import Statistics

/// Seeded instances for properties.
struct RandomMatrix {
    var rows: [[Double]]
    var directions: [Criterion.Direction]
    var weights: [Double]

    init(seed: UInt64, alternatives: Int = 8, criteria: Int = 5) {
        var generator = SeededGenerator(seed: seed)
        rows = (0..<alternatives).map { _ in
            (0..<criteria).map { _ in 1 + 99 * generator.unit() }
        }
        directions = (0..<criteria).map { _ in generator.unit() < 0.5 ? .benefit : .cost }
        weights = (0..<criteria).map { _ in 0.1 + generator.unit() }
    }

    var matrix: DecisionMatrix {
        get throws {
            try DecisionMatrix(
                rows, criteria: directions.map { Criterion($0) },
                weights: CriterionWeights(weights, normalising: true))
        }
    }

    /// Alternatives in the order given.
    func permuted(_ order: [Int]) -> RandomMatrix {
        var copy = self
        copy.rows = order.map { rows[$0] }
        return copy
    }
}
