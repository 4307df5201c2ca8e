/// Alternatives judged on criteria: the input of ``WeightedSum``, ``Topsis``, ``Vikor`` and
/// ``Promethee``, checked once when it is made.
public struct DecisionMatrix: Sendable, Hashable {
    let grid: Grid
    /// One a column.
    public let criteria: [Criterion]
    /// One a column, sum 1.
    public let weights: CriterionWeights

    /// - Parameters:
    ///   - rows: one row an alternative, one column a criterion, in the criterion's own unit;
    ///     1…10,000 × 1…1,000 finite values within ±1e100.
    ///   - criteria: one a column.
    ///   - weights: one a column.
    /// - Throws: ``DecisionMatrixError`` naming the row and column.
    public init(
        _ rows: [[Double]], criteria: [Criterion], weights: CriterionWeights
    ) throws(DecisionMatrixError) {
        grid = try Grid(rows)
        guard criteria.count == grid.columnCount else {
            throw .criteriaCount(criteria.count, expected: grid.columnCount)
        }
        guard weights.count == grid.columnCount else {
            throw .weightCount(weights.count, expected: grid.columnCount)
        }
        for (index, criterion) in criteria.enumerated() where !criterion.isUsable {
            throw .reference(criterion: index)
        }
        self.criteria = criteria
        self.weights = weights
    }

    /// Rows, m.
    public var alternativeCount: Int { grid.rowCount }
    /// Columns, n.
    public var criterionCount: Int { grid.columnCount }

    /// In the criterion's own unit.
    public subscript(alternative: Int, criterion: Int) -> Double { grid[alternative, criterion] }
}

extension Criterion {
    var isUsable: Bool {
        guard let reference else { return true }
        return reference.lowerBound.magnitude <= Grid.largest
            && reference.upperBound.magnitude <= Grid.largest
            && reference.upperBound > reference.lowerBound
    }

    /// The values that make 0 and 1 for these alternatives; `nil` when they do not differ.
    func range(of values: [Double]) -> ClosedRange<Double>? {
        if let reference { return reference }
        guard let lowest = values.min(), let highest = values.max(), highest > lowest else {
            return nil
        }
        return lowest...highest
    }

    /// Where a value lies between the worst (0) and the best (1) of a range with width.
    func utility(_ value: Double, in range: ClosedRange<Double>) -> Double {
        let width = range.upperBound - range.lowerBound
        let above = direction == .benefit ? value - range.lowerBound : range.upperBound - value
        // A range far narrower than the values are far from it would leave the range of Double.
        return max(-Grid.largest, min(Grid.largest, above / width))
    }
}
