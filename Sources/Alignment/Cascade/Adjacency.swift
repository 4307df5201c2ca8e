/// Which nodes follow each node, in one array.
struct Adjacency: Sendable, Equatable {
    private let starts: [Int]
    let ends: [Int]
    let weights: [Double]

    /// - Parameter edges: every origin and end in 0..<nodeCount; the order among the edges of one
    ///   origin is kept.
    init(_ nodeCount: Int, _ edges: [(origin: Int, end: Int, weight: Double)]) {
        var starts = [Int](repeating: 0, count: nodeCount + 1)
        for edge in edges { starts[edge.origin + 1] += 1 }
        for node in 0..<nodeCount { starts[node + 1] += starts[node] }
        var free = starts
        var ends = [Int](repeating: 0, count: edges.count)
        var weights = [Double](repeating: 0, count: edges.count)
        for edge in edges {
            ends[free[edge.origin]] = edge.end
            weights[free[edge.origin]] = edge.weight
            free[edge.origin] += 1
        }
        self.starts = starts
        self.ends = ends
        self.weights = weights
    }

    var nodeCount: Int { starts.count - 1 }

    /// Where a node's neighbours stand in ``ends`` and ``weights``.
    func slots(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

    func neighbours(of node: Int) -> ArraySlice<Int> { ends[slots(of: node)] }

    func degree(of node: Int) -> Int { starts[node + 1] - starts[node] }

    /// Whether an edge leads there; the ends of each origin must be ascending.
    func leads(from origin: Int, to end: Int) -> Bool {
        var range = slots(of: origin)
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if ends[middle] == end { return true }
            range = ends[middle] < end ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }

    /// The nodes that can be reached, without the start unless a cycle leads back to it.
    func reachable(from start: Int) -> [Int] {
        var isSeen = [Bool](repeating: false, count: nodeCount)
        var waiting = [start]
        while let node = waiting.popLast() {
            for next in neighbours(of: node) where !isSeen[next] {
                isSeen[next] = true
                waiting.append(next)
            }
        }
        return isSeen.indices.filter { isSeen[$0] }
    }
}
