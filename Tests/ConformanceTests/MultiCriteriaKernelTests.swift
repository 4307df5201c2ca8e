import Conformance
import Testing
import Vocabulary

@Suite("Multi-criteria kernels, on documents")
struct MultiCriteriaKernelTests {
    static let refusals: [(kernel: String, input: String, says: String)] = [
        ("wsm", #"{"weights": [1], "types": [1]}"#, "input.matrix is missing"),
        (
            "wsm", #"{"matrix": [[1, 2], [3]], "weights": [1, 1], "types": [1, 1]}"#,
            "input.matrix[1]: Row 2 has 1 values"
        ),
        (
            "wsm", #"{"matrix": [[1, 2e200]], "weights": [1, 1], "types": [1, 1]}"#,
            "input.matrix[0][1]: Row 1, column 2"
        ),
        (
            "wsm", #"{"matrix": [[1, null]], "weights": [1, 1], "types": [1, 1]}"#,
            "input.matrix[0][1]: expected a number"
        ),
        (
            "wsm", #"{"matrix": [[1, 2]], "weights": [1, -1], "types": [1, 1]}"#,
            "input.weights[1]: The weight of criterion 2"
        ),
        (
            "wsm",
            #"{"matrix": [[1, 2]], "weights": [0.5, 0.4], "types": [1, 1], "normalise": false}"#,
            "input.weights: The weights sum to 0.9"
        ),
        (
            "topsis", #"{"matrix": [[1, 2]], "weights": [1, 1], "types": [1, 0]}"#,
            "input.types[1]: a type is 1"
        ),
        (
            "topsis", #"{"matrix": [[1, 2]], "weights": [1, 1], "types": [1]}"#,
            "input.types: 1 criteria"
        ),
        (
            "topsis",
            """
            {"matrix": [[1, 2]], "weights": [1, 1], "types": [1, 1],
             "references": [null, [4, 4]]}
            """, "input.references[1]: Criterion 2"
        ),
        (
            "vikor", #"{"matrix": [[1]], "weights": [1], "types": [1], "v": 2}"#,
            "input.v: v must lie"
        ),
        (
            "promethee2",
            """
            {"matrix": [[1, 2]], "weights": [1, 1], "types": [1, 1],
             "functions": ["usual", "linear"], "q": [0, 5], "p": [0, 5]}
            """, "input.p[1]: Criterion 2: threshold p"
        ),
        (
            "promethee2",
            """
            {"matrix": [[1]], "weights": [1], "types": [1], "functions": ["steep"]}
            """, "input.functions[0]: there is no preference function"
        ),
        ("ahp", #"{"matrix": [[1, 3], [3, 1]]}"#, "input.matrix[0][1]: Row 1, column 2"),
        ("ahp", #"{"matrix": [[1, null], [null, 1]]}"#, "input.matrix[1]: Item 2 is not"),
        ("ahp", #"{"members": [[[1, null], [null, 1]]]}"#, "input.members: Item 2 is not"),
        ("ahp", #"{"members": [[[1]], [[1, 2], [0.5, 1]]]}"#, "input.members[1]: Member 2"),
        (
            "weight_stability", #"{"utilities": [[1, 2]], "weights": [1]}"#,
            "input.weights: 1 weights for 2"
        ),
        (
            "smaa", #"{"utilities": [[1, {"normal": [1]}]], "weights": "uniform-simplex"}"#,
            "input.utilities[0][1].normal: 1 numbers"
        ),
        (
            "smaa", #"{"utilities": [[1, {"triangular": [3, 2, 1]}]]}"#,
            "input.utilities[0][1]: Row 1, column 2"
        ),
        ("smaa", #"{"utilities": [[1, 2], [1]]}"#, "input.utilities[1]: Row 2"),
        ("smaa", #"{"utilities": [[1, 2]], "weights": "any"}"#, "input.weights: give"),
        (
            "smaa", #"{"utilities": [[1, 2]], "weights": {"intervals": [[0, 0.2], [0, 0.3]]}}"#,
            "input.weights.intervals: The weight bounds sum"
        ),
        (
            "smaa", #"{"utilities": [[1, 2]], "weights": {"ordinal": [[0]]}}"#,
            "input.weights.ordinal: Name criterion 2"
        ),
        ("smaa", #"{"utilities": [[1, 2]], "samples": 0}"#, "input.samples: 0 samples"),
        ("smaa", #"{"utilities": [[1, 2]], "seed": -1}"#, "input.seed: a seed"),
        (
            "venue_study",
            #"{"criteria": [{"type": 1}], "options": [{"venue": "A", "from": "1 May"}]}"#,
            "input.options[0].values is missing"
        ),
        (
            "venue_study",
            """
            {"criteria": [{"type": 1}],
             "options": [{"venue": "A", "from": "2026-02-30", "values": [1]}]}
            """, "input.options[0].from: a day is written"
        ),
        (
            "venue_study",
            """
            {"criteria": [{"type": 1}, {"type": 1}],
             "options": [{"venue": "A", "from": "2026-02-03", "values": [1]}]}
            """, "input.criteria: 2 criteria"
        ),
        (
            "venue_study",
            """
            {"criteria": [{"type": 1}], "limits": [{"subject": "Ramadan", "from": "2026-02-18"}],
             "options": [{"venue": "A", "from": "2026-02-03", "values": [1]}]}
            """, "input.limits[0].to is missing"
        ),
    ]

    @Test("A bad document is refused with its place", arguments: refusals)
    func refusal(_ example: (kernel: String, input: String, says: String)) throws {
        let kernel = try #require(KernelCatalogue.named(example.kernel))
        let input = KernelInput(try JSON(parsing: example.input.utf8))
        let error = #expect(throws: KernelInputError.self) { try kernel.run(input) }
        #expect(error?.wording.en.contains(example.says) == true, "\(error?.wording.en ?? "")")
    }

    @Test(
        "Every member of an answer is described",
        arguments: [
            ("wsm", #"{"matrix": [[1, 2]], "weights": [1, 1], "types": [1, -1]}"#),
            ("topsis", #"{"matrix": [[1, 2]], "weights": [1, 1], "types": [1, -1]}"#),
            ("vikor", #"{"matrix": [[1, 2]], "weights": [1, 1], "types": [1, -1]}"#),
            (
                "promethee2",
                """
                {"matrix": [[1, 2]], "weights": [1, 1], "types": [1, -1],
                 "functions": ["usual", "gaussian"], "s": [0, 1]}
                """
            ),
            ("ahp", #"{"members": [[[1, 2], [0.5, 1]], [[1, null], [null, 1]]]}"#),
            ("ahp", #"{"matrix": [[1, 2], [0.5, 1]]}"#),
            ("smaa", #"{"utilities": [[1, 2]], "weights": {"ordinal": [[1, 0]]}, "samples": 9}"#),
            ("weight_stability", #"{"utilities": [[1, 2], [2, 1]], "weights": [1, 1]}"#),
        ])
    func members(_ name: String, _ input: String) throws {
        let kernel = try #require(KernelCatalogue.named(name))
        let answer = try kernel.run(KernelInput(try JSON(parsing: input.utf8)))
        guard case .object(let members) = answer else {
            Issue.record("\(name) answers no object")
            return
        }
        #expect(Set(members.keys) == Set(kernel.output.map(\.name)))
    }

    @Test("Weights in points are divided by their sum")
    func points() throws {
        let kernel = try #require(KernelCatalogue.named("wsm"))
        let document = #"{"matrix": [[1, 2], [3, 1]], "weights": [60, 40], "types": [1, 1]}"#
        let answer = try kernel.run(KernelInput(try JSON(parsing: document.utf8)))
        let expected = JSON.object(["score": .numbers([0.4, 0.6]), "rank": .integers([2, 1])])
        #expect(Difference.first(answer, expected, 1e-12, "answer") == nil)
    }

    @Test("Sampled acceptability is judged by its error, central weights where they are settled")
    func judging() throws {
        let kernel = try #require(KernelCatalogue.named("smaa"))
        let utilities = #"{"utilities": [[1, 0], [0, 1], [0.4, 0.4]], "samples": 20000}"#
        let input = try JSON(parsing: utilities.utf8)
        let answer = try kernel.run(KernelInput(input))
        let judged = { (expected: String) throws -> String? in
            let example = KernelCase(
                id: "", input: input, expected: try JSON(parsing: expected.utf8), tolerance: 0.02)
            return kernel.judge(example, answer)?.path
        }
        let right = #"{"firstRankAcceptability": [0.5, 0.5, 0], "centralWeights": "#
        #expect(try judged(right + "[[0.75, 0.25], [0.25, 0.75], null]}") == nil)
        #expect(try judged(right + "[[0.75, 0.25], [0.25, 0.75], [0.5, 0.5]]}") == nil)
        #expect(
            try judged(right + "[[0.75, 0.25], [0.35, 0.65], null]}")
                == "expected.centralWeights[1][0]")
        #expect(
            try judged(right + "[[0.75, 0.25], null, null]}") == "expected.centralWeights[1]")
        #expect(
            try judged(#"{"firstRankAcceptability": [0.4, 0.6, 0], "centralWeights": []}"#)
                == "expected.firstRankAcceptability[0]")
    }

    @Test("A study of venues names what is out and why, and recommends from the rest")
    func venues() throws {
        let kernel = try #require(KernelCatalogue.named("venue_study"))
        let document = """
            {"criteria": [{"type": -1, "reference": [100, 300]}, {"type": 1}],
             "limits": [{"subject": "Seats", "fact": "seats", "atLeast": 120}],
             "options": [
               {"venue": "Aula", "from": "2026-04-01", "facts": {"seats": 200},
                "values": [{"triangular": [150, 160, 200]}, 60]},
               {"venue": "Hotel", "from": "2026-04-01", "to": "2026-04-02",
                "facts": {"seats": 150}, "values": [280, {"samples": [80, 90]}]},
               {"venue": "Ruang", "from": "2026-04-01", "facts": {"seats": 60},
                "values": [100, 95]}],
             "samples": 2000}
            """
        let answer = try kernel.run(KernelInput(try JSON(parsing: document.utf8)))
        guard case .object(let members) = answer, case .array(let excluded)? = members["excluded"],
            case .object(let out)? = excluded.first
        else {
            Issue.record("\(answer.short)")
            return
        }
        #expect(Set(members.keys) == Set(kernel.output.map(\.name)))
        #expect(excluded.count == 1)
        #expect(out["option"] == .integer(2))
        guard case .array(let standings)? = members["standings"] else {
            Issue.record("\(answer.short)")
            return
        }
        #expect(standings.count == 2)
        #expect(members["recommended"] != .null && members["secondToWin"] != .null)
    }
}
