import Conformance
import Testing
import Vocabulary

@Suite("Kernels of ranked ballots on documents")
struct SocialChoiceKernelTests {
    private func run(_ kernel: String, _ document: String) throws -> JSON {
        let kernel = try #require(KernelCatalogue.named(kernel))
        return try kernel.run(KernelInput(JSON(parsing: document.utf8)))
    }

    private func refusal(_ kernel: String, _ document: String) -> KernelInputError? {
        #expect(throws: KernelInputError.self) { try run(kernel, document) }
            ?? nil
    }

    private func ballots(_ ballots: String, candidates: String = "3") -> String {
        #"{"candidates": \#(candidates), "ballots": [\#(ballots)]}"#
    }

    @Test(
        "Faulty ballots are refused at their place",
        arguments: [
            (#"{"ranking": [[0], [3]]}"#, "input.ballots[0].ranking[1]"),
            (#"{"ranking": [[-1]]}"#, "input.ballots[0].ranking[0]"),
            (#"{"ranking": [[0]]}, {"ranking": [[1], [2, 1]]}"#, "input.ballots[1].ranking[1]"),
            (#"{"ranking": [[0]], "count": -1}"#, "input.ballots[0].count"),
            (
                #"{"ranking": [[0]], "voter": "Ani"}, {"ranking": [[1]], "voter": "Ani"}"#,
                "input.ballots[1].voter"
            ),
            (#"{"ranking": [[0]], "count": 9000000000000000000}"#, "input.ballots[0].count"),
        ])
    func faultyBallots(ballot: String, place: String) throws {
        for kernel in ["pairwise", "condorcet", "smith", "copeland", "borda", "schulze"] {
            guard case .refused(let path, let reason) = refusal(kernel, ballots(ballot)) else {
                Issue.record("\(kernel) did not refuse \(ballot)")
                continue
            }
            #expect(path == place)
            #expect(!reason.id.isEmpty && !reason.en.isEmpty)
        }
    }

    @Test("What is not ballots is named by its place")
    func otherDocuments() {
        #expect(refusal("kemeny", "{}") == .missing("input.candidates"))
        #expect(
            refusal("schulze", ballots(#"{"ranking": [0]}"#))
                == .wrong("input.ballots[0].ranking[0]", expected: .list, found: "0"))
        #expect(
            refusal("ranked_pairs", ballots("", candidates: "1.5"))
                == .wrong("input.candidates", expected: .wholeNumber, found: "1.5"))
        for candidates in ["0", "2001", "-9223372036854775808"] {
            guard
                case .refused("input.candidates", _) = refusal(
                    "borda", ballots("", candidates: candidates))
            else {
                Issue.record("\(candidates) candidates were not refused")
                continue
            }
        }
    }

    @Test("A cycle is explained: the path that beats, the pair skipped, the majority overruled")
    func explanations() throws {
        let cycle = ballots(
            """
            {"count": 4, "ranking": [[0], [1], [2]]}, {"count": 3, "ranking": [[1], [2], [0]]},
            {"count": 2, "ranking": [[2], [0], [1]]}
            """)
        let found = [
            try run("schulze", cycle)["winning"]?["why"]?[0]?["path"],
            try run("ranked_pairs", cycle)["skipped"]?[0]?["cycle"],
            try run("kemeny", cycle)["overruled"]?[0]?["disagreeing"],
        ]
        #expect(
            found == [
                .matrix([[0, 1, 6]]), .matrix([[0, 1, 3], [1, 2, 5]]), .integer(5),
            ])
    }

    @Test("Whatever a document says, a kernel answers or refuses with a place inside it")
    func hostileDocuments() throws {
        var state: UInt64 = 71
        func drawn(_ pieces: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int(state >> 33) % pieces.count]
        }
        let numbers = [
            "0", "1", "2", "3", "-1", "4.0", "0.5", "1e300", "9223372036854775807", "null", "true",
            "\"1\"", "[]", "{}", "-9223372036854775808", "1000000",
        ]
        func number() -> String { drawn(["0", "1", "2", "0", "1", "2", drawn(numbers)]) }
        func ballot() -> String {
            drawn([
                #"{"ranking": [[\#(number())], [\#(number())]], "count": \#(number())}"#,
                #"{"ranking": [[\#(number()), \#(number())]]}"#,
                #"{"ranking": [[0, 1], [2]], "voter": "a"}"#,
                #"{"ranking": [[2], [1]], "count": \#(number())}"#,
                #"{"ranking": [], "voter": \#(drawn(["\"a\"", "\"b\"", number()]))}"#,
                drawn([#"{"ranking": []}"#, number()]),
            ])
        }
        func comparison() -> String {
            #"{"winner": \#(number()), "loser": \#(number()), "count": \#(number())}"#
        }
        let names = [
            "pairwise", "condorcet", "smith", "copeland", "borda", "schulze", "ranked_pairs",
            "kemeny", "bradley_terry",
        ]
        var answers = 0
        for round in 0..<600 {
            let document = """
                {"candidates": \(drawn(["3", "3", number()])),
                "ballots": [\(ballot()), \(ballot())],
                "items": \(drawn(["3", "3", number()])),
                "comparisons": [\(comparison()), \(comparison())],
                "virtual": \(drawn(["1", number()]))}
                """
            do {
                _ = try run(names[round % names.count], document)
                answers += 1
            } catch let error as KernelInputError {
                switch error {
                case .missing(let path), .wrong(let path, _, _), .refused(let path, _):
                    #expect(path.hasPrefix("input."))
                case .notJSON, .tooLong: Issue.record("\(document): \(error)")
                }
            }
        }
        #expect(answers > 60)
    }

    @Test("Comparisons that give no strengths are refused at their place")
    func comparisons() {
        func document(_ comparisons: String, virtual: String = "null") -> String {
            #"{"items": 3, "comparisons": [\#(comparisons)], "virtual": \#(virtual)}"#
        }
        let refused = [
            (document(#"{"winner": 0, "loser": 3}"#), "input.comparisons[0]"),
            (document(#"{"winner": 1, "loser": 1}"#), "input.comparisons[0]"),
            (document(#"{"winner": 0, "loser": 1, "count": -2}"#), "input.comparisons[0].count"),
            (document(#"{"winner": 0, "loser": 1}"#), "input.comparisons"),
            (document("", virtual: "0"), "input.virtual"),
        ]
        for (document, place) in refused {
            guard case .refused(place, _) = refusal("bradley_terry", document) else {
                Issue.record("\(document) was not refused at \(place)")
                continue
            }
        }
    }
}

extension JSON {
    fileprivate subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    fileprivate subscript(_ place: Int) -> JSON? {
        guard case .array(let elements) = self, elements.indices ~= place else { return nil }
        return elements[place]
    }
}
