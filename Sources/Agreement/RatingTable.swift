/// What raters said of items: a number in each cell, or nothing.
///
/// Rows are raters, columns are items (or units). Scores, ranks and answers on a scale all fit;
/// what they mean is the measure's matter.
public struct RatingTable: Sendable {
    /// The most cells that a table may have.
    public static let limit = 10_000_000

    public let raterCount: Int
    public let itemCount: Int
    /// Row after row; NaN where missing, which never leaves this type.
    private let cells: [Double]
    /// The largest value when all are whole numbers 0…255, as answers on a scale are.
    let largestWhole: Int?

    /// - Parameter rows: one row for each rater, `nil` where the rater is silent; at least one row,
    ///   all of one length, numbers finite, at most ``limit`` cells.
    /// - Throws: ``AgreementError/noRows``, ``AgreementError/ragged(row:expected:found:)``,
    ///   ``AgreementError/notFinite(row:column:)`` or
    ///   ``AgreementError/tooLarge(rows:columns:limit:)``.
    /// - Complexity: O(cells).
    public init(_ rows: [[Double?]]) throws(AgreementError) {
        guard let first = rows.first else { throw .noRows }
        let (size, overflows) = rows.count.multipliedReportingOverflow(by: first.count)
        guard !overflows, size <= Self.limit else {
            throw .tooLarge(rows: rows.count, columns: first.count, limit: Self.limit)
        }
        var cells: [Double] = []
        cells.reserveCapacity(size)
        var largest = 0.0
        var isWhole = true
        for (index, row) in rows.enumerated() {
            guard row.count == first.count else {
                throw .ragged(row: index, expected: first.count, found: row.count)
            }
            for (column, cell) in row.enumerated() {
                if let cell {
                    guard cell.isFinite else { throw .notFinite(row: index, column: column) }
                    largest = max(largest, cell)
                    isWhole = isWhole && cell >= 0 && cell.rounded() == cell
                }
                cells.append(cell ?? .nan)
            }
        }
        raterCount = rows.count
        itemCount = first.count
        self.cells = cells
        largestWhole = isWhole && largest <= 255 ? Int(largest) : nil
    }

    /// - Parameters:
    ///   - rater: 0..<``raterCount``.
    ///   - item: 0..<``itemCount``.
    public subscript(rater: Int, item: Int) -> Double? {
        let cell = cells[rater * itemCount + item]
        return cell.isNaN ? nil : cell
    }

    /// What one rater said, item by item.
    ///
    /// - Parameter rater: 0..<``raterCount``.
    public func row(_ rater: Int) -> [Double?] {
        cells(of: rater).map { $0.isNaN ? nil : $0 }
    }

    /// The cells of a rater with NaN where missing.
    func cells(of rater: Int) -> ArraySlice<Double> {
        cells[rater * itemCount..<(rater + 1) * itemCount]
    }

    /// How many items a rater spoke of.
    func ratedCount(_ rater: Int) -> Int {
        cells(of: rater).reduce(0) { $0 + ($1.isNaN ? 0 : 1) }
    }

    /// All cells, rater after rater, NaN where missing.
    var flat: [Double] { cells }
}
