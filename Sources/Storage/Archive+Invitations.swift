package import Credentials
import GRDB
package import Ledger
package import Proceedings
package import Standing
package import Vocabulary

/// An invitation as the server keeps it; its token is nowhere.
package struct StoredInvitation: Sendable, Equatable {
    /// What accepting it does.
    package enum Purpose: String, Sendable, CaseIterable {
        /// A new account gets its first password.
        case enrol
        /// A password that was lost is set anew.
        case reset
    }

    package let id: [UInt8]
    package let account: Holder.ID
    package let purpose: Purpose
    package let standing: InvitationStanding
    package let issuedBy: Person.ID
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
}

extension Archive {
    /// Keeps an invitation; those that were open for the account are revoked.
    package func keepInvitation(
        _ invitation: Invitation, for id: Holder.ID, purpose: StoredInvitation.Purpose,
        by issuer: Person.ID, act: ActDone? = nil
    ) async throws(ArchiveError) {
        let now = surroundings.now()
        try await changing(id, act, issuer) { db in
            try Self.revokeInvitations(of: id, at: now, db)
            try db.execute(
                sql: """
                    INSERT INTO invitation
                        (id, account, purpose, standing, issuedBy, createdAt, expiresAt)
                    VALUES (?, ?, ?, 'open', ?, ?, ?)
                    """,
                arguments: [
                    invitation.id.data, id.text, purpose.rawValue, issuer.text, now.milliseconds,
                    invitation.expires.milliseconds,
                ])
        }
    }

    /// What the database has under an invitation's id, and for whom; `nil` when it knows nothing.
    package func invitation(
        _ id: [UInt8]
    ) throws(ArchiveError) -> (invitation: StoredInvitation, account: Account)? {
        try reading { db in
            guard let stored = try Self.storedInvitations("id = ?", id, db).first,
                let account = try AccountTable.account(db, stored.account)
            else { return nil }
            return (stored, account)
        }
    }

    /// Accepts an invitation: it is used up, the password is set and all the account's sign-ins
    /// end, in one transaction. Of several at once one is admitted.
    ///
    /// - Parameter keepsSecondFactor: false takes the second factor away as well, for whoever lost
    ///   their telephone too.
    /// - Throws: ``InvitationFault`` and, when the account has ended, ``AccountFault``.
    package func spend(
        _ invitation: Invitation, settingPassword hash: PasswordHash,
        keepsSecondFactor: Bool = true
    ) async throws(ArchiveError) -> Account {
        try await spend(invitation) { account, db in
            try Self.write(hash, of: account.id, db)
            try Self.endSessions(of: account.id, but: nil, db)
            guard !keepsSecondFactor else { return }
            try db.execute(
                sql: """
                    UPDATE account SET totpSecret = NULL, totpStep = NULL, recovery = NULL
                    WHERE id = ?
                    """, arguments: [account.id.text])
        }
    }

    /// Accepts an invitation by linking the account to who vouches for the person elsewhere.
    package func spend(
        _ invitation: Invitation, linking identity: Account.Identity
    ) async throws(ArchiveError) -> Account {
        try await spend(invitation) { account, db in
            let values = [identity.issuer, identity.subject]
            let other = try AccountTable.row(db, "issuer = ? AND subject = ?", values)
            guard other.map({ $0.id == account.id }) ?? true else {
                throw AccountFault.identityTaken
            }
            try db.execute(
                sql: "UPDATE account SET issuer = ?, subject = ? WHERE id = ?",
                arguments: [identity.issuer, identity.subject, account.id.text])
        }
    }

    private func spend(
        _ invitation: Invitation, _ body: @escaping @Sendable (Account, Database) throws -> Void
    ) async throws(ArchiveError) -> Account {
        let now = surroundings.now()
        return try await transaction { db in
            let stored = try Self.storedInvitations("id = ?", invitation.id, db).first
            try invitation.admit(stored?.standing, at: now)
            guard let stored else { throw InvitationFault.forged }
            let account = try AccountTable.active(db, stored.account)
            try db.execute(
                sql: """
                    UPDATE invitation SET standing = 'used', settledAt = ?
                    WHERE id = ? AND standing = 'open'
                    """, arguments: [now.milliseconds, invitation.id.data])
            guard db.changesCount == 1 else { throw InvitationFault.used }
            try body(account, db)
            return try AccountTable.active(db, account.id)
        }
    }

    /// Revokes an invitation that is still open.
    package func revoke(
        invitation id: [UInt8], act: ActDone? = nil, author: Person.ID = .local
    ) async throws(ArchiveError) {
        let now = surroundings.now().milliseconds
        try await transaction { db in
            try db.execute(
                sql: """
                    UPDATE invitation SET standing = 'revoked', settledAt = ?
                    WHERE id = ? AND standing = 'open'
                    """, arguments: [now, id.data])
            guard db.changesCount == 1, act != nil else { return }
            try self.record([], under: act, author: author, db)
        }
    }

    /// A person's invitations, the latest first.
    package func invitations(of id: Holder.ID) throws(ArchiveError) -> [StoredInvitation] {
        try reading { db in
            try Self.storedInvitations("account = ?", Array(id.text.utf8), isText: true, db)
        }
    }

    /// The keys that seal invitations, the newest first. The first is made when it is asked for.
    package func invitationKeys() async throws(ArchiveError) -> [InvitationKey] {
        let fresh = Hexadecimal.text(surroundings.random(InvitationKey.length))
        return try await writing { db in
            try db.execute(
                sql: """
                    INSERT INTO local (key, value) VALUES ('invitationKey.1', ?)
                    ON CONFLICT DO NOTHING
                    """, arguments: [fresh])
            let row = try RawStatement(
                db, "SELECT key, value FROM local WHERE key GLOB 'invitationKey.*'")
            var keys: [InvitationKey] = []
            while try row.step() {
                guard let number = UInt8(row.text(0).dropFirst("invitationKey.".count)),
                    let bytes = Hexadecimal.bytes(row.text(1)),
                    let key = InvitationKey(number: number, bytes: bytes)
                else { continue }
                keys.append(key)
            }
            return keys.sorted { $0.number > $1.number }
        }
    }

    static func revokeInvitations(of id: Holder.ID, at now: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE invitation SET standing = 'revoked', settledAt = ?
                WHERE account = ? AND standing = 'open'
                """, arguments: [now.milliseconds, id.text])
    }

    private static func storedInvitations(
        _ condition: String, _ value: [UInt8], isText: Bool = false, _ db: Database
    ) throws -> [StoredInvitation] {
        let row = try RawStatement(
            db,
            """
            SELECT id, account, purpose, standing, issuedBy, createdAt, expiresAt FROM invitation
            WHERE \(condition) ORDER BY createdAt DESC, id
            """)
        if isText {
            try row.bind(String(decoding: value, as: UTF8.self))
        } else {
            try row.bind(value)
        }
        var found: [StoredInvitation] = []
        while try row.step() {
            guard let purpose = StoredInvitation.Purpose(rawValue: row.text(2)),
                let standing = InvitationStanding(rawValue: row.text(3))
            else { continue }
            found.append(
                StoredInvitation(
                    id: row.blob(0) ?? [], account: ID(row.text(1)), purpose: purpose,
                    standing: standing, issuedBy: ID(row.text(4)),
                    createdAt: Timestamp(milliseconds: row.integer(5)),
                    expiresAt: Timestamp(milliseconds: row.integer(6))))
        }
        return found
    }
}
