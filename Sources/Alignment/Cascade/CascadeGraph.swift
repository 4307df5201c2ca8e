/// A performance cascade as a graph: each node supports the nodes above it.
///
/// Nodes are numbered from 0; an edge leads from what supports to what is supported and carries the
/// share that the child is planned to contribute. A cascade should be free of cycles; the graph
/// takes cycles nevertheless, so that they can be found and shown.
public struct CascadeGraph: Sendable, Equatable {
    /// One line of the cascade: `child` supports `parent`.
    public struct Edge: Sendable, Hashable {
        public let child: Int
        public let parent: Int
        /// The child's share in the parent, 0…1e9; the shares below one parent should sum to 1.
        public let weight: Double

        public init(child: Int, parent: Int, weight: Double = 1) {
            self.child = child
            self.parent = parent
            self.weight = weight
        }
    }

    /// At most this many nodes.
    public static let nodeLimit = 10_000
    /// At most this many edges.
    public static let edgeLimit = 1_000_000
    /// No weight is larger.
    public static let weightLimit = 1e9

    public let nodeCount: Int
    /// By child, then by parent: the order in which everything is summed.
    public let edges: [Edge]

    /// From child to parents and from parent to children.
    let up: Adjacency
    let down: Adjacency

    /// - Parameters:
    ///   - nodeCount: 0…10,000.
    ///   - edges: at most 1,000,000, in any order; no edge twice. A node may support itself, which
    ///     is a cycle.
    /// - Throws: ``CascadeError`` with the position of the edge at fault.
    /// - Complexity: O(V + E log E).
    public init(nodeCount: Int, edges: [Edge]) throws(CascadeError) {
        guard (0...Self.nodeLimit).contains(nodeCount) else { throw .nodeCount(nodeCount) }
        guard edges.count <= Self.edgeLimit else { throw .edgeCount(edges.count) }
        for (index, edge) in edges.enumerated() {
            for node in [edge.child, edge.parent] where !(0..<nodeCount).contains(node) {
                throw .unknownNode(edge: index, node: node)
            }
            guard edge.weight >= 0, edge.weight <= Self.weightLimit else {
                throw .weight(edge: index)
            }
        }
        let order = edges.indices.sorted { edges[$0].precedes(edges[$1], $0 < $1) }
        for (one, next) in zip(order, order.dropFirst())
        where edges[one].isParallel(to: edges[next]) {
            throw .repeated(edge: next, first: one)
        }
        self.nodeCount = nodeCount
        self.edges = order.map { edges[$0] }
        up = Adjacency(nodeCount, self.edges.map { ($0.child, $0.parent, $0.weight) })
        down = Adjacency(nodeCount, self.edges.map { ($0.parent, $0.child, $0.weight) })
    }

    /// What supports nothing: the top of the cascade, normally the vision alone.
    public var roots: [Int] { (0..<nodeCount).filter { up.degree(of: $0) == 0 } }

    /// What nothing supports: the bottom of the cascade.
    public var leaves: [Int] { (0..<nodeCount).filter { down.degree(of: $0) == 0 } }

    /// What is tied to nothing at all.
    public var isolated: [Int] {
        (0..<nodeCount).filter { up.degree(of: $0) == 0 && down.degree(of: $0) == 0 }
    }
}

extension CascadeGraph.Edge {
    fileprivate func precedes(_ other: Self, _ isEarlier: Bool) -> Bool {
        if child != other.child { return child < other.child }
        return parent != other.parent ? parent < other.parent : isEarlier
    }

    fileprivate func isParallel(to other: Self) -> Bool {
        child == other.child && parent == other.parent
    }
}
