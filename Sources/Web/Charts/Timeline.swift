package import Forecast

/// What a chart over time shows, in years and in the unit of the indicator; nothing is scaled yet.
package struct Timeline: Hashable, Sendable {
    /// A value at an instant: the year and its elapsed share, so mid-2025 is 2025.5.
    package struct Mark: Hashable, Sendable {
        package var time: Double
        package var value: Double

        package init(_ time: Double, _ value: Double) {
            self.time = time
            self.value = value
        }
    }

    /// What was promised for a span of time.
    package struct Promise: Hashable, Sendable {
        package var from: Double
        package var to: Double
        package var low: Double
        package var high: Double

        package init(from: Double, to: Double, low: Double, high: Double) {
            self.from = from
            self.to = to
            self.low = low
            self.high = high
        }
    }

    /// The distribution of the value at the year's end, seen from the latest value.
    package struct Fan: Hashable, Sendable {
        package var start: Mark
        package var end: Double
        /// The quantiles 2.5, 10, 25, 50, 75, 90 and 97.5 %.
        package var quantiles: [Double]

        package init(start: Mark, end: Double, distribution: ForecastDistribution) {
            self.start = start
            self.end = end
            quantiles = Self.levels.map(distribution.quantile)
        }

        static let levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]
    }

    /// Runs of neighbouring values; a gap or a new series starts another run.
    package var runs: [[Mark]]
    /// Values that became known after the cycle's end and do not count in it.
    package var later: [Mark]
    /// Where a new method or base year begins.
    package var breaks: [Double]
    package var promises: [Promise]
    /// The target that the cycle's end is compared with.
    package var interim: Mark?
    package var fan: Fan?
    /// The year of the cycle; its target is named at the edge.
    package var year: Int

    package init(
        runs: [[Mark]], later: [Mark] = [], breaks: [Double] = [], promises: [Promise] = [],
        interim: Mark? = nil, fan: Fan? = nil, year: Int
    ) {
        self.runs = runs
        self.later = later
        self.breaks = breaks
        self.promises = promises
        self.interim = interim
        self.fan = fan
        self.year = year
    }

    /// All values that must be inside the chart.
    var values: [Double] {
        runs.flatMap { $0 }.map(\.value) + later.map(\.value)
            + promises.flatMap { [$0.low, $0.high] } + (interim.map { [$0.value] } ?? [])
            + (fan.map { [$0.start.value] + $0.quantiles } ?? [])
    }

    /// Whole years that hold everything.
    var years: ClosedRange<Int> {
        let times =
            runs.flatMap { $0 }.map(\.time) + later.map(\.time) + promises.map(\.from)
            + [Double(year) + 0.5]
        let first = times.min().map { Int($0.rounded(.up)) - 1 } ?? year
        let last = times.max().map { Int($0.rounded(.up)) - 1 } ?? year
        return min(first, year)...max(last, year)
    }
}
