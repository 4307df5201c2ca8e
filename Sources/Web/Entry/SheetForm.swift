import Performance
import Reporting
import Standing
import Vocabulary

/// What a form of the sheet sends: texts by cell, with what the person saw.
struct SheetForm {
    /// Bytes of a whole sheet's form: a few thousand cells.
    static let bytesMax = 512 * 1_024

    /// The names of a cell's inputs are a letter and the cell.
    enum Part: String, CaseIterable {
        case main = "v:"
        case denominator = "d:"
        case note = "n:"
        /// The revision and the edition that the person saw.
        case seen = "r:"

        func name(_ cell: CellKey) -> String { rawValue + cell.description }
    }

    private let fields: [String: String]

    init(_ fields: [String: String]) {
        self.fields = fields
    }

    /// Whether the form has something about a cell.
    func names(_ cell: CellKey) -> Bool { fields[Part.seen.name(cell)] != nil }

    /// Edits of the cells whose texts differ from what the sheet showed, in the sheet's order.
    /// Cells that the form does not name are left alone.
    func edits(of sheet: EntrySheet, by author: Holder.ID, _ language: Language) -> [Edit] {
        sheet.cells.compactMap { cell in
            guard let seen = fields[Part.seen.name(cell.key)],
                let base = Seen(reading: seen)
            else { return nil }
            let shown = cell.shown(language)
            let text = CellText(
                fields[Part.main.name(cell.key)] ?? shown.main,
                denominator: fields[Part.denominator.name(cell.key)] ?? shown.denominator,
                note: fields[Part.note.name(cell.key)] ?? shown.note)
            guard text != shown else { return nil }
            return Edit(
                cell.key, text, by: author, base: base.revision, basis: base.basis)
        }
    }
}

/// What a cell's form was made from.
struct Seen: Hashable {
    var revision: Int
    var basis: String?

    init(_ cell: EntryCell) {
        (revision, basis) = (cell.revision, cell.basis)
    }

    /// Reads `3`, or `3=2` with the edition's label.
    init?(reading text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let revision = Int(parts[0]), revision >= 0 else { return nil }
        self.revision = revision
        basis = parts.count == 2 ? String(parts[1]) : nil
    }

    var text: String { "\(revision)" + (basis.map { "=\($0)" } ?? "") }
}
