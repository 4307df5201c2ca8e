import GRDB
import Ledger
import Synchronization

/// Knows how far the record reaches without asking the tables each time.
///
/// A connection of its own asks SQLite whether anybody, this process or another, has committed
/// since (`PRAGMA data_version`, a few microseconds); only then are the heads read again.
final class FrontierWatch: Sendable {
    struct Mark {
        var frontier: Frontier
        var tag: String
        var hasAccounts: Bool
    }

    private let queue: DatabaseQueue
    private let known = Mutex<(version: Int64, mark: Mark)?>(nil)

    init(path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.label = "archive.frontier"
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    func close() throws {
        try queue.close()
    }

    func mark() throws -> Mark {
        try queue.unsafeRead { db in
            let version =
                try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
            if let known = known.withLock({ $0 }), known.version == version { return known.mark }
            let frontier = try Self.frontier(db)
            let mark = Mark(
                frontier: frontier, tag: frontier.tag, hasAccounts: try AccountTable.any(db))
            known.withLock { $0 = (version, mark) }
            return mark
        }
    }

    static func frontier(_ db: Database) throws -> Frontier {
        var frontier = Frontier()
        let row = try RawStatement(db, "SELECT strand, sequence FROM head")
        while try row.step() {
            if let strand = StrandID(row.text(0)) { frontier[strand] = row.integer(1) }
        }
        return frontier
    }
}
