import GRDB
import Ledger
import Performance
package import Proceedings
package import Standing
package import Vocabulary

extension Archive {
    /// Where a cycle stands.
    package func phase(of cycle: Cycle) throws(ArchiveError) -> Phase {
        try reading { db in try SubmissionReader(db, cycle).phase() }
    }

    /// The region's own submission, then those of all agencies by code. Each knows everybody who
    /// has a part in it and how many of its parts are not verified: the region's parts are all
    /// agencies, an agency's those below it.
    ///
    /// It is read again only after an entry has arrived.
    package func submissions(in cycle: Cycle) throws(ArchiveError) -> [Submission] {
        let tag = try tag()
        if let known = memory.submissions(in: cycle, at: tag) { return known }
        return try reading { db in
            let submissions = try SubmissionReader(db, cycle).submissions()
            memory.keep(submissions, in: cycle, at: try FrontierWatch.frontier(db).tag)
            return submissions
        }
    }

    /// The submission of one agency; `nil` is the region itself.
    ///
    /// - Throws: ``ArchiveError/missing(_:)`` for an agency that the record does not know.
    package func submission(
        of agency: Agency.ID?, in cycle: Cycle
    ) throws(ArchiveError) -> Submission {
        guard let found = try submissions(in: cycle).first(where: { $0.agency == agency }) else {
            throw .missing("agency \(agency?.text ?? "")")
        }
        return found
    }

    /// Takes a submission a step along its ladder, with what is asserted on the way: judged by the
    /// record as it stands in the same transaction, so that of two who ask at once the second is
    /// judged after the first.
    ///
    /// - Parameters:
    ///   - facts: what the step asserts: values, a self-evaluation, evidence.
    ///   - roster: `nil` for the record's own.
    ///   - reason: for the record; a step with a reason of its own brings it.
    /// - Returns: the submission after the step.
    /// - Throws: ``ArchiveError/refused(_:)``; then nothing was written.
    @discardableResult
    package func move(
        _ agency: Agency.ID?, in cycle: Cycle, _ step: Step, by holder: Holder.ID,
        on day: CivilDate, with facts: [Fact] = [], reason: Reason? = nil,
        among roster: Roster? = nil
    ) async throws(ArchiveError) -> Submission {
        try await transaction { db in
            let reader = SubmissionReader(db, cycle)
            let (phase, roster) = (try reader.phase(), try roster ?? RosterReader(db).roster)
            guard let before = try reader.submissions().first(where: { $0.agency == agency })
            else { throw ArchiveError.missing("agency \(agency?.text ?? "")") }
            let warrant = try decide(
                .submission(step.act, before, during: phase), by: holder, among: roster, on: day
            ).get()
            let after = try before.taking(step, by: holder, among: roster, during: phase, on: day)
            var written = facts
            if step.changesRung {
                written.append(
                    .submission(
                        SubmissionMoved(
                            agency: agency, cycle: cycle, step: step.because(.withheld),
                            signature: StepSignature(warrant: warrant, day: day))))
            }
            try Self.requireOwned(facts, by: agency, for: step.act, db)
            try self.record(
                written,
                under: ActDone(
                    step.act.deed, under: warrant, agency: agency, cycle: cycle,
                    reason: step.reason ?? reason), author: ID(holder.text), db)
            return after
        }
    }

    /// Whether a person may do something with a submission, as the record stands.
    func warrant(
        _ act: SubmissionAct, _ agency: Agency.ID?, _ cycle: Cycle, _ holder: Holder.ID,
        _ day: CivilDate, _ roster: Roster?, _ db: Database
    ) throws -> Permission {
        let reader = SubmissionReader(db, cycle)
        guard let held = try reader.submissions().first(where: { $0.agency == agency }) else {
            throw ArchiveError.missing("agency \(agency?.text ?? "")")
        }
        return decide(
            .submission(act, held, during: try reader.phase()), by: holder,
            among: try roster ?? RosterReader(db).roster, on: day)
    }

    /// What is asserted for an agency is about that agency; for the region, about any.
    static func requireOwned(
        _ facts: [Fact], by agency: Agency.ID?, for act: SubmissionAct, _ db: Database
    ) throws {
        guard let agency else { return }
        for fact in facts {
            let owner: String?
            switch fact {
            case .observation(let value):
                owner = try Self.owner(of: value.observation.indicator.text, db)
            case .evidence(let value): owner = try Self.owner(of: value.indicator.text, db)
            case .selfEvaluation(let value): owner = value.organisation.text
            default: owner = agency.text
            }
            guard owner == agency.text else { throw Denial.otherAgency(act.deed) }
        }
    }

    private static func owner(of indicator: String, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT organisation FROM currentIndicator WHERE code = ?",
            arguments: [indicator])
    }

    /// Moves a cycle to its next phase: opening and closing the collection, publishing. Freezing
    /// goes through ``freezeSnapshot(_:computedFrom:author:by:on:)``.
    ///
    /// - Returns: the phase it is in now.
    /// - Throws: ``ArchiveError/refused(_:)``; then nothing was written.
    @discardableResult
    package func move(
        _ cycle: Cycle, _ act: CycleAct, by holder: Holder.ID, on day: CivilDate,
        reason: Reason? = nil, among roster: Roster? = nil
    ) async throws(ArchiveError) -> Phase {
        try await transaction { db in
            let phase = try SubmissionReader(db, cycle).phase()
            let warrant = try decide(
                .cycle(act, phase, of: .government, agency: nil), by: holder,
                among: try roster ?? RosterReader(db).roster, on: day
            ).get()
            guard let next = act.nextPhase else { return phase }
            try self.record(
                [.phase(CycleMoved(cycle: cycle, phase: next))],
                under: ActDone(act.deed, under: warrant, cycle: cycle, reason: reason),
                author: ID(holder.text), db)
            return next
        }
    }
}

extension CycleAct {
    /// The phase that the act leads to, if it leads to one by itself.
    var nextPhase: Phase? {
        switch self {
        case .openCollection: .collection
        case .closeCollection: .verification
        case .publish: .published
        default: nil
        }
    }
}

extension Step {
    var changesRung: Bool {
        switch self {
        case .enter, .attachEvidence, .selfEvaluate, .importFile: false
        default: true
        }
    }
}
