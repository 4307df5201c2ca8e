import Alignment
import Statistics
import Testing
import Vocabulary

/// A random cascade; every edge leads to a higher number unless circles are asked for.
func randomCascade(seed: UInt64, nodes: Int, edges: Int, circles: Bool = false) throws
    -> CascadeGraph
{
    var random = SeededGenerator(seed: seed)
    var pairs = Set<[Int]>()
    var list: [CascadeGraph.Edge] = []
    for _ in 0..<edges {
        let (one, other) = (random.index(below: nodes), random.index(below: nodes))
        guard circles || one != other else { continue }
        let pair = circles ? [one, other] : [min(one, other), max(one, other)]
        guard pairs.insert(pair).inserted else { continue }
        list.append(.init(child: pair[0], parent: pair[1], weight: random.unit()))
    }
    return try CascadeGraph(nodeCount: nodes, edges: list)
}

@Suite("A cascade, whatever its shape")
struct CascadePropertyTests {
    @Test(
        "Counts above and below equal a walk from each node",
        arguments: 1...20 as ClosedRange<UInt64>)
    func counts(_ seed: UInt64) throws {
        let graph = try randomCascade(
            seed: seed, nodes: 30 + 40 * Int(seed), edges: 90 * Int(seed), circles: seed % 2 == 0)
        let below = (0..<graph.nodeCount).map { node in
            graph.supporters(of: node).filter { $0 != node }
        }
        #expect(graph.supportersCounts() == below.map(\.count))
        var above = [Int](repeating: 0, count: graph.nodeCount)
        for node in below.flatMap(\.self) { above[node] += 1 }
        #expect(graph.reachesCounts() == above)
    }

    @Test("The order puts every child before its parents", arguments: 1...20 as ClosedRange<UInt64>)
    func order(_ seed: UInt64) throws {
        let graph = try randomCascade(seed: seed, nodes: 60, edges: 150)
        let hierarchy = try #require(graph.hierarchy())
        var place = [Int](repeating: -1, count: graph.nodeCount)
        for (position, node) in hierarchy.topological.enumerated() { place[node] = position }
        #expect(place.allSatisfy { $0 >= 0 })
        #expect(graph.edges.allSatisfy { place[$0.child] < place[$0.parent] })
        #expect(graph.edges.allSatisfy { hierarchy.level[$0.child] < hierarchy.level[$0.parent] })
    }

    @Test(
        "Without its redundant edges a cascade reaches as far",
        arguments: 1...20 as ClosedRange<UInt64>)
    func redundant(_ seed: UInt64) throws {
        let graph = try randomCascade(seed: seed, nodes: 25, edges: 120)
        let redundant = Set(try #require(graph.hierarchy()).redundantEdges)
        let lean = try CascadeGraph(
            nodeCount: graph.nodeCount,
            edges: graph.edges.filter { !redundant.contains([$0.child, $0.parent]) })
        #expect(!redundant.isEmpty)
        #expect(lean.supportersCounts() == graph.supportersCounts())
        #expect(lean.hierarchy()?.redundantEdges == [])
    }

    @Test("Numbers of nodes do not matter", arguments: 1...20 as ClosedRange<UInt64>)
    func relabelling(_ seed: UInt64) throws {
        let graph = try randomCascade(seed: seed, nodes: 40, edges: 60, circles: seed % 2 == 0)
        var random = SeededGenerator(seed: seed ^ 99)
        let names = Array(0..<graph.nodeCount).shuffled(using: &random)
        let other = try CascadeGraph(
            nodeCount: graph.nodeCount,
            edges: graph.edges.reversed().map {
                .init(child: names[$0.child], parent: names[$0.parent], weight: $0.weight)
            })
        let (counts, otherCounts) = (graph.supportersCounts(), other.supportersCounts())
        let (share, otherShare) = (graph.attention(), other.attention())
        #expect((0..<40).allSatisfy { counts[$0] == otherCounts[names[$0]] })
        #expect((0..<40).allSatisfy { abs(share[$0] - otherShare[names[$0]]) < 1e-12 })
        #expect(
            Set(graph.weakPoints().articulationNodes.map { names[$0] })
                == Set(other.weakPoints().articulationNodes))
        #expect(
            Set(graph.cycles().map { Set($0.map { names[$0] }) })
                == Set(other.cycles().map(Set.init)))
    }

    @Test(
        "A bridge's removal parts the cascade, any other tie's does not",
        arguments: 1...10 as ClosedRange<UInt64>)
    func bridges(_ seed: UInt64) throws {
        let graph = try randomCascade(seed: seed, nodes: 20, edges: 24)
        let whole = graph.weakPoints()
        for edge in graph.edges {
            let rest = try CascadeGraph(
                nodeCount: 20, edges: graph.edges.filter { $0 != edge })
            let isBridge = whole.bridges.contains([edge.child, edge.parent])
            #expect(
                (rest.weakPoints().components.count > whole.components.count) == isBridge)
        }
    }

    @Test("A circle is shown as a way along the edges", arguments: 1...20 as ClosedRange<UInt64>)
    func circles(_ seed: UInt64) throws {
        let graph = try randomCascade(seed: seed, nodes: 25, edges: 35, circles: true)
        let lines = Set(graph.edges.map { [$0.child, $0.parent] })
        let inCircles = Set(graph.cycles().flatMap(\.self))
        for node in 0..<graph.nodeCount {
            let circle = graph.circle(through: node)
            #expect(circle.isEmpty == !inCircles.contains(node))
            #expect(circle.first == nil || circle.first == node)
            for (one, next) in zip(circle, circle.dropFirst() + circle.prefix(1)) {
                #expect(lines.contains([one, next]))
            }
        }
    }

    @Test("Shares of attention sum to 1", arguments: 1...10 as ClosedRange<UInt64>)
    func attention(_ seed: UInt64) throws {
        let graph = try randomCascade(seed: seed, nodes: 50, edges: 100, circles: true)
        for damping in [0, 0.5, 0.85, 2, .nan] {
            let share = graph.attention(damping: damping)
            #expect(abs(share.reduce(0, +) - 1) < 1e-12)
            #expect(share.allSatisfy { $0 > 0 })
        }
    }
}

@Suite("A cascade's edges of use")
struct CascadeEdgeTests {
    @Test("No nodes at all")
    func empty() throws {
        let graph = try CascadeGraph(nodeCount: 0, edges: [])
        #expect(graph.hierarchy()?.topological == [])
        #expect(graph.hierarchy()?.longestPathEdges == 0)
        #expect(graph.attention() == [])
        #expect(graph.weakPoints().components == [])
        #expect(graph.supporters(of: 0) == [])
    }

    @Test("A chain of 10,000 nodes takes no stack, and has a level for each")
    func chain() throws {
        let last = CascadeGraph.nodeLimit - 1
        let graph = try CascadeGraph(
            nodeCount: last + 1,
            edges: (0..<last).map { .init(child: $0, parent: $0 + 1, weight: 1) })
        #expect(graph.hierarchy()?.longestPathEdges == last)
        #expect(graph.weakPoints().bridges.count == last)
        #expect(graph.supportersCounts()[last] == last)
        #expect(graph.cycles() == [])
    }

    @Test("A contribution that is too large for a number is undefined, the others are not")
    func overflow() throws {
        let graph = try CascadeGraph(
            nodeCount: 60, edges: (0..<59).map { .init(child: $0, parent: $0 + 1, weight: 1e9) })
        let contribution = try #require(graph.hierarchy()).contribution
        #expect(contribution[0] == nil)
        #expect(contribution[58] == 1e9)
    }

    @Test("Weights that do not sum to 1 are named with their sum")
    func deviations() throws {
        let graph = try CascadeGraph(
            nodeCount: 6,
            edges: [
                .init(child: 1, parent: 0, weight: 0.6), .init(child: 2, parent: 0, weight: 0.4),
                .init(child: 3, parent: 1, weight: 0.5), .init(child: 4, parent: 1, weight: 0.25),
                .init(child: 5, parent: 2, weight: 1.000_000_9),
            ])
        #expect(graph.weightDeviations().map(\.parent) == [1])
        #expect(graph.weightDeviations().map(\.sum) == [0.75])
    }

    @Test("Tiers left out, and support that leads sideways or down")
    func tiers() throws {
        let graph = try CascadeGraph(
            nodeCount: 6,
            edges: [
                .init(child: 1, parent: 0), .init(child: 2, parent: 0), .init(child: 3, parent: 2),
                .init(child: 4, parent: 3), .init(child: 5, parent: 4),
            ])
        let skips = try graph.tierSkips([0, 1, 3, 3, 1, nil])
        #expect(
            skips.map { [$0.child, $0.parent, $0.skipped] } == [
                [2, 0, 2], [3, 2, -1], [4, 3, -3],
            ])
        #expect(try graph.tierSkips([.min, .max, nil, nil, nil, nil]).isEmpty)
        #expect(throws: CascadeError.tierCount(1, nodes: 6)) { try graph.tierSkips([0]) }
    }

    @Test("Leaves without an indicator are named")
    func unmeasured() throws {
        let graph = try CascadeGraph(
            nodeCount: 4, edges: [.init(child: 1, parent: 0), .init(child: 2, parent: 0)])
        #expect(try graph.unmeasuredLeaves([0, 2, 0, 0]) == [2, 3])
        #expect(throws: CascadeError.indicatorCount(1, nodes: 4)) {
            try graph.unmeasuredLeaves([0])
        }
    }

    static let refused: [(CascadeError, Int, [CascadeGraph.Edge])] = [
        (.nodeCount(-1), -1, []), (.nodeCount(10_001), 10_001, []),
        (
            .unknownNode(edge: 1, node: 3), 3,
            [.init(child: 0, parent: 1), .init(child: 0, parent: 3)]
        ),
        (.unknownNode(edge: 0, node: -1), 3, [.init(child: -1, parent: 1)]),
        (.weight(edge: 0), 2, [.init(child: 0, parent: 1, weight: -0.1)]),
        (.weight(edge: 0), 2, [.init(child: 0, parent: 1, weight: .nan)]),
        (.weight(edge: 0), 2, [.init(child: 0, parent: 1, weight: .infinity)]),
        (
            .repeated(edge: 2, first: 0), 3,
            [
                .init(child: 0, parent: 1), .init(child: 1, parent: 2),
                .init(child: 0, parent: 1, weight: 0.5),
            ]
        ),
    ]

    @Test("What is no cascade is refused with its place", arguments: refused)
    func refusals(_ error: CascadeError, _ nodes: Int, _ edges: [CascadeGraph.Edge]) {
        #expect(throws: error) { try CascadeGraph(nodeCount: nodes, edges: edges) }
        #expect(error.wording.id != error.wording.en)
    }

    @Test("More edges than the limit are refused")
    func tooManyEdges() {
        let edges = [CascadeGraph.Edge](
            repeating: .init(child: 0, parent: 1), count: CascadeGraph.edgeLimit + 1)
        #expect(throws: CascadeError.edgeCount(1_000_001)) {
            try CascadeGraph(nodeCount: 2, edges: edges)
        }
    }
}
