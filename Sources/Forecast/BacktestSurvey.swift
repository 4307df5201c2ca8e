/// Back-tests of many series together: does the method hold what it states?
///
/// Each series counts once in every score, however many checks it has. Checks of one series overlap
/// in time and series of one economy share its shocks, so counts overstate the evidence; compare
/// methods with a ``PairedBootstrap`` over series.
/// Source: rolling origins, Tashman (2000); probability integral transform, Dawid (1984), Diebold,
/// Gunther & Tay (1998).
public struct BacktestSurvey: Sendable, Equatable {
    /// At least one, one for each series.
    public let reports: [BacktestReport]

    /// - Returns: `nil` without a report.
    public init?(_ reports: [BacktestReport]) {
        guard !reports.isEmpty else { return nil }
        self.reports = reports
    }

    public var checks: some Collection<BacktestCheck> { reports.lazy.flatMap(\.checks) }

    /// How often outcomes fell inside the central intervals, over all checks.
    public func coverage(_ level: Double) -> BacktestReport.Coverage {
        .init(stated: level, of: Array(checks))
    }

    /// Checks of one frequency whose forecasts rested on a similar number of values.
    public struct Cell: Sendable, Equatable {
        public let frequency: QuantileTable.Frequency
        /// Values that the forecasts rested on: at least this many, and fewer than the next band's.
        public let fromLength: Int
        /// Series with at least one check in the cell.
        public let series: Int
        /// At 50, 80 and 95 %.
        public let coverages: [BacktestReport.Coverage]

        /// Whether the 95 % range held between 91 and 98 % of the outcomes; a cell of fewer than
        /// ``fewestSeries`` series says nothing and passes.
        public var isAccepted: Bool {
            series < Self.fewestSeries || Self.accepted.contains(coverages[2].share)
        }

        public static let fewestSeries = 300
        public static let accepted = 0.91...0.98
    }

    /// Where the bands of history lengths begin.
    public static let bands = [3, 6, 9, 12, 18, 24, 36, 60]

    /// The cells that have checks, by frequency, then by length.
    public var cells: [Cell] {
        QuantileTable.Frequency.allCases.flatMap { frequency in
            Self.bands.indices.compactMap { cell(frequency, band: $0) }
        }
    }

    private func cell(_ frequency: QuantileTable.Frequency, band: Int) -> Cell? {
        let from = Self.bands[band]
        let end = band + 1 < Self.bands.count ? Self.bands[band + 1] : Int.max
        let found = reports.lazy.filter { $0.frequency == frequency }
            .map { $0.checks.filter { from..<end ~= $0.origin } }.filter { !$0.isEmpty }
        let checks = found.flatMap(\.self)
        guard !checks.isEmpty else { return nil }
        return Cell(
            frequency: frequency, fromLength: from, series: found.count,
            coverages: [0.5, 0.8, 0.95].map { .init(stated: $0, of: checks) })
    }

    /// The mean over series of the continuous ranked probability score, each in units of the
    /// series' yearly change; `nil` when no series ever changed.
    public var scaledCRPS: Double? { Self.mean(reports.compactMap(\.scaledCRPS)) }

    /// The mean over series of the mean absolute scaled error.
    public var mase: Double? { Self.mean(reports.compactMap(\.mase)) }

    /// The same of repeating last year's value.
    public var seasonalNaiveMASE: Double? { Self.mean(reports.compactMap(\.seasonalNaiveMASE)) }

    /// Where in their forecasts the outcomes fell.
    public var histogram: OutcomeHistogram { OutcomeHistogram(checks.map(\.rank)) }

    /// How good the odds of reaching a target would have been, for targets around the value of the
    /// same period of last year.
    ///
    /// - Parameter factors: targets as multiples of that value.
    public func verdicts(
        factors: [Double] = [0.9, 0.95, 1, 1.05, 1.1]
    ) -> [BrierScore.Verdict] {
        checks.flatMap { check in
            factors.map { factor in
                BrierScore.Verdict(
                    probability: check.forecast.probability(
                        atLeast: check.seasonalNaive * factor),
                    happened: check.actual >= check.seasonalNaive * factor)
            }
        }
    }

    /// Compares two methods on the same series by their scores, series by series.
    ///
    /// - Parameters:
    ///   - other: the other method's back-tests, in the same order.
    ///   - seed: of the resampling; the same seed gives the same interval.
    ///   - resamples: how often the series are drawn again, at least 1.
    /// - Returns: `nil` when the series differ in number, or fewer than two can be compared.
    public func compared(
        with other: BacktestSurvey, seed: UInt64, resamples: Int = 2_000
    ) -> PairedBootstrap? {
        guard reports.count == other.reports.count else { return nil }
        let pairs = zip(reports, other.reports).compactMap { one, other -> (Double, Double)? in
            guard let one = one.scaledCRPS, let other = other.scaledCRPS else { return nil }
            return (one, other)
        }
        return PairedBootstrap(
            pairs.map(\.0), pairs.map(\.1), seed: seed, resamples: resamples)
    }

    /// Compares the middle of the forecasts with repeating last year's value, series by series, by
    /// the mean absolute scaled error.
    public func comparedWithLastYear(seed: UInt64, resamples: Int = 2_000) -> PairedBootstrap? {
        let pairs = reports.compactMap { report -> (Double, Double)? in
            guard let ours = report.mase, let naive = report.seasonalNaiveMASE else { return nil }
            return (ours, naive)
        }
        return PairedBootstrap(
            pairs.map(\.0), pairs.map(\.1), seed: seed, resamples: resamples)
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}

extension BacktestCheck {
    /// Where in its forecast the outcome fell, 0…1: the probability of anything lower, and half of
    /// the probability of exactly the outcome.
    public var rank: Double {
        (forecast.probability(atMost: actual) + 1 - forecast.probability(atLeast: actual)) / 2
    }
}
