import Performance
import Vocabulary

/// Values that were said twice, differently: old, new and the change.
struct RevisionSection {
    let visit: Visit
    let revisions: [Revision]

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        // The newest word first.
        let sorted = revisions.sorted { left, right in
            let (a, b) = (
                left.new.released ?? left.period.lastDay, right.new.released ?? right.period.lastDay
            )
            if a != b { return a > b }
            return left.indicator != right.indicator
                ? left.indicator < right.indicator : left.period > right.period
        }
        html.card(
            visit(Words.Data.vintages), remark: visit(Words.Data.vintagesNote), id: "vintase",
            isLong: true
        ) { html in
            guard !sorted.isEmpty else {
                html(.p, text: visit(Words.Data.noVintages))
                return
            }
            html.folded(sorted, showing: 12, label: visit(Words.Data.vintages), visit) {
                label, revisions, html in
                html.table(
                    label, style: "cards dense",
                    columns: [
                        Column(visit(Words.Column.indicator)), Column(visit(Words.Data.period)),
                        Column(visit(Words.Data.old), isNumeric: true),
                        Column(visit(Words.Data.new), isNumeric: true),
                        Column(visit(Words.Data.change), isNumeric: true),
                        Column(visit(Words.Data.kind)),
                    ]
                ) { html in
                    for revision in revisions { write(revision, into: &html) }
                }
            }
        }
    }

    private func write(_ revision: Revision, into html: inout Html) {
        guard let result = visit.reading.result(revision.indicator) else { return }
        let indicator = result.indicator
        html(.tr) { html in
            html(.th, .scopeRow) { html in html.indicatorName(result, visit) }
            html(.td, .column(visit(Words.Data.period))) { html in
                html(.span, text: reader.period(revision.period))
            }
            html(.td, .class("n"), .column(visit(Words.Data.old))) { html in
                html(.span) { html in
                    html(.del, text: reader.measure(revision.old.measure, of: indicator))
                    html(.span, .class("sub"), text: edition(revision.old))
                }
            }
            html(.td, .class("n"), .column(visit(Words.Data.new))) { html in
                html(.span) { html in
                    html(.b, text: reader.measure(revision.new.measure, of: indicator))
                    html(.span, .class("sub"), text: edition(revision.new))
                }
            }
            html(.td, .class("n"), .column(visit(Words.Data.change))) { html in
                html(.span, text: change(of: revision, indicator))
            }
            html(.td, .column(visit(Words.Data.kind))) { html in
                html(.span) { html in kinds(of: revision, into: &html) }
            }
        }
    }

    private func edition(_ observation: Observation) -> String {
        let parts =
            [observation.vintage.map { visit(Words.Data.vintage($0)) }]
            + [observation.released.map { reader.day($0) }]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    private func change(of revision: Revision, _ indicator: Indicator) -> String {
        guard let change = revision.change else { return Reader.nothing }
        let text = reader.value(change, of: indicator)
        return change > 0 ? "+" + text : text
    }

    private func kinds(of revision: Revision, into html: inout Html) {
        if revision.isContradiction {
            html.tag(visit(Words.Status.flag(.contradictoryVintages)))
            html.text(" ")
        }
        if revision.changesSeries { html.tag(visit(Words.Status.flag(.seriesBreak))) }
        if !revision.isContradiction, !revision.changesSeries {
            html.tag(visit(Words.Status.flag(.revised)))
        }
    }
}

/// Values that their source has not published, with the day on which it should.
struct AwaitedSection {
    let visit: Visit
    let overview: ReportingOverview

    func write(into html: inout Html) {
        let awaited = overview.awaited.sorted { left, right in
            let (a, b) = (left.released ?? .distantPast, right.released ?? .distantPast)
            return a != b ? a < b : left.indicator < right.indicator
        }
        html.card(
            visit(Words.Data.awaited), remark: visit(Words.Data.awaitedNote), id: "belum-rilis",
            isLong: true
        ) { html in
            guard !awaited.isEmpty else {
                html(.p, text: visit(Words.Data.noneAwaited))
                return
            }
            html.folded(awaited, showing: 12, label: visit(Words.Data.awaited), visit) {
                label, awaited, html in
                html.table(
                    label, style: "cards dense",
                    columns: [
                        Column(visit(Words.Column.indicator)), Column(visit(Words.Data.period)),
                        Column(visit(Words.Data.source)), Column(visit(Words.Data.expected)),
                    ]
                ) { html in
                    for observation in awaited { write(observation, into: &html) }
                }
            }
        }
    }

    private func write(_ observation: Observation, into html: inout Html) {
        guard let result = visit.reading.result(observation.indicator) else { return }
        html(.tr) { html in
            html(.th, .scopeRow) { html in html.indicatorName(result, visit) }
            html(.td, .column(visit(Words.Data.period))) { html in
                html(.span, text: visit.reader.period(observation.period))
            }
            html(.td, .column(visit(Words.Data.source))) { html in
                html(.span) { html in
                    html.text(observation.source ?? result.indicator.source ?? Reader.nothing)
                    if let note = observation.note { html(.span, .class("sub"), text: note) }
                }
            }
            html(.td, .column(visit(Words.Data.expected))) { html in
                html(.span) { html in
                    html.text(visit.reader.day(observation.released))
                    if let day = observation.released, day < overview.asOf {
                        html.text(" ")
                        html.tag(visit(Words.Data.passed))
                    }
                }
            }
        }
    }
}
