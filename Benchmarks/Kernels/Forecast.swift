import Forecast
import Statistics

/// Monthly series of 36 values with trend, season, a wandering level and noise.
func benchmarkForecast(_ bench: Bench) throws {
    var generator = SeededGenerator(seed: 5)
    let series = (0..<50_000).map { _ in wandering(&generator) }
    let some = series.prefix(500)
    try bench.write(
        "series.csv", some.map { $0.map { "\($0)" }.joined(separator: ",") })

    bench.time("forecast 50,000 × 36, 12 ahead", goal: 0.8) {
        for history in series { consume(forecast(history)) }
    }
}

/// The 15 quantiles of each of the next 12 months.
private func forecast(_ history: [Double]) -> [ForecastDistribution]? {
    CoreForecast(history: history, seasonLength: 12, horizon: 12)?.distributions(
        frequency: .monthly)
}

private func wandering(_ generator: inout SeededGenerator) -> [Double] {
    let slope = 0.3 * generator.normal()
    let swing = (0..<12).map { _ in 5 * generator.normal() }
    var level = 100.0
    return (0..<36).map { month in
        level += slope + generator.normal()
        return level + swing[month % 12] + 2 * generator.normal()
    }
}
