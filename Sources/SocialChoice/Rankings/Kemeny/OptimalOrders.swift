/// Walks from a full set down to the empty one along choices that lose nothing.
///
/// A set is the bits of the places not yet ranked.
struct OptimalOrders {
    let full: Int
    /// Places that can be next, at no loss, when a set is left; ascending. For the sets that such
    /// walks reach, never empty.
    let tops: (Int) -> [Int]

    /// How many orders there are; `nil` above `Int.max`.
    ///
    /// - Complexity: O(reached sets × log and their tops).
    func count() -> Int? {
        let reached = reachedSets()
        let index = Dictionary(uniqueKeysWithValues: zip(reached, reached.indices))
        var ways = [Int?](repeating: nil, count: reached.count)
        // A set is larger, as a number, than any it is reduced to.
        for (place, set) in reached.enumerated() {
            ways[place] =
                set == 0
                ? 1
                : tops(set).reduce(Int?(0)) { sum, top in
                    guard let sum, let next = index[set & ~(1 << top)], let way = ways[next] else {
                        return nil
                    }
                    let (total, isOver) = sum.addingReportingOverflow(way)
                    return isOver ? nil : total
                }
        }
        return ways.last ?? nil
    }

    /// The first orders, lowest numbers first.
    ///
    /// - Parameter limit: at least 1.
    func list(limit: Int) -> [[Int]] {
        var found: [[Int]] = []
        var prefix: [Int] = []
        extend(full, &prefix, &found, limit)
        return found
    }

    private func extend(_ set: Int, _ prefix: inout [Int], _ found: inout [[Int]], _ limit: Int) {
        guard set != 0 else {
            found.append(prefix)
            return
        }
        for top in tops(set) where found.count < limit {
            prefix.append(top)
            extend(set & ~(1 << top), &prefix, &found, limit)
            prefix.removeLast()
        }
    }

    /// Ascending.
    private func reachedSets() -> [Int] {
        var seen: Set = [full]
        var reached = [full]
        var next = 0
        while next < reached.count {
            let set = reached[next]
            next += 1
            guard set != 0 else { continue }
            for top in tops(set) where seen.insert(set & ~(1 << top)).inserted {
                reached.append(set & ~(1 << top))
            }
        }
        return reached.sorted()
    }
}
