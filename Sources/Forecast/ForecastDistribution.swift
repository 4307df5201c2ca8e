/// A forecast as a distribution: quantiles at fixed levels, straight between them, exponential
/// beyond.
///
/// Source: the probability of reaching a target as in the oracle cases `target_probability`.
public struct ForecastDistribution: Sendable, Equatable {
    /// The 15 levels at which every forecast states a quantile.
    public static let levels: [Double] = [
        0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 0.99,
    ]

    /// In the unit of the series, never falling; one for each of ``levels``.
    public let quantiles: [Double]

    /// No outcome lies below this value; `nil` when nothing is known.
    public let lowerBound: Double?

    /// No outcome lies above this value; `nil` when nothing is known.
    public let upperBound: Double?

    /// - Parameters:
    ///   - quantiles: finite, not falling, one for each of ``levels``.
    ///   - lowerBound: clips the quantiles from below; ignored when it is not finite.
    ///   - upperBound: clips the quantiles from above; ignored when it is not finite.
    /// - Precondition: one quantile for each level.
    public init(quantiles: [Double], lowerBound: Double? = nil, upperBound: Double? = nil) {
        precondition(quantiles.count == Self.levels.count, "one quantile for each level")
        let low = lowerBound.flatMap { $0.isFinite ? $0 : nil }
        let high = upperBound.flatMap { $0.isFinite ? $0 : nil }
        self.lowerBound = low
        self.upperBound = high
        guard low != nil || high != nil else {
            self.quantiles = quantiles
            return
        }
        self.quantiles = quantiles.map { value in
            let raised = low.map { max(value, $0) } ?? value
            return high.map { min(raised, $0) } ?? raised
        }
    }

    /// What is already known: every quantile is `value`.
    public static func certain(_ value: Double) -> ForecastDistribution {
        ForecastDistribution(
            quantiles: [Double](repeating: value, count: levels.count), lowerBound: value,
            upperBound: value)
    }

    /// The middle of the forecast, in the unit of the series.
    public var median: Double { quantiles[7] }

    /// True when the quantiles differ by rounding only, so that there is no doubt to speak of.
    ///
    /// A spread below a ten-millionth of the value comes from the floor of the scale, not from
    /// the data; without this rule a series that never moved would reach its own value by half.
    public var isCertain: Bool {
        let low = quantiles[0]
        let high = quantiles[quantiles.count - 1]
        return high - low <= 1e-7 * max(abs(low), abs(high))
    }
}
