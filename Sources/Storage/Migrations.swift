import GRDB
import Proceedings

/// The schema, step by step. A step is SQL alone and never changes once it was released.
enum Migrations {
    static let steps = [ledger, plan, reports, proceedings, acts + people, notices]

    /// `SELA`: how a file of ours is told from other SQLite files.
    static let applicationID = 0x5345_4C41

    /// Brings a database to today's schema, or leaves it as it was.
    ///
    /// - Throws: ``ArchiveError/newerSchema(found:known:)`` when a newer Selaras wrote it,
    ///   ``ArchiveError/notAnArchive(_:)`` when another program did.
    static func run(_ db: Database, path: String) throws {
        let version = try check(db, path: path)
        guard version < steps.count else { return }
        try db.inTransaction(.immediate) {
            // Another process may have migrated while this one waited for the lock.
            let reached = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            for step in steps.dropFirst(reached) { try db.execute(sql: step) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(steps.count)")
            return .commit
        }
    }

    /// Whether it is a database of ours, or an empty one, that this program knows.
    ///
    /// - Returns: how many steps it has been through.
    /// - Throws: as ``run(_:path:)`` does.
    static func check(_ db: Database, path: String) throws -> Int {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard application == applicationID || (application == 0 && version == 0) else {
            throw ArchiveError.notAnArchive(path)
        }
        guard version <= steps.count else {
            throw ArchiveError.newerSchema(found: version, known: steps.count)
        }
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard application == applicationID || tables == 0 else {
            throw ArchiveError.notAnArchive(path)
        }
        return version
    }
}
