import Performance
import Vocabulary

/// Completeness and lateness of each agency; those that owe most come first.
struct ReportingSection {
    let visit: Visit
    let overview: ReportingOverview

    private var reader: Reader { visit.reader }

    private var agencies: [ReportingOverview.Agency] {
        overview.agencies.filter { $0.record.expected > 0 }.sorted { left, right in
            let (a, b) = (left.record, right.record)
            if a.missingDue != b.missingDue { return a.missingDue > b.missingDue }
            let (x, y) = (a.timeliness ?? 1, b.timeliness ?? 1)
            return x != y ? x < y : left.organisation < right.organisation
        }
    }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Data.byAgency), remark: visit(Words.Data.byAgencyNote), id: "per-opd",
            isLong: true
        ) { html in
            let agencies = agencies
            let owing = agencies.count { $0.record.missingDue > 0 || $0.record.late > 0 }
            html.folded(
                agencies, showing: owing, label: visit(Words.Data.byAgency),
                title: visit(Words.Data.complete(reader.count(agencies.count - owing))), visit
            ) { label, agencies, html in
                table(label, agencies, into: &html)
            }
            html(.p, .class("quiet"), text: visit(Words.Data.spreadNote))
        }
    }

    private func table(
        _ label: String, _ agencies: [ReportingOverview.Agency], into html: inout Html
    ) {
        html.table(
            label, style: "cards dense brief",
            columns: [
                Column(visit(Words.Column.agency)), Column(visit(Words.Data.spread)),
                Column(visit(Words.Data.completeness), isNumeric: true),
                Column(visit(Words.Data.timeliness), isNumeric: true),
                Column(visit(Words.Data.lateReports), isNumeric: true),
                Column(visit(Words.Data.meanDaysLate), isNumeric: true),
                Column(visit(Words.Data.missing), isNumeric: true),
            ]
        ) { html in
            for agency in agencies { write(agency, into: &html) }
        }
    }

    private func write(_ agency: ReportingOverview.Agency, into html: inout Html) {
        let record = agency.record
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html(
                    .a, .href(visit.link(.organisation(agency.organisation))),
                    text: visit.reading.name(of: agency.organisation))
            }
            html(.td, .class("kept wide")) { html in
                let late = record.late
                let steps = [0, record.missingDue, 0, late, 0, record.reported - late]
                StackedBar(counts: steps).write(
                    label: visit(
                        Words.Data.spread(
                            onTime: reader.count(record.reported - late),
                            late: reader.count(late), missing: reader.count(record.missingDue))),
                    into: &html)
            }
            number(
                Words.Data.completeness,
                reader.percentWithSign(record.completenessDue.map { $0 * 100 }, decimals: 0),
                isKept: true, into: &html)
            number(
                Words.Data.timeliness,
                reader.percentWithSign(record.timeliness.map { $0 * 100 }, decimals: 0),
                isKept: true, into: &html)
            number(Words.Data.lateReports, reader.count(record.late), into: &html)
            number(
                Words.Data.meanDaysLate, reader.number(record.meanDaysLate, decimals: 1),
                into: &html)
            number(Words.Data.missing, reader.count(record.missingDue), isKept: true, into: &html)
        }
    }

    private func number(
        _ column: Wording, _ text: String, isKept: Bool = false, into html: inout Html
    ) {
        html(.td, .class(isKept ? "n kept" : "n"), .column(visit(column))) { html in
            html(.span, text: text)
        }
    }
}

/// Reports that are due and not there, one line for each indicator.
struct MissingSection {
    let visit: Visit
    let overview: ReportingOverview

    private struct Line {
        var indicator: Indicator.ID
        var missing: [ReportingOverview.Missing]
    }

    private var lines: [Line] {
        var lines: [Line] = []
        for missing in overview.agencies.flatMap(\.missing) {
            if lines.last?.indicator == missing.indicator {
                lines[lines.count - 1].missing.append(missing)
            } else {
                lines.append(Line(indicator: missing.indicator, missing: [missing]))
            }
        }
        // The longest overdue first.
        return lines.sorted { left, right in
            let (a, b) = (left.missing.first?.due, right.missing.first?.due)
            guard let a, let b, a != b else { return left.indicator < right.indicator }
            return a < b
        }
    }

    func write(into html: inout Html) {
        let lines = lines
        html.card(
            visit(Words.Data.notReported), remark: visit(Words.Data.notReportedNote),
            id: "belum-lapor", isLong: true
        ) { html in
            guard !lines.isEmpty else {
                html(.p, text: visit(Words.Data.allReported))
                return
            }
            html.folded(
                lines, showing: 12, label: visit(Words.Data.notReported), visit
            ) { label, lines, html in
                html.table(
                    label, style: "cards dense",
                    columns: [
                        Column(visit(Words.Column.indicator)), Column(visit(Words.Data.periods)),
                        Column(visit(Words.Data.dueSince)),
                        Column(visit(Words.Data.overdue), isNumeric: true),
                    ]
                ) { html in
                    for line in lines { write(line, into: &html) }
                }
            }
        }
    }

    private func write(_ line: Line, into html: inout Html) {
        guard let result = visit.reading.result(line.indicator), let first = line.missing.first
        else { return }
        let days = overview.asOf.dayNumber - first.due.dayNumber
        html(.tr) { html in
            html(.th, .scopeRow) { html in html.indicatorName(result, visit) }
            html(.td, .column(visit(Words.Data.periods))) { html in
                let periods = line.missing.map { visit.reader.period($0.period) }
                html(.span, text: periods.joined(separator: ", "))
            }
            html(.td, .column(visit(Words.Data.dueSince))) { html in
                html(.span, text: visit.reader.day(first.due))
            }
            html(.td, .class("n"), .column(visit(Words.Data.overdue))) { html in
                html(.span, text: visit(Words.Data.days(visit.reader.count(days))))
            }
        }
    }
}
