extension CascadeGraph {
    /// Where support converges: an index of attention, not of importance.
    ///
    /// A reader who follows edges upward by their weights, and with 15 % (or where nothing leads
    /// up) starts anew anywhere, spends this share of the time at each node.
    ///
    /// - Parameter damping: 0…0.99, the chance to follow an edge.
    /// - Returns: shares that sum to 1; empty for no nodes.
    /// - Complexity: O((V + E)·log(1e-14)/log(damping)): 200 rounds at 0.85.
    /// Source: Brin & Page (1998), Computer Networks 30(1–7), 107–117; weighted, dangling nodes
    /// spread evenly.
    public func attention(damping: Double = 0.85) -> [Double] {
        guard nodeCount > 0 else { return [] }
        let damping = damping.isFinite ? min(max(damping, 0), 0.99) : 0.85
        let totals = (0..<nodeCount).map { up.weights[up.slots(of: $0)].reduce(0, +) }
        let even = 1 / Double(nodeCount)
        var share = [Double](repeating: even, count: nodeCount)
        for _ in 0..<Self.roundLimit {
            let next = followed(share, totals, damping, even)
            let change = zip(next, share).reduce(0) { $0 + abs($1.0 - $1.1) }
            share = next
            if change < 1e-14 { break }
        }
        return share
    }

    /// Enough for a damping of 0.99.
    private static let roundLimit = 3_500

    private func followed(
        _ share: [Double], _ totals: [Double], _ damping: Double, _ even: Double
    ) -> [Double] {
        var dangling = 0.0
        var next = [Double](repeating: 0, count: nodeCount)
        for node in 0..<nodeCount {
            guard totals[node] > 0 else {
                dangling += share[node]
                continue
            }
            for slot in up.slots(of: node) {
                next[up.ends[slot]] += share[node] * (up.weights[slot] / totals[node])
            }
        }
        let rest = (damping * dangling + 1 - damping) * even
        for node in next.indices { next[node] = damping * next[node] + rest }
        return next
    }
}
