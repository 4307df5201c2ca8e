import Forecast
import Glibc

// `ForecastBenchmark` times 50,000 forecasts; `sample N` prints N of its series with what followed;
// `quantiles` reads series and prints what is forecast, for others to score.

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case nil:
    Timing.run()
case "sample":
    let count = arguments.dropFirst().first.flatMap(Int.init) ?? 1_000
    for series in SyntheticSeries.make(count) {
        print(series.map { "\($0)" }.joined(separator: " "))
    }
case "quantiles":
    Quantiles.answer()
default:
    print("ForecastBenchmark [sample N | quantiles]")
    exit(64)
}
