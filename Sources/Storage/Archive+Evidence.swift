import GRDB
package import Ledger
package import Performance
package import Proceedings
package import Vocabulary

/// The bytes of a file of evidence.
package struct EvidenceFile: Sendable, Equatable {
    package let digest: Digest
    /// As its first bytes say.
    package let type: String
    package let content: [UInt8]
}

/// Evidence as it was attached: by whom, when.
package struct RecordedEvidence: Sendable, Equatable {
    package let attached: EvidenceAttached
    package let entry: EntryID
    package let author: Person.ID
    package let claimedAt: Timestamp
    /// Whether this machine has the file.
    package let isHere: Bool
}

extension Archive {
    /// Bytes that a file of evidence may have: 16 MiB.
    package static let evidenceSizeLimit = 16 << 20

    /// Keeps a file by its digest; the same file twice is kept once. To be evidence it must be
    /// attached: until then it is nobody's, and goes when a later file comes after a day.
    ///
    /// - Parameter type: as its first bytes say, not as the browser does.
    package func keepEvidence(
        _ content: [UInt8], type: String
    ) async throws(ArchiveError) -> Digest {
        guard content.count <= Self.evidenceSizeLimit else {
            throw .tooLarge(bytes: content.count, limit: Self.evidenceSizeLimit)
        }
        let (digest, now) = (Digest(hashing: content), surroundings.now().milliseconds)
        try await transaction { db in
            try db.execute(
                sql: """
                    DELETE FROM evidenceFile WHERE createdAt < ?
                        AND digest NOT IN (SELECT digest FROM evidence)
                    """, arguments: [now - 86_400_000])
            let row = try RawStatement(
                db,
                """
                INSERT INTO evidenceFile (digest, type, content, createdAt) VALUES (?, ?, ?, ?)
                ON CONFLICT (digest) DO UPDATE SET createdAt = excluded.createdAt
                """)
            try row.bind(digest.bytes)
            try row.bind(type)
            try row.bind(content)
            try row.bind(now)
            try row.run()
        }
        return digest
    }

    /// - Returns: `nil` when this machine does not have the file.
    package func evidence(_ digest: Digest) throws(ArchiveError) -> EvidenceFile? {
        try reading { db in
            let row = try RawStatement(
                db, "SELECT type, content FROM evidenceFile WHERE digest = ?")
            try row.bind(digest.bytes)
            guard try row.step() else { return nil }
            return EvidenceFile(digest: digest, type: row.text(0), content: row.blob(1) ?? [])
        }
    }

    /// What was attached to an indicator's values, in the order of periods, then as attached.
    ///
    /// - Parameter period: `nil` for all.
    package func evidence(
        of indicator: Indicator.ID, period: Period? = nil
    ) throws(ArchiveError) -> [RecordedEvidence] {
        try reading { db in
            try Self.attached(
                db, "indicator = ?1 AND (?2 IS NULL OR period = ?2)",
                [indicator.text, period?.description])
        }
    }

    /// All that was attached with this file; whoever may see one of the values may see the file.
    package func evidence(attachedAs digest: Digest) throws(ArchiveError) -> [RecordedEvidence] {
        try reading { db in
            try Self.attached(db, "hex(digest) = upper(?1)", [digest.description])
        }
    }

    private static func attached(
        _ db: Database, _ condition: String, _ values: [String?]
    ) throws -> [RecordedEvidence] {
        let row = try RawStatement(
            db,
            """
            SELECT entry, EXISTS (SELECT 1 FROM evidenceFile
                WHERE evidenceFile.digest = currentEvidence.digest)
            FROM currentEvidence WHERE \(condition) ORDER BY period, stamp, entry
            """)
        for value in values { try row.bind(value) }
        var found: [RecordedEvidence] = []
        while try row.step() {
            guard let id = EntryID(row.text(0)), let entry = try EntryTable.entry(db, id),
                case .evidence(let attached)? = try? FactCoding.fact(of: entry)
            else { continue }
            found.append(
                RecordedEvidence(
                    attached: attached, entry: id, author: entry.author,
                    claimedAt: entry.claimedAt, isHere: row.integer(1) == 1))
        }
        return found
    }
}
