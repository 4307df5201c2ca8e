import OracleSupport
import Alignment
import Testing

@Suite("A cascade, on independently computed cases")
struct CascadeOracleTests {
    struct Input: Decodable, Sendable {
        let nodes: Int
        let edges: [[Double]]

        func graph() throws -> CascadeGraph {
            try CascadeGraph(
                nodeCount: nodes,
                edges: edges.map {
                    CascadeGraph.Edge(child: Int($0[0]), parent: Int($0[1]), weight: $0[2])
                })
        }
    }

    struct Expected: Decodable, Sendable {
        let cycles, components, bridges: [[Int]]
        let roots, leaves, isolated, articulation: [Int]
        let supportersCount, reachesCount: [Int]
        let pagerank: [Double]
        let topological, level: [Int]?
        let longestPathEdges: Int?
        let contribution: [Double]?
        let redundantEdges: [[Int]]?
    }

    static let cases = OracleFile<Input, Expected>.load("cascade_graph", in: .module)

    @Test("Shape, weak points and counts agree", arguments: cases)
    func structure(_ example: OracleFile<Input, Expected>.Case) throws {
        let graph = try example.input.graph()
        let weakPoints = graph.weakPoints()
        let expected = example.expected
        #expect(graph.cycles() == expected.cycles)
        #expect(graph.roots == expected.roots)
        #expect(graph.leaves == expected.leaves)
        #expect(graph.isolated == expected.isolated)
        #expect(weakPoints.components == expected.components)
        #expect(weakPoints.articulationNodes == expected.articulation)
        #expect(weakPoints.bridges == expected.bridges)
        #expect(graph.supportersCounts() == expected.supportersCount)
        #expect(graph.reachesCounts() == expected.reachesCount)
        #expect(near(graph.attention(), expected.pagerank, example.tolerance))
    }

    @Test("Order, levels and contributions agree, and are undefined with a cycle", arguments: cases)
    func hierarchy(_ example: OracleFile<Input, Expected>.Case) throws {
        let expected = example.expected
        let hierarchy = try example.input.graph().hierarchy()
        #expect((hierarchy == nil) == !expected.cycles.isEmpty)
        #expect(hierarchy?.topological == expected.topological)
        #expect(hierarchy?.level == expected.level)
        #expect(hierarchy?.longestPathEdges == expected.longestPathEdges)
        #expect(hierarchy?.redundantEdges == expected.redundantEdges)
        if let contribution = expected.contribution {
            let found = try #require(hierarchy).contribution.compactMap(\.self)
            #expect(near(found, contribution, example.tolerance))
        }
    }

    @Test("All cases are there")
    func count() { #expect(Self.cases.count == 13) }
}
