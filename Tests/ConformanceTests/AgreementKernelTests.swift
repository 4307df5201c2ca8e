import Conformance
import Testing
import Vocabulary

@Suite("Agreement's kernels on documents")
struct AgreementKernelTests {
    private func run(_ name: String, _ document: String) throws -> JSON {
        let kernel = try #require(KernelCatalogue.named(name))
        return try kernel.run(KernelInput(try JSON(parsing: Array(document.utf8))))
    }

    private func refusal(_ name: String, _ document: String) throws -> String? {
        do {
            _ = try run(name, document)
            return nil
        } catch let error as KernelInputError {
            return error.wording.en
        }
    }

    @Test(
        "A bad document is refused with its place",
        arguments: [
            ("kendall_w", #"{}"#, "input.scores is missing; add it."),
            ("kendall_w", #"{"scores": []}"#, "input.scores: There are no raters"),
            ("kendall_w", #"{"scores": [[1, 2], [1]]}"#, "input.scores[1]: Row 2 has 1 columns"),
            (
                "krippendorff_alpha", #"{"ratings": [[1, "2"]]}"#,
                "input.ratings[0][1]: expected a number"
            ),
            (
                "krippendorff_alpha", #"{"ratings": [[1], [2]], "bootstrapLevel": "odd"}"#,
                "input.bootstrapLevel: Name nominal"
            ),
            (
                "krippendorff_alpha",
                #"{"ratings": [[1], [2]], "bootstrapLevel": "nominal", "resamples": 0}"#,
                "input: 0 resamples are outside"
            ),
            (
                "fleiss_kappa", #"{"counts": [[1, 1], [2, 1]]}"#,
                "input.counts[1]: Row 2 was rated by 3"
            ),
            (
                "gwet_ac1", #"{"counts": [[1, 1], [3, -1]]}"#,
                "input.counts[1][1]: Row 2, column 2: a count"
            ),
            ("rand_ucla", #"{"ratings": [1, 2, 10]}"#, "input.ratings[2]: Rater 3: 10"),
            (
                "delphi", #"{"scale": 6, "previous": [1], "current": [1]}"#,
                "input.scale: The scale has 5, 7 or 9 points."
            ),
            (
                "delphi", #"{"scale": 5, "previous": [1, 2], "current": [1, 6]}"#,
                "input.current[1]: Rater 2: 6 is outside"
            ),
            (
                "delphi", #"{"scale": 5, "previous": [1, 2], "current": [1]}"#,
                "input: The rounds measure"
            ),
            (
                "ranking_distance", #"{"rankings": [[1, 2]], "reference": [1]}"#,
                "input.reference: The rounds measure"
            ),
            (
                "movement", #"{"before": [[1, 2]], "after": [[1, 2]], "permutations": 1e6}"#,
                "input: 1000000 resamples"
            ),
            (
                "paired_movement", #"{"before": [1, null], "after": [1]}"#,
                "input: The rounds measure"
            ),
        ])
    func refused(_ name: String, _ document: String, _ sentence: String) throws {
        let found = try #require(try refusal(name, document))
        #expect(found.hasPrefix(sentence), "\(found)")
    }

    @Test(
        "What is undefined is null as a whole",
        arguments: [
            ("kendall_w", #"{"scores": [[1, 1], [2, 2]]}"#),
            ("fleiss_kappa", #"{"counts": [[5, 0], [5, 0]]}"#),
            ("gwet_ac1", #"{"counts": [[1, 0]]}"#),
            ("rand_ucla", #"{"ratings": [null]}"#),
            ("delphi", #"{"scale": 5, "previous": [null], "current": [3]}"#),
            ("movement", #"{"before": [[1, null]], "after": [[1, 2]]}"#),
            ("paired_movement", #"{"before": [], "after": []}"#),
        ])
    func undefined(_ name: String, _ document: String) throws {
        #expect(try run(name, document) == .null)
    }

    @Test("Alpha says level by level what is undefined and why, and gives its interval on request")
    func alpha() throws {
        let input = KernelInput(
            try run(
                "krippendorff_alpha",
                #"{"ratings": [[-1, 2, 3], [-1, 2, 2]], "bootstrapLevel": "interval", "seed": 4}"#))
        #expect(try input.optional("ratio") == nil)
        let reasons = try input.member("reasons")
        #expect(try reasons.member("ratio").text() == "A ratio scale has no negative values.")
        #expect(try reasons.optional("interval") == nil)
        let bounds = try input.member("bootstrap")
        let value = try input.member("interval").double()
        #expect(try bounds.member("lower").double() <= value)
        #expect(try bounds.member("upper").double() >= value)
    }

    @Test("Distances from a reference come person by person")
    func distances() throws {
        let answer = KernelInput(
            try run(
                "ranking_distance",
                #"{"rankings": [[1, 2, 3], [3, 2, 1], [null, null, 1]], "reference": [1, 2, 3]}"#))
        #expect(try answer.member("kendallShare").optionalDoubles() == [0, 1, nil])
        #expect(try answer.member("footrule").optionalDoubles() == [0, 4, nil])
    }

    @Test("A room that turns round moves, with the exact p-value")
    func movement() throws {
        let answer = KernelInput(
            try run(
                "movement",
                #"{"before": [[1,2],[1,2],[1,2],[1,2]], "after": [[2,1],[2,1],[2,1],[2,1]]}"#))
        #expect(try answer.member("p").double() == 2.0 / 16)
        #expect(try answer.member("exact").flag())
        #expect(try answer.member("items").elements().count == 2)
    }
}
