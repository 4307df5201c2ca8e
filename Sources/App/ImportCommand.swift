import ArgumentParser
import Foundation
import Interchange
import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

struct ImportCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Check a data package and take it into the record.",
        discussion: """
            Everything that is wrong is reported in one pass, with file, cell, value and fix; a
            package with faults is refused whole unless --good-rows is given.
            Examples:
              selaras import Examples/kaltim-2025 --dry-run
              selaras import realisasi.xlsx --good-rows --faults-to perbaiki.xlsx
            """)

    @Argument(
        help: "A folder of CSV files, a .zip of one, or an .xlsx workbook.", completion: .file())
    var path: String

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Flag(help: "Check and say what would change; write nothing.")
    var dryRun = false

    @Flag(help: "Take the good rows now and leave the faulty ones.")
    var goodRows = false

    @Option(
        help: "Write the faulty rows to this workbook, to correct and import again.",
        completion: .file())
    var faultsTo: String?

    func perform() async throws {
        let language = speech.language
        let archive = try record.open(language)
        defer { archive.close() }
        let reading = try PackageInput.read(
            path, context: try archive.currentDataset(), language)
        PackageInput.report(reading, language)
        if let faultsTo, !reading.isClean {
            let workbook = try Complaint.translating(language) {
                try DataPackage.faultWorkbook(reading)
            }
            try Files.write(workbook, to: faultsTo, language)
        }
        guard reading.isClean || goodRows else { throw ExitStatus.faultyData }
        let file = FileIdentity(of: reading, at: path)
        let receipt =
            dryRun
            ? try archive.preview(reading.dataset, from: file)
            : try await archive.take(reading.dataset, from: file) { done, total in
                Terminal.progress("\(done)/\(total)")
            }.receipt
        Terminal.endProgress()
        Terminal.say(ReceiptTable(receipt: receipt, isDryRun: dryRun, language: language).text)
        if !reading.isClean { throw ExitStatus.faultyData }
    }
}

extension FileIdentity {
    /// A file by its own digest; a folder by one digest over the digests of its files.
    init(of reading: PackageReading, at path: String) {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let byteCount = reading.sources.reduce(0) { $0 + $1.byteCount }
        if reading.sources.count == 1, let own = Digest(reading.sources[0].sha256) {
            self.init(name: name, sha256: own, byteCount: byteCount)
        } else {
            self.init(
                folder: name, digests: reading.sources.map { ($0.name, $0.sha256) },
                byteCount: byteCount)
        }
    }
}
