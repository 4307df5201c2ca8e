/// Chains of candidates, each related to the next.
enum ShortestChain {
    /// A chain with the fewest steps; among those the one found through the lowest numbers.
    ///
    /// - Returns: both ends included; empty when there is no chain.
    /// - Complexity: O(candidates²).
    static func find(
        from start: Int, to end: Int, among candidates: Int, isStep: (Int, Int) -> Bool
    ) -> [Int] {
        var previous = [Int?](repeating: nil, count: candidates)
        var reached = [start]
        var next = 0
        while next < reached.count, previous[end] == nil {
            let one = reached[next]
            next += 1
            for other in 0..<candidates
            where other != start && previous[other] == nil && isStep(one, other) {
                previous[other] = one
                reached.append(other)
            }
        }
        guard previous[end] != nil else { return [] }
        var chain = [end]
        while let before = previous[chain[chain.count - 1]] { chain.append(before) }
        return chain.reversed()
    }
}
