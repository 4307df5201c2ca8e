/// The kernels' documents described for people: docs/kernels/reference.md and `kernel --schema`.
package enum KernelReference {
    /// Every kernel with its input and output, as Markdown.
    package static var markdown: String {
        let kernels = KernelCatalogue.all.sorted { $0.name < $1.name }
        let index = kernels.map { "[`\($0.name)`](#\($0.name))" }.joined(separator: " · ")
        return """
            # Kernels by name

            `selaras kernel NAME < input.json` runs one kernel on one document and prints its answer
            as JSON; `selaras kernel NAME --schema` prints what stands here. A question mark after a
            shape says that the member may be left out; `null` is missing or undefined, never 0.
            Faults name their place: `input.ballots[3].count: expected a whole number, found "x"`.
            Indices count from 0. This page is written by `selaras kernel --reference`.

            \(index)

            """ + kernels.map(section).joined(separator: "\n")
    }

    /// One kernel, for the terminal.
    package static func schema(of kernel: Kernel) -> String {
        let lines =
            ["\(kernel.name): \(kernel.summary)", "", "input"] + kernel.input.map(line)
            + ["", "output"] + kernel.output.map(line)
        return lines.joined(separator: "\n")
    }

    private static func line(_ field: Kernel.Field) -> String {
        "  \(field.name): \(field.shape)\n      \(field.meaning)"
    }

    private static func section(_ kernel: Kernel) -> String {
        """

        ## \(kernel.name)

        \(kernel.summary)

        | input | shape | meaning |
        |---|---|---|
        \(kernel.input.map(row).joined(separator: "\n"))

        | output | shape | meaning |
        |---|---|---|
        \(kernel.output.map(row).joined(separator: "\n"))

        """
    }

    private static func row(_ field: Kernel.Field) -> String {
        let shape = field.shape.replacing("|", with: "\\|")
        let meaning = field.meaning.replacing("|", with: "\\|")
        return "| `\(field.name)` | `\(shape)` | \(meaning) |"
    }
}
