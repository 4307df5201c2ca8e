import Foundation
import GRDB
package import Ledger

/// The province's record in one SQLite file: opened once, durable, at today's schema.
///
/// Reading is synchronous and short; writing goes through one queue and is answered after the
/// commit has reached the disk.
package final class Archive: Sendable {
    package let path: String
    /// This database's own name in the ledger, made once.
    package let replica: String
    package let clerk: Clerk
    let pool: DatabasePool
    package let surroundings: Surroundings
    let faults: FaultHook?
    private let watch: FrontierWatch
    let memory = ArchiveMemory()
    let usage: Usage

    /// Opens the file, and makes it when there is none.
    ///
    /// - Parameter faults: for tests, called before each write.
    package init(
        path: String, surroundings: Surroundings = .machine, faults: FaultHook? = nil
    ) throws(ArchiveError) {
        let opened = try Failure.translating {
            let pool = try DatabasePool(path: path, configuration: Self.configuration)
            try Self.makeDurable(pool)
            let replica = try pool.writeWithoutTransaction { db in
                try Migrations.run(db, path: path)
                return try Self.replica(db, surroundings)
            }
            return (pool: pool, replica: replica, watch: try FrontierWatch(path: path))
        }
        self.path = path
        self.surroundings = surroundings
        self.faults = faults
        pool = opened.pool
        replica = opened.replica
        watch = opened.watch
        usage = Usage()
        clerk = Clerk(pool: opened.pool, usage: usage, faults: faults)
    }

    /// Waits for readers and writers, and lets the file go.
    ///
    /// What is still in the log is moved into the file first, so that the file alone is the record;
    /// another process that holds it is not waited for. Whoever comes later is refused with
    /// ``ArchiveError/closed``.
    package func close() {
        guard usage.close() else { return }
        try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
        try? watch.close()
        try? pool.close()
    }

    private static var configuration: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.label = "archive"
        configuration.foreignKeysEnabled = true
        // Another process may be importing: wait for it, longer than the largest import takes.
        configuration.busyMode = .timeout(30)
        configuration.maximumReaderCount = 4
        // What was removed is overwritten, in the file as in the log.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }

    /// GRDB lowers `synchronous` to NORMAL after its own set-up, so it is raised here, and read
    /// back: NORMAL loses acknowledged commits in a power cut.
    private static func makeDurable(_ pool: DatabasePool) throws {
        let level = try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            return try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
        }
        guard level == 2 else { throw ArchiveError.notDurable(level) }
    }

    private static func replica(_ db: Database, _ surroundings: Surroundings) throws -> String {
        let query = "SELECT value FROM local WHERE key = 'replica'"
        if let known = try String.fetchOne(db, sql: query) { return known }
        let made = "r-\(Hexadecimal.text(surroundings.random(8)))"
        try db.execute(
            sql: "INSERT INTO local (key, value) VALUES ('replica', ?) ON CONFLICT DO NOTHING",
            arguments: [made])
        return try String.fetchOne(db, sql: query) ?? made
    }

    /// The strand that this database writes its facts to.
    package var strand: StrandID {
        StrandID(replica: replica, scope: "catatan")
            ?? StrandID(replica: "r-0", scope: "catatan")!
    }

    /// How SQLite writes, read back from the connection that writes.
    package func durability() throws(ArchiveError) -> Durability {
        try Failure.translating {
            try usage.enter()
            defer { usage.leave() }
            return try pool.writeWithoutTransaction { db in
                Durability(
                    synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0,
                    journal: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
                    foreignKeys: try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1)
            }
        }
    }

    /// A read of one consistent state.
    func reading<T>(_ body: (Database) throws -> T) throws(ArchiveError) -> T {
        try usage.enter()
        defer { usage.leave() }
        return try Failure.translating { try pool.read(body) }
    }

    /// How far the record reaches, without a look at its tables when nothing was committed.
    func mark() throws(ArchiveError) -> FrontierWatch.Mark {
        try usage.enter()
        defer { usage.leave() }
        return try Failure.translating { try watch.mark() }
    }

    /// A read that takes long, on a thread of the database's own.
    func readingAside<T: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> T
    ) async throws(ArchiveError) -> T {
        try usage.enter()
        defer { usage.leave() }
        let outcome: Result<T, ArchiveError> = await withCheckedContinuation { continuation in
            pool.asyncRead { access in
                let result: Result<T, ArchiveError>
                do {
                    result = .success(try body(try access.get()))
                } catch {
                    result = .failure(Failure.translated(error))
                }
                continuation.resume(returning: result)
            }
        }
        return try outcome.get()
    }

    /// Runs on the writing queue, to the end, even when the caller is cancelled.
    func writing<T: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> T
    ) async throws(ArchiveError) -> T {
        try usage.enter()
        defer { usage.leave() }
        let outcome: Result<T, ArchiveError> = await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { db in
                let result: Result<T, ArchiveError>
                do {
                    result = .success(try body(db))
                } catch {
                    result = .failure(Failure.translated(error))
                }
                continuation.resume(returning: result)
            }
        }
        return try outcome.get()
    }
}

/// The settings that decide whether an acknowledged entry survives a power cut.
package struct Durability: Sendable, Equatable {
    /// 2 is FULL: every commit waits for the disk.
    package let synchronous: Int
    /// `wal`.
    package let journal: String
    package let foreignKeys: Bool
}
