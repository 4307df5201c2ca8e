/// Utilities that are known only so well: the values that ``AcceptabilityStudy`` draws from.
///
/// Values are drawn independently of each other. Where two alternatives share a cause, such as the
/// weather of one date, differences between them come out too large.
public struct UncertainUtilities: Sendable, Hashable {
    /// Rows.
    public let alternativeCount: Int
    /// Columns.
    public let criterionCount: Int
    /// Row by row.
    let cells: [UncertainValue]
    /// Criteria on which the alternatives cannot differ: they count 0 for all.
    public let ignoredCriteria: [Int]
    /// What counted as 0 and 1 on each criterion, in its unit; `nil` where it is ignored, empty
    /// when utilities were given.
    let ranges: [ClosedRange<Double>?]

    /// - Parameters:
    ///   - rows: alternatives × criteria, in each criterion's unit.
    ///   - criteria: one a column. Without a reference range, values are judged between the lowest
    ///     and highest that can occur (for normal errors three deviations from the mean).
    /// - Throws: ``DecisionMatrixError`` naming row and column.
    /// - Complexity: O(m·n) and the number of samples.
    public init(
        _ rows: [[UncertainValue]], criteria: [Criterion]
    ) throws(DecisionMatrixError) {
        let grid = try Grid(rows.map { $0.map { $0.isUsable ? $0.mean : .nan } })
        guard criteria.count == grid.columnCount else {
            throw .criteriaCount(criteria.count, expected: grid.columnCount)
        }
        for (index, criterion) in criteria.enumerated() where !criterion.isUsable {
            throw .reference(criterion: index)
        }
        let ranges = criteria.enumerated().map { column, criterion in
            criterion.range(
                of: rows.flatMap { [$0[column].span.lowerBound, $0[column].span.upperBound] })
        }
        self.ranges = ranges
        alternativeCount = grid.rowCount
        criterionCount = grid.columnCount
        ignoredCriteria = ranges.indices.filter { ranges[$0] == nil }
        cells = rows.flatMap { row in
            criteria.indices.map { column in
                ranges[column].map { row[column].utility(criteria[column], in: $0) } ?? .fixed(0)
            }
        }
    }

    /// Utilities known exactly.
    public init(_ utilities: Utilities) {
        alternativeCount = utilities.alternativeCount
        criterionCount = utilities.criterionCount
        ignoredCriteria = utilities.ignoredCriteria
        cells = utilities.grid.values.map { .fixed($0) }
        ranges = []
    }

    subscript(alternative: Int, criterion: Int) -> UncertainValue {
        cells[alternative * criterionCount + criterion]
    }

    /// Each value's mean.
    var expected: Utilities {
        Utilities(
            grid: Grid(
                rowCount: alternativeCount, columnCount: criterionCount, values: cells.map(\.mean)),
            ignoredCriteria: ignoredCriteria)
    }
}
