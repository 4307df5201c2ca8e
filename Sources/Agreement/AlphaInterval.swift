import Statistics

/// How far alpha might have come out otherwise with other units of the same kind.
public struct AlphaInterval: Sendable, Equatable {
    public let lower: Double
    public let upper: Double
    /// The share of resamples between the bounds.
    public let confidence: Double
    /// How many resamples had an alpha.
    public let resamples: Int
    /// How many had none, because all their values were equal or none could be paired; they are
    /// left out, and many of them make the interval doubtful.
    public let undefined: Int
}

extension KrippendorffAlpha {
    /// The most resamples of an interval.
    public static let resampleLimit = 100_000

    /// A percentile interval over units drawn again with replacement.
    ///
    /// All units are drawn from, also those that cannot be paired. Resample `k` draws from stream
    /// `k` of the seed.
    ///
    /// - Parameters:
    ///   - level: as for ``value(_:)``.
    ///   - resamples: 1…100,000.
    ///   - confidence: strictly between 0 and 1.
    ///   - seed: the same seed gives the same interval.
    /// - Returns: undefined when alpha is, or when no resample has one.
    /// - Throws: ``AgreementError/resamplesOutside(found:limit:)`` or
    ///   ``AgreementError/confidenceOutside``.
    /// - Complexity: O(resamples × units × values); the ratio level adds O(resamples × values²).
    /// Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, section 13.3; quantiles
    /// of type 7.
    public func interval(
        _ level: MeasurementLevel, resamples: Int = 1_000, confidence: Double = 0.95,
        seed: UInt64
    ) throws(AgreementError) -> Finding<AlphaInterval> {
        guard (1...Self.resampleLimit).contains(resamples) else {
            throw .resamplesOutside(found: resamples, limit: Self.resampleLimit)
        }
        guard confidence > 0, confidence < 1 else { throw .confidenceOutside }
        if let reason = value(level).reason { return .undefined(reason) }
        let alphas = resampled(level, resamples, SeededGenerator(seed: seed)).sorted()
        guard !alphas.isEmpty else { return .undefined(.noVariation) }
        let tail = (1 - confidence) / 2
        return .determined(
            AlphaInterval(
                lower: Sample.quantile(sorted: alphas, tail),
                upper: Sample.quantile(sorted: alphas, 1 - tail), confidence: confidence,
                resamples: alphas.count, undefined: resamples - alphas.count))
    }

    private func resampled(
        _ level: MeasurementLevel, _ resamples: Int, _ seeded: SeededGenerator
    ) -> [Double] {
        let disagreement = UnitDisagreement(table, level)
        var weights = [Double](repeating: 0, count: table.unitCount)
        var margins = [Double](repeating: 0, count: table.values.count)
        return (0..<resamples).compactMap { resample in
            var generator = seeded.split(UInt64(resample))
            for unit in weights.indices { weights[unit] = 0 }
            for _ in weights.indices { weights[generator.index(below: weights.count)] += 1 }
            return disagreement.alpha(weights, &margins)
        }
    }
}
