import Performance
import Reminders
import Vocabulary

/// Figures that are owed, one line for each.
struct OverdueTable {
    let visit: Visit
    let items: ArraySlice<ReportItem>

    func write(into html: inout Html) {
        let names = Dictionary(
            visit.reading.dataset.indicators.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
        let columns = [
            Column(visit(Words.Column.indicator)), Column(visit(Words.Column.agency)),
            Column(visit(Words.Overdue.period)), Column(visit(Words.Overdue.due)),
            Column(visit(Words.Overdue.state)),
        ]
        html.table(visit(Words.Overdue.list), style: "cards dense due", columns: columns) { html in
            for item in items {
                html(.tr) { html in
                    html(.th, .scopeRow) { html in
                        html(
                            .a, .href(visit.link(.indicator(item.indicator))),
                            text: names[item.indicator] ?? item.indicator.text)
                        for tag in item.tags {
                            html.text(" ")
                            html.tag(tag.rawValue)
                        }
                    }
                    cell(columns[1], visit.reading.name(of: item.agency), into: &html)
                    cell(columns[2], visit.reader.period(item.period), into: &html)
                    cell(columns[3], visit.reader.day(item.due), into: &html)
                    html(.td, .column(columns[4].title)) { html in
                        html.status(
                            step: step(item),
                            text: visit(Words.Overdue.state(item, visit.reader)))
                    }
                }
            }
        }
    }

    private func cell(_ column: Column, _ text: String, into html: inout Html) {
        html(.td, .column(column.title)) { html in html(.span, text: text) }
    }

    /// The colours and shapes of the pages' statuses: 1 the gravest, 5 the best, 0 none.
    private func step(_ item: ReportItem) -> Int {
        switch item.state {
        case .late: item.isEntered ? 2 : 1
        case .returned: 2
        case .dueSoon: 3
        case .submitted: 5
        case .notDue, .notReleased: 0
        }
    }
}
