/// Best rankings by dynamic programming over subsets: `best[set]` is the least extra cost of the
/// members of a set among themselves.
///
/// What a candidate costs on top of a set is looked up in two tables, for the lower and the upper
/// half of the set's bits.
/// Source: Held & Karp (1962), J. SIAM 10(1); for rankings, Davenport & Kalagnanam (2004), AAAI.
struct KemenySubsets<Cost: FixedWidthInteger & Sendable> {
    let costs: KemenyCosts
    private let lowBits: Int
    /// Candidate by candidate: extra cost above each subset of the lower, of the upper members.
    private let low: ContiguousArray<Cost>
    private let high: ContiguousArray<Cost>
    private(set) var best: ContiguousArray<Cost>

    /// - Parameter costs: 1 to ``Kemeny/mostInSubsets`` members; `Cost` must hold their sum.
    /// - Complexity: O(n × 2ⁿ) time, 2ⁿ costs of memory.
    init(_ costs: KemenyCosts) {
        let n = costs.count
        self.costs = costs
        lowBits = n / 2
        low = Self.table(costs, members: 0..<n / 2)
        high = Self.table(costs, members: n / 2..<n)
        best = ContiguousArray(repeating: 0, count: 1 << n)
        fill()
    }

    /// The extra cost of one place above a set that does not hold it.
    func cost(of place: Int, above set: Int) -> Cost {
        let (lowSize, highSize) = (1 << lowBits, 1 << (costs.count - lowBits))
        return low[place * lowSize + set & (lowSize - 1)]
            + high[place * highSize + set >> lowBits]
    }

    private static func table(_ costs: KemenyCosts, members: Range<Int>) -> ContiguousArray<Cost> {
        let size = 1 << members.count
        var table = ContiguousArray<Cost>(repeating: 0, count: costs.count * size)
        for place in 0..<costs.count {
            for set in 1..<max(size, 1) {
                let lowest = set.trailingZeroBitCount
                let below = members.lowerBound + lowest
                table[place * size + set] =
                    table[place * size + set & (set - 1)]
                    + Cost(costs.extra(above: place, below: below))
            }
        }
        return table
    }

    private mutating func fill() {
        let (n, lowBits) = (costs.count, lowBits)
        best.withUnsafeMutableBufferPointer { best in
            low.withUnsafeBufferPointer { low in
                high.withUnsafeBufferPointer { high in
                    for upper in 0..<1 << (n - lowBits) {
                        Self.fillRow(best, low, high, upper, lowBits, n)
                    }
                }
            }
        }
    }

    /// All sets with the same upper half, once those with smaller ones are done. `best` has 2ⁿ
    /// entries, `low` and `high` a table of their half for each of the `n` places.
    private static func fillRow(
        _ best: UnsafeMutableBufferPointer<Cost>, _ low: UnsafeBufferPointer<Cost>,
        _ high: UnsafeBufferPointer<Cost>, _ upper: Int, _ lowBits: Int, _ n: Int
    ) {
        let (size, highSize) = (1 << lowBits, 1 << (n - lowBits))
        let row = upper << lowBits
        for lower in 0..<size where upper | lower != 0 {
            var least = Cost.max
            var rest = upper
            while rest != 0 {
                let bit = rest & -rest
                let place = lowBits + bit.trailingZeroBitCount
                rest ^= bit
                let above =
                    best[(upper ^ bit) << lowBits | lower] &+ low[place * size + lower]
                    &+ high[place * highSize + upper ^ bit]
                least = min(least, above)
            }
            rest = lower
            while rest != 0 {
                let bit = rest & -rest
                let place = bit.trailingZeroBitCount
                rest ^= bit
                let above =
                    best[row | lower ^ bit] &+ low[place * size + lower ^ bit]
                    &+ high[place * highSize + upper]
                least = min(least, above)
            }
            best[row | lower] = least
        }
    }
}
