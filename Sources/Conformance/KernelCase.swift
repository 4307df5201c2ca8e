/// One case of a conformance file: an input with what a right kernel answers.
package struct KernelCase: Sendable {
    package let id: String
    package let input: JSON
    package let expected: JSON
    /// Relative above 1, absolute below; 0 is exact.
    package let tolerance: Double

    package init(id: String, input: JSON, expected: JSON, tolerance: Double) {
        self.id = id
        self.input = input
        self.expected = expected
        self.tolerance = tolerance
    }

    /// Reads `{"kernel": …, "cases": [{"id", "input", "expected", "tolerance"}]}`.
    package static func file(
        _ document: JSON
    ) throws(KernelInputError) -> (kernel: String, cases: [KernelCase]) {
        let root = KernelInput(document, path: "file")
        let cases = try root.member("cases").list { entry throws(KernelInputError) in
            let tolerance = try entry.member("tolerance").double()
            guard tolerance >= 0 else { throw entry.refused("tolerance is below 0") }
            return KernelCase(
                id: try entry.member("id").text(), input: try entry.member("input").value,
                expected: try entry.member("expected").value, tolerance: tolerance)
        }
        return (try root.member("kernel").text(), cases)
    }
}
