import GRDB
import Ledger
import Performance
import Proceedings
import Standing
import Vocabulary

/// Reads where a cycle and its submissions stand.
struct SubmissionReader {
    let db: Database
    let cycle: Cycle

    init(_ db: Database, _ cycle: Cycle) {
        self.db = db
        self.cycle = cycle
    }

    /// The phase that the cycle was moved to; without one, frozen when there is a snapshot, open
    /// for collection when the cycle was opened, and in preparation otherwise.
    func phase() throws -> Phase {
        if let text = try text("SELECT phase FROM currentPhase WHERE cycle = ?"),
            let phase = Phase(rawValue: text)
        {
            return phase
        }
        if try text("SELECT cycle FROM snapshot WHERE cycle = ? LIMIT 1") != nil { return .frozen }
        let isOpen = try text("SELECT cycle FROM currentCycle WHERE cycle = ?") != nil
        return isOpen ? .collection : .preparation
    }

    private func text(_ query: String) throws -> String? {
        let row = try RawStatement(db, query)
        try row.bind(cycle.description)
        return try row.step() ? row.optionalText(0) : nil
    }

    /// The region's own submission, then those of all agencies by code, each with its parts.
    func submissions() throws -> [Submission] {
        let agencies = try self.agencies()
        let ladder = try Ladder(db, cycle)
        let authors = try ContributorReader(db, cycle).contributors()
        var alone: [Agency.ID: Submission] = [:]
        for agency in agencies {
            alone[agency.id] = ladder.submission(of: agency.id, authors[agency.id] ?? [])
        }
        let children = Dictionary(grouping: agencies.filter { $0.parent != nil }) { $0.parent }
            .mapValues { $0.map(\.id) }
        let whole = agencies.compactMap { agency in
            alone[agency.id].map { own in
                own.containing(
                    descendants(of: agency.id, children).compactMap { alone[$0] })
            }
        }
        let region = ladder.submission(of: nil, authors[nil] ?? []).containing(whole)
        return [region] + whole
    }

    private func agencies() throws -> [(id: Agency.ID, parent: Agency.ID?)] {
        let row = try RawStatement(
            db, "SELECT code, parent FROM currentOrganisation ORDER BY code")
        var agencies: [(id: Agency.ID, parent: Agency.ID?)] = []
        while try row.step() {
            agencies.append((ID(row.text(0)), row.optionalText(1).map { ID($0) }))
        }
        return agencies
    }

    /// All below an agency, once each, also when the parents go in a circle.
    private func descendants(
        of agency: Agency.ID, _ children: [Agency.ID?: [Agency.ID]]
    ) -> [Agency.ID] {
        var (found, waiting) = ([Agency.ID](), children[agency] ?? [])
        var seen: Set<Agency.ID> = [agency]
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            waiting += children[next] ?? []
        }
        return found
    }
}

/// The rungs that the recorded steps of a cycle lead to.
private struct Ladder {
    private var rungs: [Agency.ID?: Rung] = [:]
    private var submitters: [Agency.ID?: Set<Holder.ID>] = [:]

    init(_ db: Database, _ cycle: Cycle) throws {
        let row = try RawStatement(
            db, "SELECT entry FROM submission WHERE cycle = ? ORDER BY stamp, entry")
        try row.bind(cycle.description)
        while try row.step() {
            guard let id = EntryID(row.text(0)), let entry = try EntryTable.entry(db, id),
                case .submission(let moved)? = try? FactCoding.fact(of: entry)
            else { continue }
            var step = moved.step
            if step.reason == .withheld, let said = try Self.reason(db, covering: id) {
                step = step.because(said)
            }
            let before = rungs[moved.agency] ?? .draft
            rungs[moved.agency] = before.after(step, moved.signature)
            if case .submit = moved.step {
                submitters[moved.agency, default: []].formUnion(moved.signature.warrant.parties)
            }
        }
    }

    /// The reason of the act that an entry is covered by.
    private static func reason(_ db: Database, covering id: EntryID) throws -> Reason? {
        let row = try RawStatement(
            db,
            """
            SELECT reason FROM act WHERE strand = ? AND firstSequence <= ? AND lastSequence >= ?
            ORDER BY firstSequence DESC LIMIT 1
            """)
        try row.bind(id.strand.description)
        try row.bind(id.sequence)
        try row.bind(id.sequence)
        return try row.step() ? row.optionalText(0).flatMap { Reason($0) } : nil
    }

    func submission(of agency: Agency.ID?, _ authors: Set<Holder.ID>) -> Submission {
        Submission(
            region: .government, agency: agency, rung: rungs[agency] ?? .draft,
            contributors: authors.union(submitters[agency] ?? []), openChildren: 0)
    }
}
