import GRDB
package import Standing
package import Vocabulary

/// The secret part of a calendar's address: only its digest is kept, one for each person.
extension Archive {
    /// Keeps a new one; the one before, if there was one, opens nothing any more.
    package func keepCalendarKey(
        _ digest: [UInt8], for holder: Holder.ID
    ) async throws(ArchiveError) {
        let now = surroundings.now().milliseconds
        try await writing { db in
            try db.execute(
                sql: """
                    INSERT INTO calendarKey (holder, digest, madeAt) VALUES (?, ?, ?)
                    ON CONFLICT (holder) DO UPDATE
                    SET digest = excluded.digest, madeAt = excluded.madeAt
                    """, arguments: [holder.text, digest.data, now])
        }
    }

    package func revokeCalendarKey(of holder: Holder.ID) async throws(ArchiveError) {
        try await writing { db in
            try db.execute(
                sql: "DELETE FROM calendarKey WHERE holder = ?", arguments: [holder.text])
        }
    }

    /// When a person's address was made; `nil` when they have none.
    package func calendarKey(of holder: Holder.ID) throws(ArchiveError) -> Timestamp? {
        try reading { db in
            let made = try Int64.fetchOne(
                db, sql: "SELECT madeAt FROM calendarKey WHERE holder = ?",
                arguments: [holder.text])
            return made.map { Timestamp(milliseconds: $0) }
        }
    }

    /// Whose calendar an address opens.
    package func calendarHolder(_ digest: [UInt8]) throws(ArchiveError) -> Holder.ID? {
        try reading { db in
            let holder = try String.fetchOne(
                db, sql: "SELECT holder FROM calendarKey WHERE digest = ?",
                arguments: [digest.data])
            return holder.map { Holder.ID($0) }
        }
    }
}
