import Forecast
import Glibc

// `ForecastBenchmark` times 50,000 forecasts; `sample N` prints N of its series with what followed;
// `quantiles` reads series and prints what is forecast, for others to score; `survey` reads series
// and prints the report of their back-tests.

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
case "survey":
    Survey.report()
default:
    print("ForecastBenchmark [sample N | quantiles | survey]")
    exit(64)
}
