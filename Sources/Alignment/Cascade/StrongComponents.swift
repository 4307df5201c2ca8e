/// The sets of nodes of which each reaches each other.
///
/// A component is numbered after all that it leads to, so that following edges never leads to a
/// higher number.
/// Source: Tarjan (1972), SIAM J. Comput. 1(2), 146–160, with a stack of its own.
struct StrongComponents {
    /// The number of each node's component.
    private(set) var ids: [Int]
    /// The nodes of each component, ascending.
    private(set) var members: [[Int]] = []

    private let next: Adjacency
    private var found: [Int]
    private var lowest: [Int]
    private var open: [Int] = []
    private var count = 0

    init(_ next: Adjacency) {
        self.next = next
        ids = [Int](repeating: -1, count: next.nodeCount)
        found = ids
        lowest = ids
        for node in 0..<next.nodeCount where found[node] < 0 { visit(from: node) }
    }

    private mutating func visit(from start: Int) {
        var path = [(node: start, slot: next.slots(of: start).lowerBound)]
        enter(start)
        while let (node, slot) = path.last {
            if slot < next.slots(of: node).upperBound {
                path[path.count - 1].slot += 1
                let end = next.ends[slot]
                if found[end] < 0 {
                    enter(end)
                    path.append((end, next.slots(of: end).lowerBound))
                } else if ids[end] < 0 {
                    lowest[node] = min(lowest[node], found[end])
                }
            } else {
                path.removeLast()
                if let above = path.last?.node { lowest[above] = min(lowest[above], lowest[node]) }
                if lowest[node] == found[node] { close(node) }
            }
        }
    }

    private mutating func enter(_ node: Int) {
        found[node] = count
        lowest[node] = count
        count += 1
        open.append(node)
    }

    private mutating func close(_ root: Int) {
        var group: [Int] = []
        while let node = open.popLast() {
            ids[node] = members.count
            group.append(node)
            if node == root { break }
        }
        members.append(group.sorted())
    }
}
