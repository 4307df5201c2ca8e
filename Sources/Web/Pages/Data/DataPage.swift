import Performance
import Vocabulary

/// Whether the data can carry a judgement: what came in, when, and what speaks against it.
struct DataPage: Page {
    let visit: Visit
    let overview: ReportingOverview
    let imports: [ImportSummary]

    init(visit: Visit, imports: [ImportSummary]) {
        self.visit = visit
        self.imports = imports
        overview = visit.reading.reportingOverview
    }

    var title: String { visit(Words.Navigation.data) }

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html(.section) { html in
            let cycle = visit.reader.cycle(visit.evaluation.cycle)
            html(.p, .class("kicker"), text: "\(visit(Words.Data.kicker)) · \(cycle)")
            html(.h1, text: headline)
            html(
                .p, .class("lede"),
                text: visit(Words.Data.lede(CalendarText.day(overview.asOf))))
            if visit.opens(.notices(.overdue)) {
                html(.p, .class("row screen-only")) { html in
                    html(
                        .a, .href(visit.link(.notices(.overdue))), text: visit(Words.Overdue.title))
                }
            }
        }
        writeFigures(into: &html)
        ReportingSection(visit: visit, overview: overview).write(into: &html)
        MissingSection(visit: visit, overview: overview).write(into: &html)
        FlagSection(visit: visit).write(into: &html)
        RevisionSection(visit: visit, revisions: revisions).write(into: &html)
        AwaitedSection(visit: visit, overview: overview).write(into: &html)
        ImportSection(visit: visit, imports: imports).write(into: &html)
    }

    /// Of what the reader may see: nothing of later periods for whoever waits for the freeze.
    private var revisions: [Revision] {
        guard !visit.access.readsBeforeFreezing(nil) else { return overview.revisions }
        let last = visit.evaluation.cycle.to
        return overview.revisions.filter { $0.period.lastDay <= last }
    }

    private var headline: String {
        let record = overview.government
        guard record.due > 0 else { return visit(Words.Data.nothingDue) }
        return visit(
            Words.Data.headline(
                reader.count(record.reportedDue), of: reader.count(record.due),
                late: reader.count(record.late)))
    }

    private func writeFigures(into html: inout Html) {
        let record = overview.government
        html(.dl, .class("figs card")) { html in
            figure(
                Words.Data.completeness, reader.percent(record.completenessDue.map { $0 * 100 }),
                "%", into: &html)
            figure(
                Words.Data.timeliness, reader.percent(record.timeliness.map { $0 * 100 }), "%",
                into: &html)
            figure(
                Words.Data.meanDaysLate, reader.number(record.meanDaysLate, decimals: 1),
                visit(Words.Data.days(most: reader.count(record.mostDaysLate))), into: &html)
            figure(
                Words.Data.missing, reader.count(record.missingDue), visit(Words.Data.reports),
                into: &html)
            figure(
                Words.Data.awaited, reader.count(overview.awaited.count),
                visit(Words.Data.values), into: &html)
        }
    }

    private func figure(
        _ name: Wording, _ value: String, _ unit: String, into html: inout Html
    ) {
        html(.div) { html in
            html(.dt, text: visit(name))
            html(.dd) { html in
                html.text(value + " ")
                html(.small, text: unit)
            }
        }
    }
}

extension ReportingOverview.Agency {
    /// One agency's reports alone, without counting the others'.
    init(_ organisation: Organisation.ID, results: [IndicatorResult], of reading: Reading) {
        self.init(organisation)
        for result in results {
            let history = reading.holdings.evidence.history(of: result.indicator.id)
            let reports = history?.expectedReports(
                in: reading.evaluation.cycle, dueDays: reading.ruleSet.dueDays)
            add(reports ?? [], of: result.indicator.id, asOf: reading.reportingDay)
        }
    }
}

extension Reading {
    /// The day on which reports are counted: that of the latest release, not before the cycle ends.
    var reportingDay: CivilDate { max(evaluation.asOf, evaluation.cycle.to) }
}
