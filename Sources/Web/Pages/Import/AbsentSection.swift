import Performance
import Proceedings
import Vocabulary

/// What the record holds and the file does not name: said, so that nobody takes it for removed.
struct AbsentSection {
    let visit: Visit
    let absent: [AbsentRows]
    /// Whether the file holds faulty rows, which name nothing.
    var hasFaults = false

    func write(into html: inout Html) {
        guard !absent.isEmpty else { return }
        let total = absent.reduce(0) { $0 + $1.count }
        html.card(visit(Words.Import.absent(visit.reader, total))) { html in
            html(.p, text: visit(Words.Import.absentStay))
            if hasFaults { html(.p, .class("quiet"), text: visit(Words.Import.absentFaulty)) }
            let columns = [
                Column(visit(Words.Import.table)),
                Column(visit(Words.Import.absent), isNumeric: true),
            ]
            html.table(visit(Words.Import.absent), style: "dense", columns: columns) { html in
                for rows in absent {
                    html(.tr) { html in
                        html(.th, .scopeRow, text: visit(Words.Import.name(of: rows.table)))
                        html(.td, .class("n"), text: visit.reader.count(rows.count))
                    }
                }
            }
            for rows in absent { writeList(rows, into: &html) }
        }
    }

    private func writeList(_ rows: AbsentRows, into html: inout Html) {
        html(.details, .class("block")) { html in
            html(.summary, text: visit(Words.Import.name(of: rows.table)))
            html(.ul, .class("plain")) { html in
                for subject in rows.subjects { html(.li, text: subject) }
            }
            if rows.count > rows.subjects.count {
                html(
                    .p, .class("quiet"),
                    text: visit(
                        Words.Import.more(visit.reader, rows.count - rows.subjects.count)))
            }
        }
    }
}
