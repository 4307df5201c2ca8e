import Standing

/// The drafts of one agency and cycle: one text for each cell, the newest.
///
/// An edit made on an older revision than the stored one changes nothing: both texts go back to
/// the person, who chooses. Edits of different cells never meet, so their order does not matter.
package struct DraftBook: Hashable, Sendable {
    private var drafts: [CellKey: Draft] = [:]

    package init() {}

    /// - Parameter drafts: of several for one cell the highest revision holds; of equal ones
    ///   that of the earlier author, so that every reader agrees.
    package init(_ drafts: [Draft]) {
        for draft in drafts {
            guard let known = self.drafts[draft.cell] else {
                self.drafts[draft.cell] = draft
                continue
            }
            let isNewer =
                draft.revision != known.revision
                ? draft.revision > known.revision : draft.author < known.author
            if isNewer { self.drafts[draft.cell] = draft }
        }
    }

    /// What became of an edit.
    package enum Outcome: Hashable, Sendable {
        case stored(Draft)
        /// The cell already said that: a repeated request does nothing twice.
        case unchanged(Draft)
        /// Somebody changed the cell in the meantime; the edit's own text is still its sender's.
        case conflict(stored: Draft)
    }

    /// The draft of a cell, cleared ones included.
    package subscript(cell: CellKey) -> Draft? { drafts[cell] }

    /// In the order of their cells, cleared ones included.
    package var all: [Draft] { drafts.values.sorted { $0.cell < $1.cell } }

    /// Those that say something.
    package var written: [Draft] { all.filter { !$0.text.isEmpty } }

    package mutating func take(_ edit: Edit) -> Outcome {
        if let stored = drafts[edit.cell] {
            if stored.text == edit.text, stored.basis == edit.basis { return .unchanged(stored) }
            guard edit.base == stored.revision else { return .conflict(stored: stored) }
        }
        let (next, overflows) = (drafts[edit.cell]?.revision ?? 0).addingReportingOverflow(1)
        if overflows, let stored = drafts[edit.cell] { return .conflict(stored: stored) }
        let draft = Draft(
            cell: edit.cell, text: edit.text, author: edit.author, revision: next,
            basis: edit.basis)
        drafts[edit.cell] = draft
        return .stored(draft)
    }
}
