import ArgumentParser
import Foundation
import Ledger
import Storage
import Vocabulary

struct BackupCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the record while it is in use.",
        discussion: "Example: selaras backup cadangan/2025-07-31.sqlite")

    @Argument(help: "The copy to make.", completion: .file()) var destination: String
    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption
    @Flag(help: "Replace a copy that is there.") var replace = false

    func perform() async throws {
        let archive = try record.openExisting(speech.language)
        defer { archive.close() }
        try Complaint.translating(speech.language) {
            try Files.makeFolder(of: destination)
            try archive.backup(to: destination, replacing: replace)
        }
        Terminal.say(
            Wording(id: "Cadangan: \(destination)", en: "Backup: \(destination)")[speech.language])
    }
}

struct RestoreCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a verified backup in place of the record; no server may be running.",
        discussion: """
            The restored record writes under a replica name of its own, because the original may go
            on living; --same-replica keeps the original's name where it is gone for good.
            Example: selaras restore cadangan/2025-07-31.sqlite --replace
            """)

    @Argument(help: "The backup.", completion: .file()) var backup: String
    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption
    @Flag(help: "Replace a record that is there.") var replace = false
    @Flag(help: "Go on under the original's replica name; only when the original is gone for good.")
    var sameReplica = false

    func perform() async throws {
        try Complaint.translating(speech.language) {
            try Files.makeFolder(of: record.database)
            try Archive.restore(
                from: backup, to: record.database, replacing: replace,
                writingAs: sameReplica ? .originals : .own)
        }
        Terminal.say(
            Wording(
                id: "Dipulihkan ke \(record.database)", en: "Restored to \(record.database)")[
                    speech.language])
    }
}

struct VerifyCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check every chain, digest, reference and row of the record.",
        discussion: "Exit code 1 when something does not hold; the first bad entry is named.")

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let language = speech.language
        let archive = try record.openExisting(language)
        defer { archive.close() }
        let report = try Complaint.translating(language) { try archive.verify() }
        for finding in report.findings { Terminal.complain(finding.wording[language]) }
        guard report.findings.isEmpty else { throw ExitStatus.refuted }
        Terminal.say(
            Wording(
                id: "Utuh: \(report.entries) entri, \(report.strands) untai.",
                en: "Sound: \(report.entries) entries, \(report.strands) strands.")[language])
    }
}

struct RebuildCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Empty the tables and fill them again from the ledger's entries.",
        discussion: "With --compare the exit code is 1 when the rebuild changed anything.")

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption
    @Flag(help: "Fail when the tables were not what the entries say.") var compare = false

    func perform() async throws {
        let language = speech.language
        let archive = try record.openExisting(language)
        defer { archive.close() }
        let report = try await Complaint.translating(language) {
            try await archive.rebuild { done in Terminal.progress("\(done)") }
        }
        Terminal.endProgress()
        let outcome =
            report.changedNothing
            ? Wording(id: "tidak ada yang berubah", en: "nothing changed")
            : Wording(id: "tabel berubah", en: "the tables changed")
        Terminal.say(
            Wording(
                id: "\(report.entries) entri dibangun ulang; \(outcome.id).",
                en: "\(report.entries) entries rebuilt; \(outcome.en).")[language])
        if compare, !report.changedNothing { throw ExitStatus.refuted }
    }
}
