/// Ranks of values, for display and for rank statistics.
public enum Ranks {
    /// Values closer than this, relative above 1 and absolute below, share a rank.
    public static let tie = 1e-12

    /// Competition ranking, best first: 1, 2, 2, 4.
    ///
    /// - Parameter scores: finite; higher is better.
    /// - Returns: one rank for each score, in the order given.
    /// - Complexity: O(n log n).
    public static func competition(_ scores: [Double]) -> [Int] {
        let order = scores.indices.sorted {
            scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
        }
        var ranks = [Int](repeating: 0, count: scores.count)
        for (place, index) in order.enumerated() {
            let previous = place > 0 ? order[place - 1] : index
            let isTied = place > 0 && isTie(scores[previous], scores[index])
            ranks[index] = isTied ? ranks[previous] : place + 1
        }
        return ranks
    }

    /// Mid-ranks, smallest first: tied values share the mean of their places.
    ///
    /// - Parameter values: finite; only exactly equal values are tied.
    /// - Returns: 1…n, halves where tied, in the order given.
    /// - Complexity: O(n log n).
    public static func mid(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted {
            values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1
        }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for index in order[start..<end] { ranks[index] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }

    private static func isTie(_ one: Double, _ other: Double) -> Bool {
        abs(one - other) <= tie * max(1, abs(one), abs(other))
    }
}
