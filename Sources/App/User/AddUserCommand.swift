import ArgumentParser
import Standing
import Storage
import Vocabulary

struct AddUserCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account and print the link by which its owner sets a passphrase.",
        discussion: """
            The first account is the administrator's. Whoever may see this output may use the link.
            Example: selaras user add sari --name "Nama Lengkap" --role administrator
            """)

    @Argument(help: "The sign-in name: small letters and digits.") var login: String
    @Option(help: "The person's name, as documents show it.") var name: String
    @Option(help: "Where reminders go.") var email: String?
    @Option(help: "A role to give at once.") var role: RoleName?
    @OptionGroup var seat: SeatOptions
    @OptionGroup var link: LinkOption
    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let archive = try record.open(speech.language)
        defer { archive.close() }
        let desk = AccountDesk(archive: archive, language: speech.language)
        guard try archive.hasAccounts() || role?.role == .administrator else {
            throw Complaint(
                Wording(
                    id: "Akun pertama adalah milik administrator: tambahkan --role administrator. "
                        + "Tanpanya tidak ada yang dapat memberi peran.",
                    en: "The first account is the administrator's: add --role administrator. "
                        + "Without one nobody could give roles."),
                .validationFailure, speech.language)
        }
        let account = try await desk.doing {
            try await archive.makeAccount(login: login, name: name, email: email)
        }
        if let role { try await seat.give(role.role, to: account, desk) }
        try await desk.invite(account, .enrol, at: link.address)
    }
}

/// Where the link leads.
struct LinkOption: ParsableArguments {
    @Option(help: "The server's address, as browsers have it.")
    var address = "http://127.0.0.1:8080"
}

struct ResetUserCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Print a new link for whoever lost the passphrase or the first link.",
        discussion: """
            Links that were open are revoked. The old passphrase works until the link is used; \
            then all sign-ins end.
            Example: selaras user reset budi
            """)

    @Argument(help: "The sign-in name.") var login: String
    @OptionGroup var link: LinkOption
    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let archive = try record.openExisting(speech.language)
        defer { archive.close() }
        let desk = AccountDesk(archive: archive, language: speech.language)
        let account = try desk.account(login)
        try await desk.invite(account, account.hasPassword ? .reset : .enrol, at: link.address)
    }
}
