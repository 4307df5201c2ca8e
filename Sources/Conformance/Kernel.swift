/// One kernel as a function from document to document: what `selaras kernel` runs and
/// `selaras conformance` checks.
package struct Kernel: Sendable {
    /// One member of the input or of the output.
    package struct Field: Sendable {
        package let name: String
        /// As `[[number]]`, `[integer or null]`, `text`; a question mark when it may be left out.
        package let shape: String
        package let meaning: String

        package init(_ name: String, _ shape: String, _ meaning: String) {
            self.name = name
            self.shape = shape
            self.meaning = meaning
        }
    }

    package typealias Run = @Sendable (KernelInput) throws(KernelInputError) -> JSON
    package typealias Judge = @Sendable (KernelCase, JSON) -> Difference?

    /// As case files name it: `schulze`.
    package let name: String
    package let summary: String
    package let input: [Field]
    package let output: [Field]
    package let run: Run
    /// Where results are not compared number by number; the reason is said at the kernel.
    package let judge: Judge

    package init(
        _ name: String, _ summary: String, input: [Field], output: [Field],
        judge: @escaping Judge = { Difference.first(in: $1, against: $0) }, run: @escaping Run
    ) {
        self.name = name
        self.summary = summary
        self.input = input
        self.output = output
        self.judge = judge
        self.run = run
    }
}
