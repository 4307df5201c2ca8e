/// How good each alternative is on each criterion, on scales where more is better and one step
/// means the same on all: 0 for the worst, 1 for the best of the range.
public struct Utilities: Sendable, Hashable {
    let grid: Grid
    /// Criteria on which the alternatives do not differ: they count 0 for all. Say so to readers.
    public let ignoredCriteria: [Int]

    /// Utilities that are already on one scale.
    ///
    /// - Parameter rows: one row an alternative, one column a criterion; usually 0…1, any finite
    ///   values within ±1e100.
    /// - Throws: ``DecisionMatrixError`` naming the row and column.
    public init(_ rows: [[Double]]) throws(DecisionMatrixError) {
        grid = try Grid(rows)
        ignoredCriteria = []
    }

    init(grid: Grid, ignoredCriteria: [Int] = []) {
        self.grid = grid
        self.ignoredCriteria = ignoredCriteria
    }

    /// Rows, m.
    public var alternativeCount: Int { grid.rowCount }
    /// Columns, n.
    public var criterionCount: Int { grid.columnCount }

    /// The utility of an alternative on a criterion.
    public subscript(alternative: Int, criterion: Int) -> Double { grid[alternative, criterion] }

    /// Weighted sums, in the order of the alternatives.
    ///
    /// - Parameter shares: one a criterion.
    func scores(_ shares: [Double]) -> [Double] {
        (0..<alternativeCount).map { alternative in
            var sum = 0.0
            for criterion in 0..<criterionCount {
                sum += shares[criterion] * self[alternative, criterion]
            }
            return sum
        }
    }
}

extension DecisionMatrix {
    /// The values between the worst and the best of each criterion's range.
    ///
    /// - Complexity: O(m·n).
    public var utilities: Utilities {
        let ranges = criteria.indices.map { criteria[$0].range(of: grid.column($0)) }
        var values: [Double] = []
        values.reserveCapacity(grid.values.count)
        for alternative in 0..<alternativeCount {
            for (criterion, range) in zip(criteria.indices, ranges) {
                let value = grid[alternative, criterion]
                values.append(range.map { criteria[criterion].utility(value, in: $0) } ?? 0)
            }
        }
        return Utilities(
            grid: Grid(rowCount: grid.rowCount, columnCount: grid.columnCount, values: values),
            ignoredCriteria: ranges.indices.filter { ranges[$0] == nil })
    }
}
