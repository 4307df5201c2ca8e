import ArgumentParser
import Credentials
import Ledger
import Proceedings
import Standing
import Storage
import Vocabulary

/// What the `user` commands have in common.
struct AccountDesk {
    let archive: Archive
    let language: Language

    /// Today at UTC: the machine's time zone changes nothing.
    var today: CivilDate { archive.surroundings.now().civil(minutesAhead: 0).date }

    /// The account that somebody typed.
    func account(_ login: String) throws -> Account {
        guard let account = try archive.account(login: login) else {
            throw Complaint(
                Wording(
                    id: "Tidak ada akun “\(login)”. Lihat: selaras user list",
                    en: "There is no account “\(login)”. See: selaras user list"),
                ExitStatus.noInput, language)
        }
        return account
    }

    /// Something done by whoever sits at the machine.
    func act(_ act: AccountAct, on id: Holder.ID) -> ActDone {
        ActDone(deed: act.deed, by: .administrator, subject: id)
    }

    /// Does something that the record may refuse: a taken name, seats that do not go together.
    func doing<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let error as ArchiveError {
            let status =
                switch error {
                case .account, .roster, .refused, .invitation, .alreadySetUp, .missing:
                    ExitStatus.faultyData
                default: ExitStatus.inputOutput
                }
            throw Complaint(error.wording, status, language)
        }
    }

    /// Makes a link that works once, within ``hours``, and shows it.
    func invite(_ account: Account, _ purpose: StoredInvitation.Purpose, at base: String)
        async throws
    {
        let now = archive.surroundings.now()
        let expires = Timestamp(milliseconds: now.milliseconds + Int64(Self.hours) * 3_600_000)
        let token = try await doing {
            let keys = try await archive.invitationKeys()
            let invitation = try Invitation(expires: expires, random: archive.surroundings.random)
            guard let key = keys.first else {
                throw ArchiveError.missing("invitationKey")
            }
            try await archive.keepInvitation(
                invitation, for: account.id, purpose: purpose, by: .local,
                act: act(purpose == .enrol ? .invite : .resetCredentials, on: account.id))
            return invitation.token(key: key)
        }
        let path = Wording(id: "/undangan/", en: "/en/invitation/")[language]
        Terminal.say(
            Wording(
                id: "Tautan sekali pakai untuk \(account.login), berlaku \(Self.hours) jam:",
                en: "A link for \(account.login) that works once, within \(Self.hours) hours:")[
                    language])
        let base = base.hasSuffix("/") ? String(base.dropLast()) : base
        Terminal.say(base + path + token)
    }

    static let hours = 72
}
