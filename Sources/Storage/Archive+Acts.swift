import GRDB
package import Ledger
package import Proceedings
package import Standing
package import Vocabulary

/// Which acts are asked for; what is `nil` asks for all.
package struct ActFilter: Sendable, Equatable {
    /// Did it, passed on the seat in which it was done, or is whom it is about.
    package var person: Holder.ID?
    package var object: ObjectKind?
    /// `submission.verify`.
    package var deed: String?
    package var agency: Agency.ID?
    package var cycle: Cycle?
    /// From this instant on, by the clock of the machine on which it was done.
    package var from: Timestamp?
    /// Before this instant.
    package var to: Timestamp?

    package init(
        person: Holder.ID? = nil, object: ObjectKind? = nil, deed: String? = nil,
        agency: Agency.ID? = nil, cycle: Cycle? = nil, from: Timestamp? = nil,
        to: Timestamp? = nil
    ) {
        self.person = person
        self.object = object
        self.deed = deed
        self.agency = agency
        self.cycle = cycle
        self.from = from
        self.to = to
    }

    fileprivate var conditions: [(sql: String, values: [String], number: Int64?)] {
        var found: [(sql: String, values: [String], number: Int64?)] = []
        if let person {
            found.append(
                (
                    "(author = ? OR principal = ? OR subject = ?)",
                    [person.text, person.text, person.text], nil
                ))
        }
        if let object { found.append(("deed GLOB ?", ["\(object.rawValue).*"], nil)) }
        if let deed { found.append(("deed = ?", [deed], nil)) }
        if let agency { found.append(("agency = ?", [agency.text], nil)) }
        if let cycle { found.append(("cycle = ?", [cycle.description], nil)) }
        if let from { found.append(("claimedAt >= ?", [], from.milliseconds)) }
        if let to { found.append(("claimedAt < ?", [], to.milliseconds)) }
        return found
    }
}

/// An act as the record has it.
package struct RecordedAct: Sendable, Equatable {
    /// An entry that the act covers.
    package struct Covered: Sendable, Equatable {
        package let id: EntryID
        package let kind: String
        package let isRedacted: Bool
    }

    package let id: EntryID
    package let stamp: Stamp
    package let author: Person.ID
    package let claimedAt: Timestamp
    package let act: ActDone
    /// The first of them, at most ``listed``; `act.covers` is their number.
    package let covered: [Covered]

    package static let listed = 20
}

extension Archive {
    /// What was done, the latest first.
    ///
    /// - Parameter stamp: of the last act of the page before; `nil` begins at the latest.
    package func acts(
        _ filter: ActFilter = ActFilter(), limit: Int, before stamp: Stamp? = nil
    ) throws(ArchiveError) -> [RecordedAct] {
        try reading { db in
            var conditions = filter.conditions
            if let stamp { conditions.append(("stamp < ?", [], stamp.value)) }
            let filtering = conditions.map(\.sql).joined(separator: " AND ")
            let row = try RawStatement(
                db,
                """
                SELECT entry FROM act \(conditions.isEmpty ? "" : "WHERE \(filtering)")
                ORDER BY stamp DESC, entry DESC LIMIT ?
                """)
            for condition in conditions {
                for value in condition.values { try row.bind(value) }
                if let number = condition.number { try row.bind(number) }
            }
            try row.bind(Int64(max(0, limit)))
            var acts: [RecordedAct] = []
            while try row.step() {
                if let act = try EntryID(row.text(0)).flatMap({ try Self.act(db, $0) }) {
                    acts.append(act)
                }
            }
            return acts
        }
    }

    private static func act(_ db: Database, _ id: EntryID) throws -> RecordedAct? {
        guard let entry = try EntryTable.entry(db, id),
            case .act(let act)? = try? FactCoding.fact(of: entry)
        else { return nil }
        let row = try RawStatement(
            db,
            """
            SELECT sequence, kind, body IS NULL FROM entry
            WHERE strand = ? AND sequence BETWEEN ? AND ? ORDER BY sequence
            """)
        try row.bind(id.strand.description)
        try row.bind(id.sequence + 1)
        try row.bind(id.sequence + Int64(min(act.covers, RecordedAct.listed)))
        var covered: [RecordedAct.Covered] = []
        while try row.step() {
            guard let place = EntryID(strand: id.strand, sequence: row.integer(0)) else { continue }
            covered.append(
                RecordedAct.Covered(
                    id: place, kind: row.text(1), isRedacted: row.integer(2) == 1))
        }
        return RecordedAct(
            id: id, stamp: entry.stamp, author: entry.author, claimedAt: entry.claimedAt,
            act: act, covered: covered)
    }
}
