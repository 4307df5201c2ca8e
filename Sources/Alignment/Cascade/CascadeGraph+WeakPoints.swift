/// Where a cascade hangs on a single thread, whatever the direction of support.
public struct CascadeWeakPoints: Sendable, Equatable {
    /// The parts of the cascade that nothing ties together: nodes ascending, parts by their lowest.
    public let components: [[Int]]
    /// Nodes without which a part falls apart, ascending.
    public let articulationNodes: [Int]
    /// Pairs (lower, higher) whose tie holds a part together, ascending. Nodes that support each
    /// other count as tied once.
    public let bridges: [[Int]]
}

extension CascadeGraph {
    /// The cascade's parts and the single points of failure in them.
    ///
    /// - Complexity: O(V + E log E).
    /// Source: Hopcroft & Tarjan (1973), Communications of the ACM 16(6), 372–378.
    public func weakPoints() -> CascadeWeakPoints {
        var search = WeakPointSearch(ties)
        for node in 0..<nodeCount where search.isNew(node) { search.visit(from: node) }
        return CascadeWeakPoints(
            components: search.components,
            articulationNodes: (0..<nodeCount).filter { search.isArticulation[$0] },
            bridges: search.bridges.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
    }

    /// The cascade without directions, self-support and doubled ties.
    private var ties: Adjacency {
        var pairs: [(origin: Int, end: Int, weight: Double)] = []
        for edge in edges where edge.child != edge.parent {
            // A tie that stands in both directions is taken from the lower child alone.
            let isDoubled = up.leads(from: edge.parent, to: edge.child)
            guard !isDoubled || edge.child < edge.parent else { continue }
            pairs.append((edge.child, edge.parent, 1))
            pairs.append((edge.parent, edge.child, 1))
        }
        return Adjacency(nodeCount, pairs)
    }
}

private struct WeakPointSearch {
    var components: [[Int]] = []
    var bridges: [[Int]] = []
    var isArticulation: [Bool]

    private let ties: Adjacency
    private var found: [Int]
    private var lowest: [Int]
    private var count = 0

    init(_ ties: Adjacency) {
        self.ties = ties
        isArticulation = [Bool](repeating: false, count: ties.nodeCount)
        found = [Int](repeating: -1, count: ties.nodeCount)
        lowest = found
    }

    func isNew(_ node: Int) -> Bool { found[node] < 0 }

    mutating func visit(from start: Int) {
        var part = [start]
        var branches = 0
        var path = [(node: start, slot: ties.slots(of: start).lowerBound)]
        enter(start)
        while let (node, slot) = path.last {
            if slot < ties.slots(of: node).upperBound {
                path[path.count - 1].slot += 1
                let end = ties.ends[slot]
                if isNew(end) {
                    enter(end)
                    part.append(end)
                    path.append((end, ties.slots(of: end).lowerBound))
                } else if path.count < 2 || end != path[path.count - 2].node {
                    lowest[node] = min(lowest[node], found[end])
                }
            } else {
                path.removeLast()
                guard let above = path.last?.node else { continue }
                leave(node, to: above, isRoot: above == start)
                if above == start { branches += 1 }
            }
        }
        if branches > 1 { isArticulation[start] = true }
        components.append(part.sorted())
    }

    private mutating func enter(_ node: Int) {
        found[node] = count
        lowest[node] = count
        count += 1
    }

    private mutating func leave(_ node: Int, to above: Int, isRoot: Bool) {
        lowest[above] = min(lowest[above], lowest[node])
        if lowest[node] > found[above] { bridges.append([min(node, above), max(node, above)]) }
        if !isRoot, lowest[node] >= found[above] { isArticulation[above] = true }
    }
}
