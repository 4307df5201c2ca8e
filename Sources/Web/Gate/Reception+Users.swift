import HTTPTypes
import Hummingbird
import Performance
import Credentials
import Ledger
import Proceedings
import SingleSignOn
import Standing
import Storage
import Vocabulary

/// Everybody's accounts, for the administrator.
extension Reception {
    /// What the forms of a user's page do.
    enum UserAction: String {
        case give = "beri"
        case end = "akhiri-tugas"
        case reset = "atur-ulang"
        case endSessions = "akhiri-sesi"
        case endAccount = "tutup"
        case link = "sso"
    }

    /// An invitation holds for a week, a link to a new passphrase for a day.
    static let invitationLifetime: Int64 = 7 * 86_400_000
    static let resetLifetime: Int64 = 86_400_000

    func usersPage(_ caller: Caller) throws -> GateAnswer {
        .page(try makeUsersPage(caller))
    }

    private func makeUsersPage(_ caller: Caller) throws -> UsersPage {
        let roster = try archive.roster()
        let rows = try archive.accounts().map { account in
            UsersPage.Row(
                account: account, held: roster.held(by: account.id, on: caller.visitor.today))
        }
        return UsersPage(caller: caller, rows: rows)
    }

    func invite(_ caller: Caller) async throws -> GateAnswer {
        let warrant = try ask(caller, .account(.invite, .active, subject: nil, of: .government))
        let fields = try await UploadReader.fields(of: caller.request)
        let email = fields[GateField.email] ?? ""
        do {
            let account = try await recording {
                try await archive.makeAccount(
                    login: fields[GateField.login] ?? "", name: fields[GateField.name] ?? "",
                    email: email.isEmpty ? nil : String(email.prefix(200)),
                    act: ActDone(AccountAct.invite.deed, under: warrant),
                    author: caller.visitor.author)
            }
            return try await issue(.enrol, to: account, act: nil, caller)
        } catch let fault as FormFault {
            var page = try makeUsersPage(caller)
            page.fault = fault.wording
            page.typed = fields
            return .page(page, status: 422)
        }
    }

    /// Makes a link that is shown once.
    private func issue(
        _ purpose: StoredInvitation.Purpose, to account: Account, act: ActDone?,
        _ caller: Caller
    ) async throws -> GateAnswer {
        let lifetime = purpose == .enrol ? Self.invitationLifetime : Self.resetLifetime
        let invitation = try Invitation(
            expires: Timestamp(milliseconds: now.milliseconds + lifetime),
            random: archive.surroundings.random)
        guard let key = try await archive.invitationKeys().first else {
            throw Refusal.internalFault
        }
        try await archive.keepInvitation(
            invitation, for: account.id, purpose: purpose, by: caller.visitor.author, act: act)
        let path = Link(.gate(.invitation(invitation.token(key: key))), caller.language).text
        let authority = caller.request.head.authority ?? ""
        return .page(
            InvitedPage(
                caller: caller, account: account, purpose: purpose,
                address: security.origin(of: authority) + path, expires: invitation.expires))
    }

    func userPage(_ id: Holder.ID, _ caller: Caller) async throws -> GateAnswer {
        .page(try await makeUserPage(id, caller))
    }

    private func makeUserPage(_ id: Holder.ID, _ caller: Caller) async throws -> UserPage {
        guard let account = try archive.account(id) else { throw Refusal.notFound }
        return UserPage(
            caller: caller, account: account, assignments: try archive.assignments(of: id),
            sessions: try archive.sessions(of: id).count, names: try names(),
            hasSignOn: signOn != nil, proposals: await proposals.proposals(for: id))
    }

    func changeUser(_ id: Holder.ID, _ caller: Caller) async throws -> GateAnswer {
        let fields = try await UploadReader.fields(of: caller.request)
        guard let action = fields[GateField.action].flatMap(UserAction.init),
            let account = try archive.account(id)
        else { throw Refusal.badRequest(Words.Upload.malformed) }
        do {
            return try await recording { try await carryOut(action, fields, account, caller) }
        } catch let fault as FormFault {
            var page = try await makeUserPage(id, caller)
            page.fault = fault.wording
            page.typed = fields
            return .page(page, status: 422)
        }
    }

    private func carryOut(
        _ action: UserAction, _ fields: [String: String], _ account: Account, _ caller: Caller
    ) async throws -> GateAnswer {
        let id = account.id
        func act(_ act: AccountAct) throws -> ActDone {
            let warrant = try ask(
                caller, .account(act, account.state, subject: id, of: .government))
            return ActDone(act.deed, under: warrant, subject: id)
        }
        let author = caller.visitor.author
        switch action {
        case .give:
            let act = try act(.assign)
            try await archive.give(
                try assignment(for: id, fields, caller), basis: basis(fields), act: act,
                author: author)
        case .end:
            let act = try act(.endAssignment)
            let named = ID<Assignment>(fields[GateField.assignment] ?? "")
            guard
                let held = try archive.assignments(of: id).first(where: {
                    $0.assignment.id == named
                })
            else { throw FormFault(Words.Account.chooseSeat) }
            let wanted = try day(fields[GateField.to]) ?? caller.visitor.today
            try await archive.end(
                named, on: max(wanted, held.assignment.from.adding(days: -1)), act: act,
                author: author)
        case .reset:
            let act = try act(.resetCredentials)
            if fields[GateField.dropsSecondFactor] != nil {
                try await archive.setSecondFactor(id, secret: nil, recovery: nil)
            }
            try await archive.endSessions(of: id)
            return try await issue(
                account.hasPassword ? .reset : .enrol, to: account, act: act, caller)
        case .link:
            let act = try act(.resetCredentials)
            let subject = Self.trimmed(fields[GateField.subject] ?? "")
            let issuer = signOn?.configuration.issuer.text
            guard let issuer, subject.utf8.count <= 255 else {
                throw Refusal.badRequest(Words.Upload.malformed)
            }
            try await archive.link(
                id, to: subject.isEmpty ? nil : .init(issuer: issuer, subject: subject), act: act,
                author: author)
        case .endSessions:
            let act = try act(.endSessions)
            try await archive.endSessions(of: id)
            _ = try await archive.perform(act, author: author)
        case .endAccount:
            try await archive.endAccount(
                id, on: caller.visitor.today, act: try act(.endAccount), author: author)
        }
        return .redirect(caller.link(.user(id)))
    }

    private func assignment(
        for id: Holder.ID, _ fields: [String: String], _ caller: Caller
    ) throws -> Assignment {
        guard let role = Role(rawValue: fields[GateField.role] ?? "") else {
            throw FormFault(Words.Account.chooseRole)
        }
        let agency = fields[GateField.agency].flatMap { $0.isEmpty ? nil : Agency.ID($0) }
        let known = caller.holdings?.dataset.organisations.contains { $0.id.text == agency?.text }
        if agency != nil, known != true { throw FormFault(Words.Account.chooseAgency) }
        let recused: Set<Agency.ID> = role == .verifier ? Set([agency].compactMap(\.self)) : []
        guard let seat = Seat(role, agency: role.isOfAgency ? agency : nil, recused: recused) else {
            throw FormFault(Words.Account.chooseAgency)
        }
        return Assignment(
            id: archive.newAssignment(), holder: id, seat: seat,
            capacity: Assignment.Capacity(rawValue: fields[GateField.capacity] ?? "")
                ?? .definitive,
            from: try day(fields[GateField.from]) ?? caller.visitor.today,
            to: try day(fields[GateField.to]))
    }
}
