import Forecast
import Vocabulary

extension IndicatorResult.YearEndForecast {
    static func without(_ reason: Reason) -> Self {
        Self(distribution: nil, probabilityMet: nil, reason: reason)
    }

    /// Fewer points than this say nothing (EVALUATION §6).
    static let fewestPoints = 6

    /// The distribution of the year's final value and the probability that it meets the annual
    /// target.
    static func computing(
        _ history: IndicatorHistory, series: NumericSeries?, cycle: Cycle,
        annualTarget: Target.Level?, baseline: Double?
    ) -> Self {
        let indicator = history.indicator
        guard indicator.polarity != .grade, indicator.polarity != .yesno else {
            return .without(.notNumeric)
        }
        guard let series, series.values.count >= fewestPoints else {
            return .without(.tooFewPoints)
        }
        guard !series.hasSeriesBreak else { return .without(.seriesBreak) }
        let perYear = series.frequency.periodsPerYear
        let lastPeriod = Period.all(series.frequency, of: cycle.year)[perYear - 1]
        let remaining = lastPeriod.ordinal - series.last.ordinal
        let measure = YearEnd.Measure(indicator.aggregation)
        // A total needs the year's own periods; a level may be read off at any distance up to a
        // year.
        guard remaining <= perYear || (measure == .last && remaining < 2 * perYear) else {
            return .without(.stale)
        }
        // When the year is over there is nothing to forecast; the value is known.
        let distribution =
            remaining <= 0
            ? history.realisation(ofYear: cycle.year, upTo: cycle.to)?.number.map {
                ForecastDistribution.certain($0)
            }
            : yearEnd(
                history: series.values, periodsPerYear: perYear,
                observedThisYear: history.numbers(of: cycle.year, series.frequency, upTo: cycle.to),
                remaining: remaining, measure: measure,
                support: Support(unit: indicator.unit, values: series.values))
        guard let distribution else { return .without(.tooFewPoints) }
        guard let annualTarget else {
            return Self(distribution: distribution, probabilityMet: nil, reason: .noTarget)
        }
        let probability = probability(
            that: distribution, meets: annualTarget, indicator.polarity, baseline)
        return Self(distribution: distribution, probabilityMet: probability, reason: nil)
    }

    private static func probability(
        that distribution: ForecastDistribution, meets target: Target.Level,
        _ polarity: Indicator.Polarity, _ baseline: Double?
    ) -> Double? {
        switch (polarity, target) {
        case (.range, .range(let low, let high)):
            return distribution.probability(between: low, and: high)
        case (.range, .value(let value)):
            return distribution.probability(between: value, and: value)
        case (.up, .value(let value)):
            return distribution.probability(atLeast: value)
        case (.down, .value(let value)):
            return distribution.probability(atMost: value)
        case (.baseline, .value(let value)):
            let isDown = baseline.map { value < $0 } ?? false
            return isDown
                ? distribution.probability(atMost: value)
                : distribution.probability(atLeast: value)
        default:
            return nil
        }
    }
}

extension YearEnd.Measure {
    /// A rate is forecast as a level: the mean of its remaining periods (KERNELS E4).
    init(_ aggregation: Indicator.Aggregation) {
        self =
            switch aggregation {
            case .sum: .sum
            case .last: .last
            case .average, .ratio: .average
            case .max: .max
            }
    }
}
