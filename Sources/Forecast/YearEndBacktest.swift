/// What a year's final value would have been forecast as, and what it became.
public struct YearEndCheck: Sendable, Equatable {
    /// The year, counted from the first one in the history, from 0.
    public let year: Int
    /// Periods that were still to come.
    public let remaining: Int
    public let forecast: ForecastDistribution
    /// The year's final value.
    public let actual: Double
    /// The year before's; `nil` when the history does not hold it whole.
    public let lastYear: Double?

    /// The odds of reaching targets around last year's value, beside what happened.
    ///
    /// - Parameter factors: targets as multiples of last year's value.
    /// - Returns: none when last year is not known.
    public func verdicts(factors: [Double]) -> [BrierScore.Verdict] {
        guard let lastYear else { return [] }
        return factors.map { factor in
            BrierScore.Verdict(
                probability: forecast.probability(atLeast: lastYear * factor),
                happened: actual >= lastYear * factor)
        }
    }
}

/// Forecasts the final value of each whole year of a history again, with so many periods to come.
///
/// - Parameters:
///   - history: oldest first, contiguous, finite.
///   - periodsPerYear: 2, 4 or 12.
///   - first: the place of the first value in its year, 0..<`periodsPerYear`.
///   - remaining: how many periods were still to come, each 1..<`periodsPerYear`: 9, 6 and 3
///     months.
///   - measure: how periods make the year's value.
///   - support: the values that one period can take.
///   - minimum: observations that each forecast must see, at least 3.
///   - table: standardised errors.
/// - Returns: by year, then in the order of `remaining`; empty when an argument is outside its
///   range or no year can be checked.
/// Source: KERNELS E4; rolling origins, Tashman (2000).
public func yearEndBacktest(
    history: [Double], periodsPerYear: Int, first: Int = 0, remaining: [Int],
    measure: YearEnd.Measure, support: Support = .unbounded, minimum: Int = 6,
    table: QuantileTable = .standard
) -> [YearEndCheck] {
    guard [2, 4, 12].contains(periodsPerYear), 0..<periodsPerYear ~= first, minimum >= 3,
        remaining.allSatisfy({ 1..<periodsPerYear ~= $0 }), history.allSatisfy(\.isFinite)
    else { return [] }
    // The first value of the first whole year.
    let start = first == 0 ? 0 : periodsPerYear - first
    let starts = stride(from: start, through: history.count - periodsPerYear, by: periodsPerYear)
    var checks: [YearEndCheck] = []
    for (year, begin) in starts.enumerated() {
        let whole = Array(history[begin..<begin + periodsPerYear])
        guard let actual = YearEnd.value(of: whole, measure: measure) else { continue }
        let before = begin - periodsPerYear
        let lastYear =
            before >= 0 ? YearEnd.value(of: Array(history[before..<begin]), measure: measure) : nil
        for left in remaining {
            let now = begin + periodsPerYear - left
            guard now >= minimum,
                let forecast = yearEnd(
                    history: Array(history[..<now]), periodsPerYear: periodsPerYear,
                    observedThisYear: Array(history[begin..<now]), remaining: left,
                    measure: measure, support: support, table: table)
            else { continue }
            checks.append(
                YearEndCheck(
                    year: year, remaining: left, forecast: forecast, actual: actual,
                    lastYear: lastYear))
        }
    }
    return checks
}
