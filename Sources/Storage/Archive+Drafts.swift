import GRDB
package import Standing
package import Vocabulary

/// What somebody typed into a cell and has not asserted yet. It stays on this machine, and is seen
/// by nobody of another agency.
package struct CellDraft: Sendable, Equatable {
    /// Which cell of the grid: the page's own name for it.
    package var cell: String
    /// What was typed, as it was typed.
    package var content: String
    /// What the cell held when the person began; what it holds now differs when somebody else
    /// asserted something meanwhile.
    package var base: String?
    package var holder: Holder.ID
    package var updatedAt: Timestamp
}

extension Archive {
    /// Characters of one cell's draft.
    package static let draftCharacters = 4_000
    /// Drafts of one person in one agency and cycle.
    package static let draftLimit = 20_000

    /// Keeps what somebody typed; a cell without content is forgotten.
    ///
    /// - Parameter agency: `nil` is the region itself.
    /// - Throws: ``ArchiveError/tooLarge(bytes:limit:)`` for a cell that is too long or too many
    ///   cells; then none was kept.
    package func keepDraft(
        _ cells: [(cell: String, content: String?, base: String?)], of agency: Agency.ID?,
        in cycle: Cycle, by holder: Holder.ID
    ) async throws(ArchiveError) {
        for cell in cells {
            let longest = max(cell.content?.count ?? 0, cell.base?.count ?? 0, cell.cell.count)
            guard longest <= Self.draftCharacters else {
                throw .tooLarge(bytes: longest, limit: Self.draftCharacters)
            }
        }
        let now = surroundings.now().milliseconds
        let place = [holder.text, agency?.text ?? "", cycle.description]
        try await transaction { db in
            for (cell, content, base) in cells {
                guard let content else {
                    try db.execute(
                        sql: """
                            DELETE FROM cellDraft
                            WHERE account = ? AND agency = ? AND cycle = ? AND cell = ?
                            """, arguments: StatementArguments(place + [cell]))
                    continue
                }
                try db.execute(
                    sql: """
                        INSERT INTO cellDraft
                            (account, agency, cycle, cell, content, base, updatedAt)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (agency, cycle, account, cell) DO UPDATE SET
                            content = excluded.content, base = excluded.base,
                            updatedAt = excluded.updatedAt
                        """,
                    arguments: [place[0], place[1], place[2], cell, content, base, now])
            }
            let count =
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(*) FROM cellDraft
                        WHERE account = ? AND agency = ? AND cycle = ?
                        """, arguments: StatementArguments(place)) ?? 0
            guard count <= Self.draftLimit else {
                throw ArchiveError.tooLarge(bytes: count, limit: Self.draftLimit)
            }
        }
    }

    /// What one person, or everybody, has typed for an agency and not asserted, by cell.
    package func drafts(
        of agency: Agency.ID?, in cycle: Cycle, by holder: Holder.ID? = nil
    ) throws(ArchiveError) -> [CellDraft] {
        try reading { db in
            let row = try RawStatement(
                db,
                """
                SELECT cell, content, base, account, updatedAt FROM cellDraft
                WHERE agency = ?1 AND cycle = ?2 AND (?3 IS NULL OR account = ?3)
                ORDER BY cell, updatedAt, account
                """)
            try row.bind(agency?.text ?? "")
            try row.bind(cycle.description)
            try row.bind(holder?.text)
            var drafts: [CellDraft] = []
            while try row.step() {
                drafts.append(
                    CellDraft(
                        cell: row.text(0), content: row.text(1), base: row.optionalText(2),
                        holder: ID(row.text(3)),
                        updatedAt: Timestamp(milliseconds: row.integer(4))))
            }
            return drafts
        }
    }

    /// Forgets what a person typed, once it is asserted.
    package func dropDrafts(
        of agency: Agency.ID?, in cycle: Cycle, by holder: Holder.ID
    ) async throws(ArchiveError) {
        try await writing { db in
            try db.execute(
                sql: "DELETE FROM cellDraft WHERE account = ? AND agency = ? AND cycle = ?",
                arguments: [holder.text, agency?.text ?? "", cycle.description])
        }
    }
}
