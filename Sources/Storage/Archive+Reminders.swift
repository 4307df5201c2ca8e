import GRDB
package import Standing
package import Vocabulary

/// A reminder that was sent, or that somebody tried to send.
package struct SentReminder: Sendable, Equatable {
    package enum State: String, Sendable {
        /// A process is at it, or ended while it was.
        case sending
        case sent, failed
    }

    /// `Reminder.key`.
    package let key: String
    package let holder: Holder.ID
    package let state: State
    package let attempts: Int
    /// Of the last attempt.
    package let at: Timestamp
    /// Why it failed, by a short name.
    package let failure: String?
}

extension Archive {
    /// After this long a letter that a process was sending is taken for unsent: the process ended.
    /// It carries the same identity again, so that a reader who has it twice can tell.
    package static let sendingMinutes: Int64 = 60

    /// Takes a letter to send, so that no other process does.
    ///
    /// - Returns: false when it was sent, or is being sent.
    package func claimReminder(
        _ key: String, for holder: Holder.ID
    ) async throws(ArchiveError) -> Bool {
        let now = surroundings.now().milliseconds
        return try await transaction { db in
            try db.execute(
                sql: """
                    INSERT INTO reminderSent (key, holder, state, attempts, at, failure)
                    VALUES (?, ?, 'sending', 1, ?, NULL)
                    ON CONFLICT (key) DO UPDATE
                    SET state = 'sending', attempts = attempts + 1, at = excluded.at, failure = NULL
                    WHERE state = 'failed' OR (state = 'sending' AND at <= ?)
                    """,
                arguments: [key, holder.text, now, now - Self.sendingMinutes * 60_000])
            return db.changesCount == 1
        }
    }

    /// Says what came of a letter that was taken.
    ///
    /// - Parameter failure: a short name of why not; `nil` when the mail server has it.
    package func settleReminder(
        _ key: String, failure: String?
    ) async throws(ArchiveError) {
        let now = surroundings.now().milliseconds
        try await writing { db in
            try db.execute(
                sql: """
                    UPDATE reminderSent SET state = ?, at = ?, failure = ?
                    WHERE key = ? AND state = 'sending'
                    """,
                arguments: [failure == nil ? "sent" : "failed", now, failure, key])
        }
    }

    /// The last letters, the newest first.
    package func sentReminders(limit: Int = 100) throws(ArchiveError) -> [SentReminder] {
        try reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT key, holder, state, attempts, at, failure FROM reminderSent
                    ORDER BY at DESC, key LIMIT ?
                    """, arguments: [limit])
            return rows.compactMap { row in
                let state: String = row["state"]
                let holder: String = row["holder"]
                return SentReminder.State(rawValue: state).map {
                    SentReminder(
                        key: row["key"], holder: Holder.ID(holder), state: $0,
                        attempts: row["attempts"], at: Timestamp(milliseconds: row["at"]),
                        failure: row["failure"])
                }
            }
        }
    }
}
