/// For every tail of a search order and every amount left of one budget, the most that the tail can
/// add when all other rules are only priced.
///
/// For a single budget without other rules this is the dynamic programme over cost itself, and the
/// bound is exact.
/// Source: Bellman (1957), Dynamic Programming; Martello & Toth (1990), chapter 2.
struct KnapsackTable: Sendable {
    /// Amounts left are divided by this, rounding down, as are costs.
    let unit: Int
    /// The largest divided amount.
    let most: Int
    /// One row of `most + 1` a position of the order, and one for the empty tail.
    let best: ContiguousArray<Double>

    /// Entries of a table at most: 32 MB.
    private static let mostEntries = 4_000_000

    /// - Parameters:
    ///   - costs: in the search order.
    ///   - worths: value less the prices of all other rules.
    ///   - left: of the budget, before any of them.
    init(costs: [Int], worths: [Double], left: Int) {
        let total = min(left, costs.reduce(0, +))
        let exact = max(costs.reduce(0, greatestCommonDivisor), 1)
        let coarse = total / (Self.mostEntries / (costs.count + 1)) + 1
        unit = coarse <= exact ? exact : coarse
        most = total / unit
        best = Self.filled(costs.map { [unit] in $0 / unit }, worths, width: most + 1)
    }

    private static func filled(
        _ costs: [Int], _ worths: [Double], width: Int
    ) -> ContiguousArray<Double> {
        var best = ContiguousArray<Double>(repeating: 0, count: (costs.count + 1) * width)
        best.withUnsafeMutableBufferPointer { cells in
            for position in costs.indices.reversed() {
                fill(cells, position * width, width, costs[position], worths[position])
            }
        }
        return best
    }

    func best(from position: Int, left: Int) -> Double {
        best[position &* (most &+ 1) &+ min(left / unit, most)]
    }

    /// Fills the row at `start` from the one after it; both lie within `cells`.
    private static func fill(
        _ cells: UnsafeMutableBufferPointer<Double>, _ start: Int, _ width: Int, _ cost: Int,
        _ worth: Double
    ) {
        let next = start + width
        let without = worth > 0 ? min(cost, width) : width
        for left in 0..<without { cells[start + left] = cells[next + left] }
        for left in without..<width {
            cells[start + left] = max(cells[next + left], cells[next + left - cost] + worth)
        }
    }
}

func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (abs(one), abs(other))
    while other != 0 { (one, other) = (other, one % other) }
    return one
}
