/// Finite numbers in rows of equal length: what every matrix of this library is checked as.
struct Grid: Sendable, Hashable {
    let rowCount: Int
    let columnCount: Int
    /// Row by row.
    let values: [Double]

    /// Larger values could overflow when they are squared.
    static let largest = 1e100
    static let mostRows = 10_000
    static let mostColumns = 1_000

    init(_ rows: [[Double]]) throws(DecisionMatrixError) {
        guard let first = rows.first else { throw .noAlternatives }
        guard !first.isEmpty else { throw .noCriteria }
        guard rows.count <= Self.mostRows else {
            throw .tooManyAlternatives(rows.count, limit: Self.mostRows)
        }
        guard first.count <= Self.mostColumns else {
            throw .tooManyCriteria(first.count, limit: Self.mostColumns)
        }
        for (row, values) in rows.enumerated() {
            guard values.count == first.count else {
                throw .ragged(row: row, count: values.count, expected: first.count)
            }
            for (column, value) in values.enumerated()
            where !(value.magnitude <= Self.largest) {
                throw .outOfRange(row: row, column: column)
            }
        }
        rowCount = rows.count
        columnCount = first.count
        values = rows.flatMap(\.self)
    }

    /// - Parameter values: row by row, `rowCount × columnCount` of them, finite.
    init(rowCount: Int, columnCount: Int, values: [Double]) {
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.values = values
    }

    subscript(row: Int, column: Int) -> Double { values[row * columnCount + column] }

    func row(_ row: Int) -> ArraySlice<Double> {
        values[row * columnCount..<(row + 1) * columnCount]
    }

    func column(_ column: Int) -> [Double] {
        (0..<rowCount).map { self[$0, column] }
    }
}
