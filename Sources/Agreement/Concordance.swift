import Statistics

/// Kendall's coefficient of concordance: how far raters agree in their order of items.
public struct Concordance: Sendable, Equatable {
    /// 0 (no common order) … 1 (identical orders), corrected for ties.
    public let w: Double
    /// m(n − 1)W; Friedman's statistic.
    public let chiSquare: Double
    public let degreesOfFreedom: Int
    /// The probability of at least this W when all orders are random; approximate below about
    /// seven items or raters.
    public let p: Double
    /// Item by item, the sum of its mid-ranks: smallest score first.
    public let rankSums: [Double]
    /// The mean of Spearman's correlation over all pairs of raters, −1/(m − 1)…1, when none has
    /// ties; the same linear function of W otherwise.
    public let meanSpearman: Double
    /// How many raters counted.
    public let raterCount: Int
    /// Raters left out because they ranked fewer than two items, counted from 0.
    public let dropped: [Int]

    /// W in words.
    public var strength: ConcordanceStrength { ConcordanceStrength(w: w) }
}

extension Concordance {
    /// Measures the concordance of raters; tied items share the mean of their places.
    ///
    /// - Parameter scores: the same sense for every rater (all ranks, or all scores). Raters who
    ///   ranked fewer than two items are dropped and named.
    /// - Returns: undefined for fewer than two raters or items, for gaps that remain, and when
    ///   every rater ties everything.
    /// - Complexity: O(m n log n).
    /// Source: Kendall & Babington Smith (1939), Ann. Math. Stat. 10(3), 275–287; ties as in Siegel
    /// & Castellan (1988), section 9.
    public static func kendall(_ scores: RatingTable) -> Finding<Concordance> {
        let n = scores.itemCount
        guard n >= 2 else { return .undefined(.fewerThanTwoItems) }
        let (kept, dropped, gaps) = sorted(scores)
        guard kept.count >= 2 else { return .undefined(.fewerThanTwoRaters(left: kept.count)) }
        guard gaps.isEmpty else { return .undefined(.incomplete(raters: gaps)) }

        var ranker = MidRanker(count: n)
        var doubledSums = [Int](repeating: 0, count: n)
        var tieTerms = 0.0
        for rater in kept {
            ranker.rank(scores.cells(of: rater))
            for item in 0..<n { doubledSums[item] += ranker.doubled[item] }
            tieTerms += Double(ranker.tieTerm)
        }
        return measured(doubledSums, m: kept.count, tieTerms: tieTerms, dropped: dropped)
    }

    private static func measured(
        _ doubledSums: [Int], m: Int, tieTerms: Double, dropped: [Int]
    ) -> Finding<Concordance> {
        let n = doubledSums.count
        let raters = Double(m)
        let items = Double(n)
        let most = raters * raters * (items * items * items - items) - raters * tieTerms
        guard most > 0 else { return .undefined(.everythingTied) }
        // Twice the distance of a rank sum from the mean is a whole number.
        let squares = doubledSums.reduce(0.0) { sum, doubled in
            let distance = Double(doubled - m * (n + 1))
            return sum + distance * distance
        }
        let w = min(1, 3 * squares / most)
        let chiSquare = raters * (items - 1) * w
        return .determined(
            Concordance(
                w: w, chiSquare: chiSquare, degreesOfFreedom: n - 1,
                p: ChiSquareDistribution.survival(chiSquare, degreesOfFreedom: n - 1) ?? 1,
                rankSums: doubledSums.map { Double($0) / 2 },
                meanSpearman: (raters * w - 1) / (raters - 1), raterCount: m, dropped: dropped))
    }

    /// Who counts, who is dropped, and who counts with gaps.
    private static func sorted(
        _ scores: RatingTable
    ) -> (kept: [Int], dropped: [Int], gaps: [Int]) {
        var kept: [Int] = []
        var dropped: [Int] = []
        var gaps: [Int] = []
        for rater in 0..<scores.raterCount {
            let rated = scores.ratedCount(rater)
            if rated < 2 {
                dropped.append(rater)
            } else {
                kept.append(rater)
                if rated < scores.itemCount { gaps.append(rater) }
            }
        }
        return (kept, dropped, gaps)
    }
}
