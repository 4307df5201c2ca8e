import GRDB
import Ledger
import Proceedings
import Vocabulary

/// Writes entries, their facts and the heads of their strands, inside a transaction that the caller
/// holds.
final class EntryWriter {
    private struct Head {
        var sequence: Int64
        var stamp: Stamp?
        var digest: Digest
    }

    private let db: Database
    private let faults: FaultHook?
    private let projector: Projector
    private let insertion: RawStatement
    private let byDraft: RawStatement
    private let headQuery: RawStatement
    private let headChange: RawStatement
    private var greatestStamp: Stamp?

    init(_ db: Database, faults: FaultHook?) throws {
        self.db = db
        self.faults = faults
        projector = Projector(db, faults: faults)
        insertion = try RawStatement(
            db,
            """
            INSERT INTO entry (\(EntryTable.columns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        byDraft = try RawStatement(
            db, "SELECT \(EntryTable.columns) FROM entry WHERE draft = ? ORDER BY stamp LIMIT 1")
        headQuery = try RawStatement(
            db, "SELECT sequence, stamp, digest FROM head WHERE strand = ?")
        headChange = try RawStatement(
            db,
            """
            INSERT INTO head (strand, sequence, stamp, digest) VALUES (?, ?, ?, ?)
            ON CONFLICT (strand) DO UPDATE SET sequence = excluded.sequence,
                stamp = excluded.stamp, digest = excluded.digest
            """)
        greatestStamp = try Int64.fetchOne(db, sql: "SELECT max(stamp) FROM entry")
            .flatMap { Stamp(value: $0) }
    }

    /// Seals drafts at the end of a strand. A draft seen before gives its entry back.
    func append(
        _ drafts: [PreparedDraft], to strand: StrandID, author: Person.ID, claimedAt: Timestamp,
        progress: ((Int) -> Void)? = nil
    ) throws -> [Entry] {
        var head = try head(of: strand)
        let before = head.sequence
        var entries: [Entry] = []
        entries.reserveCapacity(drafts.count)
        for prepared in drafts {
            let draft = prepared.draft
            if let known = try entry(of: draft) {
                entries.append(known)
                continue
            }
            guard let id = EntryID(strand: strand, sequence: head.sequence + 1) else {
                throw LedgerError.gap(strand: strand, expected: head.sequence, found: 0)
            }
            let stamp = Stamp.next(after: greatestStamp, at: claimedAt)
            let entry = Entry.sealing(
                draft, id: id, stamp: stamp, author: author, claimedAt: claimedAt,
                previous: head.digest)
            try insert(entry)
            if let fact = prepared.fact { try projector.project(entry, fact) }
            head = Head(sequence: id.sequence, stamp: stamp, digest: entry.digest)
            entries.append(entry)
            if entries.count % 512 == 0 { progress?(entries.count) }
        }
        if head.sequence > before { try write(head, of: strand) }
        return entries
    }

    /// Takes entries sealed elsewhere; those held already are compared, not written.
    ///
    /// - Returns: how many were new.
    func accept(_ entries: [Entry]) throws -> Int {
        var heads: [StrandID: Head] = [:]
        var grown: Set<StrandID> = []
        var count = 0
        for entry in entries {
            let strand = entry.id.strand
            var head = try heads[strand] ?? head(of: strand)
            guard entry.isIntact else { throw LedgerError.tampered(entry.id) }
            if entry.id.sequence <= head.sequence {
                let held = try EntryTable.entry(db, entry.id)
                guard held?.digest == entry.digest else { throw LedgerError.fork(entry.id) }
                heads[strand] = head
                continue
            }
            try check(entry, follows: head)
            let kept = try isRedacted(entry) ? entry.withoutBody : entry
            try insert(kept)
            try projector.project(kept)
            head = Head(
                sequence: entry.id.sequence, stamp: entry.stamp, digest: entry.digest)
            heads[strand] = head
            grown.insert(strand)
            count += 1
        }
        for strand in grown.sorted() {
            if let head = heads[strand] { try write(head, of: strand) }
        }
        return count
    }

    /// Whether its redaction came here before it did.
    private func isRedacted(_ entry: Entry) throws -> Bool {
        guard FactKind(rawValue: entry.kind)?.isRedactable ?? false else { return false }
        let row = try RawStatement(db, "SELECT 1 FROM redaction WHERE target = ? LIMIT 1")
        try row.bind(entry.id.description)
        return try row.step()
    }

    private func check(_ entry: Entry, follows head: Head) throws {
        guard entry.id.sequence == head.sequence + 1 else {
            throw LedgerError.gap(
                strand: entry.id.strand, expected: head.sequence + 1, found: entry.id.sequence)
        }
        guard entry.previous == head.digest else { throw LedgerError.fork(entry.id) }
        if let stamp = head.stamp, entry.stamp <= stamp {
            throw LedgerError.disordered(entry.id)
        }
    }

    private func insert(_ entry: Entry) throws {
        try faults?(.entry)
        try EntryTable.bind(entry, to: insertion)
        try insertion.run()
        greatestStamp = max(greatestStamp ?? entry.stamp, entry.stamp)
    }

    private func entry(of draft: Draft) throws -> Entry? {
        defer { byDraft.reset() }
        try byDraft.bind(draft.id.text)
        return try byDraft.step() ? EntryTable.entry(byDraft) : nil
    }

    private func head(of strand: StrandID) throws -> Head {
        defer { headQuery.reset() }
        try headQuery.bind(strand.description)
        guard try headQuery.step(), let digest = headQuery.blob(2).flatMap({ Digest(bytes: $0) })
        else { return Head(sequence: 0, stamp: nil, digest: .zero) }
        return Head(
            sequence: headQuery.integer(0), stamp: Stamp(value: headQuery.integer(1)),
            digest: digest)
    }

    private func write(_ head: Head, of strand: StrandID) throws {
        try faults?(.head)
        try headChange.bind(strand.description)
        try headChange.bind(head.sequence)
        try headChange.bind(head.stamp?.value ?? 0)
        try headChange.bind(head.digest.bytes)
        try headChange.run()
    }
}
