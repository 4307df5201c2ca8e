/// Pairwise judgements of one person or group: how many times more important one item is than
/// another. Some may be missing.
public struct Judgements: Sendable, Hashable {
    /// How many items are compared, n.
    public let count: Int
    /// Row by row; 1 on the diagonal, 0 where missing.
    let values: [Double]

    /// Judgements beyond 1/1,000…1,000 are taken for slips of the pen; even a chain of thirty
    /// such judgements keeps its weights, and products of them, within Double.
    public static let largest = 1e3
    /// Nobody compares more pairs than these give, 435.
    public static let mostItems = 30
    /// `a[i][j] · a[j][i]` may miss 1 by this much, as 0.13 written beside 8 does.
    public static let reciprocalTolerance = 0.05

    /// - Parameter rows: n × n, n = 1…30; `rows[i][j]` says how many times more important i is
    ///   than j, `rows[j][i]` its reciprocal; `nil` on both sides where nobody judged.
    /// - Throws: ``JudgementError`` naming row and column.
    /// - Complexity: O(n²).
    public init(_ rows: [[Double?]]) throws(JudgementError) {
        guard !rows.isEmpty else { throw .none }
        guard rows.count <= Self.mostItems else { throw .tooMany(rows.count) }
        for (row, values) in rows.enumerated() where values.count != rows.count {
            throw .notSquare(row: row, count: values.count, expected: rows.count)
        }
        var values = [Double](repeating: 0, count: rows.count * rows.count)
        for row in rows.indices {
            for column in rows.indices {
                values[row * rows.count + column] = try Self.judged(rows, row, column)
            }
        }
        self.init(count: rows.count, values: values)
    }

    init(count: Int, values: [Double]) {
        self.count = count
        self.values = values
    }

    /// `nil` where nobody judged.
    public subscript(one: Int, other: Int) -> Double? {
        let value = values[one * count + other]
        return value > 0 ? value : nil
    }

    /// Whether every pair was judged.
    public var isComplete: Bool { !values.contains(0) }

    private static func judged(
        _ rows: [[Double?]], _ row: Int, _ column: Int
    ) throws(JudgementError) -> Double {
        guard let value = rows[row][column] else {
            guard row != column, rows[column][row] == nil else {
                throw .notReciprocal(row: row, column: column)
            }
            return 0
        }
        guard value >= 1 / largest, value <= largest else {
            throw .outOfRange(row: row, column: column)
        }
        guard let opposite = rows[column][row],
            abs(value * opposite - 1) <= reciprocalTolerance
        else { throw .notReciprocal(row: row, column: column) }
        return value
    }

    /// An item that no chain of judgements connects with the first.
    var unconnected: Int? {
        var isReached = [Bool](repeating: false, count: count)
        var pending = [0]
        isReached[0] = true
        while let item = pending.popLast() {
            for other in 0..<count where !isReached[other] && values[item * count + other] > 0 {
                isReached[other] = true
                pending.append(other)
            }
        }
        return isReached.firstIndex(of: false)
    }
}
