import Statistics

/// How far each weight may move before another alternative overtakes the best one.
///
/// One weight moves in 0…1 while the others are rescaled in proportion.
/// Source: closed form for additive models, as in Mareschal (1988), European Journal of
/// Operational Research 33(1), 54–64.
public struct WeightStability: Sendable, Hashable {
    /// Where one weight may move.
    public struct Interval: Sendable, Hashable {
        /// The weights between which the best stays best, ends included.
        public let range: ClosedRange<Double>
        /// Who overtakes below and above the range; `nil` where the range ends at 0 or 1.
        public let challengerBelow: Int?
        public let challengerAbove: Int?
    }

    /// Highest weighted sum; equal within 1e-12 the first in order.
    public let best: Int
    /// One a criterion.
    public let intervals: [Interval]

    /// - Parameters:
    ///   - utilities: m alternatives × n criteria.
    ///   - weights: n.
    /// - Throws: ``DecisionMatrixError/weightCount(_:expected:)``.
    /// - Complexity: O(m·n).
    public init(
        _ utilities: Utilities, weights: CriterionWeights
    ) throws(DecisionMatrixError) {
        guard weights.count == utilities.criterionCount else {
            throw .weightCount(weights.count, expected: utilities.criterionCount)
        }
        let scores = utilities.scores(weights.shares)
        let ranks = Ranks.competition(scores)
        let best = ranks.firstIndex(of: 1) ?? 0
        self.best = best
        intervals = weights.shares.indices.map { criterion in
            let mix = WeightMix(utilities, weights.shares, criterion)
            return Self.interval(mix, best: best, count: utilities.alternativeCount)
        }
    }

    private static func interval(_ mix: WeightMix, best: Int, count: Int) -> Interval {
        let wins = mix.wins(of: best, count: count)
        // Rounding can push the ends past the weight at hand, or past each other, by an ulp.
        let low = min(max(wins.low, 0), 1)
        return Interval(
            range: low...max(min(wins.high, 1), low), challengerBelow: wins.below,
            challengerAbove: wins.above)
    }
}

/// Scores as straight lines in one criterion's weight, the others rescaled in proportion.
struct WeightMix {
    private let own: [Double]
    private let rest: [Double]
    /// False when all weight lies on the criterion, so that there is nothing to rescale.
    let canMove: Bool

    init(_ utilities: Utilities, _ shares: [Double], _ criterion: Int) {
        var others = shares
        others[criterion] = 0
        let remaining = others.reduce(0, +)
        canMove = remaining > 0
        own = utilities.grid.column(criterion)
        rest = canMove ? utilities.scores(others.map { $0 / remaining }) : own
    }

    /// The lead of one alternative over another: `atZero + slope · weight`.
    func lead(of one: Int, over other: Int) -> Lead {
        let atZero = rest[one] - rest[other]
        return Lead(atZero: atZero, slope: own[one] - own[other] - atZero)
    }

    /// The weights in 0…1 with which an alternative leads all others: none when `low` is above
    /// `high`. Everything from 0 to 1 when there is nothing to rescale.
    func wins(
        of one: Int, count: Int
    ) -> (low: Double, below: Int?, high: Double, above: Int?) {
        var wins: (low: Double, below: Int?, high: Double, above: Int?) = (0, nil, 1, nil)
        for other in 0..<count where other != one && canMove {
            let lead = lead(of: one, over: other)
            guard let crossing = lead.crossing else {
                // A lead that no weight changes.
                if lead.atZero < -Ranks.tie { wins.high = -1 }
                continue
            }
            if lead.slope > 0, crossing > wins.low {
                wins.low = crossing
                wins.below = other
            } else if lead.slope < 0, crossing < wins.high {
                wins.high = crossing
                wins.above = other
            }
        }
        return wins
    }

    struct Lead {
        let atZero: Double
        let slope: Double

        /// The weight at which the lead is 0; `nil` when it never changes or lies beyond Double.
        var crossing: Double? {
            guard slope != 0 else { return nil }
            let weight = -atZero / slope
            return weight.isFinite ? weight : nil
        }
    }
}
