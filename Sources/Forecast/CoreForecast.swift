/// The forecast of one short series: a value and a scale for each coming period.
///
/// A combination of four simple methods on the series without its season, blended with the same
/// period of last year. The scale becomes a distribution through a ``QuantileTable``.
/// Deterministic. Source: oracle cases `core_forecast`, docs/kernels/forecast.md.
public struct CoreForecast: Sendable, Equatable {
    /// The middle of the forecast for periods 1, 2 … after the last observation.
    public let point: [Double]

    /// The typical size of the error, in the unit of the series, above 0; one for each ``point``.
    public let scale: [Double]

    /// One for each period of the year, beginning with the period of the first observation.
    ///
    /// Ratios around 1 or differences around 0, see ``isMultiplicative``.
    public let seasonalIndices: [Double]

    /// Whether the season multiplies (every observation is positive) or adds.
    public let isMultiplicative: Bool

    /// How much of the raw seasonal pattern was kept, 0 (none) … 1 (all).
    public let lambda: Double

    /// How many observations the forecast rests on.
    public let historyCount: Int

    /// True when all observations are equal: the scale then says nothing about the future.
    public let hasNoVariation: Bool

    /// - Parameters:
    ///   - history: oldest first, contiguous, at least 3 finite values.
    ///   - seasonLength: periods in a year, 1…1,000.
    ///   - horizon: periods to forecast, 1…1,000.
    /// - Returns: `nil` when an argument is outside its range, a value is not finite, or a forecast
    ///   or its scale is beyond 10¹⁵⁰, where sums of squares leave the range of `Double`.
    /// - Complexity: O(64·n + n·m + h).
    public init?(history: [Double], seasonLength: Int, horizon: Int) {
        guard history.count >= 3, 1...1_000 ~= seasonLength, 1...1_000 ~= horizon,
            history.allSatisfy(\.isFinite)
        else { return nil }
        let profile = SeasonalProfile(history, seasonLength: seasonLength)
        var x = history
        for t in x.indices {
            let index = profile.indices[t % seasonLength]
            x[t] = profile.isMultiplicative ? x[t] / index : x[t] - index
        }
        var point = [Double](repeating: 0, count: horizon)
        var scale = point
        Combination(x).project(into: &point, &scale)
        for h in 0..<horizon {
            let index = profile.indices[(history.count + h) % seasonLength]
            point[h] = profile.isMultiplicative ? point[h] * index : point[h] + index
            if profile.isMultiplicative { scale[h] *= index }
            scale[h] = Self.floored(scale[h], at: point[h])
        }
        if let blend = SeasonalBlend(history, seasonLength: seasonLength) {
            for h in 0..<horizon {
                let lastYear = history[history.count - seasonLength + h % seasonLength]
                point[h] = (1 - blend.weight) * point[h] + blend.weight * lastYear
                scale[h] = (1 - blend.weight) * scale[h] + blend.weight * blend.scale
                scale[h] = Self.floored(scale[h], at: point[h])
            }
        }
        guard (point + scale).allSatisfy({ abs($0) <= Self.largest }) else { return nil }
        hasNoVariation = history.allSatisfy { $0 == history[0] }
        // Exactly the constant: rounding must not tell it from its own value.
        self.point = hasNoVariation ? point.map { _ in history[0] } : point
        self.scale = scale
        seasonalIndices = profile.indices
        isMultiplicative = profile.isMultiplicative
        lambda = profile.lambda
        historyCount = history.count
    }

    private static let largest = 1e150

    /// Never zero, so that later divisions by the scale stay finite.
    private static func floored(_ scale: Double, at point: Double) -> Double {
        let least = 1e-9 * (abs(point) + 1e-9)
        return scale < least ? least : scale
    }
}

/// How far the same period of last year should be believed.
private struct SeasonalBlend {
    let weight: Double
    let scale: Double

    /// - Returns: `nil` without a season, or with less than two seasonal differences.
    init?(_ y: [Double], seasonLength m: Int) {
        let n = y.count
        guard m > 1, n >= m + 2 else { return nil }
        var seasonal = 0.0
        var squares = 0.0
        for t in m..<n {
            let d = y[t] - y[t - m]
            seasonal += abs(d)
            squares += d * d
        }
        seasonal /= Double(n - m)
        var local = 0.0
        for lag in 1..<m {
            for t in m..<n { local += abs(y[t] - y[t - lag]) }
        }
        local /= Double((m - 1) * (n - m))
        let sum = local * local + seasonal * seasonal
        var weight = sum > 0 ? local * local / sum : 0
        // With three years the combination has learnt the season itself.
        if n >= 3 * m { weight *= 0.5 }
        self.weight = weight
        scale = (squares / Double(n - m)).squareRoot()
    }
}
