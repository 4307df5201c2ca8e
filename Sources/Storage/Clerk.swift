import GRDB
package import Ledger
package import Vocabulary

/// Takes drafts from many at once and writes them together: one wait for the disk serves all who
/// came while the last one ran.
package actor Clerk {
    private struct Request {
        let drafts: [PreparedDraft]
        let strand: StrandID
        let author: Person.ID
        let claimedAt: Timestamp
        let reply: CheckedContinuation<Result<[Entry], LedgerError>, Never>
    }

    /// Drafts that share a transaction at most; a request that is larger has one of its own.
    package static let batchSize = 256

    /// How many transactions have been written.
    package private(set) var transactions = 0

    private let pool: DatabasePool
    private let usage: Usage
    private let faults: FaultHook?
    private var waiting: [Request] = []
    private var isWriting = false

    init(pool: DatabasePool, usage: Usage, faults: FaultHook?) {
        self.pool = pool
        self.usage = usage
        self.faults = faults
    }

    /// Seals drafts, all or none of them, and answers when they are on the disk.
    ///
    /// It is not undone by cancelling the task that asked.
    package nonisolated func append(
        _ drafts: [Draft], to strand: StrandID, author: Person.ID, claimedAt: Timestamp
    ) async throws(LedgerError) -> [Entry] {
        let prepared = try PreparedDraft.all(drafts)
        return try await enqueue(prepared, to: strand, author: author, claimedAt: claimedAt)
    }

    private func enqueue(
        _ drafts: [PreparedDraft], to strand: StrandID, author: Person.ID, claimedAt: Timestamp
    ) async throws(LedgerError) -> [Entry] {
        let outcome = await withCheckedContinuation { reply in
            waiting.append(
                Request(
                    drafts: drafts, strand: strand, author: author, claimedAt: claimedAt,
                    reply: reply))
            guard !isWriting else { return }
            isWriting = true
            Task { await self.writeAll() }
        }
        return try outcome.get()
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let batch = nextBatch()
            let outcomes = await write(batch)
            transactions += 1
            for (request, outcome) in zip(batch, outcomes) {
                request.reply.resume(returning: outcome)
            }
        }
        isWriting = false
    }

    private func nextBatch() -> [Request] {
        var (count, drafts) = (0, 0)
        for request in waiting {
            drafts += request.drafts.count
            guard count == 0 || drafts <= Self.batchSize else { break }
            count += 1
        }
        let batch = Array(waiting.prefix(count))
        waiting.removeFirst(count)
        return batch
    }

    private func write(_ batch: [Request]) async -> [Result<[Entry], LedgerError>] {
        do {
            try usage.enter()
        } catch {
            let failure = Failure.ledgerError(error)
            return batch.map { _ in .failure(failure) }
        }
        defer { usage.leave() }
        let faults = faults
        return await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { db in
                continuation.resume(returning: Self.write(batch, db, faults))
            }
        }
    }

    /// One transaction for all requests. What the rules refuse was refused before; a disk that
    /// fails fails all of them.
    private static func write(
        _ batch: [Request], _ db: Database, _ faults: FaultHook?
    ) -> [Result<[Entry], LedgerError>] {
        var outcomes: [Result<[Entry], LedgerError>] = []
        do {
            try db.inTransaction(.immediate) {
                let writer = try EntryWriter(db, faults: faults)
                for request in batch {
                    let entries = try writer.append(
                        request.drafts, to: request.strand, author: request.author,
                        claimedAt: request.claimedAt)
                    outcomes.append(.success(entries))
                }
                try faults?(.commit)
                return .commit
            }
            return outcomes
        } catch {
            let failure = Failure.ledgerError(error)
            return batch.map { _ in .failure(failure) }
        }
    }
}
