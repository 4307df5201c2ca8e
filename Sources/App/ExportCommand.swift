import ArgumentParser
import Foundation
import Interchange
import Performance
import Storage
import Vocabulary

struct ExportCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the record's data in the shape in which it is imported.",
        discussion: """
            Examples:
              selaras export --to paket/          (a folder of CSV files with datapackage.json)
              selaras export --to paket.xlsx      (one workbook)
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Option(help: "A folder, or a file that ends with .xlsx.", completion: .file()) var to: String

    func perform() async throws {
        let language = speech.language
        let (archive, dataset) = try record.openWithData(language)
        defer { archive.close() }
        try Complaint.translating(language) {
            if to.hasSuffix(".xlsx") {
                try Files.write(try DataPackage.workbook(dataset), to: to, language)
            } else {
                try FileManager.default.createDirectory(
                    atPath: to, withIntermediateDirectories: true)
                try DataPackage.write(dataset, toFolder: to)
            }
        }
        Terminal.say(to)
    }
}
