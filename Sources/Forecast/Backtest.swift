/// What a forecast made earlier would have said about a period that is known now.
public struct BacktestCheck: Sendable, Equatable {
    /// How many observations the forecast could see.
    public let origin: Int
    /// Periods ahead, from 1.
    public let step: Int
    public let point: Double
    public let scale: Double
    public let forecast: ForecastDistribution
    /// What happened.
    public let actual: Double
    /// What the same period of the year before would have suggested.
    public let seasonalNaive: Double
    /// The mean change from year to year among the observations seen, in the unit of the series.
    public let yardstick: Double

    /// The error in scales of its forecast; the raw material of a ``QuantileTable``.
    public var standardisedError: Double { (actual - point) / scale }
}

/// Forecasts again and again from earlier points of a series, each time blind to what followed.
///
/// - Parameters:
///   - history: oldest first, contiguous, finite.
///   - periodsPerYear: 1, 2, 4 or 12.
///   - horizon: periods ahead, 1…60.
///   - origins: how many of the latest origins to use; `nil` uses all.
///   - minimum: observations that the earliest forecast must see, at least 3.
///   - support: the values that one period can take.
///   - table: standardised errors.
/// - Returns: `nil` when the series is too short for a single check, or an argument is outside
///   its range.
/// Source: rolling origins, Tashman (2000), International Journal of Forecasting 16(4).
public func backtest(
    history: [Double], periodsPerYear: Int, horizon: Int, origins: Int? = nil, minimum: Int = 6,
    support: Support = .unbounded, table: QuantileTable = .standard
) -> BacktestReport? {
    guard [1, 2, 4, 12].contains(periodsPerYear), 1...60 ~= horizon, minimum >= 3,
        history.count > minimum, history.allSatisfy(\.isFinite)
    else { return nil }
    let usable = (minimum..<history.count).suffix(max(1, origins ?? history.count))
    var checks: [BacktestCheck] = []
    for origin in usable {
        let seen = Array(history[..<origin])
        let reach = min(horizon, history.count - origin)
        guard
            let forecast = CoreForecast(
                history: seen, seasonLength: periodsPerYear, horizon: reach)
        else { continue }
        let distributions = forecast.distributions(
            frequency: .init(periodsPerYear: periodsPerYear), support: support, table: table)
        let lag = origin > periodsPerYear ? periodsPerYear : 1
        let changes = (lag..<origin).map { abs(seen[$0] - seen[$0 - lag]) }
        for step in 1...reach {
            checks.append(
                BacktestCheck(
                    origin: origin, step: step, point: forecast.point[step - 1],
                    scale: forecast.scale[step - 1], forecast: distributions[step - 1],
                    actual: history[origin + step - 1],
                    seasonalNaive: seen[origin - lag + (step - 1) % lag],
                    yardstick: changes.reduce(0, +) / Double(changes.count)))
        }
    }
    return checks.isEmpty
        ? nil : BacktestReport(checks: checks, frequency: .init(periodsPerYear: periodsPerYear))
}
