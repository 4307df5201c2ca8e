import ArgumentParser
import Ledger
import Standing
import Storage
import Vocabulary

struct EndUserCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End somebody's sign-ins everywhere, or with --account the account itself.",
        discussion: """
            An account that was ended cannot be opened again; its name stays in the record's table \
            of accounts, so that what its owner did can be read.
            Example: selaras user end budi
            """)

    @Argument(help: "The sign-in name.") var login: String
    @Flag(help: "End the account and all its roles, too.") var account = false
    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let (language, archive) = (speech.language, try record.openExisting(speech.language))
        defer { archive.close() }
        let desk = AccountDesk(archive: archive, language: language)
        let found = try desk.account(login)
        let sessions = try archive.sessions(of: found.id).count
        try await desk.doing {
            if account {
                try await archive.endAccount(
                    found.id, on: desk.today, act: desk.act(.endAccount, on: found.id),
                    author: .local)
            } else {
                _ = try await archive.perform(desk.act(.endSessions, on: found.id), author: .local)
            }
            try await archive.endSessions(of: found.id)
        }
        let what =
            account
            ? Wording(
                id: "Akun \(found.login) ditutup; sesi yang diakhiri: \(sessions).",
                en: "Account \(found.login) was ended; sign-ins ended: \(sessions).")
            : Wording(
                id: "Sesi \(found.login) yang diakhiri: \(sessions).",
                en: "Sign-ins of \(found.login) ended: \(sessions).")
        Terminal.say(what[language])
    }
}

struct ListUsersCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the accounts with their roles of today.")

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let archive = try record.openExisting(speech.language)
        defer { archive.close() }
        let desk = AccountDesk(archive: archive, language: speech.language)
        let table = try await desk.doing {
            UserTable.accounts(
                try archive.accounts(), try archive.roster(), on: desk.today, speech.language)
        }
        Terminal.say(table.text(width: Terminal.width))
    }
}
