import Forecast
import Performance
import Vocabulary

/// A small chart of one indicator: history, the year's target, the fan of the forecast. Positions
/// are shares 0…1 of the drawing area, y upwards; the template only scales them.
struct PrintChart: Encodable {
    var title: String
    var unit: String
    var alt: String
    /// Lines of `[x, y]`, oldest first; a cumulative indicator starts a new one every year.
    var lines: [[[Double]]]
    /// `[x, y]` of the latest value.
    var last: [Double]
    /// Where the target stands; two for a range, empty for none.
    var targets: [Double]
    var targetLabel: String
    /// 5, 25, 50, 75 and 95 % of the year's end; empty without a forecast.
    var fan: [Double]
    var fanX: Double
    var lastLabel: String
    /// Texts at the bottom and top of the axis of values.
    var low: String
    var high: String
    /// Texts at both ends of the axis of time.
    var from: String
    var to: String
    var chance: String
    var step: Int
}

extension Book {
    /// The chart of an indicator, or `nil` when it has fewer than two numbers in a row.
    func chart(of result: IndicatorResult) -> PrintChart? {
        let indicator = result.indicator
        guard
            let series = evidence.history(of: indicator.id)?
                .numericSeries(upTo: evaluation.cycle.to), series.values.count > 1
        else { return nil }
        let drawn = DrawnSeries(series, cumulative: indicator.aggregation == .sum)
        let targets = Self.numbers(result.annualTarget)
        let fan = Self.fan(result.forecast.distribution)
        let axis = ValueAxis(drawn.values + targets + fan)
        let end = Period.all(series.frequency, of: evaluation.cycle.year).last ?? series.last
        let span = Double(max(1, end.ordinal - drawn.first.ordinal))
        let lines = drawn.lines.map { line in
            line.map { [min(1, Double($0.offset) / span), axis.position($0.value)] }
        }
        let target = figures.level(result.annualTarget, of: indicator)
        let last = figures.measure(result.realised, of: indicator)
        return PrintChart(
            title: PrintText.safe(indicator.name), unit: PrintText.safe(indicator.unit),
            alt: PrintText.safe(
                figures.text(
                    "\(indicator.name): terakhir \(last), target \(target) \(indicator.unit)",
                    "\(indicator.name): latest \(last), target \(target) \(indicator.unit)")),
            lines: lines, last: lines.last?.last ?? [0, 0],
            targets: targets.map(axis.position), targetLabel: "target " + target,
            fan: fan.map(axis.position), fanX: 1, lastLabel: last,
            low: figures.number(axis.low, of: indicator),
            high: figures.number(axis.high, of: indicator),
            from: CalendarText.period(drawn.first)[language],
            to: CalendarText.period(end)[language],
            chance: figures.share(result.forecast.probabilityMet), step: result.interim.step)
    }

    private static func numbers(_ level: Target.Level?) -> [Double] {
        switch level {
        case .value(let value): [value]
        case .range(let low, let high): [low, high]
        case .grade, nil: []
        }
    }

    private static func fan(_ distribution: ForecastDistribution?) -> [Double] {
        guard let distribution else { return [] }
        // Levels 0.05, 0.2, 0.5, 0.8 and 0.95 of the stated quantiles.
        return [2, 4, 7, 10, 12].map { distribution.quantiles[$0] }
    }
}

/// The values of a series as they are drawn.
private struct DrawnSeries {
    /// Periods since the first one, and the value there.
    private(set) var lines: [[(offset: Int, value: Double)]] = []
    let first: Period

    var values: [Double] { lines.flatMap { $0.map(\.value) } }

    /// - Parameter cumulative: Whether values add up within a year, as the target does.
    init(_ series: NumericSeries, cumulative: Bool) {
        // Five years show a season and a trend at this size; of running totals three.
        let years = cumulative ? 3 : 5
        let oldest = series.last.year - years + 1
        let known = series.values.indices.filter {
            (series.start.advanced(by: $0)?.year ?? oldest) >= oldest
        }
        let count = max(2, known.count)
        first = series.last.advanced(by: 1 - count) ?? series.start
        var total = 0.0
        for (offset, value) in series.values.suffix(count).enumerated() {
            let opensYear = first.advanced(by: offset)?.index == 1
            if offset == 0 || (cumulative && opensYear && series.frequency != .year) {
                total = 0
                lines.append([])
            }
            total += value
            let shown = cumulative && series.frequency != .year ? total : value
            lines[lines.count - 1].append((offset, shown))
        }
    }
}

/// A scale of values with a little room above and below.
private struct ValueAxis {
    let low: Double
    let high: Double

    init(_ values: [Double]) {
        let low = values.min() ?? 0
        let high = values.max() ?? 1
        let room = high > low ? (high - low) * 0.08 : max(abs(high) * 0.1, 1)
        // An axis of amounts does not go below zero for room alone.
        self.low = low >= 0 ? max(0, low - room) : low - room
        self.high = high + room
    }

    func position(_ value: Double) -> Double {
        let share = (value - low) / (high - low)
        return share.isFinite ? min(1, max(0, share)) : 0.5
    }
}
