import Alignment
import Vocabulary

extension KernelCatalogue {
    static let alignment: [Kernel] = [
        cascadeGraph, stemming, textSimilarity, similarPairs, nearestTexts,
    ]

    private static let stemming = Kernel(
        "stem_id_snowball", "Stems of Indonesian words by their affixes.",
        input: [Kernel.Field("words", "[text]", "at most 100,000 words in small letters")],
        output: [Kernel.Field("stems", "[text]", "one for each word")],
        run: { input throws(KernelInputError) in
            let words = try input.member("words")
            let texts = try words.texts()
            guard texts.count <= 100_000 else {
                throw words.refused(
                    id: "paling banyak 100.000 kata.", en: "at most 100,000 words are taken.")
            }
            return .object(["stems": .texts(texts.map(IndonesianStemmer.stem))])
        })

    private static let cascadeGraph = Kernel(
        "cascade_graph", "A cascade's order, cycles, weak points, contributions and loose ends.",
        input: [
            Kernel.Field("nodes", "integer", "how many nodes, 0 to 10,000, numbered from 0"),
            Kernel.Field(
                "edges", "[[integer, integer, number?]]",
                "child, parent, weight (1 if left out) 0 to 1e9; at most 1,000,000, none twice"),
            Kernel.Field(
                "tiers", "[integer or null]?", "each node's tier of the plan, 0 on top"),
            Kernel.Field("indicators", "[integer]?", "how many indicators each node has"),
        ],
        output: graphFields,
        run: { input throws(KernelInputError) in
            let graph = try cascade(input)
            var members = structure(graph).merging(order(graph.hierarchy())) { $1 }
            members["pagerank"] = .numbers(graph.attention())
            members["weightDeviations"] = .array(
                graph.weightDeviations().map {
                    .object(["parent": .integer($0.parent), "sum": .number($0.sum)])
                })
            if let tiers = try input.optional("tiers") {
                members["tierSkips"] = try skips(graph, tiers)
            }
            if let indicators = try input.optional("indicators") {
                members["unmeasuredLeaves"] = try unmeasured(graph, indicators)
            }
            return .object(members)
        })

    private static let graphFields = [
        Kernel.Field("cycles", "[[integer]]", "nodes that support each other in a circle"),
        Kernel.Field("circles", "[[integer]]", "for each cycle one shortest circle, in order"),
        Kernel.Field("roots", "[integer]", "nodes that support nothing"),
        Kernel.Field("leaves", "[integer]", "nodes that nothing supports"),
        Kernel.Field("isolated", "[integer]", "nodes without any edge"),
        Kernel.Field("components", "[[integer]]", "parts that nothing ties together"),
        Kernel.Field("articulation", "[integer]", "nodes without which a part falls apart"),
        Kernel.Field("bridges", "[[integer]]", "ties without which a part falls apart"),
        Kernel.Field("supportersCount", "[integer]", "nodes below each"),
        Kernel.Field("reachesCount", "[integer]", "nodes above each"),
        Kernel.Field(
            "topological", "[integer] or null", "lowest number first; null when there is a cycle"),
        Kernel.Field("level", "[integer] or null", "longest way from below, in edges"),
        Kernel.Field("longestPathEdges", "integer or null", "the highest level"),
        Kernel.Field(
            "contribution", "[number or null] or null",
            "sum over ways to the top of the product of weights"),
        Kernel.Field("redundantEdges", "[[integer]] or null", "edges that a longer way repeats"),
        Kernel.Field("pagerank", "[number]", "index of attention, damping 0.85"),
        Kernel.Field(
            "weightDeviations", "[{parent, sum}]", "parents whose weights do not sum to 1"),
        Kernel.Field(
            "tierSkips", "[{child, parent, skipped}]",
            "when tiers are given: edges that leave tiers out; negative: not below its parent"),
        Kernel.Field(
            "unmeasuredLeaves", "[integer]", "when indicators are given: leaves without one"),
    ]

    private static func cascade(_ input: KernelInput) throws(KernelInputError) -> CascadeGraph {
        let edges = try input.member("edges")
        let values = try edges.list { edge throws(KernelInputError) in
            let parts = try edge.elements()
            guard parts.count == 2 || parts.count == 3 else {
                throw edge.refused(
                    id: "satu sisi ditulis [anak, induk, bobot].",
                    en: "an edge is [child, parent, weight].")
            }
            return CascadeGraph.Edge(
                child: try parts[0].integer(), parent: try parts[1].integer(),
                weight: parts.count == 2 ? 1 : try parts[2].double())
        }
        let nodes = try input.member("nodes")
        let count = try nodes.integer()
        do {
            return try CascadeGraph(nodeCount: count, edges: values)
        } catch {
            throw .refused(place(of: error, nodes, edges), error.wording)
        }
    }

    private static func place(
        of error: CascadeError, _ nodes: KernelInput, _ edges: KernelInput
    ) -> String {
        switch error {
        case .nodeCount, .tierCount, .indicatorCount: nodes.path
        case .edgeCount: edges.path
        case .unknownNode(let edge, _), .weight(let edge), .repeated(let edge, _):
            "\(edges.path)[\(edge)]"
        }
    }

    private static func structure(_ graph: CascadeGraph) -> [String: JSON] {
        let cycles = graph.cycles()
        let weakPoints = graph.weakPoints()
        return [
            "cycles": .matrix(cycles),
            "circles": .matrix(cycles.map { graph.circle(through: $0[0]) }),
            "roots": .integers(graph.roots), "leaves": .integers(graph.leaves),
            "isolated": .integers(graph.isolated),
            "components": .matrix(weakPoints.components),
            "articulation": .integers(weakPoints.articulationNodes),
            "bridges": .matrix(weakPoints.bridges),
            "supportersCount": .integers(graph.supportersCounts()),
            "reachesCount": .integers(graph.reachesCounts()),
        ]
    }

    private static func order(_ hierarchy: CascadeHierarchy?) -> [String: JSON] {
        guard let hierarchy else {
            let undefined = [
                "topological", "level", "longestPathEdges", "contribution", "redundantEdges",
            ]
            return Dictionary(uniqueKeysWithValues: undefined.map { ($0, .null) })
        }
        return [
            "topological": .integers(hierarchy.topological), "level": .integers(hierarchy.level),
            "longestPathEdges": .integer(hierarchy.longestPathEdges),
            "contribution": .numbers(hierarchy.contribution),
            "redundantEdges": .matrix(hierarchy.redundantEdges),
        ]
    }

    private static func skips(
        _ graph: CascadeGraph, _ tiers: KernelInput
    ) throws(KernelInputError) -> JSON {
        let values = try tiers.list { tier throws(KernelInputError) in
            try tier.nullable { value throws(KernelInputError) in try value.integer() }
        }
        do {
            return .array(
                try graph.tierSkips(values).map {
                    .object([
                        "child": .integer($0.child), "parent": .integer($0.parent),
                        "skipped": .integer($0.skipped),
                    ])
                })
        } catch {
            throw tiers.refused(error)
        }
    }

    private static func unmeasured(
        _ graph: CascadeGraph, _ indicators: KernelInput
    ) throws(KernelInputError) -> JSON {
        let counts = try indicators.integers()
        do {
            return .integers(try graph.unmeasuredLeaves(counts))
        } catch {
            throw indicators.refused(error)
        }
    }
}
