import Statistics

/// The weighted sum of utilities: the score to show first, since everyone can check it by hand.
///
/// A poor value on one criterion is made up for by good values on others; where that is wrong, set
/// a hard limit first (``VenueStudy``) or look at ``Vikor``, which counts the worst shortfall.
/// Source: multi-attribute value theory, Keeney & Raiffa (1976); range normalisation.
public struct WeightedSum: Sendable, Hashable {
    /// 0…1 when the values lie in the reference ranges.
    public let scores: [Double]
    /// Competition ranks, 1 = best; equal within 1e-12 share a rank.
    public let ranks: [Int]
    /// What each criterion adds to each score: `contributions[alternative][criterion]`.
    public let contributions: [[Double]]
    /// Criteria on which the alternatives do not differ; they add nothing.
    public let ignoredCriteria: [Int]

    /// - Complexity: O(m·n).
    public init(_ matrix: DecisionMatrix) {
        let utilities = matrix.utilities
        let shares = matrix.weights.shares
        contributions = (0..<matrix.alternativeCount).map { alternative in
            shares.indices.map { shares[$0] * utilities[alternative, $0] }
        }
        scores = utilities.scores(shares)
        ranks = Ranks.competition(scores)
        ignoredCriteria = utilities.ignoredCriteria
    }
}
