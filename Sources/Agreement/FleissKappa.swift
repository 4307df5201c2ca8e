import RealModule
import Statistics

/// Fleiss' kappa: agreement on names of categories beyond what their frequencies would give.
public struct FleissKappa: Sendable, Equatable {
    /// At most 1; 0 is chance.
    public let kappa: Double
    /// The mean share of pairs of raters that agree.
    public let observed: Double
    /// The share that would agree by chance.
    public let expected: Double
    /// The standard error when there is no agreement beyond chance.
    public let standardError: Double
    /// kappa / standard error.
    public let z: Double
    /// Two-sided, for no agreement beyond chance; approximate for few subjects.
    public let p: Double
}

extension FleissKappa {
    /// Measures the agreement of equally many raters for each subject.
    ///
    /// - Returns: undefined for fewer than two raters and when only one category is used.
    /// - Complexity: O(subjects × categories).
    /// Source: Fleiss (1971), Psychological Bulletin 76(5), 378–382; the standard error of Fleiss,
    /// Nee & Landis (1979), Psychological Bulletin 86(5), 974–977.
    public static func of(_ counts: CategoryCounts) -> Finding<FleissKappa> {
        guard let observed = counts.observedAgreement, let shares = counts.shares else {
            return .undefined(.fewerThanTwoRaters(left: counts.raterCount))
        }
        guard shares.count(where: { $0 > 0 }) >= 2 else { return .undefined(.oneCategory) }
        let expected = shares.reduce(0) { $0 + $1 * $1 }
        let kappa = (observed - expected) / (1 - expected)
        let error = standardError(
            shares, subjects: Double(counts.rows.count), raters: Double(counts.raterCount))
        let z = kappa / error
        return .determined(
            FleissKappa(
                kappa: kappa, observed: observed, expected: expected, standardError: error, z: z,
                p: NormalDistribution.twoSided(z)))
    }

    private static func standardError(
        _ shares: [Double], subjects: Double, raters: Double
    ) -> Double {
        let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
        let skew = shares.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
        let scale = 2 / (subjects * raters * (raters - 1))
        // Above 0 as soon as two categories are used.
        return Double.sqrt(scale * (spread * spread - skew)) / spread
    }
}
