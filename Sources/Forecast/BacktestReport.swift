/// How forecasts of a series, or of many, did against what happened.
public struct BacktestReport: Sendable, Equatable {
    /// How often the outcome fell inside an interval: “7 of 8”.
    public struct Coverage: Sendable, Equatable {
        /// The share that should fall inside, 0…1.
        public let stated: Double
        public let inside: Int
        public let total: Int

        /// 0…1; 0 when there was nothing to check.
        public var share: Double { Proportion(inside, of: total).share }

        /// The share's interval of 95 %, 0…1, by Wilson's score.
        public var range: ClosedRange<Double> { Proportion(inside, of: total).range }
    }

    /// At least one, by origin, then by step.
    public let checks: [BacktestCheck]
    public let frequency: QuantileTable.Frequency

    init(checks: [BacktestCheck], frequency: QuantileTable.Frequency) {
        self.checks = checks
        self.frequency = frequency
    }

    /// How often the outcome fell inside the central interval.
    ///
    /// - Parameter level: the share that should fall inside, for example 0.5, 0.8 or 0.95.
    public func coverage(_ level: Double) -> Coverage {
        Coverage(stated: level, of: checks)
    }

    /// The mean continuous ranked probability score, in the unit of the series.
    public var crps: Double {
        checks.reduce(0) { $0 + ScoringRules.crps($1.forecast, outcome: $1.actual) }
            / Double(checks.count)
    }

    /// The same in units of the mean change from year to year; comparable across series.
    ///
    /// `nil` when the series never changed.
    public var scaledCRPS: Double? {
        scaled { ScoringRules.crps($0.forecast, outcome: $0.actual) }
    }

    /// The mean absolute scaled error; below 1 the forecast beats last year's value in sample.
    ///
    /// `nil` when the series never changed.
    /// Source: Hyndman & Koehler (2006), International Journal of Forecasting 22(4).
    public var mase: Double? { scaled { abs($0.actual - $0.point) } }

    /// The same of repeating last year's value, for comparison.
    public var seasonalNaiveMASE: Double? { scaled { abs($0.actual - $0.seasonalNaive) } }

    /// How good the probabilities of reaching a target were.
    ///
    /// - Parameter targets: one for each of ``checks`` or `nil` where there was none.
    /// - Returns: `nil` without targets, or when their number differs.
    public func brier(targets: [Double?]) -> BrierScore? {
        guard targets.count == checks.count else { return nil }
        return BrierScore(
            zip(checks, targets).compactMap { check, target in
                guard let target, target.isFinite else { return nil }
                return BrierScore.Verdict(
                    probability: check.forecast.probability(atLeast: target),
                    happened: check.actual >= target)
            })
    }

    /// How good the probabilities of reaching one target were.
    public func brier(target: Double) -> BrierScore? {
        brier(targets: checks.map { _ in target })
    }

    private func scaled(_ error: (BacktestCheck) -> Double) -> Double? {
        let usable = checks.filter { $0.yardstick > 0 }
        guard !usable.isEmpty else { return nil }
        let mean =
            usable.reduce(0) { $0 + error($1) / $1.yardstick } / Double(usable.count)
        return mean.isFinite ? mean : nil
    }
}

extension BacktestReport.Coverage {
    init(stated level: Double, of checks: some Collection<BacktestCheck>) {
        let outside = (1 - level) / 2
        let inside = checks.count {
            $0.actual >= $0.forecast.quantile(outside)
                && $0.actual <= $0.forecast.quantile(1 - outside)
        }
        self.init(stated: level, inside: inside, total: checks.count)
    }
}
