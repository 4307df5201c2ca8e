import GRDB
package import Ledger
package import Proceedings
package import Standing
package import Vocabulary

extension Archive {
    /// Everybody's seats, as the record has them.
    ///
    /// Cheap enough for every request: it is read again only after an entry has arrived.
    package func roster() throws(ArchiveError) -> Roster {
        let tag = try tag()
        if let known = memory.roster(at: tag) { return known }
        return try reading { db in
            let roster = try RosterReader(db).roster
            memory.keep(roster, at: try FrontierWatch.frontier(db).tag)
            return roster
        }
    }

    /// All assignments that were given, with the days that they have now, by identifier; also
    /// those that never stood.
    package func assignments(of holder: Holder.ID) throws(ArchiveError) -> [RecordedAssignment] {
        try reading { db in
            try RosterReader(db).recorded.filter { $0.assignment.holder == holder }
        }
    }

    /// Gives a seat.
    ///
    /// - Parameters:
    ///   - basis: the number of the decree.
    ///   - author: who gives it.
    /// - Throws: ``ArchiveError/roster(_:)`` before anything is written, when it cannot stand
    ///   beside the others.
    package func give(
        _ assignment: Assignment, basis: String? = nil, act: ActDone, author: Person.ID
    ) async throws(ArchiveError) {
        try await transaction { db in
            let held = try RosterReader(db).recorded.map(\.assignment)
            guard !held.contains(where: { $0.id == assignment.id }) else {
                throw RosterFault.twice(assignment.id)
            }
            _ = try Roster(try RosterReader(db).roster.assignments + [assignment])
            try self.record(
                [.assignment(AssignmentGiven(assignment: assignment, basis: basis))], under: act,
                author: author, db)
        }
    }

    /// Takes a seat back, and with it those that were passed on from it.
    ///
    /// - Parameter day: the last day on which it stands; the day before the first one undoes it.
    package func end(
        _ id: Assignment.ID, on day: CivilDate, act: ActDone, author: Person.ID
    ) async throws(ArchiveError) {
        try await transaction { db in
            guard try RosterReader(db).recorded.contains(where: { $0.assignment.id == id }) else {
                throw ArchiveError.missing("assignment \(id)")
            }
            try self.record(
                [.assignmentEnd(AssignmentEnded(assignment: id, day: day))], under: act,
                author: author, db)
        }
    }
}

/// An assignment as the record has it.
package struct RecordedAssignment: Sendable, Equatable {
    /// With the last day that it has now.
    package let assignment: Assignment
    package let basis: String?
    package let entry: EntryID
}

/// Reads the assignments and what became of them.
struct RosterReader {
    /// In the order in which they were given.
    let recorded: [RecordedAssignment]

    init(_ db: Database) throws {
        let ends = try Self.ends(db)
        var recorded: [RecordedAssignment] = []
        let row = try RawStatement(
            db, "SELECT entry FROM currentAssignment ORDER BY stamp, entry")
        while try row.step() {
            guard let id = EntryID(row.text(0)), let entry = try EntryTable.entry(db, id),
                case .assignment(let given)? = try? FactCoding.fact(of: entry)
            else { continue }
            let held = given.assignment
            recorded.append(
                RecordedAssignment(
                    assignment: held.ending(by: ends[held.id]), basis: given.basis, entry: id))
        }
        self.recorded = recorded
    }

    private static func ends(_ db: Database) throws -> [Assignment.ID: CivilDate] {
        let row = try RawStatement(db, "SELECT id, day FROM currentAssignmentEnd")
        var ends: [Assignment.ID: CivilDate] = [:]
        while try row.step() { ends[ID(row.text(0))] = CivilDate(row.text(1)) }
        return ends
    }

    /// Those that stand together. Two replicas may have given what cannot: then the later one, in
    /// the common order, is left out on both.
    var roster: Roster {
        let standing = passedOn(recorded.map(\.assignment)).filter(\.hasDays)
        if let roster = try? Roster(standing) { return roster }
        var (kept, roster) = ([Assignment](), Roster.empty)
        for assignment in standing {
            guard let next = try? Roster(kept + [assignment]) else { continue }
            kept.append(assignment)
            roster = next
        }
        return roster
    }

    /// A delegation ends with the seat it comes from.
    private func passedOn(_ all: [Assignment]) -> [Assignment] {
        var byID: [Assignment.ID: Assignment] = [:]
        for assignment in all { byID[assignment.id] = assignment }
        return all.map { assignment in
            guard case .delegated(_, let base) = assignment.origin, let held = byID[base] else {
                return assignment
            }
            return assignment.ending(by: held.to)
        }
    }
}

extension Assignment {
    fileprivate var hasDays: Bool { to.map { from <= $0 } ?? true }

    /// The same, standing no longer than this day.
    fileprivate func ending(by day: CivilDate?) -> Assignment {
        guard let day, to.map({ day < $0 }) ?? true else { return self }
        return Assignment(
            id: id, holder: holder, seat: seat, capacity: capacity, from: from, to: day,
            origin: origin)
    }
}
