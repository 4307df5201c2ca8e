import Credentials
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import SingleSignOn
import Standing
import Storage
import Vocabulary

/// Answers the pages about people: lets them in, and lets them look after their accounts.
///
/// Whether they may open the page was asked before; each form asks again for what it does.
struct Reception: Sendable {
    let archive: Archive
    let security: ServerSecurity
    let log: Logger
    /// `nil` when none is set up.
    let signOn: SignOn?
    let desk = SignInDesk()
    let proposals = SignOnDesk()
    let hashing = HashingQueue()
    let policy = PassphrasePolicy { CommonPasswordList.kept.contains($0) }

    init(_ archive: Archive, security: ServerSecurity, signOn: SignOn? = nil, log: Logger) {
        self.archive = archive
        self.security = security
        self.log = log
        self.signOn = signOn
    }

    var now: Timestamp { archive.surroundings.now() }

    func answer(_ caller: Caller) async throws -> Response {
        guard !caller.asked.isSent || caller.request.method == .post else {
            throw Refusal.methodNotAllowed
        }
        do {
            return try await gateAnswer(caller).response(to: caller)
        } catch let fault as CredentialError {
            log.error("credentials unavailable")
            throw Refusal.unavailable(fault.wording)
        }
    }

    private func gateAnswer(_ caller: Caller) async throws -> GateAnswer {
        let isSent = caller.asked.isSent
        switch caller.stop {
        case .setUp: return try await (isSent ? setUp(caller) : setUpPage(caller))
        case .signIn: return try await (isSent ? signIn(caller) : signInPage(caller))
        case .signOut:
            guard isSent else { throw Refusal.methodNotAllowed }
            return try await signOut(caller)
        case .signOn, .signOnReturn, .signOnEnd: return try await signOnAnswer(caller)
        case .invitation(let token):
            return try await
                (isSent ? acceptInvitation(token, caller) : invitationPage(token, caller))
        default: break
        }
        guard let person = caller.visitor.person else {
            return .redirect(caller.link(.setUp))
        }
        switch caller.stop {
        case .secondFactor:
            return try await
                (isSent ? setSecondFactor(person, caller) : secondFactorPage(person, caller))
        case .ownData:
            guard !isSent else { throw Refusal.methodNotAllowed }
            return try ownData(person, caller)
        case .users: return try await (isSent ? invite(caller) : usersPage(caller))
        case .user(let id):
            return try await (isSent ? changeUser(id, caller) : userPage(id, caller))
        default:
            return try await (isSent ? changeAccount(person, caller) : accountPage(person, caller))
        }
    }

    // MARK: What several pages need

    /// Opens the door: two cookies, and where to go.
    func cookies(session: SessionToken, device: SessionToken?) -> [String] {
        var cookies = [GateCookie(.session, security.scheme).setting(session.text)]
        if let device { cookies.append(GateCookie(.device, security.scheme).setting(device.text)) }
        return cookies
    }

    /// The visitor that somebody is once they have signed in.
    func visitor(_ session: StoredSession, _ caller: Caller) throws -> Visitor {
        let person = Visitor.Person(
            account: session.account, session: session.digest,
            secondFactor: session.secondFactor)
        return Visitor(
            .person(person), roster: try archive.roster(), today: caller.visitor.today)
    }

    /// How long the sessions of an account last, by what its owner holds today.
    func term(of id: Holder.ID, _ caller: Caller) throws -> SessionTerm {
        let held = try archive.roster().held(by: id, on: caller.visitor.today)
        return held.contains { $0.seat.role.isPrivileged } ? .privileged : .standard
    }

    /// Hashes beside the threads that answer requests.
    func hash(_ passphrase: Passphrase) async throws -> PasswordHash {
        let random = archive.surroundings.random
        return try await hashing.run { try PasswordHash(passphrase, random: random) }
    }

    /// The new passphrase of a form that asks for it twice.
    ///
    /// - Throws: ``FormFault`` that says what to do.
    func newPassphrase(
        _ fields: [String: String], names: [String]
    ) throws(FormFault) -> Passphrase {
        let typed = fields[GateField.newPassphrase] ?? ""
        guard typed == fields[GateField.repeated] else {
            throw FormFault(Words.Gate.notTheSame)
        }
        do {
            return try policy.admit(typed, names: names)
        } catch {
            throw FormFault(error.wording)
        }
    }
}

/// What is wrong with a form that was sent, for the page to say.
struct FormFault: Error {
    let wording: Wording

    init(_ wording: Wording) {
        self.wording = wording
    }
}

/// The fields of the forms about people.
enum GateField {
    static let login = "nama-masuk"
    static let name = "nama"
    static let email = "email"
    static let passphrase = "sandi"
    static let newPassphrase = "sandi-baru"
    static let repeated = "sandi-ulang"
    static let code = "kode"
    static let step = "langkah"
    static let destination = "lanjut"
    static let action = "aksi"
    static let session = "sesi"
    static let assignment = "tugas"
    static let role = "peran"
    static let agency = "opd"
    static let recused = "kecuali"
    static let capacity = "kedudukan"
    static let from = "mulai"
    static let to = "sampai"
    static let basis = "dasar"
    static let dropsSecondFactor = "cabut"
    static let subject = "kode-sso"
}
