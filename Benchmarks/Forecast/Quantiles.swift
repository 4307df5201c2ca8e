import Forecast

/// Answers lines of `periodsPerYear horizon value value …` with quantiles, for scoring elsewhere.
enum Quantiles {
    /// One line for each line read: the points, the scales, 15 quantiles for each horizon, then 15
    /// for each sum of the first periods; an empty line where there is no forecast.
    static func answer() {
        while let line = readLine() {
            let fields = line.split(separator: " ")
            guard fields.count > 2, let periods = Int(fields[0]), let horizon = Int(fields[1])
            else {
                print("")
                continue
            }
            let history = fields.dropFirst(2).compactMap { Double($0) }
            let numbers = quantiles(history, periodsPerYear: periods, horizon: horizon)
            print(numbers.map { "\($0)" }.joined(separator: " "))
        }
    }

    private static func quantiles(
        _ history: [Double], periodsPerYear: Int, horizon: Int
    ) -> [Double] {
        guard
            let forecast = CoreForecast(
                history: history, seasonLength: periodsPerYear, horizon: horizon)
        else { return [] }
        let frequency = QuantileTable.Frequency(periodsPerYear: periodsPerYear)
        let single = forecast.distributions(frequency: frequency)
        let sums = (1...horizon).compactMap {
            forecast.sumDistribution(periods: $0, frequency: frequency)
        }
        return forecast.point + forecast.scale + (single + sums).flatMap(\.quantiles)
    }
}
