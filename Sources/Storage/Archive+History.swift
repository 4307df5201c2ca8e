import GRDB
package import Ledger
package import Performance
package import Proceedings
package import Vocabulary

/// An observation as it was asserted: by whom, when, out of which file.
package struct RecordedObservation: Sendable, Equatable {
    package let reported: ReportedObservation
    package let entry: EntryID
    package let stamp: Stamp
    package let author: Person.ID
    package let claimedAt: Timestamp
    package let supersedes: EntryID?
    /// The import that brought it.
    package let importID: EntryID?
    package let importFile: String?
}

/// A file that was taken in.
package struct ImportRecord: Sendable, Equatable {
    package let id: EntryID
    package let received: ImportReceived
    package let author: Person.ID
    package let claimedAt: Timestamp
}

extension Archive {
    /// Everything that was ever asserted about an indicator's values: by period, then in the order
    /// in which it was asserted.
    package func observationHistory(
        _ indicator: Indicator.ID
    ) throws(ArchiveError) -> [RecordedObservation] {
        try reading { db in
            let imports = try Self.importSpans(db)
            let row = try RawStatement(
                db,
                """
                SELECT entry FROM observation WHERE indicator = ?
                ORDER BY indicator, period, stamp, entry
                """)
            try row.bind(indicator.text)
            var history: [RecordedObservation] = []
            while try row.step() {
                guard let id = EntryID(row.text(0)), let entry = try EntryTable.entry(db, id),
                    case .observation(let reported) = try FactCoding.fact(of: entry)
                else { continue }
                let source = imports.first { $0.holds(id) }
                history.append(
                    RecordedObservation(
                        reported: reported, entry: id, stamp: entry.stamp, author: entry.author,
                        claimedAt: entry.claimedAt, supersedes: entry.supersedes,
                        importID: source?.id, importFile: source?.file))
            }
            return history
        }
    }

    /// Who asserted each edition of an indicator's values and when, in the order of assertion.
    ///
    /// It reads no body of an entry, so that a page may ask for it.
    package func observationAuthors(
        _ indicator: Indicator.ID
    ) throws(ArchiveError) -> [(observation: Observation, author: Person.ID, claimedAt: Timestamp)]
    {
        try reading { db in
            let row = try RawStatement(db, FactTable.observation.selectionOfIndicator)
            try row.bind(indicator.text)
            let entry = try RawStatement(
                db, "SELECT author, claimedAt FROM entry WHERE strand = ? AND sequence = ?")
            var memory = ObservationMemory()
            var found: [(observation: Observation, author: Person.ID, claimedAt: Timestamp)] = []
            while try row.step() {
                guard let id = EntryID(row.text(1)), let observation = memory.observation(row)
                else { continue }
                entry.reset()
                try entry.bind(id.strand.description)
                try entry.bind(id.sequence)
                guard try entry.step() else { continue }
                found.append(
                    (
                        observation, ID(entry.text(0)),
                        Timestamp(milliseconds: entry.integer(1))
                    ))
            }
            return found
        }
    }

    /// All imports, the latest first.
    package func imports() throws(ArchiveError) -> [ImportRecord] {
        try reading { db in
            let ids = try String.fetchAll(
                db, sql: "SELECT entry FROM import ORDER BY stamp DESC, entry DESC")
            return try ids.compactMap { try Self.importRecord(db, $0) }
        }
    }

    package func `import`(_ id: EntryID) throws(ArchiveError) -> ImportRecord? {
        try reading { db in try Self.importRecord(db, id.description) }
    }

    /// What an import brought, in the order of the file.
    package func facts(of id: EntryID, limit: Int) throws(ArchiveError) -> [Fact] {
        try reading { db in
            guard let record = try Self.importRecord(db, id.description) else { return [] }
            let row = try RawStatement(
                db,
                """
                SELECT \(EntryTable.columns) FROM entry
                WHERE strand = ? AND sequence BETWEEN ? AND ? ORDER BY sequence
                """)
            try row.bind(id.strand.description)
            try row.bind(id.sequence + 1)
            try row.bind(id.sequence + Int64(min(limit, record.received.entries)))
            var facts: [Fact] = []
            while try row.step() {
                guard let entry = EntryTable.entry(row), let fact = try FactCoding.fact(of: entry)
                else { continue }
                facts.append(fact)
            }
            return facts
        }
    }

    private static func importRecord(_ db: Database, _ text: String) throws -> ImportRecord? {
        guard let id = EntryID(text), let entry = try EntryTable.entry(db, id),
            case .imported(let received) = try FactCoding.fact(of: entry)
        else { return nil }
        return ImportRecord(
            id: id, received: received, author: entry.author, claimedAt: entry.claimedAt)
    }

    private struct ImportSpan {
        let id: EntryID
        let file: String
        let sequences: ClosedRange<Int64>

        func holds(_ entry: EntryID) -> Bool {
            entry.strand == id.strand && sequences.contains(entry.sequence)
        }
    }

    private static func importSpans(_ db: Database) throws -> [ImportSpan] {
        let row = try RawStatement(
            db, "SELECT entry, fileName, firstSequence, lastSequence FROM import")
        var spans: [ImportSpan] = []
        while try row.step() {
            guard let id = EntryID(row.text(0)), row.integer(2) <= row.integer(3) else { continue }
            spans.append(
                ImportSpan(
                    id: id, file: row.text(1), sequences: row.integer(2)...row.integer(3)))
        }
        return spans
    }
}
