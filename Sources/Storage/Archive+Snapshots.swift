import GRDB
package import Ledger
package import Performance
package import Proceedings
package import Standing
package import Vocabulary

/// A frozen cycle, without its numbers.
package struct SnapshotRecord: Sendable, Equatable {
    package let id: EntryID
    package let cycle: Cycle
    package let ruleSet: RuleSet.ID
    package let asOf: CivilDate
    /// What the evaluation had seen.
    package let frontier: Frontier
    /// Of the canonical body: the same judgement has the same digest.
    package let digest: Digest
    package let indicators: Int
    package let author: Person.ID
    package let claimedAt: Timestamp
}

extension Archive {
    /// Freezes an evaluation as an entry. Once there are accounts, the cycle becomes frozen and
    /// every verified submission locked with the snapshot's digest, in the same transaction.
    ///
    /// - Parameters:
    ///   - frontier: where the record stood when the evaluation was computed.
    ///   - warrant: what allowed `cycle.freeze`; `nil` for whoever sits at the machine.
    ///   - day: of the signature; `nil` for today, eight hours ahead of UTC.
    package func freezeSnapshot(
        _ evaluation: Evaluation, computedFrom frontier: Frontier, author: Person.ID = .local,
        by warrant: Warrant? = nil, on day: CivilDate? = nil
    ) async throws(ArchiveError) -> SnapshotRecord {
        let frozen = SnapshotFrozen(evaluation, computedFrom: frontier)
        let entry = try await transaction { db in
            let signature = StepSignature(
                warrant: warrant ?? Warrant(holder: ID(author.text), basis: .everyone),
                day: day ?? self.surroundings.now().civil(minutesAhead: 480).date)
            var facts = [Fact.snapshot(frozen)]
            if try AccountTable.any(db) { facts += try Self.locking(frozen, signature, db) }
            let act = warrant.map { ActDone(CycleAct.freeze.deed, under: $0, cycle: frozen.cycle) }
            guard
                let entry = try self.record(facts, under: act, author: author, db).first
            else { throw ArchiveError.missing("snapshot") }
            return entry
        }
        return SnapshotRecord(
            id: entry.id, cycle: frozen.cycle, ruleSet: frozen.ruleSet, asOf: frozen.asOf,
            frontier: frontier, digest: entry.bodyDigest, indicators: frozen.indicators.count,
            author: entry.author, claimedAt: entry.claimedAt)
    }

    /// What freezing does to a cycle and its submissions. One whose parts are not all verified
    /// stays open.
    private static func locking(
        _ frozen: SnapshotFrozen, _ signature: StepSignature, _ db: Database
    ) throws -> [Fact] {
        let reader = SubmissionReader(db, frozen.cycle)
        let digest = Digest(hashing: FactCoding.body(of: .snapshot(frozen))).description
        var facts: [Fact] = []
        let isFrozen = try [.frozen, .published].contains(reader.phase())
        if !isFrozen { facts.append(.phase(CycleMoved(cycle: frozen.cycle, phase: .frozen))) }
        for submission in try reader.submissions() {
            guard case .verified = submission.rung, submission.openChildren == 0 else { continue }
            facts.append(
                .submission(
                    SubmissionMoved(
                        agency: submission.agency, cycle: frozen.cycle,
                        step: .lock(snapshot: digest), signature: signature)))
        }
        return facts
    }

    /// All snapshots, the latest first.
    package func snapshots() throws(ArchiveError) -> [SnapshotRecord] {
        try reading { db in
            let row = try RawStatement(
                db,
                """
                SELECT entry, cycle, ruleSet, asOf, frontier, digest, indicators FROM snapshot
                ORDER BY stamp DESC, entry DESC
                """)
            var records: [SnapshotRecord] = []
            while try row.step() {
                guard let id = EntryID(row.text(0)), let entry = try EntryTable.entry(db, id),
                    let cycle = Cycle(row.text(1)), let asOf = CivilDate(row.text(3)),
                    let held = try? JSONValue(canonical: Array(row.text(4).utf8)),
                    let frontier = Frontier(value: held),
                    let digest = row.blob(5).flatMap({ Digest(bytes: $0) })
                else { continue }
                records.append(
                    SnapshotRecord(
                        id: id, cycle: cycle, ruleSet: ID(row.text(2)), asOf: asOf,
                        frontier: frontier, digest: digest, indicators: Int(row.integer(6)),
                        author: entry.author, claimedAt: entry.claimedAt))
            }
            return records
        }
    }

    package func snapshot(_ id: EntryID) throws(ArchiveError) -> SnapshotFrozen? {
        try reading { db in
            guard let entry = try EntryTable.entry(db, id),
                case .snapshot(let frozen) = try FactCoding.fact(of: entry)
            else { return nil }
            return frozen
        }
    }

    /// What an evaluation computed now says otherwise than the snapshot.
    package func snapshotDiffers(
        _ id: EntryID, from evaluation: Evaluation
    ) throws(ArchiveError) -> [SnapshotDifference] {
        guard let frozen = try snapshot(id) else {
            throw .missing("snapshot \(id)")
        }
        return frozen.differences(
            from: SnapshotFrozen(evaluation, computedFrom: frozen.frontier))
    }
}
