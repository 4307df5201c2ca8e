import Performance
import Vocabulary

/// How far the government is, what will be missed, and what the room must talk about.
struct EvaluationPage: Page {
    let visit: Visit
    let summary: EvaluationSummary
    let trend: Trend

    init(visit: Visit, trend: Trend) {
        self.visit = visit
        self.trend = trend
        summary = EvaluationSummary(visit.evaluation)
    }

    var title: String {
        "\(visit(Words.Evaluation.title)) \(visit.reader.cycle(visit.evaluation.cycle))"
    }

    func write(into html: inout Html) {
        writeHeadline(into: &html)
        EvaluationFigures(visit: visit, summary: summary).write(into: &html)
        DiscussionSection(visit: visit).write(into: &html)
        DataFirstSection(visit: visit).write(into: &html)
        OrganisationSection(visit: visit, trend: trend).write(into: &html)
        IndicatorSection(visit: visit).write(into: &html)
    }

    private func writeHeadline(into html: inout Html) {
        let evaluation = visit.evaluation
        html(.section) { html in
            html(.p, .class("kicker")) { html in
                html.text(
                    visit(
                        Words.Evaluation.kicker(
                            CalendarText.cycle(evaluation.cycle), CalendarText.day(evaluation.asOf))
                    ))
                html(.a, .href(visit.link(.method)), text: visit(Words.Evaluation.method))
            }
            html(.h1, text: headline)
            html(.p, .class("lede"), text: visit(Words.Evaluation.lede))
        }
    }

    /// The sentence that says what the data says.
    var headline: String {
        let reader = visit.reader
        let likelyMissed =
            summary.likelyMissed > 0 ? reader.count(summary.likelyMissed) : nil
        return visit(
            Words.Evaluation.headline(
                onTrack: reader.count(summary.onTrack), count: reader.count(summary.count),
                year: visit.evaluation.cycle.year, likelyMissed: likelyMissed))
    }
}
