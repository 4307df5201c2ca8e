import Statistics

/// Whether one method's scores are lower than another's on the same series, or only by chance.
///
/// Series are drawn anew with replacement, never single checks: what happened to one series stays
/// together. Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 8.
public struct PairedBootstrap: Sendable, Equatable {
    /// Series compared.
    public let series: Int
    /// The mean of ours minus theirs; below 0 ours is better.
    public let difference: Double
    /// Percentiles 2.5 and 97.5 of that mean over the resamples.
    public let range: ClosedRange<Double>
    /// What ours saves of theirs, 1 - mean/mean; `nil` when theirs is 0.
    public let saved: Double?
    /// The share of resamples in which ours was better, 0…1; an equal score counts half.
    public let shareBetter: Double

    /// The most resamples.
    public static let mostResamples = 100_000

    /// - Parameters:
    ///   - ours: one score for each series, lower is better.
    ///   - theirs: the other method's, of the same series in the same order.
    ///   - seed: the same seed gives the same interval.
    ///   - resamples: 1…``mostResamples``.
    /// - Returns: `nil` with fewer than two series, lists of different length, scores that are not
    ///   finite, or resamples outside their range.
    /// - Complexity: O(resamples · series).
    public init?(_ ours: [Double], _ theirs: [Double], seed: UInt64, resamples: Int = 2_000) {
        guard ours.count == theirs.count, ours.count >= 2,
            1...Self.mostResamples ~= resamples, (ours + theirs).allSatisfy(\.isFinite)
        else { return nil }
        let count = Double(ours.count)
        let gaps = zip(ours, theirs).map { $0 - $1 }
        var random = SeededGenerator(seed: seed)
        let means = (0..<resamples).map { _ in
            var sum = 0.0
            for _ in gaps.indices { sum += gaps[random.index(below: gaps.count)] }
            return sum / count
        }.sorted()
        let difference = gaps.reduce(0, +) / count
        guard difference.isFinite, means.allSatisfy(\.isFinite) else { return nil }
        let theirMean = theirs.reduce(0, +) / count
        let better = means.reduce(0.0) { $0 + ($1 < 0 ? 1 : $1 == 0 ? 0.5 : 0) }
        series = ours.count
        self.difference = difference
        range =
            Sample.quantile(sorted: means, 0.025)...Sample.quantile(sorted: means, 0.975)
        saved = theirMean == 0 ? nil : -difference / theirMean
        shareBetter = better / Double(resamples)
    }
}
