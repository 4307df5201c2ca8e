import Performance
import Reporting
import Standing
import Vocabulary

/// Submissions that wait, by what hangs on them.
struct InboxPage: Page {
    /// Days from submission to verification: a week, five working days without holidays.
    static let dayCount = 7

    let visit: Visit
    /// In order.
    let items: [InboxItem]
    /// Locked figures that somebody asks to open.
    let unlocks: [Organisation.ID]

    var title: String { visit(Words.Verifying.title) }

    var assets: [Asset] { [.entryStyle] }

    private var today: CivilDate { visit.visitor.today }

    func write(into html: inout Html) {
        html(.section) { html in
            html(
                .p, .class("kicker"),
                text: "\(visit(Words.Verifying.title)) · "
                    + visit.reader.cycle(visit.reading.lens.cycle))
            html(
                .h1,
                text: visit(
                    Words.Verifying.heading(items.count, visit.reader.count(items.count))))
            html(.p, .class("lede"), text: visit(Words.Verifying.lede))
        }
        html.card(visit(Words.Verifying.toCheck), isLong: true) { html in
            if items.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Verifying.nothing) + ".")
            } else {
                writeTable(into: &html)
            }
        }
        guard !unlocks.isEmpty else { return }
        html.card(visit(Words.Verifying.unlockAsked)) { html in
            html(.ul, .class("plain")) { html in
                for id in unlocks {
                    html(.li) { html in
                        html(
                            .a, .href(visit.link(.entry(.review(id)))),
                            text: visit.reading.name(of: id))
                    }
                }
            }
        }
    }

    private func writeTable(into html: inout Html) {
        let columns = [
            Column(visit(Words.Entry.agency)), Column(visit(Words.Verifying.submitted)),
            Column(visit(Words.Verifying.due)), Column(visit(Words.Verifying.why)),
            Column(visit(Words.Verifying.effect), isNumeric: true),
        ]
        html.table(visit(Words.Verifying.toCheck), style: "cards inbox", columns: columns) {
            html in
            for item in items { write(item, columns, into: &html) }
        }
    }

    private func write(_ item: InboxItem, _ columns: [Column], into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html(
                    .a, .href(visit.link(.entry(.review(item.organisation)))),
                    text: visit.reading.name(of: item.organisation))
            }
            html(.td, .column(columns[1].title)) { html in
                html(.span, text: visit.reader.day(item.submitted))
            }
            html(.td, .column(columns[2].title)) { html in
                let isLate = item.daysLate(on: today) > 0
                html(
                    .span, .class(isLate ? "p low" : ""), text: visit.reader.day(item.due))
            }
            html(.td, .column(columns[3].title)) { html in
                html(.span, text: visit(item.explanation(on: today)))
            }
            html(.td, .class("n"), .column(columns[4].title)) { html in
                html(.span, text: visit.reader.number(item.consequence.score, decimals: 2))
            }
        }
    }
}
