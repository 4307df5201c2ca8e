import Statistics
public import Vocabulary

/// VIKOR: a compromise between the smallest total shortfall and the smallest worst shortfall.
///
/// Source: Opricovic & Tzeng (2004), European Journal of Operational Research 156(2), 445–455.
public struct Vikor: Sendable, Hashable {
    /// Sum of the weighted shortfalls, 0…1; the group's view.
    public let totalShortfalls: [Double]
    /// Largest weighted shortfall, 0…1; the view of who loses most.
    public let worstShortfalls: [Double]
    /// The compromise of both, 0 (best) … 1.
    public let compromise: [Double]
    /// Best first, by compromise, then total, worst, index; equal within 1e-12 goes to the next.
    public let order: [Int]
    /// C1: the first leads the second by at least 1/(m − 1). True for a single alternative.
    public let hasAcceptableAdvantage: Bool
    /// C2: the first is also best by total or by worst shortfall.
    public let hasAcceptableStability: Bool
    /// Those between which the method does not decide, ascending: the first alone with C1 and C2,
    /// the first two without C2, all that are near the first without C1.
    public let compromiseSet: [Int]

    /// - Parameters:
    ///   - matrix: values in each criterion's own unit, judged in its range.
    ///   - groupShare: 0…1, how much the total counts against the worst shortfall; ½ is usual.
    /// - Throws: ``VikorError`` when the share is outside.
    /// - Complexity: O(m·n + m log m).
    public init(_ matrix: DecisionMatrix, groupShare: Double = 0.5) throws(VikorError) {
        guard groupShare >= 0, groupShare <= 1 else { throw .groupShare }
        let shortfalls = Self.shortfalls(matrix)
        let total = shortfalls.map { $0.reduce(0, +) }
        let worst = shortfalls.map { $0.max() ?? 0 }
        let totalPlaces = Self.places(total)
        let worstPlaces = Self.places(worst)
        let mixed = total.indices.map {
            groupShare * totalPlaces[$0] + (1 - groupShare) * worstPlaces[$0]
        }
        totalShortfalls = total
        worstShortfalls = worst
        compromise = mixed
        order = Self.order(mixed, total, worst)

        let first = order[0]
        let lead = order.count > 1 ? mixed[order[1]] - mixed[first] : 1
        let threshold = order.count > 1 ? 1 / Double(order.count - 1) : 1
        hasAcceptableAdvantage = lead >= threshold - Ranks.tie
        hasAcceptableStability =
            Self.isLowest(total, first) || Self.isLowest(worst, first)
        if !hasAcceptableAdvantage {
            let near = { mixed[$0] - mixed[first] < threshold - Ranks.tie }
            compromiseSet = mixed.indices.filter(near)
        } else if !hasAcceptableStability {
            compromiseSet = order.prefix(2).sorted()
        } else {
            compromiseSet = [first]
        }
    }

    /// Weighted shortfalls from the best value; none where the alternatives do not differ.
    private static func shortfalls(_ matrix: DecisionMatrix) -> [[Double]] {
        let utilities = matrix.utilities
        let shares = matrix.weights.shares.enumerated().map { index, share in
            utilities.ignoredCriteria.contains(index) ? 0 : share
        }
        return (0..<matrix.alternativeCount).map { alternative in
            shares.indices.map { shares[$0] * (1 - utilities[alternative, $0]) }
        }
    }

    /// Between the lowest (0) and the highest (1); 0 for all when they do not differ.
    private static func places(_ values: [Double]) -> [Double] {
        let lowest = values.min() ?? 0
        let width = (values.max() ?? 0) - lowest
        return values.map { width > Ranks.tie ? ($0 - lowest) / width : 0 }
    }

    private static func order(_ mixed: [Double], _ total: [Double], _ worst: [Double]) -> [Int] {
        let ranks = [mixed, total, worst].map { Ranks.competition($0.map { -$0 }) }
        return mixed.indices.sorted { one, other in
            for rank in ranks where rank[one] != rank[other] { return rank[one] < rank[other] }
            return one < other
        }
    }

    private static func isLowest(_ values: [Double], _ index: Int) -> Bool {
        values.allSatisfy { values[index] <= $0 + Ranks.tie }
    }
}

/// Why VIKOR was not computed.
public enum VikorError: Explained, Equatable {
    case groupShare

    public var wording: Wording {
        Wording(
            id: "v harus antara 0 dan 1; lazimnya 0,5.",
            en: "v must lie between 0 and 1; usual is 0.5.")
    }
}
