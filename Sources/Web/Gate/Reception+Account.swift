import Performance
import Credentials
import Ledger
import Proceedings
import Standing
import Storage
import Vocabulary

/// One's own account.
extension Reception {
    /// What the forms of one's account do.
    enum AccountAction: String {
        case passphrase = "sandi"
        case endSession = "akhiri"
        case delegate = "delegasi"
        case endDelegation = "akhiri-delegasi"
    }

    /// Stands for all sessions but the one that asks.
    static let allOtherSessions = "lain"

    func accountPage(_ person: Visitor.Person, _ caller: Caller) throws -> GateAnswer {
        .page(try makeAccountPage(person, caller))
    }

    func changeAccount(_ person: Visitor.Person, _ caller: Caller) async throws -> GateAnswer {
        let fields = try await UploadReader.fields(of: caller.request)
        guard let action = fields[GateField.action].flatMap(AccountAction.init) else {
            throw Refusal.badRequest(Words.Upload.malformed)
        }
        do {
            var answer = GateAnswer.redirect(caller.link(.account))
            answer.cookies = try await carryOut(action, fields, person, caller)
            return answer
        } catch let fault as FormFault {
            var page = try makeAccountPage(person, caller)
            page.fault = fault.wording
            return .page(page, status: 422)
        }
    }

    private func makeAccountPage(
        _ person: Visitor.Person, _ caller: Caller
    ) throws -> AccountPage {
        let given = try archive.roster().assignments.filter {
            if case .delegated(let giver, _) = $0.origin { giver == person.id } else { false }
        }
        return AccountPage(
            caller: caller, person: person, sessions: try archive.sessions(of: person.id),
            assignments: try archive.assignments(of: person.id), delegations: given,
            codesLeft: try archive.secondFactor(of: person.id)?.recovery?.left,
            hasPassphrase: try archive.passwordHash(of: person.id) != nil, names: try names())
    }

    /// - Returns: cookies of a session that begins anew.
    private func carryOut(
        _ action: AccountAction, _ fields: [String: String], _ person: Visitor.Person,
        _ caller: Caller
    ) async throws -> [String] {
        switch action {
        case .passphrase: return try await changePassphrase(fields, person, caller)
        case .endSession:
            try ask(caller, caller.visitor.own(.endOwnSessions))
            try await confirmIfAble(fields, person, caller)
            let named = fields[GateField.session] ?? ""
            if named == Self.allOtherSessions {
                try await archive.endSessions(of: person.id, but: person.session)
            }
            let found = try archive.sessions(of: person.id).first { $0.reference == named }
            if let found { try await archive.endSession(found.digest) }
        case .delegate: try await delegate(fields, person, caller)
        case .endDelegation: try await endDelegation(fields, person, caller)
        }
        return []
    }

    private func changePassphrase(
        _ fields: [String: String], _ person: Visitor.Person, _ caller: Caller
    ) async throws -> [String] {
        try ask(caller, caller.visitor.own(.changeOwnCredentials))
        let stored = try await confirm(fields, person, caller)
        let passphrase = try newPassphrase(
            fields,
            names: [person.account.name, person.account.login, caller.government?.name ?? ""])
        try await archive.setPassword(
            person.id, try await hash(passphrase), replacing: stored,
            endingSessionsBut: person.session)
        let (_, token) = try await beginAnew(
            person, secondFactor: person.secondFactor, caller)
        return cookies(session: token, device: nil)
    }

    /// Whoever proved anew who they are goes on under a new token, and alone.
    ///
    /// - Source: OWASP ASVS 5.0, 7.2.4.
    func beginAnew(
        _ person: Visitor.Person, secondFactor: Bool, _ caller: Caller
    ) async throws -> (session: StoredSession, token: SessionToken) {
        let token = try SessionToken(random: archive.surroundings.random)
        let session = try await archive.openSession(
            token.digest, for: person.id, secondFactor: secondFactor, device: nil,
            agent: caller.agent, term: try term(of: person.id, caller))
        try await archive.endSessions(of: person.id, but: token.digest)
        return (session, token)
    }

    /// Asks for the passphrase of an account that has one; whom the single sign-on alone lets in
    /// has none to show.
    func confirmIfAble(
        _ fields: [String: String], _ person: Visitor.Person, _ caller: Caller
    ) async throws {
        guard try archive.passwordHash(of: person.id) != nil else { return }
        _ = try await confirm(fields, person, caller)
    }

    /// Asks for the passphrase again before credentials are changed; guessing is slowed down as it
    /// is at the door.
    ///
    /// - Source: OWASP ASVS 5.0, 7.5.1.
    func confirm(
        _ fields: [String: String], _ person: Visitor.Person, _ caller: Caller
    ) async throws -> PasswordHash {
        let login = person.account.login
        let origin = try origin(of: person.id, caller)
        if case .wait(let until) = await desk.begin(account: login, origin: origin, at: now) {
            throw FormFault(Words.Gate.wait(seconds: now.seconds(until: until)))
        }
        let stored = try archive.passwordHash(of: person.id)
        let typed = fields[GateField.passphrase] ?? ""
        guard case .accepted = try await verdict(typed, stored), let stored else {
            throw FormFault(Words.Gate.wrongPassphrase)
        }
        await desk.succeed(account: login, origin: origin)
        return stored
    }

    // MARK: Delegation

    private func delegate(
        _ fields: [String: String], _ person: Visitor.Person, _ caller: Caller
    ) async throws {
        let named = Self.folded(fields[GateField.login] ?? "")
        guard let other = try archive.account(login: named), other.state == .active else {
            throw FormFault(Words.Account.nobodyByThatName)
        }
        let warrant = try ask(
            caller, .account(.delegate, .active, subject: other.id, of: .government))
        let base = fields[GateField.assignment] ?? ""
        guard let held = caller.visitor.held.first(where: { $0.id.text == base }) else {
            throw FormFault(Words.Account.chooseSeat)
        }
        let assignment = Assignment(
            id: archive.newAssignment(), holder: other.id, seat: held.seat,
            capacity: held.capacity, from: try day(fields[GateField.from]) ?? caller.visitor.today,
            to: try day(fields[GateField.to]) ?? held.to,
            origin: .delegated(by: person.id, under: held.id))
        try await recording {
            try await archive.give(
                assignment, basis: basis(fields),
                act: ActDone(AccountAct.delegate.deed, under: warrant, subject: other.id),
                author: caller.visitor.author)
        }
    }

    private func endDelegation(
        _ fields: [String: String], _ person: Visitor.Person, _ caller: Caller
    ) async throws {
        let named = fields[GateField.assignment] ?? ""
        let found = try archive.roster().assignments.first { assignment in
            guard case .delegated(person.id, _) = assignment.origin else { return false }
            return assignment.id.text == named
        }
        guard let found else { throw FormFault(Words.Account.chooseSeat) }
        let warrant = try ask(
            caller, .account(.delegate, .active, subject: found.holder, of: .government))
        let lastDay = max(caller.visitor.today.adding(days: -1), found.from.adding(days: -1))
        try await recording {
            try await archive.end(
                found.id, on: lastDay,
                act: ActDone(AccountAct.delegate.deed, under: warrant, subject: found.holder),
                author: caller.visitor.author)
        }
    }
}

// MARK: What several forms need

extension Reception {
    /// - Throws: ``Refusal/forbidden(_:)``.
    @discardableResult
    func ask(_ caller: Caller, _ request: Standing.Request) throws -> Warrant {
        switch caller.visitor.may(request) {
        case .allowed(let warrant): return warrant
        case .refused(let denial): throw Refusal.forbidden(denial)
        }
    }

    /// What the archive refuses because of what the form says is said beside the form.
    func recording<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch ArchiveError.roster(let fault) {
            throw FormFault(fault.wording)
        } catch ArchiveError.account(let fault) {
            throw FormFault(fault.wording)
        }
    }

    /// `2025-07-01`; `nil` when the field was left empty.
    func day(_ text: String?) throws(FormFault) -> CivilDate? {
        guard let text, !text.isEmpty else { return nil }
        guard let day = CivilDate(text) else { throw FormFault(Words.Account.noSuchDay) }
        return day
    }

    func basis(_ fields: [String: String]) -> String? {
        let text = String((fields[GateField.basis] ?? "").prefix(200))
        return text.contains { !$0.isWhitespace } ? text : nil
    }

    /// What people are called.
    func names() throws -> [Holder.ID: String] {
        Dictionary(
            try archive.accounts().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }
        )
    }
}

extension StoredSession {
    /// Names a session in a form; nothing can be opened with it.
    var reference: String {
        digest.prefix(8).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
            .joined()
    }
}
