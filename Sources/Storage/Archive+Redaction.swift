import GRDB
package import Ledger
package import Proceedings
package import Vocabulary

/// Why an entry's body is not removed.
package enum RedactionFault: Explained, Equatable {
    /// Its kind says where things stand; nothing in it is about a person.
    case notRedactable(kind: String)
    case alreadyRedacted(EntryID)
    /// No ground in law is named.
    case noBasis

    package var wording: Wording {
        switch self {
        case .notRedactable(let kind):
            Wording(
                id: "Catatan “\(kind)” tidak dapat disamarkan: tanpa isinya keadaan siklus atau "
                    + "penugasan tidak terbaca.",
                en: "A “\(kind)” entry cannot be redacted: without it the record would no longer "
                    + "say where things stand.")
        case .alreadyRedacted(let id):
            Wording(
                id: "Isi catatan \(id) sudah disamarkan.",
                en: "The body of entry \(id) has been redacted already.")
        case .noBasis:
            Wording(
                id: "Sebutkan dasar hukum penyamaran, misalnya UU 27/2022 Pasal 8.",
                en: "Name the ground in law, for instance UU 27/2022 Article 8.")
        }
    }
}

extension Archive {
    /// Removes an entry's body on a legal ground: its fact row goes, and a file of evidence that
    /// nothing else refers to. The entry keeps its place, so the chain holds. Backups made before
    /// still have it.
    ///
    /// - Returns: whether the text has left the database's log too. A long reading elsewhere can
    ///   hold that up; the log then goes with a later write or when the server ends.
    @discardableResult
    package func redact(
        _ id: EntryID, basis: String, act: ActDone, author: Person.ID
    ) async throws(ArchiveError) -> Bool {
        try await transaction { db in
            guard basis.contains(where: { $0.isLetter }) else { throw RedactionFault.noBasis }
            guard let entry = try EntryTable.entry(db, id) else {
                throw ArchiveError.missing("entry \(id)")
            }
            guard FactKind(rawValue: entry.kind)?.isRedactable ?? false else {
                throw RedactionFault.notRedactable(kind: entry.kind)
            }
            guard entry.body != nil else { throw RedactionFault.alreadyRedacted(id) }
            try self.record(
                [.redaction(EntryRedacted(target: id, basis: basis))], under: act, author: author,
                db)
            if case .evidence(let attached)? = try FactCoding.fact(of: entry) {
                try db.execute(
                    sql: """
                        DELETE FROM evidenceFile WHERE digest = ?1
                            AND NOT EXISTS (SELECT 1 FROM evidence WHERE digest = ?1)
                        """, arguments: [attached.digest.bytes.data])
            }
        }
        return try await emptyLog()
    }

    /// Moves the write-ahead log into the file and empties it.
    private func emptyLog() async throws(ArchiveError) -> Bool {
        try await writing { db in
            let row = try RawStatement(db, "PRAGMA wal_checkpoint(TRUNCATE)")
            return try row.step() && row.integer(0) == 0
        }
    }
}
