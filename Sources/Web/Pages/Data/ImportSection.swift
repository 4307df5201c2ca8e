import Performance
import Vocabulary

/// The files that the data came from: when each was taken in and what it changed.
struct ImportSection {
    let visit: Visit
    let imports: [ImportSummary]

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        guard !imports.isEmpty else { return }
        html.card(
            visit(Words.Data.imports), remark: visit(Words.Data.importsNote), id: "impor",
            isLong: true
        ) { html in
            html.folded(imports, showing: 12, label: visit(Words.Data.imports), visit) {
                label, imports, html in
                html.table(
                    label, style: "cards dense",
                    columns: [
                        Column(visit(Words.Data.file)), Column(visit(Words.Data.time)),
                        Column(visit(Words.Data.added), isNumeric: true),
                        Column(visit(Words.Data.changed), isNumeric: true),
                        Column(visit(Words.Data.unchanged), isNumeric: true),
                    ]
                ) { html in
                    for summary in imports { write(summary, into: &html) }
                }
            }
        }
    }

    private func write(_ summary: ImportSummary, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow, text: summary.file)
            html(.td, .column(visit(Words.Data.time))) { html in
                html(.span, text: text(of: summary.time))
            }
            number(Words.Data.added, summary.new, into: &html)
            number(Words.Data.changed, summary.changed, into: &html)
            number(Words.Data.unchanged, summary.unchanged, into: &html)
        }
    }

    private func number(_ column: Wording, _ count: Int, into html: inout Html) {
        html(.td, .class("n"), .column(visit(column))) { html in
            html(.span, text: reader.count(count))
        }
    }

    private func text(of time: Timestamp) -> String {
        let zone = CivilZone(visit.evaluation.government.timeZone)
        let (day, hour, minute) = time.civil(minutesAhead: zone.minutesAhead)
        let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        return "\(reader.day(day)), \(clock) \(zone.name)"
    }
}

/// The clocks of Indonesia, which never change with the season; any other zone is told in UTC.
struct CivilZone: Hashable {
    let name: String
    let minutesAhead: Int

    /// - Parameter identifier: The IANA name: `Asia/Makassar`.
    init(_ identifier: String) {
        (name, minutesAhead) =
            switch identifier {
            case "Asia/Jakarta", "Asia/Pontianak": ("WIB", 420)
            case "Asia/Makassar": ("WITA", 480)
            case "Asia/Jayapura": ("WIT", 540)
            default: ("UTC", 0)
            }
    }
}
