import GRDB
package import Ledger
package import Performance
import Proceedings
package import Standing
package import Vocabulary

/// The edition of a value that holds now, with its entry: what a cell of a grid shows.
package struct HeldValue: Sendable, Equatable {
    package let observation: Observation
    package let entry: EntryID
}

/// A value that somebody typed into a cell.
package struct EnteredValue: Sendable, Equatable {
    /// Its vintage is given by the record.
    package var observation: Observation
    /// The entry of the value that the person saw there; `nil` when the cell was empty.
    package var seen: EntryID?

    package init(_ observation: Observation, seen: EntryID?) {
        self.observation = observation
        self.seen = seen
    }
}

/// What became of a value that was typed.
package enum EnteredOutcome: Sendable, Equatable {
    case saved(HeldValue)
    /// The record says so already.
    case unchanged(HeldValue)
    /// Somebody else asserted something meanwhile; nothing was written for this cell.
    case conflict(HeldValue?)
}

extension Archive {
    /// The values of an agency's indicators that hold now, by indicator and period.
    package func heldValues(of agency: Agency.ID) throws(ArchiveError) -> [HeldValue] {
        try reading { db in
            let codes = try String.fetchAll(
                db, sql: "SELECT code FROM currentIndicator WHERE organisation = ? ORDER BY code",
                arguments: [agency.text])
            return try codes.flatMap { try CellReader(db, of: ID($0)).held }
        }
    }

    /// Asserts what somebody typed into an agency's grid, under one act, in one transaction.
    ///
    /// Until it is submitted, a value that was typed takes the place of the one typed before under
    /// the same vintage. A value that was submitted, or came from a file, is kept, and the new one
    /// is a new vintage. A cell that changed since the person saw it is left alone.
    ///
    /// - Returns: one outcome for each value, in their order.
    /// - Throws: ``ArchiveError/refused(_:)``, also for an indicator of another agency; then
    ///   nothing was written.
    package func enter(
        _ values: [EnteredValue], of agency: Agency.ID?, in cycle: Cycle, by holder: Holder.ID,
        on day: CivilDate, among roster: Roster? = nil
    ) async throws(ArchiveError) -> [EnteredOutcome] {
        try await transaction { db in
            let warrant = try self.warrant(.enter, agency, cycle, holder, day, roster, db).get()
            let typed = values.map { Fact.observation(ReportedObservation($0.observation)) }
            try Self.requireOwned(typed, by: agency, for: .enter, db)
            let planner = CellPlanner(db, agency: agency, cycle: cycle)
            let plans = try values.map { try planner.plan($0) }
            let assertions = plans.compactMap(\.assertion)
            guard !assertions.isEmpty else { return plans.map { $0.outcome(nil) } }
            var entries = try self.record(
                asserting: assertions,
                under: ActDone(
                    SubmissionAct.enter.deed, under: warrant, agency: agency, cycle: cycle),
                author: ID(holder.text), db
            )[...]
            return plans.map { $0.outcome($0.assertion == nil ? nil : entries.popFirst()?.id) }
        }
    }
}

/// Decides what becomes of a typed value.
struct CellPlanner {
    enum Plan {
        case unchanged(HeldValue)
        case conflict(HeldValue?)
        case assert(Assertion, Observation)

        var assertion: Assertion? {
            if case .assert(let assertion, _) = self { assertion } else { nil }
        }

        func outcome(_ entry: EntryID?) -> EnteredOutcome {
            switch (self, entry) {
            case (.unchanged(let held), _): .unchanged(held)
            case (.conflict(let held), _): .conflict(held)
            case (.assert(_, let observation), let entry?):
                .saved(HeldValue(observation: observation, entry: entry))
            case (.assert, nil): .conflict(nil)
            }
        }
    }

    private let db: Database
    private let agency: Agency.ID?
    private let cycle: Cycle

    init(_ db: Database, agency: Agency.ID?, cycle: Cycle) {
        self.db = db
        self.agency = agency
        self.cycle = cycle
    }

    func plan(_ value: EnteredValue) throws -> Plan {
        let typed = value.observation
        let cells = try CellReader(db, of: typed.indicator, period: typed.period)
        let latest = cells.held.first
        guard latest?.entry == value.seen else { return .conflict(latest) }
        guard let latest else {
            return .assert(Assertion(.observation(ReportedObservation(typed))), typed)
        }
        if latest.observation.says(sameAs: typed) { return .unchanged(latest) }
        var recorded = typed
        let before = latest.observation
        let isRevision = before.measure != nil && before.measure != typed.measure
        let wasTyped = isRevision ? try isUnsubmitted(latest.entry) : true
        recorded.vintage =
            wasTyped ? before.vintage : VintageLabel.next(after: cells.vintages)
        let reported = ReportedObservation(recorded, declaredVintage: typed.vintage)
        return .assert(
            Assertion(.observation(reported), supersedes: latest.entry), recorded)
    }

    /// Whether an entry was typed into this grid since the figures were last submitted.
    private func isUnsubmitted(_ id: EntryID) throws -> Bool {
        let row = try RawStatement(
            db,
            """
            SELECT 1 FROM act WHERE strand = ?1 AND firstSequence <= ?2 AND lastSequence >= ?2
                AND deed = ?3 AND agency IS ?4 AND cycle = ?5
                AND stamp > ifnull((SELECT max(stamp) FROM submission
                    WHERE agency IS ?4 AND cycle = ?5 AND step = 'submit'), 0)
            """)
        try row.bind(id.strand.description)
        try row.bind(id.sequence)
        try row.bind(SubmissionAct.enter.deed.description)
        try row.bind(agency?.text)
        try row.bind(cycle.description)
        return try row.step()
    }
}

/// Reads the editions of an indicator's values.
struct CellReader {
    /// The edition that holds now, of each period.
    let held: [HeldValue]
    /// All labels that were used.
    let vintages: [String?]

    init(_ db: Database, of indicator: Indicator.ID, period: Period? = nil) throws {
        let row = try RawStatement(db, FactTable.observation.selectionOfIndicator)
        try row.bind(indicator.text)
        var memory = ObservationMemory()
        var latest: [Period: HeldValue] = [:]
        var vintages: [String?] = []
        while try row.step() {
            guard let id = EntryID(row.text(1)), let observation = memory.observation(row),
                period == nil || observation.period == period
            else { continue }
            vintages.append(observation.vintage)
            let known = latest[observation.period]?.observation.vintage
            // Of equal vintages the one asserted last; rows come in that order.
            if latest[observation.period] == nil
                || !VintageLabel.precedes(observation.vintage, known)
            {
                latest[observation.period] = HeldValue(observation: observation, entry: id)
            }
        }
        self.vintages = vintages
        held = latest.values.sorted {
            ($0.observation.period.firstDay, $0.observation.period.lastDay)
                < ($1.observation.period.firstDay, $1.observation.period.lastDay)
        }
    }
}
