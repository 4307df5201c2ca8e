import RealModule

/// Penalties for forecasts once the outcome is known: 0 is perfect, lower is better.
///
/// Each is proper: stating what one really expects gives the lowest expected penalty. Numbers are
/// taken to be finite where no `nil` says otherwise.
/// Source: Gneiting & Raftery (2007), JASA 102(477).
public enum ScoringRules {
    /// The penalty of one quantile: `level` above it, `1 - level` below, per unit of distance.
    ///
    /// - Parameters:
    ///   - level: of the quantile, 0…1.
    ///   - quantile: in the unit of the outcome.
    ///   - outcome: what happened.
    public static func pinball(level: Double, quantile: Double, outcome: Double) -> Double {
        let distance = outcome - quantile
        return distance >= 0 ? level * distance : (level - 1) * distance
    }

    /// The width of a central interval, and what the outcome lies outside, times 2/alpha.
    ///
    /// - Parameters:
    ///   - low: where the interval begins.
    ///   - high: where it ends, not below `low`.
    ///   - outcome: what happened.
    ///   - alpha: the share left outside, above 0, for example 0.2 for an interval of 80 %.
    public static func interval(
        low: Double, high: Double, alpha: Double, outcome: Double
    ) -> Double {
        let outside = max(0, low - outcome) + max(0, outcome - high)
        return high - low + 2 / alpha * outside
    }

    /// The continuous ranked probability score of a distribution: twice its mean pinball penalty.
    ///
    /// - Returns: in the unit of the series.
    public static func crps(_ forecast: ForecastDistribution, outcome: Double) -> Double {
        let levels = ForecastDistribution.levels
        var sum = 0.0
        for (level, quantile) in zip(levels, forecast.quantiles) {
            sum += pinball(level: level, quantile: quantile, outcome: outcome)
        }
        return 2 * sum / Double(levels.count)
    }

    /// The continuous ranked probability score of equally likely values.
    ///
    /// - Returns: in the unit of the values; `nil` without values or when one is not finite.
    /// - Complexity: O(n log n).
    public static func crps(ensemble: [Double], outcome: Double) -> Double? {
        guard !ensemble.isEmpty, ensemble.allSatisfy(\.isFinite), outcome.isFinite else {
            return nil
        }
        let count = Double(ensemble.count)
        let distance = ensemble.reduce(0) { $0 + abs($1 - outcome) } / count
        // Σ|a - b| over all pairs, from the order: a value counts once for each below it.
        var pairs = 0.0
        for (i, value) in ensemble.sorted().enumerated() {
            pairs += (2 * Double(i) - count + 1) * value
        }
        let score = distance - pairs / (count * count)
        return score.isFinite ? score : nil
    }

    /// The continuous ranked probability score of a normal distribution.
    ///
    /// - Returns: in the unit of the mean; `nil` when a number is not finite or the deviation is
    ///   not above 0.
    public static func crps(
        normalMean mean: Double, deviation: Double, outcome: Double
    ) -> Double? {
        guard mean.isFinite, outcome.isFinite, deviation.isFinite, deviation > 0 else { return nil }
        let z = (outcome - mean) / deviation
        let below = 0.5 * (1 + Double.erf(z / 2.0.squareRoot()))
        let density = Double.exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
        let score =
            deviation * (z * (2 * below - 1) + 2 * density - 1 / Double.pi.squareRoot())
        return score.isFinite ? score : nil
    }
}
