/// How many raters put each subject into each category; every subject has equally many raters.
public struct CategoryCounts: Sendable {
    /// The most cells that the counts may have.
    public static let limit = 1_000_000

    /// Subject by subject, one count for each category.
    public let rows: [[Int]]
    /// How many raters each subject had.
    public let raterCount: Int
    public let categoryCount: Int

    /// - Parameter rows: at least one subject, all with equally many categories and raters, counts
    ///   0…1,000,000, at most ``limit`` cells.
    /// - Throws: ``AgreementError/noRows``, ``AgreementError/ragged(row:expected:found:)``,
    ///   ``AgreementError/negativeCount(row:column:)``,
    ///   ``AgreementError/unequalRaters(row:expected:found:)`` or
    ///   ``AgreementError/tooLarge(rows:columns:limit:)``.
    public init(_ rows: [[Int]]) throws(AgreementError) {
        guard let first = rows.first else { throw .noRows }
        let (size, overflows) = rows.count.multipliedReportingOverflow(by: first.count)
        guard !overflows, size <= Self.limit else {
            throw .tooLarge(rows: rows.count, columns: first.count, limit: Self.limit)
        }
        var raters: Int?
        for (index, row) in rows.enumerated() {
            guard row.count == first.count else {
                throw .ragged(row: index, expected: first.count, found: row.count)
            }
            if let column = row.firstIndex(where: { !(0...1_000_000).contains($0) }) {
                throw .negativeCount(row: index, column: column)
            }
            let total = row.reduce(0, +)
            guard total == raters ?? total else {
                throw .unequalRaters(row: index, expected: raters ?? total, found: total)
            }
            raters = total
        }
        self.rows = rows
        raterCount = raters ?? 0
        categoryCount = first.count
    }

    /// The share of all ratings that each category received.
    ///
    /// - Returns: `nil` without raters.
    var shares: [Double]? {
        guard raterCount > 0 else { return nil }
        let all = Double(rows.count) * Double(raterCount)
        return (0..<categoryCount).map { category in
            Double(rows.reduce(0) { $0 + $1[category] }) / all
        }
    }

    /// The mean over subjects of the share of pairs of raters that agree.
    ///
    /// - Returns: `nil` for fewer than two raters.
    var observedAgreement: Double? {
        guard raterCount >= 2 else { return nil }
        let pairs = Double(raterCount) * Double(raterCount - 1)
        let agreeing = rows.reduce(0.0) { sum, row in
            sum + row.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
        }
        return agreeing / pairs / Double(rows.count)
    }
}
