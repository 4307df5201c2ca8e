import Statistics

/// PROMETHEE II: pairwise leads, criterion by criterion, turned into preference and summed up.
///
/// Values are compared pair by pair, so that a criterion needs no scale from 0 to 1; the
/// thresholds say from which lead on a difference matters.
/// Source: Brans, Vincke & Mareschal (1986), European Journal of Operational Research 24(2).
public struct Promethee: Sendable, Hashable {
    /// How much each alternative is preferred to the others on average, 0…1.
    public let positiveFlows: [Double]
    /// How much the others are preferred to it on average, 0…1.
    public let negativeFlows: [Double]
    /// The difference, −1…1; all net flows sum to 0.
    public let netFlows: [Double]
    /// Competition ranks by net flow, 1 = best.
    public let ranks: [Int]
    /// Net flow on each criterion alone, `profiles[alternative][criterion]`; their weighted sum is
    /// the net flow. This is what explains a rank.
    public let profiles: [[Double]]

    /// More comparisons would keep a machine busy for minutes.
    public static let mostComparisons = 1_000_000_000

    /// - Parameters:
    ///   - matrix: values in each criterion's own unit; reference ranges are not used. At most
    ///     1,000,000,000 comparisons, m²·n.
    ///   - preferences: one function a criterion.
    /// - Throws: ``PreferenceError`` naming the criterion.
    /// - Complexity: O(m²·n) time, O(m·n) space.
    public init(
        _ matrix: DecisionMatrix, preferences: [PreferenceFunction]
    ) throws(PreferenceError) {
        guard preferences.count == matrix.criterionCount else {
            throw .count(preferences.count, expected: matrix.criterionCount)
        }
        let pairs = matrix.alternativeCount * matrix.alternativeCount
        guard pairs * matrix.criterionCount <= Self.mostComparisons else {
            throw .tooManyComparisons(pairs * matrix.criterionCount)
        }
        for (index, preference) in preferences.enumerated() {
            if let fault = preference.fault { throw .threshold(criterion: index, fault) }
        }
        let flows = preferences.indices.map { criterion in
            let sign = matrix.criteria[criterion].direction == .benefit ? 1.0 : -1.0
            return LeadFlows(
                matrix.grid.column(criterion).map { sign * $0 }, preferences[criterion])
        }
        let shares = matrix.weights.shares
        let alternatives = 0..<matrix.alternativeCount
        positiveFlows = alternatives.map { place in Self.sum(shares, flows) { $0.leading[place] } }
        negativeFlows = alternatives.map { place in Self.sum(shares, flows) { $0.trailing[place] } }
        netFlows = zip(positiveFlows, negativeFlows).map { $0 - $1 }
        ranks = Ranks.competition(netFlows)
        profiles = alternatives.map { place in
            flows.map { $0.leading[place] - $0.trailing[place] }
        }
    }

    private static func sum(
        _ shares: [Double], _ flows: [LeadFlows], _ flow: (LeadFlows) -> Double
    ) -> Double {
        var sum = 0.0
        for (share, flows) in zip(shares, flows) { sum += share * flow(flows) }
        return sum
    }
}
