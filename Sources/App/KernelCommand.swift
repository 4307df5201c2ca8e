import ArgumentParser
import Conformance
import Foundation
import Vocabulary

struct KernelCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "kernel",
        abstract: "Run one kernel on one JSON document, from standard input to standard output.",
        discussion: """
            Without a name it lists the kernels. What each reads and answers: --schema, or \
            docs/kernels/reference.md. Exit code 65 when the document is refused; the fault names \
            its place.
            Examples:
              selaras kernel schulze < ballots.json
              selaras kernel topsis --schema
            """)

    @Argument(help: "The kernel's name.", completion: .list(KernelCatalogue.all.map(\.name)))
    var name: String?

    @Flag(help: "Say what the kernel reads and answers; run nothing.")
    var schema = false

    @Flag(help: .hidden)
    var reference = false

    @Flag(help: "Print the answer on one line.")
    var compact = false

    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        if reference { return Terminal.write(Array(KernelReference.markdown.utf8)) }
        guard let name else { return list() }
        guard let kernel = KernelCatalogue.named(name) else {
            throw Complaint(
                Wording(
                    id: "Kernel “\(name)” tidak dikenal. Daftar: selaras kernel",
                    en: "There is no kernel “\(name)”. They are listed by: selaras kernel"),
                ExitCode(64), speech.language)
        }
        if schema { return Terminal.say(KernelReference.schema(of: kernel)) }
        let input = FileHandle.standardInput.readDataToEndOfFile()
        let answer = try Complaint.translating(speech.language, status: ExitStatus.faultyData) {
            try kernel.run(KernelInput(JSON(parsing: input)))
        }
        Terminal.write(answer.bytes(pretty: !compact) + [UInt8(ascii: "\n")])
    }

    private func list() {
        let rows = KernelCatalogue.all.sorted { $0.name < $1.name }.map { [$0.name, $0.summary] }
        let table = TerminalTable(
            columns: [.text("kernel"), .text("", stretches: true)], rows: rows)
        Terminal.say(table.text(width: Terminal.width))
    }
}
