import Forecast
import Performance
import Vocabulary

/// What one indicator's page tells, as values: where it stands, where it goes, how far to trust
/// that.
struct IndicatorStory: Sendable {
    enum Change: Sendable, Equatable { case better, worse, same }

    enum Outlook: Sendable, Equatable {
        case met, likely, open, unlikely, onTrack, offTrack, unknown
    }

    let result: IndicatorResult
    let history: IndicatorHistory
    let series: NumericSeries?
    /// What had been reached on the same day of the year before.
    let yearAgo: Realisation?
    /// Periods of the series that are still to come this year.
    let remaining: Int
    let backtest: [BacktestCheck]
    let year: Int

    /// - Parameter seesLater: whether values of periods after the cycle are shown too.
    init?(_ id: Indicator.ID, in reading: Reading, seesLater: Bool = true) {
        guard let result = reading.result(id),
            var history = reading.holdings.evidence.history(of: id)
        else { return nil }
        let cycle = reading.evaluation.cycle
        if !seesLater {
            history = IndicatorHistory(
                indicator: history.indicator,
                observations: history.editions.filter { $0.period.lastDay <= cycle.to })
        }
        self.result = result
        self.history = history
        year = cycle.year
        let day = CivilDate(
            year: cycle.year - 1, month: cycle.to.month,
            day: min(cycle.to.day, CivilDate.daysIn(month: cycle.to.month, of: cycle.year - 1)))
        yearAgo = day.flatMap { history.realisation(ofYear: cycle.year - 1, upTo: $0) }
        let series = history.numericSeries(upTo: cycle.to)
        self.series = series
        let remaining = series.map { Self.periodsLeft(after: $0.last, in: cycle.year) } ?? 0
        self.remaining = remaining
        backtest = series.map { Self.checks($0, ahead: remaining, of: result.indicator) } ?? []
    }

    private static func periodsLeft(after last: Period, in year: Int) -> Int {
        let periods = Period.all(last.frequency, of: year)
        return max(0, periods[periods.count - 1].ordinal - last.ordinal)
    }

    /// One check for each earlier origin, as far ahead as the year's end is now.
    private static func checks(
        _ series: NumericSeries, ahead remaining: Int, of indicator: Indicator
    ) -> [BacktestCheck] {
        guard !series.hasSeriesBreak, series.values.count > 6 else { return [] }
        let horizon = min(max(1, remaining), 12)
        let report = Forecast.backtest(
            history: series.values, periodsPerYear: series.frequency.periodsPerYear,
            horizon: horizon, origins: 24 + horizon,
            support: Support(unit: indicator.unit, values: series.values))
        return report?.checks.filter { $0.step == horizon } ?? []
    }
}

extension IndicatorStory {
    var indicator: Indicator { result.indicator }

    /// 1 when more is better, −1 when less is, `nil` when neither can be said.
    var goodDirection: Double? {
        switch indicator.polarity {
        case .up: 1
        case .down: -1
        case .baseline:
            result.annualTarget?.number.flatMap { target in
                result.baseline.map { target >= $0 ? 1 : -1 }
            } ?? 1
        case .range, .grade, .yesno: nil
        }
    }

    /// Against the same time of the year before; a yearly value against the year before.
    var change: Change? {
        guard let direction = goodDirection, let now = result.realised?.number,
            let before = yearAgo?.number ?? result.baseline
        else { return nil }
        let difference = (now - before) * direction
        return difference > 0 ? .better : difference < 0 ? .worse : .same
    }

    var outlook: Outlook {
        guard result.realised != nil else { return .unknown }
        guard let probability = result.forecast.probabilityMet else {
            return result.met == true
                ? .met : result.onTrack.map { $0 ? .onTrack : .offTrack } ?? .unknown
        }
        if result.met == true, probability > 2.0 / 3 { return .met }
        return probability < 1.0 / 3 ? .unlikely : probability < 2.0 / 3 ? .open : .likely
    }

    /// How much is missing to the annual target: natural units, positive while it is not met.
    var needed: Double? {
        guard let direction = goodDirection, let now = result.realised?.number,
            let target = result.annualTarget?.number
        else { return nil }
        return (target - now) * direction
    }

    /// The most that any stretch as long as the rest of the year has brought so far.
    var largestEarlierChange: Double? {
        guard let series, let direction = goodDirection, remaining > 0,
            series.values.count > remaining
        else { return nil }
        if indicator.aggregation == .sum {
            let sums = (0...(series.values.count - remaining)).map { start in
                series.values[start..<(start + remaining)].reduce(0, +)
            }
            return sums.max()
        }
        let changes = (0..<(series.values.count - remaining)).map {
            (series.values[$0 + remaining] - series.values[$0]) * direction
        }
        return changes.max()
    }

    /// Where the year would end if its rest went as last year's did.
    var repeatOfLastYear: Double? {
        guard let final = result.baseline else { return nil }
        guard indicator.aggregation == .sum, let now = result.realised?.number,
            let before = yearAgo?.number
        else { return final }
        return now + final - before
    }

    /// How often the central 80 % held what happened.
    var covered: (inside: Int, total: Int) {
        let inside = backtest.count {
            $0.actual >= $0.forecast.quantile(0.1) && $0.actual <= $0.forecast.quantile(0.9)
        }
        return (inside, backtest.count)
    }

    /// Mean absolute error of the forecast and of repeating last year, in the indicator's unit.
    var errors: (forecast: Double, naive: Double)? {
        guard !backtest.isEmpty else { return nil }
        let count = Double(backtest.count)
        let forecast = backtest.reduce(0) { $0 + abs($1.actual - $1.forecast.median) } / count
        let naive = backtest.reduce(0) { $0 + abs($1.actual - $1.seasonalNaive) } / count
        return (forecast, naive)
    }
}
