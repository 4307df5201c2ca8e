import Forecast
import Performance
import Vocabulary

/// Three indicators, each with the sentence that says where it stands.
struct TrackSection {
    let visit: Visit
    let results: [IndicatorResult]
    let isOnTrack: Bool

    func write(into html: inout Html) {
        html.card(visit(isOnTrack ? Words.Sheet.onTrack : Words.Sheet.offTrack)) { html in
            guard !results.isEmpty else {
                html(
                    .p, .class("quiet"),
                    text: visit(isOnTrack ? Words.Sheet.noneOnTrack : Words.Sheet.noneOffTrack))
                return
            }
            html(.ol, .class("sentences")) { html in
                for result in results { write(result, into: &html) }
            }
        }
    }

    private func write(_ result: IndicatorResult, into html: inout Html) {
        let (reader, indicator) = (visit.reader, result.indicator)
        let realised = reader.measure(result.realised, of: indicator)
        let target = reader.level(result.annualTarget, of: indicator)
        let unit = reader.unit(of: indicator)
        html(.li) { html in
            html.achievement(result.interim, of: result, visit)
            html.text(" ")
            html(.a, .href(visit.link(.indicator(indicator.id))), text: indicator.name)
            html.text(
                visit(
                    Words.Sheet.sentence(
                        realised, unit, on: result.asOfPeriod.map(CalendarText.period),
                        target: target, year: visit.evaluation.cycle.year)))
            writeChance(of: result, into: &html)
        }
    }

    /// How likely it is to meet the target, and where four of five futures end.
    private func writeChance(of result: IndicatorResult, into html: inout Html) {
        guard result.forecast.probabilityMet != nil else {
            html.text(visit(Words.Sheet.noChance))
            return
        }
        html.text(visit(Words.Sheet.chance) + " ")
        html.probability(result.forecast, visit.reader)
        guard let distribution = result.forecast.distribution else {
            html.text(".")
            return
        }
        let (low, high) = (
            visit.reader.value(distribution.quantile(0.1), of: result.indicator),
            visit.reader.value(distribution.quantile(0.9), of: result.indicator)
        )
        html.text(visit(Words.Sheet.band(low, high)))
    }
}
