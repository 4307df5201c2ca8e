import Forecast
import Glibc

/// Forecasts 12 months with 15 quantiles for each of 50,000 series of 36 months, on one core.
enum Timing {
    static let count = 50_000

    static func run() {
        let series = SyntheticSeries.make(count).map { Array($0.prefix(SyntheticSeries.seen)) }
        var best = Double.infinity
        var checksum = 0.0
        for _ in 0..<5 {
            checksum = 0
            let start = processorSeconds()
            for history in series { checksum += forecast(history) }
            best = min(best, processorSeconds() - start)
        }
        let each = best / Double(count) * 1e6
        print("series \(count)  months 36  horizon 12  quantiles 15")
        print("cpu seconds \(rounded(best, 3))  microseconds per series \(rounded(each, 2))")
        print("checksum \(rounded(checksum, 3))")
    }

    private static func forecast(_ history: [Double]) -> Double {
        guard
            let forecast = CoreForecast(
                history: history, seasonLength: 12, horizon: SyntheticSeries.horizon)
        else { return 0 }
        return forecast.distributions(frequency: .monthly).reduce(0) { $0 + $1.quantiles[14] }
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    private static func rounded(_ value: Double, _ digits: Int) -> Double {
        let unit = pow(10, Double(digits))
        return (value * unit).rounded() / unit
    }
}
