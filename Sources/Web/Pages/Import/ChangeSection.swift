import Performance
import Proceedings
import Vocabulary

/// What the record knew otherwise: old → new, property by property.
struct ChangeSection {
    let visit: Visit
    let changes: [ImportReceipt.Change]
    /// Whether any of it would be taken in.
    let isTaken: Bool

    /// Rows that a page shows; the counts above are complete.
    private static let shown = 300

    func write(into html: inout Html) {
        guard !changes.isEmpty else { return }
        html.card(
            visit(isTaken ? Words.Import.changes : Words.Import.differences),
            remark: isTaken ? visit(Words.Import.changesHint) : nil, isLong: true
        ) { html in
            ChangeTable(
                visit: visit,
                rows: changes.prefix(Self.shown).map {
                    ChangeTable.Row(
                        change: RecordedChange(before: $0.before, after: $0.after),
                        effect: visit(Words.Import.effect($0.effect)))
                }
            ).write(into: &html)
            if changes.count > Self.shown {
                html(
                    .p, .class("quiet"),
                    text: visit(Words.Import.more(visit.reader, changes.count - Self.shown)))
            }
        }
    }
}

/// A table of changed statements.
struct ChangeTable {
    struct Row {
        var change: RecordedChange
        /// `nil` on a receipt, where all of it has happened.
        var effect: String?
    }

    let visit: Visit
    let rows: [Row]

    func write(into html: inout Html) {
        var columns = [
            Column(visit(Words.Import.table)), Column(visit(Words.Import.subject)),
            Column(visit(Words.Import.oldNew)),
        ]
        if rows.contains(where: { $0.effect != nil }) {
            columns.append(Column(visit(Words.Import.becomes)))
        }
        html.table(visit(Words.Import.changes), style: "cards dense changes", columns: columns) {
            html in
            for row in rows { write(row, columns, into: &html) }
        }
    }

    private func write(_ row: Row, _ columns: [Column], into html: inout Html) {
        let change = row.change
        html(.tr) { html in
            html(.td, .column(columns[0].title)) { html in
                html(.span, text: visit(Words.Import.name(of: change.after.table)))
            }
            html(.th, .scopeRow, .column(columns[1].title)) { html in
                let table = visit(Words.Import.name(of: change.after.table))
                let subject = change.subject.isEmpty ? table : change.subject
                if let id = change.indicator, visit.reading.result(id) != nil {
                    html(.a, .href(visit.link(.indicator(id))), text: subject)
                } else {
                    html(.span, text: subject)
                }
            }
            html(.td, .column(columns[2].title)) { html in
                html(.span) { html in
                    for field in FieldChange.all(from: change.before, to: change.after) {
                        write(field, into: &html)
                    }
                }
            }
            if let effect = row.effect {
                html(.td, .column(columns[3].title)) { html in html(.span, text: effect) }
            }
        }
    }

    private func write(_ field: FieldChange, into html: inout Html) {
        html(.span, .class("change")) { html in
            html(.span, .class("quiet"), text: visit(Words.Import.field(field.name)) + " ")
            html(.del, text: text(field.before, of: field))
            html.text(" → ")
            html(.b, text: text(field.after, of: field))
        }
    }

    private func text(_ value: String?, of field: FieldChange) -> String {
        guard let value else { return Reader.nothing }
        guard field.isNumeric, case .number(let number) = Numeral.readingCSV(value) else {
            return value
        }
        return Numeral.text(number, decimals: 0...6, visit.language)
    }
}
