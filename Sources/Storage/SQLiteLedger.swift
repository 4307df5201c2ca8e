import GRDB
package import Ledger
package import Vocabulary

/// The ledger that the archive keeps.
package struct SQLiteLedger: LedgerStore {
    private let archive: Archive

    package init(_ archive: Archive) {
        self.archive = archive
    }

    package func append(
        _ drafts: [Draft], to strand: StrandID, author: Person.ID, claimedAt: Timestamp
    ) async throws(LedgerError) -> [Entry] {
        try await archive.clerk.append(
            drafts, to: strand, author: author, claimedAt: claimedAt)
    }

    package func accept(_ entries: [Entry]) async throws(LedgerError) -> Int {
        let faults = archive.faults
        do {
            return try await archive.writing { db in
                var count = 0
                try db.inTransaction(.immediate) {
                    count = try EntryWriter(db, faults: faults).accept(entries)
                    try faults?(.commit)
                    return .commit
                }
                return count
            }
        } catch {
            throw Failure.ledgerError(error)
        }
    }

    package func entries(
        beyond frontier: Frontier, within scopes: Set<String>?, limit: Int
    ) async throws(LedgerError) -> [Entry] {
        do {
            return try archive.reading { db in
                try Self.entries(db, beyond: frontier, within: scopes, limit: limit)
            }
        } catch {
            throw Failure.ledgerError(error)
        }
    }

    package func frontier() async throws(LedgerError) -> Frontier {
        do {
            return try archive.frontier()
        } catch {
            throw Failure.ledgerError(error)
        }
    }

    private static func entries(
        _ db: Database, beyond frontier: Frontier, within scopes: Set<String>?, limit: Int
    ) throws -> [Entry] {
        var entries: [Entry] = []
        for strand in try FrontierWatch.frontier(db).strands {
            guard scopes?.contains(strand.scope) ?? true, entries.count < limit else { continue }
            let row = try RawStatement(
                db,
                """
                SELECT \(EntryTable.columns) FROM entry WHERE strand = ? AND sequence > ?
                ORDER BY sequence LIMIT ?
                """)
            try row.bind(strand.description)
            try row.bind(frontier[strand])
            try row.bind(Int64(limit - entries.count))
            while try row.step() {
                if let entry = EntryTable.entry(row) { entries.append(entry) }
            }
        }
        return entries
    }
}
