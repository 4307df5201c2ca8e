import ArgumentParser
import Ledger
import Standing
import Storage
import Vocabulary

struct UserRoleCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Give a role for days, or end one.",
        discussion: """
            Without a role it shows what the person holds and held.
            Examples:
              selaras user role budi operator-opd --agency DINKES --decree 800/12/2025
              selaras user role budi operator-opd --agency DINKES --end --to 2025-12-31
            """)

    @Argument(help: "The sign-in name.") var login: String
    @Argument(help: "The role.") var role: RoleName?
    @Flag(help: "End the role with the day --to, today when left out.") var end = false
    @OptionGroup var seat: SeatOptions
    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func validate() throws {
        guard !end || role != nil else { throw ValidationError("--end needs a role.") }
    }

    func perform() async throws {
        let archive = try record.openExisting(speech.language)
        defer { archive.close() }
        let desk = AccountDesk(archive: archive, language: speech.language)
        let account = try desk.account(login)
        if let role {
            if end {
                try await finish(role.role, of: account, desk)
            } else {
                try await seat.give(role.role, to: account, desk)
            }
        }
        let held = try archive.assignments(of: account.id)
        Terminal.say(UserTable.seats(held, desk.language).text(width: Terminal.width))
    }

    private func finish(_ role: Role, of account: Account, _ desk: AccountDesk) async throws {
        let day = seat.to ?? desk.today
        let held = try desk.archive.assignments(of: account.id).map(\.assignment).filter {
            $0.seat.role == role && $0.seat.agency?.text == seat.agency
                && ($0.to.map { day < $0 } ?? true) && $0.from <= day
        }
        guard !held.isEmpty else {
            throw Complaint(
                Wording(
                    id: "\(account.login) tidak memegang peran “\(role.wording.id)” sesudah \(day)"
                        + ". Lihat: selaras user role \(account.login)",
                    en: "\(account.login) does not hold the role “\(role.wording.en)” after \(day)"
                        + ". See: selaras user role \(account.login)"),
                ExitStatus.noInput, desk.language)
        }
        for assignment in held {
            try await desk.doing {
                try await desk.archive.end(
                    assignment.id, on: day, act: desk.act(.endAssignment, on: account.id),
                    author: .local)
            }
        }
    }
}
