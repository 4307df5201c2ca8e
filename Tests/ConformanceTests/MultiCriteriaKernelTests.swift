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
        ("ahp", #"{"members": [[[1]], [[1, 2], [0.5, 1]]]}"#, "input.members[1]: Member 2"),
        (
            "weight_stability", #"{"utilities": [[1, 2]], "weights": [1]}"#,
            "input.weights: 1 weights for 2"
        ),
    ]

    @Test("A bad document is refused with its place", arguments: refusals)
    func refusal(_ example: (kernel: String, input: String, says: String)) throws {
        let kernel = try #require(KernelCatalogue.named(example.kernel))
        let input = KernelInput(try JSON(parsing: example.input.utf8))
        let error = #expect(throws: KernelInputError.self) { try kernel.run(input) }
        #expect(error?.wording.en.contains(example.says) == true, "\(error?.wording.en ?? "")")
    }

    @Test("Weights in points are divided by their sum")
    func points() throws {
        let kernel = try #require(KernelCatalogue.named("wsm"))
        let document = #"{"matrix": [[1, 2], [3, 1]], "weights": [60, 40], "types": [1, 1]}"#
        let answer = try kernel.run(KernelInput(try JSON(parsing: document.utf8)))
        let expected = JSON.object(["score": .numbers([0.4, 0.6]), "rank": .integers([2, 1])])
        #expect(Difference.first(answer, expected, 1e-12, "answer") == nil)
    }
}
