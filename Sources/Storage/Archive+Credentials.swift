package import Credentials
import GRDB
package import Ledger
package import Proceedings
package import Standing
import Vocabulary

/// An authenticator app's secret, how far its codes were used, and the codes on paper.
package struct SecondFactor: Sendable {
    package let secret: OneTimeSecret
    /// The step of the last code that was accepted.
    package let lastStep: Int64?
    package let recovery: RecoveryCodes?
}

extension Archive {
    package func passwordHash(of id: Holder.ID) throws(ArchiveError) -> PasswordHash? {
        try reading { db in try Self.passwordHash(of: id, db) }
    }

    /// Sets a password and ends the person's other sign-ins.
    ///
    /// - Parameters:
    ///   - expected: the hash that the person has just shown to know; when it is no longer the one
    ///     that is stored, nothing is changed.
    ///   - kept: the digest of the session that stays; `nil` ends all.
    /// - Throws: ``AccountFault/changedMeanwhile``.
    package func setPassword(
        _ id: Holder.ID, _ hash: PasswordHash, replacing expected: PasswordHash? = nil,
        endingSessionsBut kept: [UInt8]?, act: ActDone? = nil, author: Person.ID = .local
    ) async throws(ArchiveError) {
        try await changing(id, act, author) { db in
            if let expected, try Self.passwordHash(of: id, db) != expected {
                throw AccountFault.changedMeanwhile
            }
            try Self.write(hash, of: id, db)
            try Self.endSessions(of: id, but: kept, db)
        }
    }

    /// Stores the same password's hash at today's cost; does nothing when it was changed meanwhile.
    package func refreshPassword(
        _ id: Holder.ID, _ hash: PasswordHash, replacing expected: PasswordHash
    ) async throws(ArchiveError) {
        try await writing { db in
            try db.execute(
                sql: "UPDATE account SET passwordHash = ? WHERE id = ? AND passwordHash = ?",
                arguments: [hash.text, id.text, expected.text])
        }
    }

    package func secondFactor(of id: Holder.ID) throws(ArchiveError) -> SecondFactor? {
        try reading { db in
            let row = try RawStatement(
                db, "SELECT totpSecret, totpStep, recovery FROM account WHERE id = ?")
            try row.bind(id.text)
            guard try row.step(),
                let secret = row.optionalText(0).flatMap({ OneTimeSecret(base32: $0) })
            else { return nil }
            return SecondFactor(
                secret: secret, lastStep: row.optionalInteger(1),
                recovery: row.optionalText(2).flatMap { RecoveryCodes(text: $0) })
        }
    }

    /// Sets up a second factor, or takes it away when `secret` is `nil`.
    ///
    /// - Parameter step: the step of the code with which the app was tried out: it counts as used.
    package func setSecondFactor(
        _ id: Holder.ID, secret: OneTimeSecret?, recovery: RecoveryCodes?, step: Int64? = nil,
        act: ActDone? = nil, author: Person.ID = .local
    ) async throws(ArchiveError) {
        try await changing(id, act, author) { db in
            try db.execute(
                sql: """
                    UPDATE account SET totpSecret = ?, totpStep = ?, recovery = ? WHERE id = ?
                    """,
                arguments: [
                    secret?.base32, secret == nil ? nil : step,
                    secret == nil ? nil : recovery?.text, id.text,
                ])
        }
    }

    /// Uses up a code's step: true to one of those who show the same code, false to the others.
    package func spend(step: Int64, for id: Holder.ID) async throws(ArchiveError) -> Bool {
        try await writing { db in try Self.spend(step: step, for: id, db) }
    }

    /// Uses up a recovery code: true to one of those who show the same code.
    ///
    /// - Complexity: one hash of `HashingCost` for each try, outside the writing queue; run it
    ///   where it holds up nobody.
    package func spend(
        recoveryCode typed: String, for id: Holder.ID
    ) async throws(ArchiveError) -> Bool {
        // Another code of the set may be used between reading and writing: then it is read again.
        for _ in 0..<RecoveryCodes.count {
            guard let held = try secondFactor(of: id)?.recovery else { return false }
            let rest: RecoveryCodes?
            do {
                rest = try held.redeem(typed)
            } catch {
                throw .unavailable(error.wording)
            }
            guard let rest else { return false }
            if try await spend(recovery: held, leaving: rest, for: id) { return true }
        }
        return false
    }

    /// Puts what is left of a set of recovery codes in the place of the set.
    ///
    /// - Returns: false when the set has changed meanwhile.
    package func spend(
        recovery held: RecoveryCodes, leaving rest: RecoveryCodes, for id: Holder.ID
    ) async throws(ArchiveError) -> Bool {
        try await writing { db in try Self.spend(recovery: held, leaving: rest, for: id, db) }
    }

    static func spend(step: Int64, for id: Holder.ID, _ db: Database) throws -> Bool {
        try db.execute(
            sql: """
                UPDATE account SET totpStep = ? WHERE id = ? AND state = 'active'
                    AND totpSecret IS NOT NULL AND (totpStep IS NULL OR totpStep < ?)
                """, arguments: [step, id.text, step])
        return db.changesCount == 1
    }

    static func spend(
        recovery held: RecoveryCodes, leaving rest: RecoveryCodes, for id: Holder.ID,
        _ db: Database
    ) throws -> Bool {
        try db.execute(
            sql: """
                UPDATE account SET recovery = ? WHERE id = ? AND state = 'active' AND recovery = ?
                """, arguments: [rest.text, id.text, held.text])
        return db.changesCount == 1
    }

    static func passwordHash(of id: Holder.ID, _ db: Database) throws -> PasswordHash? {
        let row = try RawStatement(db, "SELECT passwordHash FROM account WHERE id = ?")
        try row.bind(id.text)
        guard try row.step() else { return nil }
        return row.optionalText(0).flatMap { PasswordHash(text: $0) }
    }

    static func write(_ hash: PasswordHash, of id: Holder.ID, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE account SET passwordHash = ? WHERE id = ?",
            arguments: [hash.text, id.text])
    }
}
