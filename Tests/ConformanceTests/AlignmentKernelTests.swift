import Conformance
import Testing
import Vocabulary

@Suite("Cascade and text kernels, on documents")
struct AlignmentKernelTests {
    static let refusals: [(kernel: String, input: String, says: String)] = [
        ("cascade_graph", #"{"nodes": 2}"#, "input.edges is missing"),
        ("cascade_graph", #"{"nodes": -1, "edges": []}"#, "input.nodes: The cascade has -1"),
        ("cascade_graph", #"{"nodes": 2.5, "edges": []}"#, "input.nodes: expected a whole number"),
        ("cascade_graph", #"{"nodes": 2, "edges": [[0]]}"#, "input.edges[0]: an edge is"),
        ("cascade_graph", #"{"nodes": 2, "edges": [[0, 2, 1]]}"#, "input.edges[0]: Edge 0 names"),
        ("cascade_graph", #"{"nodes": 2, "edges": [[0, 1, -1]]}"#, "input.edges[0]: The weight"),
        (
            "cascade_graph", #"{"nodes": 2, "edges": [[0, 1, 1], [0, 1, 0.5]]}"#,
            "input.edges[1]: Edge 1 is there already as edge 0"
        ),
        ("cascade_graph", #"{"nodes": 2, "edges": [], "tiers": [0]}"#, "input.tiers: There are 1"),
        ("cascade_graph", #"{"nodes": 1, "edges": [], "tiers": ["a"]}"#, "input.tiers[0]"),
        (
            "cascade_graph", #"{"nodes": 2, "edges": [], "indicators": [0]}"#,
            "input.indicators: There are 1"
        ),
        ("stem_id_snowball", #"{"words": ["a", 1]}"#, "input.words[1]: expected a text"),
        ("text_similarity", #"{"texts": "a"}"#, "input.texts: expected a list"),
        ("text_similarity", #"{"texts": [], "stopwords": [null]}"#, "input.stopwords[0]"),
        ("similar_pairs", #"{"texts": [], "wordThreshold": 0}"#, "input.wordThreshold: The"),
        ("similar_pairs", #"{"texts": [], "trigramThreshold": 2}"#, "input.trigramThreshold: The"),
        ("nearest_texts", #"{"texts": [], "limit": 0}"#, "input.limit: 0 results"),
        ("nearest_texts", #"{"texts": [], "abbreviations": 1}"#, "input.abbreviations: expected"),
    ]

    @Test("What cannot be computed is refused with its place", arguments: refusals)
    func refusal(_ refusal: (kernel: String, input: String, says: String)) throws {
        let kernel = try #require(KernelCatalogue.named(refusal.kernel))
        let input = KernelInput(try JSON(parsing: refusal.input.utf8))
        let error = #expect(throws: KernelInputError.self) { try kernel.run(input) }
        #expect(error?.wording.en.contains(refusal.says) == true)
    }

    @Test("A text that is too long is named by its place")
    func longText() throws {
        let texts = JSON.texts(["", String(repeating: "a", count: 10_001)])
        for name in ["text_similarity", "similar_pairs", "nearest_texts"] {
            let kernel = try #require(KernelCatalogue.named(name))
            let error = #expect(throws: KernelInputError.self) {
                try kernel.run(KernelInput(.object(["texts": texts])))
            }
            #expect(error?.wording.en.hasPrefix("input.texts[1]: Text 1 has 10001 bytes") == true)
        }
    }

    @Test("What is undefined with a cycle is null, and the circle is shown")
    func cycle() throws {
        let kernel = try #require(KernelCatalogue.named("cascade_graph"))
        let document = #"{"nodes": 3, "edges": [[2, 1, 1], [1, 2, 1], [0, 1, 1]]}"#
        let answer = try kernel.run(KernelInput(try JSON(parsing: document.utf8)))
        guard case .object(let members) = answer else {
            Issue.record("no object")
            return
        }
        for name in ["topological", "level", "longestPathEdges", "contribution", "redundantEdges"] {
            #expect(members[name] == .null)
        }
        #expect(members["circles"] == .matrix([[1, 2]]))
        #expect(Set(members.keys).isSubset(of: Set(kernel.output.map(\.name))))
    }

    @Test("Every output is described")
    func outputs() throws {
        let inputs = [
            (
                "cascade_graph",
                #"{"nodes": 2, "edges": [[0, 1, 1]], "tiers": [2, 0], "indicators": [1, 0]}"#
            ),
            ("stem_id_snowball", #"{"words": ["pembangunan"]}"#),
            ("text_similarity", #"{"texts": ["Jalan", "Jalan"]}"#),
            ("similar_pairs", #"{"texts": ["Jalan Desa", "Desa, jalan"]}"#),
            ("nearest_texts", #"{"texts": ["Jalan"], "query": "jalan"}"#),
        ]
        for (name, document) in inputs {
            let kernel = try #require(KernelCatalogue.named(name))
            let answer = try kernel.run(KernelInput(try JSON(parsing: document.utf8)))
            guard case .object(let members) = answer else {
                Issue.record("\(name): no object")
                continue
            }
            #expect(members.keys.sorted() == kernel.output.map(\.name).sorted(), "\(name)")
        }
    }
}
