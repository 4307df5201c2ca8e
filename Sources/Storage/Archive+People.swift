package import Credentials
import GRDB
package import Ledger
package import Proceedings
package import Standing
package import Vocabulary

extension Archive {
    /// Whether anybody has an account; until then the server is open to whoever sits at it.
    ///
    /// Cheap enough for every request: the table is asked only after a commit, this process's or
    /// another's.
    package func hasAccounts() throws(ArchiveError) -> Bool {
        try mark().hasAccounts
    }

    /// All accounts, by sign-in name.
    package func accounts() throws(ArchiveError) -> [Account] {
        try reading { db in
            let row = try RawStatement(
                db, "SELECT \(AccountTable.columns) FROM account ORDER BY login")
            var accounts: [Account] = []
            while try row.step() { accounts.append(AccountTable.account(row)) }
            return accounts
        }
    }

    package func account(_ id: Holder.ID) throws(ArchiveError) -> Account? {
        try reading { db in try AccountTable.account(db, id) }
    }

    /// - Parameter login: as it was typed; capitals and blank edges make no difference.
    package func account(login: String) throws(ArchiveError) -> Account? {
        try reading { db in try AccountTable.row(db, "login = ?", [Login.folded(login)]) }
    }

    package func account(issuer: String, subject: String) throws(ArchiveError) -> Account? {
        try reading { db in
            try AccountTable.row(db, "issuer = ? AND subject = ?", [issuer, subject])
        }
    }

    /// Makes the first account and gives it the administrator's seat from today (UTC), in one
    /// transaction.
    ///
    /// - Throws: ``ArchiveError/alreadySetUp`` when there is an account, also to all but one of
    ///   those who ask at once.
    package func makeFirstAdministrator(
        login: String, name: String, email: String? = nil, passwordHash: PasswordHash
    ) async throws(ArchiveError) -> Account {
        let (id, now) = (newHolder(), surroundings.now())
        let assignment = Assignment(
            id: newAssignment(), holder: id, seat: .administrator(.government),
            from: now.civil(minutesAhead: 0).date)
        return try await transaction { db in
            guard try !AccountTable.any(db) else { throw ArchiveError.alreadySetUp }
            try AccountTable.add(
                db, id: id, login: try Login(login), name: try Self.checked(name: name),
                email: email, at: now)
            try Self.write(passwordHash, of: id, db)
            try self.record(
                [.assignment(AssignmentGiven(assignment: assignment))],
                under: ActDone(deed: AccountAct.assign.deed, by: .administrator, subject: id),
                author: .local, db)
            return try AccountTable.active(db, id)
        }
    }

    /// Makes an account that nobody can sign in to until it was invited, or linked to an identity.
    ///
    /// - Parameters:
    ///   - act: what the record says of it; the account becomes its subject.
    ///   - author: who does it.
    package func makeAccount(
        login: String, name: String, email: String? = nil, act: ActDone? = nil,
        author: Person.ID = .local
    ) async throws(ArchiveError) -> Account {
        let (id, now) = (newHolder(), surroundings.now())
        return try await transaction { db in
            try AccountTable.add(
                db, id: id, login: try Login(login), name: try Self.checked(name: name),
                email: email, at: now)
            if var act {
                act.subject = id
                try self.record([], under: act, author: author, db)
            }
            return try AccountTable.active(db, id)
        }
    }

    package func changeAccount(
        _ id: Holder.ID, name: String, email: String?, act: ActDone? = nil,
        author: Person.ID = .local
    ) async throws(ArchiveError) {
        try await changing(id, act, author) { db in
            try db.execute(
                sql: "UPDATE account SET name = ?, email = ? WHERE id = ?",
                arguments: [try Self.checked(name: name), email, id.text])
        }
    }

    /// Links an account to who vouches for the person elsewhere; `nil` unlinks it.
    ///
    /// - Throws: ``AccountFault/identityTaken``.
    package func link(
        _ id: Holder.ID, to identity: Account.Identity?, act: ActDone? = nil,
        author: Person.ID = .local
    ) async throws(ArchiveError) {
        try await changing(id, act, author) { db in
            if let identity {
                let values = [identity.issuer, identity.subject]
                let other = try AccountTable.row(db, "issuer = ? AND subject = ?", values)
                guard other.map({ $0.id == id }) ?? true else { throw AccountFault.identityTaken }
            }
            try db.execute(
                sql: "UPDATE account SET issuer = ?, subject = ? WHERE id = ?",
                arguments: [identity?.issuer, identity?.subject, id.text])
        }
    }

    package func link(
        _ id: Holder.ID, issuer: String, subject: String
    ) async throws(ArchiveError) {
        try await link(id, to: Account.Identity(issuer: issuer, subject: subject))
    }

    /// Ends an account: its credentials, sign-ins, open invitations and unsent work go, its seats
    /// end, and what it did stays in the record.
    ///
    /// - Parameter day: the last day on which its seats stand.
    package func endAccount(
        _ id: Holder.ID, on day: CivilDate, act: ActDone, author: Person.ID
    ) async throws(ArchiveError) {
        let now = surroundings.now()
        try await transaction { db in
            _ = try AccountTable.active(db, id)
            let open = try RosterReader(db).roster.assignments.filter {
                $0.holder == id && $0.to.map { $0 > day } ?? true
            }
            try self.record(
                open.map { .assignmentEnd(AssignmentEnded(assignment: $0.id, day: day)) },
                under: act, author: author, db)
            try db.execute(
                sql: """
                    UPDATE account SET state = 'ended', endedAt = ?, passwordHash = NULL,
                        totpSecret = NULL, totpStep = NULL, recovery = NULL, issuer = NULL,
                        subject = NULL WHERE id = ?
                    """, arguments: [now.milliseconds, id.text])
            for table in ["session", "device", "cellDraft"] {
                try db.execute(
                    sql: "DELETE FROM \(table) WHERE account = ?", arguments: [id.text])
            }
            try Self.revokeInvitations(of: id, at: now, db)
        }
    }

    /// Changes an active account's row, under an act when one is given.
    func changing(
        _ id: Holder.ID, _ act: ActDone?, _ author: Person.ID,
        _ body: @escaping @Sendable (Database) throws -> Void
    ) async throws(ArchiveError) {
        try await transaction { db in
            _ = try AccountTable.active(db, id)
            try body(db)
            if act != nil { try self.record([], under: act, author: author, db) }
        }
    }

    func newHolder() -> Holder.ID { ID("p-\(Hexadecimal.text(surroundings.random(8)))") }

    /// A new assignment's identifier: `a-` and 16 hexadecimal digits.
    package func newAssignment() -> Assignment.ID {
        ID("a-\(Hexadecimal.text(surroundings.random(8)))")
    }

    private static func checked(name: String) throws(AccountFault) -> String {
        guard name.contains(where: { $0.isLetter }), name.count <= 200 else { throw .noName }
        return name
    }
}
