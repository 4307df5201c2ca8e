import GRDB
import Ledger
import Proceedings

/// Puts an entry's fact into its one row. Idempotent, and indifferent to the order of entries.
///
/// It lives inside one access to the database and keeps its statements prepared.
final class Projector {
    private let db: Database
    private let faults: FaultHook?
    private var insertions: [FactTable: RawStatement] = [:]

    init(_ db: Database, faults: FaultHook? = nil) {
        self.db = db
        self.faults = faults
    }

    func project(_ entry: Entry, _ fact: Fact) throws {
        try faults?(.fact)
        let row = try insertion(fact.table)
        try fact.bind(to: row, entry: entry)
        try row.run()
        if case .redaction(let redaction) = fact { try remove(redaction.target) }
    }

    /// Removes the body and the row of a redacted entry, if its kind may be redacted.
    private func remove(_ target: EntryID) throws {
        try db.execute(
            sql: """
                UPDATE entry SET body = NULL WHERE strand = ? AND sequence = ?
                    AND body IS NOT NULL AND kind IN (\(Self.redactableKinds))
                """, arguments: [target.strand.description, target.sequence])
        for table in FactTable.redactable.values.sorted(by: { $0.rawValue < $1.rawValue }) {
            try db.execute(
                sql: "DELETE FROM \(table.rawValue) WHERE entry = ?",
                arguments: [target.description])
        }
    }

    /// As SQL lists them.
    static let redactableKinds = FactKind.allCases.filter(\.isRedactable)
        .map { "'\($0.rawValue)'" }.joined(separator: ", ")

    /// Projects an entry if its kind is known here and its body readable.
    ///
    /// - Returns: whether there is a row for it now.
    @discardableResult
    func project(_ entry: Entry) throws -> Bool {
        // An unreadable body from elsewhere must not stop the strand; `verify` names it.
        guard let fact = try? FactCoding.fact(of: entry) else { return false }
        try project(entry, fact)
        return true
    }

    private func insertion(_ table: FactTable) throws -> RawStatement {
        if let known = insertions[table] { return known }
        let made = try RawStatement(db, table.insertion)
        insertions[table] = made
        return made
    }

    /// Empties the fact tables and projects every entry again.
    static func rebuild(_ db: Database, progress: ((Int) -> Void)? = nil) throws {
        for table in FactTable.allCases {
            try db.execute(sql: "DELETE FROM \(table.rawValue)")
        }
        let projector = Projector(db)
        var done = 0
        try EntryTable.forEach(db) { entry in
            try projector.project(entry)
            done += 1
            if done % 1_024 == 0 { progress?(done) }
        }
    }

    /// A digest of all rows of all fact tables, equal on replicas that hold the same entries.
    static func digest(_ db: Database) throws -> Digest {
        var stream = DigestStream()
        for table in FactTable.allCases {
            var bytes = Array(table.rawValue.utf8)
            let row = try RawStatement(db, table.selection)
            while try row.step() {
                for column in 0..<row.columnCount {
                    row.appendFingerprint(column, to: &bytes)
                }
                stream.append(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
            stream.append(bytes)
        }
        return stream.finish()
    }
}
