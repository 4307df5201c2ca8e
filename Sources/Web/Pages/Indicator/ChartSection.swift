import Forecast
import Performance
import Vocabulary

/// The fan chart with its key, its numbers as a table, and the source of the latest value.
struct ChartSection {
    let visit: Visit
    let story: IndicatorStory
    private let timeline: Timeline

    init(visit: Visit, story: IndicatorStory) {
        self.visit = visit
        self.story = story
        let targets = visit.reading.holdings.evidence.targets(of: story.indicator.id)
        timeline = Timeline(story, cycle: visit.evaluation.cycle, targets: targets)
    }

    private var reader: Reader { visit.reader }
    private var indicator: Indicator { story.indicator }

    func write(into html: inout Html) {
        let isTotal = indicator.aggregation == .sum
        let remark =
            reader.unit(of: indicator) + (isTotal ? " · " + visit(Words.Story.totals) : "")
        html.card(visit(Words.Story.chart), remark: remark) { html in
            draw(.large, "chart large-screen", into: &html)
            draw(.small, "chart small-screen", into: &html)
            writeKey(into: &html)
            writeNumbers(into: &html)
            writeSource(into: &html)
        }
    }

    private func draw(_ size: FanChart.Size, _ style: StaticString, into html: inout Html) {
        let chart = FanChart(timeline, size: size) { axis in
            let longest = axis.ticks.map { tick($0, axis).count }.max() ?? 1
            return Double(longest) * 6.8
        }
        guard let chart else { return }
        var last: (Point, String)?
        if let period = story.result.asOfPeriod, let value = story.result.realised?.number {
            let point = Point(chart.x(Timeline.time(period)), chart.y(value))
            last = (point, "\(reader.value(value, of: indicator)) · \(shortPeriod(period))")
        }
        chart.write(
            style: style, label: sentence, last: last, edges: edges(isShort: size == .small),
            tick: { tick($0, chart.axis) }, into: &html)
    }

    private func tick(_ value: Double, _ axis: Axis) -> String {
        reader.number(value, decimals: axis.decimals)
    }

    /// `Jun 2025`: room is short inside a drawing.
    private func shortPeriod(_ period: Period) -> String {
        guard period.frequency == .month else { return reader.period(period) }
        return "\(visit(CalendarText.month(period.index)).prefix(3)) \(period.year)"
    }

    private func edges(isShort: Bool) -> [EdgeLabel] {
        var edges: [EdgeLabel] = []
        func add(_ value: Double, _ name: Wording, isStrong: Bool = false) {
            let number = reader.value(value, of: indicator)
            let text = isShort ? number : "\(visit(name)) \(number)"
            edges.append(EdgeLabel(value, text, isStrong: isStrong))
        }
        for target in story.result.annualTarget?.numbers ?? [] {
            add(target, Words.Story.edgeTarget, isStrong: true)
        }
        if let median = story.result.forecast.distribution?.median {
            add(median, Words.Story.edgeForecast)
        }
        return edges
    }

    /// The chart in one sentence, for those who do not see it.
    private var sentence: String {
        "\(indicator.name): "
            + visit(
                Words.Story.headline(
                    "", story.change, story.outlook, year: story.year)
            ).drop { $0 == " " }
    }

    private func writeKey(into html: inout Html) {
        html(.ul, .class("key"), .ariaHidden) { html in
            key(Words.Story.keyRealised, "ink", into: &html)
            if !timeline.promises.isEmpty { key(Words.Story.keyTarget, "target", into: &html) }
            if timeline.interim != nil {
                key(Words.Story.keyInterim, "target-interim", into: &html)
            }
            if timeline.fan != nil {
                html(.li) { html in
                    html(.svg, .viewBox(width: 26, height: 12)) { html in
                        html.void(.rect, .class("fan-95"), .width(26), .height(12))
                        html.void(.rect, .class("fan-80"), .y(2), .width(26), .height(8))
                        html.void(.rect, .class("fan-50"), .y(4), .width(26), .height(4))
                    }
                    html.text(visit(Words.Story.keyFan))
                }
            }
            if !timeline.breaks.isEmpty { key(Words.Story.keyBreak, "break", into: &html) }
            if !timeline.later.isEmpty {
                html(.li) { html in
                    html(.svg, .viewBox(width: 26, height: 12)) { html in
                        html.void(.circle, .class("hollow"), .cx(13), .cy(6), .r(3.5))
                    }
                    html.text(visit(Words.Story.keyLater))
                }
            }
        }
    }

    private func key(_ name: Wording, _ style: StaticString, into html: inout Html) {
        html(.li) { html in
            html(.svg, .viewBox(width: 26, height: 12)) { html in
                html.void(
                    .path, .class(style), .d(Outline(through: [Point(1, 6), Point(25, 6)])))
            }
            html.text(visit(name))
        }
    }

    private func writeNumbers(into html: inout Html) {
        html(.details, .class("block")) { html in
            html(.summary, text: visit(Words.Story.numbers))
            ChartNumbers(visit: visit, story: story, timeline: timeline).write(into: &html)
        }
    }

    private func writeSource(into html: inout Html) {
        guard let latest = story.result.counted.last else { return }
        html(.p, .class("prov")) { html in
            var parts: [String] = []
            if let source = latest.source ?? indicator.source {
                parts.append("\(visit(Words.Explanation.source)): \(source)")
            }
            if let day = latest.released {
                parts.append("\(visit(Words.Explanation.released).lowercased()) \(reader.day(day))")
            }
            if let place = latest.place { parts.append(place.description) }
            html.text(parts.joined(separator: " · "))
        }
    }
}

/// The chart's table twin.
struct ChartNumbers {
    let visit: Visit
    let story: IndicatorStory
    let timeline: Timeline

    func write(into html: inout Html) {
        let reader = visit.reader
        html.table(
            visit(Words.Story.chart), style: "dense",
            columns: [
                Column(visit(Words.Story.period)),
                Column(visit(Words.Story.value), isNumeric: true),
            ]
        ) { html in
            for promise in timeline.promises.reversed() {
                let low = reader.value(promise.low, of: story.indicator)
                let high = reader.value(promise.high, of: story.indicator)
                row(
                    "\(visit(Words.Story.keyTarget)) \(Int(promise.to) - 1)",
                    promise.low == promise.high ? low : "\(low)–\(high)", into: &html)
            }
            if let interim = timeline.interim {
                row(
                    "\(visit(Words.Story.keyInterim)) \(reader.cycle(visit.evaluation.cycle))",
                    reader.value(interim.value, of: story.indicator), into: &html)
            }
            if let fan = timeline.fan {
                for (level, quantile) in zip(Timeline.Fan.levels, fan.quantiles).reversed() {
                    row(
                        "\(visit(Words.Story.quantile)) "
                            + reader.percentWithSign(level * 100, decimals: 1),
                        reader.value(quantile, of: story.indicator), into: &html)
                }
            }
            for mark in (timeline.runs.flatMap { $0 } + timeline.later).reversed()
            where !isStartOfYear(mark) {
                row(time(mark), reader.value(mark.value, of: story.indicator), into: &html)
            }
        }
    }

    private func row(_ name: String, _ value: String, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow, text: name)
            html(.td, .class("n"), text: value)
        }
    }

    /// The zero that a running total starts from.
    private func isStartOfYear(_ mark: Timeline.Mark) -> Bool {
        story.indicator.aggregation == .sum && mark.value == 0
            && abs(mark.time - mark.time.rounded() - Timeline.yearStart) < 1e-6
    }

    /// A mark stands at the end of its period, so the month that ends there names it.
    private func time(_ mark: Timeline.Mark) -> String {
        let months = Int((mark.time * 12).rounded()) - 1
        guard months >= 12 else { return Reader.nothing }
        return "\(visit(CalendarText.month(months % 12 + 1))) \(months / 12)"
    }
}
