import Forecast
import Performance
import Vocabulary

/// Why the chance is what it is: the method, what is still needed, and what the past allows.
struct WhySection {
    let visit: Visit
    let story: IndicatorStory

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        let probability = story.result.forecast.probabilityMet
        let title =
            probability.map { Words.Story.why(reader.probability($0)) } ?? Words.Story.whyNone
        html.card(visit(title)) { html in
            html(.p, .class("quiet"), text: visit(explanation))
            html(.dl, .class("pairs facts")) { html in
                if let needed = story.needed {
                    pair(
                        Words.Story.needed,
                        needed <= 0 ? visit(Words.Story.already) : value(needed), into: &html)
                }
                if let largest = story.largestEarlierChange {
                    pair(Words.Story.largest, value(largest), into: &html)
                }
                if let naive = story.repeatOfLastYear {
                    pair(Words.Story.lastYear, value(naive), into: &html)
                }
                if let before = story.yearAgo?.number {
                    pair(Words.Story.yearAgo, value(before), into: &html)
                }
            }
        }
    }

    /// What the forecast is made of, or why there is none.
    private var explanation: Wording {
        if let reason = story.result.forecast.reason { return Words.Story.noForecast(reason) }
        guard let series = story.series else { return Words.Story.noForecast(.notComputed) }
        return Words.Story.method(
            reader.count(series.values.count), Words.Story.frequency(series.frequency))
    }

    private func value(_ value: Double) -> String {
        reader.valueWithUnit(value, of: story.indicator)
    }

    private func pair(_ name: Wording, _ value: String, into html: inout Html) {
        html(.dt, text: visit(name))
        html(.dd, text: value)
    }
}

/// What forecasts made earlier said about what is known now.
struct BacktestSection {
    let visit: Visit
    let story: IndicatorStory

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        guard !story.backtest.isEmpty else { return }
        let covered = story.covered
        let sentence = visit(
            Words.Story.covered(reader.count(covered.inside), reader.count(covered.total)))
        html.card(
            visit(Words.Story.backtest), remark: visit(Words.Story.backtestRemark)
        ) { html in
            BacktestChart(story.backtest).write(label: sentence, into: &html)
            html(.p) { html in
                html.text(sentence)
                if let errors = story.errors {
                    let words = Words.Story.errors(
                        reader.valueWithUnit(errors.forecast, of: story.indicator),
                        reader.valueWithUnit(errors.naive, of: story.indicator),
                        better: errors.forecast < errors.naive)
                    html.text(" " + visit(words))
                }
            }
            html(.details, .class("block")) { html in
                html(.summary, text: visit(Words.Story.numbers))
                writeTable(into: &html)
            }
        }
    }

    private func writeTable(into html: inout Html) {
        html.table(
            visit(Words.Story.backtest), style: "dense",
            columns: [
                Column(visit(Words.Story.origin)),
                Column(visit(Words.Story.interval), isNumeric: true),
                Column(visit(Words.Story.outcome), isNumeric: true),
                Column(visit(Words.Story.inside)),
            ]
        ) { html in
            for check in story.backtest.suffix(24).reversed() {
                let (low, high) = (check.forecast.quantile(0.1), check.forecast.quantile(0.9))
                let isInside = (low...max(low, high)).contains(check.actual)
                html(.tr) { html in
                    html(
                        .th, .scopeRow,
                        text: visit(Words.Story.points(reader.count(check.origin))))
                    html(
                        .td, .class("n"),
                        text: "\(reader.value(low, of: story.indicator))–"
                            + reader.value(high, of: story.indicator))
                    html(
                        .td, .class("n"),
                        text: reader.value(check.actual, of: story.indicator))
                    html(.td, text: visit(isInside ? Words.Met.yes : Words.Met.no))
                }
            }
        }
    }
}
