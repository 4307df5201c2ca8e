import ArgumentParser
import Ledger
import Proceedings
import Standing
import Storage
import Vocabulary

struct RedactCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Remove an entry's text for good, on a legal ground; the chain still holds.",
        discussion: """
            The audit page names entries. Without --yes it only says what would go.
            Examples:
              selaras redact r-5f3a9c1e02d4b687/catatan/42 --basis "UU 27/2022 Pasal 8"
              selaras redact r-5f3a9c1e02d4b687/catatan/42 --basis "UU 27/2022 Pasal 8" --yes
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Argument(help: "The entry.") var entry: String
    @Option(help: "The ground in law; it stays in the record.") var basis: String
    @Flag(help: "Do it. It cannot be undone, and older backups keep the text.") var yes = false

    func perform() async throws {
        let language = speech.language
        let archive = try record.openExisting(language)
        defer { archive.close() }
        guard let id = EntryID(entry), let found = try archive.entry(id) else {
            throw Complaint(
                Wording(
                    id: "Catatan \(entry) tidak ada. Kodenya ada di halaman Jejak.",
                    en: "There is no entry \(entry). The audit page shows their codes."),
                ExitStatus.noInput, language)
        }
        guard yes else { return preview(found) }
        let isClean = try await Complaint.translating(language, status: ExitStatus.faultyData) {
            try await archive.redact(
                id, basis: basis, act: ActDone(deed: RecordAct.redact.deed, by: .administrator),
                author: .local)
        }
        Terminal.say(done(id)[language])
        if !isClean { Terminal.complain(Self.logWaits[language]) }
    }

    private func preview(_ found: Entry) {
        Terminal.say(
            Wording(
                id: "Isi catatan \(found.id) (\(found.kind)) akan dihapus untuk selamanya. Ulangi "
                    + "dengan --yes.",
                en: "The text of entry \(found.id) (\(found.kind)) would go for good. Say it again "
                    + "with --yes.")[speech.language])
    }

    private func done(_ id: EntryID) -> Wording {
        Wording(
            id: "Isi catatan \(id) dihapus. Cadangan yang lebih lama masih memuatnya.",
            en: "The text of entry \(id) is gone. Older backups still hold it.")
    }

    private static let logWaits = Wording(
        id: "Log basis data masih dibaca; salinannya hilang saat peladen berhenti.",
        en: "The database's log is being read; its copy goes when the server ends.")
}
