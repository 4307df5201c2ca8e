/// A forecast as a distribution: quantiles at fixed levels, straight between them, exponential beyond.
///
/// Source: KERNELS E2 steps 5 and 6.
public struct ForecastDistribution: Sendable, Equatable {
    /// The 15 levels at which every forecast states a quantile.
    public static let levels: [Double] = [
        0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 0.99,
    ]

    /// In the unit of the series, never falling; one for each of ``levels``.
    public let quantiles: [Double]

    /// - Precondition: one quantile for each level, not falling.
    public init(quantiles: [Double]) {
        precondition(quantiles.count == Self.levels.count, "one quantile for each level")
        self.quantiles = quantiles
    }
}
