/// The final value of a year that is partly observed.
public enum YearEnd {
    /// How the periods of a year make its final value.
    public enum Measure: String, Sendable, CaseIterable {
        /// The periods add up.
        case sum
        /// The last period counts.
        case last
        /// The mean of the periods counts.
        case average
        /// The highest period counts.
        case max
    }
}

/// The distribution of a year's final value.
///
/// What is observed counts exactly; only the remaining periods are uncertain. Bounds follow:
/// a yearly sum of counts cannot end below what is already counted.
///
/// - Parameters:
///   - history: oldest first, contiguous, at least 3 finite values; it ends with
///     `observedThisYear`. Ask for six: ranges from three values hold less than they state.
///   - periodsPerYear: 1, 2, 4 or 12.
///   - observedThisYear: the values of this year, oldest first; may be empty.
///   - remaining: periods of the year after the last observed one, 0…60.
///   - measure: how periods make the year's value.
///   - support: the values that one period can take.
///   - table: standardised errors.
/// - Returns: `nil` when there is nothing to say: fewer than 3 values, values that are not finite,
///   or an argument outside its range. With nothing remaining, the value itself, as certain.
/// Source: docs/kernels/forecast.md; oracle cases `target_probability`.
public func yearEnd(
    history: [Double], periodsPerYear: Int, observedThisYear: [Double], remaining: Int,
    measure: YearEnd.Measure, support: Support, table: QuantileTable = .standard
) -> ForecastDistribution? {
    guard [1, 2, 4, 12].contains(periodsPerYear), 0...60 ~= remaining,
        observedThisYear.allSatisfy(\.isFinite)
    else { return nil }
    if remaining == 0 { return YearEnd.known(observedThisYear, measure: measure) }
    guard
        let forecast = CoreForecast(
            history: history, seasonLength: periodsPerYear, horizon: remaining)
    else { return nil }
    let year = YearEnd.Outlook(
        forecast: forecast, frequency: .init(periodsPerYear: periodsPerYear),
        observed: observedThisYear, remaining: remaining, support: support, table: table)
    guard let result = year.distribution(of: measure),
        result.quantiles.allSatisfy(\.isFinite)
    else { return nil }
    return result
}

extension YearEnd {
    /// The value of a finished year, as certain.
    fileprivate static func known(_ observed: [Double], measure: Measure) -> ForecastDistribution? {
        value(of: observed, measure: measure).map { .certain($0) }
    }

    /// What these periods make; `nil` without periods, or beyond the range of numbers.
    static func value(of observed: [Double], measure: Measure) -> Double? {
        guard let last = observed.last, let highest = observed.max() else { return nil }
        let sum = observed.reduce(0, +)
        let value =
            switch measure {
            case .sum: sum
            case .last: last
            case .average: sum / Double(observed.count)
            case .max: highest
            }
        return value.isFinite ? value : nil
    }

    fileprivate struct Outlook {
        let forecast: CoreForecast
        let frequency: QuantileTable.Frequency
        let observed: [Double]
        let remaining: Int
        let support: Support
        let table: QuantileTable

        func distribution(of measure: Measure) -> ForecastDistribution? {
            switch measure {
            case .sum: sum
            case .last:
                forecast.distribution(
                    step: remaining, frequency: frequency, support: support, table: table)
            case .average: sum?.divided(by: Double(observed.count + remaining))
            case .max: highest
            }
        }

        private var sum: ForecastDistribution? {
            let known = observed.reduce(0, +)
            return forecast.sumDistribution(
                periods: remaining, frequency: frequency, known: known,
                lower: support.lower.map { known + $0 * Double(remaining) },
                upper: support.upper.map { known + $0 * Double(remaining) }, table: table)
        }

        private var highest: ForecastDistribution {
            let coming = forecast.distributions(
                frequency: frequency, support: support, table: table)
            return .highest(of: coming, atLeast: observed.max())
        }
    }
}

extension ForecastDistribution {
    /// The same distribution in a larger unit.
    fileprivate func divided(by count: Double) -> ForecastDistribution {
        ForecastDistribution(
            quantiles: quantiles.map { $0 / count }, lowerBound: lowerBound.map { $0 / count },
            upperBound: upperBound.map { $0 / count })
    }
}
