import GRDB
import Ledger
import Vocabulary

/// The entry table's rows as entries.
enum EntryTable {
    static let columns = """
        strand, sequence, stamp, kind, version, author, claimedAt, supersedes, draft, body,
        bodyDigest, previous, digest
        """

    static func bind(_ entry: Entry, to row: RawStatement) throws {
        try row.bind(entry.id.strand.description)
        try row.bind(entry.id.sequence)
        try row.bind(entry.stamp.value)
        try row.bind(entry.kind)
        try row.bind(Int64(entry.version))
        try row.bind(entry.author.text)
        try row.bind(entry.claimedAt.milliseconds)
        try row.bind(entry.supersedes?.description)
        try row.bind(entry.draft.text)
        try row.bind(entry.body)
        try row.bind(entry.bodyDigest.bytes)
        try row.bind(entry.previous.bytes)
        try row.bind(entry.digest.bytes)
    }

    /// - Returns: `nil` when the row is none that this program could have written.
    static func entry(_ row: RawStatement) -> Entry? {
        guard let strand = StrandID(row.text(0)),
            let id = EntryID(strand: strand, sequence: row.integer(1)),
            let stamp = Stamp(value: row.integer(2)),
            let bodyDigest = row.blob(10).flatMap({ Digest(bytes: $0) }),
            let previous = row.blob(11).flatMap({ Digest(bytes: $0) }),
            let digest = row.blob(12).flatMap({ Digest(bytes: $0) })
        else { return nil }
        return Entry(
            id: id, stamp: stamp, kind: row.text(3), version: Int(row.integer(4)),
            author: ID(row.text(5)), claimedAt: Timestamp(milliseconds: row.integer(6)),
            supersedes: row.optionalText(7).flatMap { EntryID($0) }, draft: ID(row.text(8)),
            body: row.blob(9), bodyDigest: bodyDigest, previous: previous, digest: digest)
    }

    /// Visits entries in the common order: by stamp, then strand.
    static func forEach(_ db: Database, _ body: (Entry) throws -> Void) throws {
        let row = try RawStatement(
            db, "SELECT \(columns) FROM entry ORDER BY stamp, strand, sequence")
        while try row.step() {
            guard let entry = entry(row) else { continue }
            try body(entry)
        }
    }

    static func entry(_ db: Database, _ id: EntryID) throws -> Entry? {
        let row = try RawStatement(
            db, "SELECT \(columns) FROM entry WHERE strand = ? AND sequence = ?")
        try row.bind(id.strand.description)
        try row.bind(id.sequence)
        return try row.step() ? entry(row) : nil
    }
}
