import Proceedings
import Performance
import Standing
import Vocabulary

/// How far every agency is, and the organiser's hand on the cycle.
struct EntryProgressPage: Page {
    let visit: Visit

    var title: String { visit(Words.Entry.title) }

    private var access: Access { visit.access }

    func write(into html: inout Html) {
        html(.section) { html in
            html(
                .p, .class("kicker"),
                text:
                    "\(visit(Words.Entry.title)) · \(visit.reader.cycle(visit.reading.lens.cycle))")
            html(.h1, text: headline)
            html(.p, .class("lede"), text: visit(Words.Entry.progressLede))
            html(.p, .class("row screen-only")) { html in
                if visit.opens(.notices(.overdue)) {
                    html(
                        .a, .href(visit.link(.notices(.overdue))), text: visit(Words.Overdue.title))
                }
                html.link(visit(Words.CalendarKey.title), .notices(.calendarKey), for: visit)
            }
        }
        html.card(
            "\(visit(Words.Entry.phase)): \(visit(access.phase.wording))"
        ) { html in
            html(.p, text: visit(Words.NextStep.phase(access.phase)))
            html(.div, .class("row")) { html in
                button(.openCollection, .open, Words.Entry.open, into: &html)
                button(.closeCollection, .close, Words.Entry.close, into: &html)
                button(.publish, .publish, Words.Entry.publish, into: &html)
                if access.phase == .verification, access.may(.freeze).isAllowed {
                    html(
                        .a, .class("btn"), .href(visit.link(.snapshots)),
                        text: visit(Words.Entry.freeze))
                }
                writeCounts(into: &html)
            }
        }
        html.card(visit(Words.Entry.byAgency), isLong: true) { html in writeTable(into: &html) }
    }

    /// How many agencies have handed in their figures.
    private var headline: String {
        let done = rows.count { organisation in
            let rung = access.submission(of: ID(organisation.id.text)).rung.name
            return rung != .draft && rung != .returned
        }
        return visit(
            Words.Entry.progressHeading(
                visit.reader.count(done), of: visit.reader.count(rows.count)))
    }

    private func button(
        _ act: CycleAct, _ stop: EntryStop, _ name: Wording, into html: inout Html
    ) {
        let question = Standing.Request.cycle(act, access.phase, of: .government, agency: nil)
        guard access.visitor.may(question).isAllowed else { return }
        html(.form, .methodPost, .action(visit.link(.entry(stop)))) { html in
            html(.button, .class("btn primary"), .type("submit"), text: visit(name))
        }
    }

    private func writeCounts(into html: inout Html) {
        let agencies = rows.map { access.submission(of: ID($0.id.text)).rung.name }
        for rung in Rung.Name.allCases {
            let count = agencies.count { $0 == rung }
            if count > 0 { html.tag("\(visit.reader.count(count)) \(visit(rung.wording))") }
        }
    }

    /// Agencies that have something to report.
    private var rows: [Organisation] {
        let owners = Set(visit.reading.dataset.indicators.map(\.organisation))
        return visit.reading.dataset.organisations.filter { owners.contains($0.id) }
    }

    private func writeTable(into html: inout Html) {
        let columns = [
            Column(visit(Words.Entry.agency)), Column(visit(Words.Entry.state)),
            Column(visit(Words.Entry.indicators), isNumeric: true),
            Column(visit(Words.Entry.openSheet), isHidden: true),
        ]
        let counts = Dictionary(grouping: visit.reading.dataset.indicators, by: \.organisation)
        html.table(visit(Words.Entry.agency), style: "cards brief", columns: columns) { html in
            for organisation in rows {
                let rung = access.submission(of: ID(organisation.id.text)).rung
                html(.tr) { html in
                    html(.th, .scopeRow, text: organisation.name)
                    html(.td, .class("kept")) { html in
                        html(
                            .span, .class(RungClass.of(rung.name)), text: visit(rung.name.wording))
                    }
                    html(.td, .class("n kept"), .column(columns[2].title)) { html in
                        html(
                            .span,
                            text: visit.reader.count(counts[organisation.id]?.count ?? 0))
                    }
                    html(.td, .class("kept")) { html in
                        if access.may(.read, organisation.id).isAllowed {
                            html(
                                .a, .href(visit.link(.entry(.sheet(organisation.id)))),
                                .ariaLabel("\(visit(Words.Entry.openSheet)): \(organisation.name)"),
                                text: visit(Words.Entry.openSheet))
                        }
                    }
                }
            }
        }
    }
}

/// A rung as shape and word, in the visual language of the steps.
enum RungClass {
    static func of(_ rung: Rung.Name) -> StaticString {
        switch rung {
        case .draft: "st s0"
        case .returned: "st s2"
        case .submitted: "st s3"
        case .unlockRequested: "st s3"
        case .verified: "st s4"
        case .locked: "st s5"
        }
    }
}
