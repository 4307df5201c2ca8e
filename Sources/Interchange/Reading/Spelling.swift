/// What somebody probably meant.
enum Spelling {
    /// The candidate that needs the fewest changes, when they are few for its length.
    ///
    /// - Complexity: O(candidates · length²); candidates of another length are passed over.
    static func nearest(to text: String, in candidates: [String]) -> String? {
        let wanted = Array(text.lowercased().utf8)
        guard (1...64).contains(wanted.count) else { return nil }
        var best: (text: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().utf8)
            let allowed = max(1, max(wanted.count, other.count) / 3)
            guard abs(other.count - wanted.count) <= allowed, other.count <= 64 else { continue }
            let distance = distance(wanted, other)
            if distance <= allowed, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.text
    }

    /// Insertions, removals, replacements and swaps of neighbours.
    ///
    /// Source: optimal string alignment distance (Damerau 1964; Wagner & Fischer 1974).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var previous: [Int] = []
        var current = Array(0...b.count)
        for i in 0..<a.count {
            var next = [i + 1]
            for j in 0..<b.count {
                var cost = min(
                    current[j + 1] + 1, next[j] + 1, current[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, previous[j - 1] + 1)
                }
                next.append(cost)
            }
            (previous, current) = (current, next)
        }
        return current[b.count]
    }
}
