import Forecast
import Performance
import Standing
import Vocabulary

/// One indicator: where it stands, whether it will get there, and where every number came from.
struct IndicatorPage: Page {
    let visit: Visit
    let story: IndicatorStory
    let recordings: [Recording]

    init?(_ id: Indicator.ID, visit: Visit, recordings: [Recording] = []) {
        let owner = visit.reading.result(id).map { Agency.ID($0.indicator.organisation.text) }
        let story = IndicatorStory(
            id, in: visit.reading, seesLater: visit.access.readsBeforeFreezing(owner))
        guard let story else { return nil }
        self.visit = visit
        self.story = story
        self.recordings = recordings
    }

    var title: String { story.indicator.name }

    func write(into html: inout Html) {
        writeHeadline(into: &html)
        StandingSection(visit: visit, story: story).write(into: &html)
        html(.div, .class("cols wide-first")) { html in
            html(.div, .class("stackable")) { html in
                ChartSection(visit: visit, story: story).write(into: &html)
                BacktestSection(visit: visit, story: story).write(into: &html)
            }
            html(.div, .class("stackable")) { html in
                WhySection(visit: visit, story: story).write(into: &html)
                TrustSection(visit: visit, story: story).write(into: &html)
            }
        }
        ExplanationSection(visit: visit, story: story).write(into: &html)
        ProvenanceSection(visit: visit, story: story, recordings: recordings).write(into: &html)
        AboutSection(visit: visit, story: story).write(into: &html)
    }

    private func writeHeadline(into html: inout Html) {
        html(.section) { html in
            html(.nav, .class("kicker"), .ariaLabel(visit(Words.Explanation.cascade))) { html in
                writeTrail(into: &html)
            }
            html(
                .h1,
                text: visit(
                    Words.Story.headline(
                        story.indicator.name, story.change, story.outlook, year: story.year)))
            html(.p, .class("lede")) { html in writeLede(into: &html) }
        }
    }

    private func writeTrail(into html: inout Html) {
        html(.ul, .class("trail")) { html in
            html(.li) { html in
                html.link(visit(Words.Evaluation.title), .evaluation, for: visit)
            }
            for node in visit.reading.tree.trail(to: story.indicator.cascade)
            where node.level != .vision {
                html(.li) { html in
                    html.link(node.text, .cascade, with: .node, node.id.text, for: visit)
                }
            }
        }
    }

    private func writeLede(into html: inout Html) {
        let (reader, indicator, result) = (visit.reader, story.indicator, story.result)
        if let period = result.asOfPeriod, result.realised != nil {
            let value = reader.measure(result.realised, of: indicator)
            let text = Words.Story.realised(
                CalendarText.period(period), "\(value)\u{A0}\(reader.unit(of: indicator))")
            html.text(visit(text) + " ")
        } else if let missing = result.missing {
            html.text(visit(Words.Status.missing(missing)) + ". ")
        }
        if let distribution = result.forecast.distribution {
            let text = Words.Story.forecast(
                story.year, reader.value(distribution.median, of: indicator),
                reader.value(distribution.quantile(0.1), of: indicator),
                reader.value(distribution.quantile(0.9), of: indicator))
            html.text(visit(text) + " ")
        }
        if let probability = result.forecast.probabilityMet {
            let target = reader.level(result.annualTarget, of: indicator)
            html.text(visit(Words.Story.chance("\(target)\u{A0}\(reader.unit(of: indicator))")))
            html(.b, text: reader.probability(probability))
            html.text(".")
        } else if let reason = result.forecast.reason {
            html.text(visit(Words.Story.noForecast(reason)))
        }
    }
}
