package import Standing
import Vocabulary

/// What somebody typed into a cell and has not submitted: the server's word on that cell.
package struct Draft: Hashable, Sendable {
    package let cell: CellKey
    package let text: CellText
    package let author: Holder.ID
    /// 1 for the first text of the cell, one more for each that took its place.
    package let revision: Int
    /// The edition that the record held when it was typed; `nil` when it held none.
    package let basis: String?

    package init(
        cell: CellKey, text: CellText, author: Holder.ID, revision: Int, basis: String? = nil
    ) {
        self.cell = cell
        self.text = text
        self.author = author
        self.revision = revision
        self.basis = basis
    }
}

extension Draft {
    private static let separator: Character = "\u{1F}"

    /// Everything but the cell and the author, for a table with one text column.
    package var content: String {
        let parts = [
            String(revision), basis.map { "=" + $0 } ?? "", text.main, text.denominator, text.note,
        ]
        return parts.joined(separator: String(Self.separator))
    }

    /// Reads what ``content`` wrote.
    package init?(cell: CellKey, author: Holder.ID, content: String) {
        let parts = content.split(
            separator: Self.separator, omittingEmptySubsequences: false
        ).map(String.init)
        guard parts.count == 5, let revision = Int(parts[0]), revision > 0 else { return nil }
        self.init(
            cell: cell,
            text: CellText(parts[2], denominator: parts[3], note: parts[4]), author: author,
            revision: revision, basis: parts[1].isEmpty ? nil : String(parts[1].dropFirst()))
    }
}

/// A person's change of one cell, with what they saw when they made it.
package struct Edit: Hashable, Sendable {
    package var cell: CellKey
    package var text: CellText
    package var author: Holder.ID
    /// The revision of the draft that the person saw; 0 when there was none.
    package var base: Int
    /// The edition of the record that the person saw.
    package var basis: String?

    package init(
        _ cell: CellKey, _ text: CellText, by author: Holder.ID, base: Int, basis: String? = nil
    ) {
        self.cell = cell
        self.text = text
        self.author = author
        self.base = base
        self.basis = basis
    }
}
