extension CascadeGraph {
    /// Groups of nodes that support each other in a circle, and nodes that support themselves.
    ///
    /// - Returns: each group ascending, the groups by their lowest node; empty for a sound cascade.
    /// - Complexity: O(V + E).
    /// Source: Tarjan (1972), SIAM J. Comput. 1(2), 146–160.
    public func cycles() -> [[Int]] {
        StrongComponents(up).members
            .filter { $0.count > 1 || up.leads(from: $0[0], to: $0[0]) }
            .sorted { $0[0] < $1[0] }
    }

    /// One shortest circle through a node, for the person who has to cut it.
    ///
    /// - Parameter node: 0..<``nodeCount``.
    /// - Returns: the nodes in the order of support, from `node` to the last before it; a node
    ///   that supports itself gives `[node]`; empty when no circle passes through it.
    /// - Complexity: O(V + E).
    public func circle(through node: Int) -> [Int] {
        guard (0..<nodeCount).contains(node) else { return [] }
        var previous = [Int](repeating: -1, count: nodeCount)
        var queue = [node]
        var head = 0
        while head < queue.count {
            let current = queue[head]
            head += 1
            for next in up.neighbours(of: current) {
                if next == node { return path(to: current, from: node, previous) }
                guard previous[next] < 0 else { continue }
                previous[next] = current
                queue.append(next)
            }
        }
        return []
    }

    private func path(to end: Int, from start: Int, _ previous: [Int]) -> [Int] {
        var path = [end]
        while let last = path.last, last != start { path.append(previous[last]) }
        return path.reversed()
    }
}
