/// Mid-ranks of one row after another in the same memory.
///
/// For many rows of one length: nothing is allocated between them, and the sort has no branch that
/// depends on the values.
/// Source: Kendall (1945), Biometrika 33(3): ties share the mean of their ranks.
public struct MidRanker: Sendable {
    /// A value as an integer in the same order, with the place that it came from.
    private struct Entry {
        var key: UInt64
        var place: Int
    }

    private var entries: [Entry]
    private var spare: [Entry]
    /// Twice the mid-ranks of the row ranked last, whole numbers: 2…2n, smallest value first.
    public private(set) var doubled: [Int]
    /// Σ(t³ − t) over the groups of t tied values of that row; 0 without ties.
    public private(set) var tieTerm = 0

    /// - Parameter count: the length of every row; 0 or more.
    public init(count: Int) {
        let empty = Entry(key: 0, place: 0)
        entries = Array(repeating: empty, count: max(0, count))
        spare = entries
        doubled = Array(repeating: 0, count: max(0, count))
    }

    /// Ranks a row; the result is in ``doubled`` and ``tieTerm``.
    ///
    /// - Parameter row: finite values, as many as the ranker was made for; further ones are left
    ///   out. Only exactly equal values are tied.
    /// - Complexity: O(n log n).
    public mutating func rank(_ row: ArraySlice<Double>) {
        for (place, index) in row.indices.prefix(entries.count).enumerated() {
            entries[place] = Entry(key: Self.key(row[index]), place: place)
        }
        sort()
        assignRanks()
    }

    private mutating func assignRanks() {
        tieTerm = 0
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].key == entries[start].key { end += 1 }
            for place in start..<end { doubled[entries[place].place] = start + end + 1 }
            let tied = end - start
            if tied > 1 { tieTerm += tied * tied * tied - tied }
            start = end
        }
    }

    /// Integers in the order of the values; −0 and 0 are one value.
    private static func key(_ value: Double) -> UInt64 {
        let bits = (value + 0).bitPattern
        return bits >> 63 == 1 ? ~bits : bits | 1 << 63
    }

    /// Merges runs of 1, 2, 4, … until one run is left.
    private mutating func sort() {
        var width = 1
        while width < entries.count {
            entries.withUnsafeBufferPointer { source in
                spare.withUnsafeMutableBufferPointer { target in
                    var start = 0
                    while start < source.count {
                        let middle = min(start + width, source.count)
                        let end = min(start + 2 * width, source.count)
                        Self.merge(source, start, middle, end, into: target)
                        start = end
                    }
                }
            }
            swap(&entries, &spare)
            width *= 2
        }
    }

    /// Merges `start..<middle` and `middle..<end`; both lie within source and target.
    private static func merge(
        _ source: UnsafeBufferPointer<Entry>, _ start: Int, _ middle: Int, _ end: Int,
        into target: UnsafeMutableBufferPointer<Entry>
    ) {
        var left = start
        var right = middle
        var place = start
        while left < middle, right < end {
            let isRight = source[right].key < source[left].key
            target[place] = source[isRight ? right : left]
            right += isRight ? 1 : 0
            left += isRight ? 0 : 1
            place += 1
        }
        while left < middle {
            target[place] = source[left]
            left += 1
            place += 1
        }
        while right < end {
            target[place] = source[right]
            right += 1
            place += 1
        }
    }
}
