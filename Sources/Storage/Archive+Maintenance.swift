import Foundation
import GRDB
import Glibc
package import Ledger
import Vocabulary

/// What a rebuild did to the tables.
package struct RebuildReport: Sendable, Equatable {
    package var entries: Int
    /// Of all fact tables, before and after.
    package var before: Digest
    package var after: Digest

    package var changedNothing: Bool { before == after }
}

/// Under which name a restored record goes on writing.
package enum ReplicaName: Sendable {
    /// A new one: the record that the backup is of may go on living, and two that write under one
    /// name make a fork.
    case own
    /// The original's: right only when nothing that the original wrote after the backup is left
    /// anywhere, and nobody will open it again.
    case originals
}

extension Archive {
    /// Checks the whole record: chains, digests, heads, tables, references. Writes nothing.
    package func verify() throws(ArchiveError) -> VerificationReport {
        try reading { db in
            var verifier = Verifier(db)
            try verifier.run()
            return verifier.report
        }
    }

    /// Empties the fact tables and fills them from the entries, in one transaction.
    package func rebuild(
        progress: (@Sendable (_ done: Int) -> Void)? = nil
    ) async throws(ArchiveError) -> RebuildReport {
        try await writing { db in
            var report: RebuildReport?
            try db.inTransaction(.immediate) {
                let before = try Projector.digest(db)
                try Projector.rebuild(db, progress: progress)
                report = RebuildReport(
                    entries: try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0,
                    before: before, after: try Projector.digest(db))
                return .commit
            }
            guard let report else { throw ArchiveError.missing("rebuild") }
            return report
        }
    }

    /// A digest of all fact tables: equal on replicas that hold the same entries.
    package func tablesDigest() throws(ArchiveError) -> Digest {
        try reading { db in try Projector.digest(db) }
    }

    /// Copies the database while it is in use, and verifies the copy. It appears under its name
    /// only when it is complete and sound.
    ///
    /// - Throws: ``ArchiveError/alreadyExists(_:)`` unless `replacing`;
    ///   ``ArchiveError/unsound(_:_:)`` when the record does not hold together.
    package func backup(to destination: String, replacing: Bool = false) throws(ArchiveError) {
        try usage.enter()
        defer { usage.leave() }
        try Failure.translating {
            guard !Self.isSameFile(destination, path) else {
                throw ArchiveError.alreadyExists(destination)
            }
            try Self.placing(at: destination, replacing: replacing) { temporary in
                try Self.copy(pool, to: temporary)
                try Self.requireSound(temporary, calledAs: path)
            }
        }
    }

    /// Puts a backup in place of a database that is not open, after verifying the backup.
    ///
    /// - Parameter name: what the restored record calls itself in entries it writes from now on;
    ///   the entries it holds keep their places.
    /// - Throws: ``ArchiveError/alreadyExists(_:)`` unless `replacing`;
    ///   ``ArchiveError/unsound(_:_:)`` when the backup does not hold together.
    package static func restore(
        from backup: String, to destination: String, replacing: Bool = false,
        writingAs name: ReplicaName = .own
    ) throws(ArchiveError) {
        try Failure.translating {
            guard FileManager.default.fileExists(atPath: backup) else {
                throw ArchiveError.missing(backup)
            }
            try placing(at: destination, replacing: replacing) { temporary in
                let source = try DatabaseQueue(path: backup, configuration: reading)
                let version = try source.read { try Migrations.check($0, path: backup) }
                guard version > 0 else { throw ArchiveError.notAnArchive(backup) }
                try copy(source, to: temporary)
                try source.close()
                if name == .own { try forgetReplicaName(temporary) }
                try requireSound(temporary, calledAs: backup)
            }
        }
    }

    /// The next to open the record gives it a name of its own.
    private static func forgetReplicaName(_ path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try copy.write { db in try db.execute(sql: "DELETE FROM local WHERE key = 'replica'") }
        try copy.close()
    }

    private static var reading: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        return configuration
    }

    private static func requireSound(_ path: String, calledAs name: String) throws {
        let copy = try DatabaseQueue(path: path, configuration: reading)
        let report = try copy.read { db in
            var verifier = Verifier(db)
            try verifier.run()
            return verifier.report
        }
        try copy.close()
        if let finding = report.findings.first { throw ArchiveError.unsound(name, finding) }
    }

    private static func copy(_ source: some DatabaseReader, to path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try source.backup(to: copy)
        try copy.writeWithoutTransaction { db in
            // An old backup is brought to today's schema, so that it can be verified.
            try Migrations.run(db, path: path)
            // One file that holds everything, with nothing in it that was only waiting here. Were
            // sign-ins and invitations kept, those that ended or were used since would come back.
            try db.execute(
                sql: """
                    PRAGMA journal_mode = DELETE;
                    PRAGMA synchronous = FULL;
                    DELETE FROM pendingImport;
                    DELETE FROM session;
                    DELETE FROM invitation WHERE standing = 'open';
                    """)
        }
        try copy.close()
    }

    /// Folds the log of a record that is about to be replaced into its file: should the machine
    /// stop before the new one has its name, the old one is whole. A file that is no database is
    /// left as it is.
    ///
    /// - Throws: ``ArchiveError/unavailable(_:)`` when a server or another command has it open.
    private static func settle(_ path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.busyMode = .immediateError
        guard FileManager.default.fileExists(atPath: path),
            let old = try? DatabaseQueue(path: path, configuration: configuration)
        else { return }
        defer { try? old.close() }
        do {
            try old.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw ArchiveError.unavailable(
                Wording(
                    id: "\(path) sedang dibuka. Hentikan server dan perintah lain, lalu ulangi.",
                    en: "\(path) is open. Stop the server and other commands, then try again."))
        } catch {
            // Not a database, or one that cannot be read: it is what the backup is to replace.
        }
    }

    private static func isSameFile(_ one: String, _ other: String) -> Bool {
        func place(_ path: String) -> String {
            URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
        }
        return place(one) == place(other)
    }

    private static func placing(
        at destination: String, replacing: Bool, _ make: (String) throws -> Void
    ) throws {
        let files = FileManager.default
        guard replacing || !files.fileExists(atPath: destination) else {
            throw ArchiveError.alreadyExists(destination)
        }
        let temporary = destination + ".partial"
        let leftovers = ["", "-wal", "-shm", "-journal"]
        for suffix in leftovers { try? files.removeItem(atPath: temporary + suffix) }
        defer {
            for suffix in leftovers { try? files.removeItem(atPath: temporary + suffix) }
        }
        try make(temporary)
        try settle(destination)
        // A log left beside a new file would be replayed into it.
        for suffix in leftovers.dropFirst() { try? files.removeItem(atPath: destination + suffix) }
        guard rename(temporary, destination) == 0 else {
            throw ArchiveError.unavailable(
                Wording(
                    id: "\(destination) tidak dapat ditulis. Periksa izin foldernya.",
                    en: "\(destination) cannot be written. Check its folder's permissions."))
        }
    }
}
