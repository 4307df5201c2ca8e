/// What only a cascade without cycles has: an order, levels, contributions.
public struct CascadeHierarchy: Sendable, Equatable {
    /// Every node after all that support it; among those that could come next, the lowest number.
    public let topological: [Int]
    /// The longest way from below, in edges: 0 for leaves.
    public let level: [Int]
    /// The longest way in the whole cascade, in edges.
    public let longestPathEdges: Int
    /// The sum over all ways to the top of the product of the weights on the way; 1 for roots,
    /// `nil` where that is too large for a number.
    public let contribution: [Double?]
    /// Pairs (child, parent) where the child also reaches the parent by a longer way, ascending.
    public let redundantEdges: [[Int]]
}

extension CascadeGraph {
    /// Order, levels and contributions.
    ///
    /// - Returns: `nil` when the cascade has a cycle: then none of them is defined.
    /// - Complexity: O(E + V log V + V·(V + E)/64).
    /// Source: Kahn (1962), Communications of the ACM 5(11), 558–562, with the lowest node first;
    /// Aho, Garey & Ullman (1972), SIAM J. Comput. 1(2), 131–137, for the redundant edges.
    public func hierarchy() -> CascadeHierarchy? {
        let order = topologicalOrder()
        guard order.count == nodeCount else { return nil }
        var level = [Int](repeating: 0, count: nodeCount)
        for node in order {
            for parent in up.neighbours(of: node) {
                level[parent] = max(level[parent], level[node] + 1)
            }
        }
        return CascadeHierarchy(
            topological: order, level: level, longestPathEdges: level.max() ?? 0,
            contribution: contributions(order).map { $0.isFinite ? $0 : nil },
            redundantEdges: redundantEdges())
    }

    private func contributions(_ order: [Int]) -> [Double] {
        var contribution = [Double](repeating: 1, count: nodeCount)
        for node in order.reversed() where up.degree(of: node) > 0 {
            var sum = 0.0
            // A weight of 0 cancels also what is too large for a number.
            for slot in up.slots(of: node) where up.weights[slot] > 0 {
                sum += up.weights[slot] * contribution[up.ends[slot]]
            }
            contribution[node] = sum
        }
        return contribution
    }

    private func redundantEdges() -> [[Int]] {
        Reach(up, StrongComponents(up), descending: false).redundant
            .sorted { $0 < $1 }.map { [$0.origin, $0.end] }
    }

    /// Shorter than the cascade when there is a cycle.
    private func topologicalOrder() -> [Int] {
        var waitingFor = (0..<nodeCount).map { down.degree(of: $0) }
        var free = LowestFirst()
        for node in 0..<nodeCount where waitingFor[node] == 0 { free.insert(node) }
        var order: [Int] = []
        order.reserveCapacity(nodeCount)
        while let node = free.removeLowest() {
            order.append(node)
            for parent in up.neighbours(of: node) {
                waitingFor[parent] -= 1
                if waitingFor[parent] == 0 { free.insert(parent) }
            }
        }
        return order
    }
}
