/// A parent whose children's shares do not make a whole.
public struct CascadeWeightDeviation: Sendable, Equatable {
    public let parent: Int
    /// The sum of the weights below it.
    public let sum: Double
}

/// An edge that does not lead to the next tier above.
public struct CascadeTierSkip: Sendable, Equatable {
    public let child: Int
    public let parent: Int
    /// Tiers left out, 1 or more; negative when the child does not stand below its parent at all.
    public let skipped: Int
}

extension CascadeGraph {
    /// Sums this close to 1 are whole.
    public static let weightTolerance = 1e-6

    /// Parents whose weights below sum to something else than 1, by their number.
    ///
    /// - Complexity: O(V + E).
    public func weightDeviations() -> [CascadeWeightDeviation] {
        (0..<nodeCount).compactMap { parent in
            guard down.degree(of: parent) > 0 else { return nil }
            let sum = down.weights[down.slots(of: parent)].reduce(0, +)
            guard abs(sum - 1) > Self.weightTolerance else { return nil }
            return CascadeWeightDeviation(parent: parent, sum: sum)
        }
    }

    /// Edges that leave a tier of the plan out, or lead sideways or down, by child and parent.
    ///
    /// - Parameter tiers: each node's tier, 0 on top (vision 0, mission 1, goal 2, …); `nil` where
    ///   it is unknown: its edges are not judged.
    /// - Throws: ``CascadeError/tierCount(_:nodes:)``.
    /// - Complexity: O(V + E).
    public func tierSkips(_ tiers: [Int?]) throws(CascadeError) -> [CascadeTierSkip] {
        guard tiers.count == nodeCount else {
            throw .tierCount(tiers.count, nodes: nodeCount)
        }
        return edges.compactMap { edge in
            guard let lower = tiers[edge.child], let upper = tiers[edge.parent] else { return nil }
            let (distance, overflows) = lower.subtractingReportingOverflow(upper)
            guard !overflows, distance != 1, distance > .min else { return nil }
            return CascadeTierSkip(child: edge.child, parent: edge.parent, skipped: distance - 1)
        }
    }

    /// Leaves that no indicator measures: work whose result nobody will see.
    ///
    /// - Parameter indicators: how many indicators each node has.
    /// - Returns: ascending.
    /// - Throws: ``CascadeError/indicatorCount(_:nodes:)``.
    /// - Complexity: O(V).
    public func unmeasuredLeaves(_ indicators: [Int]) throws(CascadeError) -> [Int] {
        guard indicators.count == nodeCount else {
            throw .indicatorCount(indicators.count, nodes: nodeCount)
        }
        return leaves.filter { indicators[$0] <= 0 }
    }
}
