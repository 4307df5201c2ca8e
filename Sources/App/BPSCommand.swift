import ArgumentParser
import Foundation
import Interchange
import Performance
import Proceedings
import Storage
import Vocabulary

struct BPSCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "bps",
        abstract: "Take an indicator's values from a stored answer of the BPS WebAPI.",
        discussion: """
            The answer of model `data` is stored as it came, before the retreat: there is no
            internet on the island. Without --region the answer's regions and variables are listed.
            Example:
              selaras bps tpt-6400.json --indicator MAKRO-TPT --region 6400 --fetched 2025-07-01
            """)

    @Argument(help: "The stored JSON answer.", completion: .file()) var answer: String
    @Option(help: "The indicator's code; it must be in the record.") var indicator: String?
    @Option(help: "The region's value in the answer.") var region: Int?
    @Option(help: "The variable's value, when the answer has several.") var variable: Int?
    @Option(help: "The derived variable's value, when the answer has several.") var derived: Int?
    @Option(help: "The day the answer was fetched, YYYY-MM-DD.") var fetched: String?
    @Flag(help: "Say what would change; write nothing.") var dryRun = false

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func validate() throws {
        guard region == nil || (indicator != nil && fetched.flatMap { CivilDate($0) } != nil)
        else { throw ValidationError("--region needs --indicator and --fetched YYYY-MM-DD.") }
    }

    func perform() async throws {
        let language = speech.language
        guard Files.exists(answer) else {
            throw Complaint(
                Wording(id: "\(answer) tidak ada.", en: "\(answer) does not exist."),
                ExitStatus.noInput, language)
        }
        let bytes = try Files.read(answer)
        let name = URL(fileURLWithPath: answer).lastPathComponent
        let stored = try Complaint.translating(language, status: ExitStatus.faultyData) {
            try BPSAnswer(bytes, file: name)
        }
        guard let region, let indicator, let day = fetched.flatMap({ CivilDate($0) }) else {
            return Terminal.say(dimensions(of: stored))
        }
        let observations = stored.observations(
            of: Indicator.ID(indicator), region: region, variable: variable, derived: derived,
            fetched: day, source: "BPS WebAPI")
        guard !observations.isEmpty else {
            Terminal.complain(dimensions(of: stored))
            throw Complaint(
                Wording(
                    id: "Jawaban ini tidak memuat nilai untuk pilihan itu; lihat daftar di atas.",
                    en: "The answer has no values for that choice; see the list above."),
                ExitStatus.faultyData, language)
        }
        try await take(observations, FileIdentity(name: name, contents: bytes))
    }

    private func take(_ observations: [Observation], _ file: FileIdentity) async throws {
        let language = speech.language
        let archive = try record.openExisting(language)
        defer { archive.close() }
        guard let current = try archive.currentDataset(),
            current.indicators.contains(where: { $0.id == observations[0].indicator })
        else {
            throw Complaint(
                Wording(
                    id: "Indikator “\(observations[0].indicator)” belum ada dalam basis data."
                        + " Impor dulu paket yang memuatnya.",
                    en: "The record has no indicator “\(observations[0].indicator)”."
                        + " Import a package that defines it first."),
                ExitStatus.noInput, language)
        }
        let dataset = Dataset(government: current.government, observations: observations)
        let receipt =
            dryRun
            ? try archive.preview(dataset, from: file)
            : try await archive.take(dataset, from: file).receipt
        Terminal.say(ReceiptTable(receipt: receipt, isDryRun: dryRun, language: language).text)
    }

    private func dimensions(of answer: BPSAnswer) -> String {
        func list(_ title: Wording, _ members: [BPSAnswer.Member]) -> String {
            let lines = members.map { "  \($0.value)  \($0.label)" }
            return ([title[speech.language]] + lines).joined(separator: "\n")
        }
        return [
            list(Wording(id: "Wilayah (--region)", en: "Regions (--region)"), answer.regions),
            list(
                Wording(id: "Variabel (--variable)", en: "Variables (--variable)"), answer.variables
            ),
            list(Wording(id: "Turunan (--derived)", en: "Derived (--derived)"), answer.derived),
        ].joined(separator: "\n")
    }
}
