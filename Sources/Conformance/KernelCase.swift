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

    /// Reads `{"id", "input", "expected", "tolerance"}`.
    package init(_ entry: KernelInput) throws(KernelInputError) {
        let tolerance = try entry.member("tolerance")
        self.init(
            id: try entry.member("id").text(), input: try entry.member("input").value,
            expected: try entry.member("expected").value, tolerance: try tolerance.double())
        guard self.tolerance >= 0 else {
            throw tolerance.refused(id: "kurang dari 0.", en: "is below 0.")
        }
    }

    /// The kernel and the cases of a file, `{"kernel": …, "cases": […]}`; each case is read by
    /// itself, so that a faulty one does not hide the others.
    package static func file(
        _ document: JSON
    ) throws(KernelInputError) -> (kernel: String, cases: [KernelInput]) {
        let root = KernelInput(document, path: "file")
        return (try root.member("kernel").text(), try root.member("cases").elements())
    }
}
