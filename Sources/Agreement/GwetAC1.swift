/// Gwet's AC1: agreement on categories that stays meaningful when nearly everyone says the same.
///
/// Where one category is very common, kappa falls towards 0 though raters hardly differ; AC1 does
/// not. Both belong side by side.
public struct GwetAC1: Sendable, Equatable {
    /// At most 1; 0 is chance.
    public let coefficient: Double
    /// The mean share of pairs of raters that agree.
    public let observed: Double
    /// The share that would agree by chance.
    public let expected: Double

    /// Measures the agreement of equally many raters for each subject.
    ///
    /// - Returns: undefined for fewer than two raters or when fewer than two categories exist.
    /// - Complexity: O(subjects × categories).
    /// Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1),
    /// 29–48.
    public static func of(_ counts: CategoryCounts) -> Finding<GwetAC1> {
        guard let observed = counts.observedAgreement, let shares = counts.shares else {
            return .undefined(.fewerThanTwoRaters(left: counts.raterCount))
        }
        guard counts.categoryCount >= 2 else { return .undefined(.oneCategory) }
        let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
        let expected = spread / Double(counts.categoryCount - 1)
        // Chance agreement is at most 1 / categories, so that the divisor is at least a half.
        return .determined(
            GwetAC1(
                coefficient: (observed - expected) / (1 - expected), observed: observed,
                expected: expected))
    }
}
