package import Credentials
import GRDB
package import Standing
package import Vocabulary

/// Somebody's sign-in, as the server keeps it.
package struct StoredSession: Sendable, Equatable {
    /// Of the token that the browser holds.
    package let digest: [UInt8]
    package let account: Account
    /// Whether a second factor was shown.
    package let secondFactor: Bool
    /// The digest of the device's token, when the browser showed one.
    package let device: [UInt8]?
    /// What the browser calls itself.
    package let agent: String
    package let startedAt: Timestamp
    package let seenAt: Timestamp
    package let term: SessionTerm
}

/// Everything that lets somebody in, judged together in one transaction.
package struct Admission: Sendable {
    /// The second thing that was shown.
    package enum Factor: Sendable {
        case none
        /// The step of an authenticator's code.
        case step(Int64)
        /// A recovery code: the set that it was found in, and what is left of it.
        case recovery(RecoveryCodes, leaving: RecoveryCodes)
    }

    package var account: Holder.ID
    /// The hash that the passphrase was checked against; `nil` when none was asked for.
    package var passwordHash: PasswordHash?
    package var factor: Factor
    /// Of the new session's token.
    package var session: [UInt8]
    /// Of the device's token, to be known from now on.
    package var device: [UInt8]?
    package var agent: String
    package var term: SessionTerm

    package init(
        account: Holder.ID, passwordHash: PasswordHash?, factor: Factor, session: [UInt8],
        device: [UInt8]?, agent: String, term: SessionTerm
    ) {
        self.account = account
        self.passwordHash = passwordHash
        self.factor = factor
        self.session = session
        self.device = device
        self.agent = agent
        self.term = term
    }
}

extension Archive {
    /// Uses up what can be used once and opens the session: both, or neither.
    ///
    /// - Returns: `nil` when the code was used or the password changed meanwhile.
    /// - Throws: ``AccountFault`` for an account that is unknown or ended.
    package func admit(_ admission: Admission) async throws(ArchiveError) -> StoredSession? {
        let now = surroundings.now()
        return try await transaction { db in
            let id = admission.account
            _ = try AccountTable.active(db, id)
            if let shown = admission.passwordHash {
                guard try Self.passwordHash(of: id, db) == shown else { return nil }
            }
            switch admission.factor {
            case .none: break
            case .step(let step):
                guard try Self.spend(step: step, for: id, db) else { return nil }
            case .recovery(let held, let rest):
                guard try Self.spend(recovery: held, leaving: rest, for: id, db) else {
                    return nil
                }
            }
            if let device = admission.device { try Self.remember(device, of: id, at: now, db) }
            try SessionTable.open(admission, at: now, db)
            return try SessionTable.session(admission.session, db)
        }
    }

    /// Opens a session without asking for anything: after an invitation, or another's word.
    @discardableResult
    package func openSession(
        _ digest: [UInt8], for id: Holder.ID, secondFactor: Bool, device: [UInt8]?,
        agent: String, term: SessionTerm
    ) async throws(ArchiveError) -> StoredSession {
        let now = surroundings.now()
        let admission = Admission(
            account: id, passwordHash: nil, factor: .none, session: digest, device: device,
            agent: agent, term: term)
        return try await transaction { db in
            _ = try AccountTable.active(db, id)
            try SessionTable.open(admission, secondFactor: secondFactor, at: now, db)
            guard let session = try SessionTable.session(digest, db) else {
                throw AccountFault.unknown(id)
            }
            return session
        }
    }

    /// The session of a token, while it goes on and its account is active.
    package func session(_ digest: [UInt8]) throws(ArchiveError) -> StoredSession? {
        let now = surroundings.now()
        return try reading { db in
            guard let session = try SessionTable.session(digest, db),
                session.isLive(at: now)
            else { return nil }
            return session
        }
    }

    /// Notes that a session is in use; `SessionTerm.shouldNote` says when it is worth it.
    package func noteSession(_ digest: [UInt8]) async throws(ArchiveError) {
        let now = surroundings.now().milliseconds
        try await writing { db in
            try db.execute(
                sql: "UPDATE session SET seenAt = max(seenAt, ?) WHERE digest = ?",
                arguments: [now, digest.data])
        }
    }

    /// A person's sign-ins that go on, the one used last first.
    package func sessions(of id: Holder.ID) throws(ArchiveError) -> [StoredSession] {
        let now = surroundings.now()
        return try reading { db in
            try SessionTable.sessions(of: id, db).filter { $0.isLive(at: now) }
        }
    }

    package func endSession(_ digest: [UInt8]) async throws(ArchiveError) {
        try await writing { db in
            try db.execute(
                sql: "DELETE FROM session WHERE digest = ?", arguments: [digest.data])
        }
    }

    /// Ends a person's sign-ins, all but one if one is named.
    package func endSessions(
        of id: Holder.ID, but kept: [UInt8]? = nil
    ) async throws(ArchiveError) {
        try await writing { db in try Self.endSessions(of: id, but: kept, db) }
    }

    /// Knows a device at an account from now on.
    package func rememberDevice(
        _ digest: [UInt8], for id: Holder.ID
    ) async throws(ArchiveError) {
        let now = surroundings.now()
        try await writing { db in try Self.remember(digest, of: id, at: now, db) }
    }

    package func isKnownDevice(
        _ digest: [UInt8], for id: Holder.ID
    ) throws(ArchiveError) -> Bool {
        try reading { db in
            let row = try RawStatement(
                db, "SELECT EXISTS (SELECT 1 FROM device WHERE digest = ? AND account = ?)")
            try row.bind(digest)
            try row.bind(id.text)
            return try row.step() && row.integer(0) == 1
        }
    }

    static func endSessions(of id: Holder.ID, but kept: [UInt8]?, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM session WHERE account = ? AND digest IS NOT ?",
            arguments: [id.text, kept?.data])
    }

    private static func remember(
        _ digest: [UInt8], of id: Holder.ID, at now: Timestamp, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO device (digest, account, createdAt, seenAt) VALUES (?, ?, ?, ?)
                ON CONFLICT (digest, account) DO UPDATE SET seenAt = excluded.seenAt
                """, arguments: [digest.data, id.text, now.milliseconds, now.milliseconds])
    }
}

extension StoredSession {
    func isLive(at now: Timestamp) -> Bool {
        account.state == .active
            && term.state(started: startedAt, seen: seenAt, at: now) == .live
    }
}
