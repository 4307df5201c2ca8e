extension CascadeGraph {
    /// How many nodes lie below each node, itself not counted.
    ///
    /// - Complexity: O(V·(V + E)/64), in 512 columns at a time: no table of all pairs is kept.
    public func supportersCounts() -> [Int] {
        // Numbered along the parents, what leads down comes in descending order.
        Reach(down, StrongComponents(up), descending: true).counts
    }

    /// How many nodes lie above each node, itself not counted.
    ///
    /// - Complexity: as ``supportersCounts()``.
    public func reachesCounts() -> [Int] {
        Reach(up, StrongComponents(up), descending: false).counts
    }

    /// The nodes below one node, ascending; the node itself only if it is in a cycle.
    ///
    /// - Parameter node: 0..<``nodeCount``; any other gives none.
    /// - Complexity: O(V + E).
    public func supporters(of node: Int) -> [Int] {
        (0..<nodeCount).contains(node) ? down.reachable(from: node) : []
    }
}

/// Transitive closure by sets of bits, a block of columns at a time.
struct Reach {
    private(set) var counts: [Int]
    /// Edges whose end is also reached by a longer way; only meaningful without cycles.
    private(set) var redundant: [(origin: Int, end: Int)] = []

    private typealias Row = SIMD8<UInt64>
    private static let width = 512

    private let next: Adjacency
    private let components: StrongComponents

    /// - Parameter descending: whether `next` leads to higher numbers of components.
    init(_ next: Adjacency, _ components: StrongComponents, descending: Bool) {
        self.next = next
        self.components = components
        counts = [Int](repeating: 0, count: next.nodeCount)
        let numbers = components.members.indices
        let order = descending ? Array(numbers.reversed()) : Array(numbers)
        var rows = [Row](repeating: Row(), count: order.count)
        for first in stride(from: 0, to: next.nodeCount, by: Self.width) {
            for component in order { fill(component, &rows, from: first) }
        }
    }

    /// The nodes of the block that starts at `first` and that a component reaches.
    private mutating func fill(_ component: Int, _ rows: inout [Row], from first: Int) {
        let group = components.members[component]
        var row = Row()
        for node in group {
            // What lies beyond the neighbours, then the neighbours themselves.
            for end in next.neighbours(of: node) where components.ids[end] != component {
                row |= rows[components.ids[end]]
            }
        }
        if group.count == 1 { noteRedundant(group[0], beyond: row, from: first) }
        for node in group {
            for end in next.neighbours(of: node) where end != node {
                Self.set(&row, end - first)
            }
        }
        rows[component] = row
        let total = Self.count(row)
        for node in group { counts[node] += total - (Self.has(row, node - first) ? 1 : 0) }
    }

    private mutating func noteRedundant(_ node: Int, beyond row: Row, from first: Int) {
        for end in next.neighbours(of: node) where Self.has(row, end - first) {
            redundant.append((node, end))
        }
    }

    private static func set(_ row: inout Row, _ column: Int) {
        guard (0..<width).contains(column) else { return }
        row[column >> 6] |= 1 << UInt64(column & 63)
    }

    private static func has(_ row: Row, _ column: Int) -> Bool {
        (0..<width).contains(column) && row[column >> 6] >> UInt64(column & 63) & 1 == 1
    }

    private static func count(_ row: Row) -> Int {
        row.indices.reduce(0) { $0 + row[$1].nonzeroBitCount }
    }
}
