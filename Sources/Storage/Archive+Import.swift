import GRDB
package import Ledger
package import Performance
package import Proceedings

/// What taking in a file did.
package struct ImportOutcome: Sendable {
    package let receipt: ImportReceipt
    /// The import's own entry; `nil` when there was nothing to add.
    package let id: EntryID?
}

extension Archive {
    /// What taking in this file would do; nothing is written.
    package func preview(
        _ dataset: Dataset, from file: FileIdentity
    ) throws(ArchiveError) -> ImportReceipt {
        try reading { db in try self.plan(dataset, file, db).receipt }
    }

    /// Takes in a checked file: all of it in one transaction, or nothing.
    ///
    /// - Parameters:
    ///   - act: what the record says of it; it covers the import and its rows. Nothing is recorded
    ///     when the file adds nothing.
    ///   - progress: rows written and rows in all; called now and then, from the writing queue.
    package func take(
        _ dataset: Dataset, from file: FileIdentity, author: Person.ID = .local,
        act: ActDone? = nil, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
    ) async throws(ArchiveError) -> ImportOutcome {
        // Compared beside the writing queue; it counts only if nobody wrote meanwhile.
        let prepared = try await readingAside { db in
            (plan: try self.prepare(dataset, file, db), frontier: try FrontierWatch.frontier(db))
        }
        return try await writing { db in
            var outcome: ImportOutcome?
            try db.inTransaction(.immediate) {
                let holds = try FrontierWatch.frontier(db) == prepared.frontier
                let plan = holds ? prepared.plan : try self.prepare(dataset, file, db)
                outcome = try self.write(
                    plan.drafts, plan.receipt, db, author: author, act: act, progress: progress)
                try self.faults?(.commit)
                return .commit
            }
            return outcome ?? ImportOutcome(receipt: prepared.plan.receipt, id: nil)
        }
    }

    private func write(
        _ drafts: [PreparedDraft], _ receipt: ImportReceipt, _ db: Database, author: Person.ID,
        act: ActDone?, progress: (@Sendable (Int, Int) -> Void)?
    ) throws -> ImportOutcome {
        guard !drafts.isEmpty else { return ImportOutcome(receipt: receipt, id: nil) }
        let total = drafts.count
        progress?(0, total)
        if act != nil {
            try record([], under: act, following: total, author: author, db)
        }
        let entries = try EntryWriter(db, faults: faults).append(
            drafts, to: strand, author: author, claimedAt: surroundings.now()
        ) { done in
            progress?(done, total)
        }
        progress?(total, total)
        return ImportOutcome(receipt: receipt, id: entries.first?.id)
    }

    private func prepare(
        _ dataset: Dataset, _ file: FileIdentity, _ db: Database
    ) throws -> (drafts: [PreparedDraft], receipt: ImportReceipt) {
        let plan = try plan(dataset, file, db)
        return (try PreparedDraft.all(plan.drafts), plan.receipt)
    }

    private func plan(
        _ dataset: Dataset, _ file: FileIdentity, _ db: Database
    ) throws -> ImportPlan {
        var holdings = Holdings()
        try EntryTable.forEach(db) { entry in
            guard let fact = try? FactCoding.fact(of: entry) else { return }
            holdings.add(fact, entry: entry.id, stamp: entry.stamp)
        }
        return ImportPlan(
            of: dataset, from: file, into: holdings,
            identifier: Hexadecimal.text(surroundings.random(12)), salt: surroundings.random(32))
    }
}
