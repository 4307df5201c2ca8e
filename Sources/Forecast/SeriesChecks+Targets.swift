extension SeriesChecks {
    /// Values that are exactly the target, or exactly the share of it that the calendar suggests:
    /// often a plan that was copied where a measurement belongs.
    ///
    /// The shares are one period's (target ÷ periods), those of the periods so far, and 1.
    ///
    /// - Parameters:
    ///   - series: by period.
    ///   - targets: the year's target for each period; `nil` where there is none.
    ///   - periodsPerYear: at least 1.
    ///   - first: the place of the first value in its year, from 0.
    /// - Returns: `factor` is the share. A target of 0 is not judged: reaching it exactly is
    ///   common.
    /// - Complexity: O(n).
    public static func targetShares(
        _ series: [Double?], targets: [Double?], periodsPerYear: Int, first: Int = 0
    ) -> [SeriesFinding] {
        zip(observed(series), observed(targets)).enumerated().compactMap { position, pair in
            guard let value = pair.0, let target = pair.1, target != 0 else { return nil }
            let length = Double(max(1, periodsPerYear))
            let soFar = Double(placeInYear(position, periodsPerYear, first) + 1)
            for share in [1, soFar / length, 1 / length] where isShare(value, target * share) {
                return SeriesFinding(
                    .targetShare, at: [position], found: value, compared: target, factor: share)
            }
            return nil
        }
    }

    /// Relative, so that small targets are held to the same exactness.
    private static func isShare(_ value: Double, _ share: Double) -> Bool {
        abs(value - share) <= 1e-9 * abs(share)
    }

    /// How often values were changed after they had been published.
    public struct Revisions: Sendable, Equatable {
        /// Periods with both an earlier and a current value.
        public let compared: Int
        /// One for each change: `found` is the current value, `compared` the earlier one.
        public let findings: [SeriesFinding]
        /// Changes ÷ periods compared, 0…1; `nil` when none can be compared.
        public var rate: Double? {
            compared > 0 ? Double(findings.count) / Double(compared) : nil
        }
    }

    /// Compares what was published first with what holds now.
    ///
    /// - Parameters:
    ///   - series: what holds now, by period.
    ///   - earlier: what was published first; judged as far as both go.
    /// - Complexity: O(n).
    public static func revisions(_ series: [Double?], earlier: [Double?]) -> Revisions {
        var compared = 0
        var findings: [SeriesFinding] = []
        for (position, pair) in zip(observed(series), observed(earlier)).enumerated() {
            guard let now = pair.0, let before = pair.1 else { continue }
            compared += 1
            guard !isNear(now, before) else { continue }
            findings.append(
                SeriesFinding(.revised, at: [position], found: now, compared: before))
        }
        return Revisions(compared: compared, findings: findings)
    }
}
