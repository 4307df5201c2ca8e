import Correspondence
import Performance
import Reminders
import Standing
import Storage
import Vocabulary

/// *Belum lapor*: what agencies owe by when, by consequence.
struct OverduePage: Page {
    let visit: Visit
    let list: OverdueList
    let deadlines: [ReportDeadline]
    /// `nil` when the reader may not send reminders.
    let reminding: RemindingSection?

    /// Rows that are shown while no agency is chosen.
    static let mostRows = 60
    /// Agencies that are shown before the rest is unfolded.
    static let mostAgencies = 15

    var title: String { visit(Words.Overdue.title) }

    var assets: [Asset] { [.entryStyle] }
    private var reader: Reader { visit.reader }
    private var chosen: Organisation.ID? {
        visit.query[.organisation].map { Organisation.ID($0) }
    }

    func write(into html: inout Html) {
        let agencies = list.agencies
        html(.section) { html in
            let cycle = reader.cycle(list.cycle)
            html(.p, .class("kicker"), text: "\(visit(Words.Overdue.title)) · \(cycle)")
            html(.h1, text: headline(agencies))
            html(.p, .class("lede"), text: visit(Words.Overdue.lede(CalendarText.day(list.day))))
            html(.p, .class("row screen-only")) { html in
                html(
                    .a, .href(visit.link(.notices(.calendarKey))),
                    text: visit(Words.CalendarKey.title))
            }
        }
        writeFigures(agencies, into: &html)
        reminding?.write(into: &html)
        writeDeadlines(into: &html)
        writeAgencies(agencies.filter { $0.outstanding + $0.dueSoon > 0 }, into: &html)
        writeItems(into: &html)
    }

    private func headline(_ agencies: [AgencyTally]) -> String {
        let outstanding = agencies.reduce(0) { $0 + $1.outstanding }
        let expected = agencies.reduce(0) { $0 + $1.expected }
        guard outstanding > 0 else { return visit(Words.Overdue.nothingLate) }
        return visit(
            Words.Overdue.headline(reader.count(outstanding), of: reader.count(expected)))
    }

    private func writeFigures(_ agencies: [AgencyTally], into html: inout Html) {
        let figures: [(Wording, KeyPath<AgencyTally, Int>)] = [
            (Words.Overdue.late, \.late), (Words.Overdue.returned, \.returned),
            (Words.Overdue.soon, \.dueSoon), (Words.Overdue.notReleased, \.notReleased),
            (Words.Overdue.submitted, \.submitted),
        ]
        html(.dl, .class("figs card")) { html in
            for (name, path) in figures {
                html(.div) { html in
                    html(.dt, text: visit(name))
                    html(.dd) { html in
                        html.text(reader.count(agencies.reduce(0) { $0 + $1[keyPath: path] }) + " ")
                        html(.small, text: visit(Words.Overdue.figures))
                    }
                }
            }
        }
    }

    private func writeDeadlines(into html: inout Html) {
        html.card(visit(Words.Overdue.deadlines)) { html in
            let columns = [
                Column(visit(Words.Overdue.report)), Column(visit(Words.Overdue.quarter)),
                Column(visit(Words.Overdue.due)),
            ]
            html.table(visit(Words.Overdue.deadlines), style: "cards due", columns: columns) {
                html in
                for deadline in deadlines {
                    html(.tr) { html in
                        html(.th, .scopeRow, text: visit(deadline.report.wording))
                        html(.td, .column(columns[1].title)) { html in
                            html(.span, text: reader.period(deadline.quarter))
                        }
                        html(.td, .column(columns[2].title)) { html in
                            html(.span, text: reader.day(deadline.due))
                        }
                    }
                }
            }
        }
    }

    private func writeAgencies(_ agencies: [AgencyTally], into html: inout Html) {
        guard !agencies.isEmpty else { return }
        let columns = [
            Column(visit(Words.Column.agency)),
            Column(visit(Words.Overdue.late), isNumeric: true),
            Column(visit(Words.Overdue.returned), isNumeric: true),
            Column(visit(Words.Overdue.soon), isNumeric: true),
            Column(visit(Words.Overdue.submitted), isNumeric: true),
            Column(visit(Words.Overdue.longest), isNumeric: true),
        ]
        html.card(visit(Words.Overdue.byAgency), id: "per-opd", isLong: true) { html in
            html.folded(
                agencies, showing: Self.mostAgencies, label: visit(Words.Overdue.byAgency), visit
            ) { label, agencies, html in
                html.table(label, style: "cards dense brief", columns: columns) { html in
                    for tally in agencies { write(tally, columns, into: &html) }
                }
            }
        }
    }

    private func write(_ tally: AgencyTally, _ columns: [Column], into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html(
                    .a, .href(visit.here(.organisation, tally.agency.text).at("daftar")),
                    text: visit.reading.name(of: tally.agency))
            }
            let counts = [
                tally.late, tally.returned, tally.dueSoon, tally.submitted, tally.mostDaysLate,
            ]
            for (column, count) in zip(columns.dropFirst(), counts) {
                let isKept = column.title == columns[1].title || column.title == columns[5].title
                html(.td, .class(isKept ? "n kept" : "n"), .column(column.title)) { html in
                    html(.span, text: reader.count(count))
                }
            }
        }
    }

    private func writeItems(into html: inout Html) {
        let matching = list.items.filter { item in
            chosen.map { $0 == item.agency } ?? (item.isOpen && item.state != .notDue)
        }
        let shown = chosen == nil ? matching.prefix(Self.mostRows) : matching[...]
        html.card(
            visit(Words.Overdue.list), remark: visit(Words.Overdue.listNote), id: "daftar",
            isLong: true
        ) { html in
            writeFilter(into: &html)
            if shown.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Overdue.nothing))
            } else {
                OverdueTable(visit: visit, items: shown).write(into: &html)
            }
            if shown.count < matching.count {
                let more = reader.count(matching.count - shown.count)
                html(.p, .class("quiet"), text: visit(Words.Overdue.more(more)))
            }
        }
    }

    private func writeFilter(into html: inout Html) {
        let names = list.agencies.map(\.agency).sorted().map {
            Choice.Alternative($0.text, visit.reading.name(of: $0))
        }
        html(
            .form, .class("filters screen-only"), .methodGet,
            .action(Link(.notices(.overdue), visit.language))
        ) { html in
            html.hidden(visit.query.keeping(Parameter.kept), visit)
            Choice(
                visit(Words.Column.agency), name: visit(Parameter.organisation.name),
                alternatives: [.init("", visit(Words.Overdue.allAgencies))] + names,
                chosen: chosen?.text
            ).write(into: &html)
            html(.button, .class("btn"), .type("submit"), text: visit(Words.Overdue.show))
        }
    }
}
