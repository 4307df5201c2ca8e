import Statistics

/// How far one person's ranking lies from a reference: another person's, the room's, the data's.
public struct RankingDistance: Sendable, Equatable {
    /// How many items both rank.
    public let itemCount: Int
    /// Pairs of items in opposite order, plus half the pairs that one ties and the other does not.
    public let kendall: Double
    /// As a share of all pairs: 0 (same order) … 1 (reversed).
    public let kendallShare: Double
    /// How many places all items together stand apart, by mid-ranks.
    public let footrule: Double
    /// As a share of the largest possible: 0…1.
    public let footruleShare: Double
}

extension RankingDistance {
    /// The most items; pairs are compared one by one.
    public static let itemLimit = 2_000

    /// Compares two rankings over the items that both rank.
    ///
    /// - Parameters:
    ///   - ranking: scores or ranks, `nil` where not ranked; equal ones are tied.
    ///   - reference: in the same sense.
    /// - Returns: undefined when fewer than two items are ranked by both.
    /// - Throws: ``AgreementError/differentShapes(before:after:)``,
    ///   ``AgreementError/notFinite(row:column:)`` (row 0 is the ranking, 1 the reference) or
    ///   ``AgreementError/tooLarge(rows:columns:limit:)``.
    /// - Complexity: O(items²).
    /// Source: Kendall's distance with ties at half, Fagin et al. (2004), PODS, K⁽¹ᐟ²⁾; the
    /// footrule of Diaconis & Graham (1977), JRSS B 39(2), by mid-ranks, at most ⌊n²/2⌋.
    public static func between(
        _ ranking: [Double?], _ reference: [Double?]
    ) throws(AgreementError) -> Finding<RankingDistance> {
        guard ranking.count == reference.count else {
            throw .differentShapes(before: [ranking.count], after: [reference.count])
        }
        guard ranking.count <= itemLimit else {
            throw .tooLarge(rows: 2, columns: ranking.count, limit: 2 * itemLimit)
        }
        for (row, values) in [ranking, reference].enumerated() {
            if let column = values.firstIndex(where: { $0?.isFinite == false }) {
                throw .notFinite(row: row, column: column)
            }
        }
        let both = zip(ranking, reference).compactMap { one, other -> (Double, Double)? in
            guard let one, let other else { return nil }
            return (one, other)
        }
        guard both.count >= 2 else { return .undefined(.fewerThanTwoItems) }
        return .determined(measured(both.map(\.0), both.map(\.1)))
    }

    /// Each person's distance from one reference.
    ///
    /// - Parameters:
    ///   - rankings: persons × items.
    ///   - reference: one entry for each item.
    /// - Returns: one finding for each person, in order.
    /// - Throws: as ``between(_:_:)``.
    /// - Complexity: O(persons × items²).
    public static func ofEach(
        _ rankings: RatingTable, from reference: [Double?]
    ) throws(AgreementError) -> [Finding<RankingDistance>] {
        var distances: [Finding<RankingDistance>] = []
        for rater in 0..<rankings.raterCount {
            distances.append(try between(rankings.row(rater), reference))
        }
        return distances
    }

    /// - Parameters: equally many finite values, at least two.
    static func measured(_ ranking: [Double], _ reference: [Double]) -> RankingDistance {
        let items = ranking.count
        let halves = doubledKendall(ranking, reference)
        let pairs = items * (items - 1) / 2
        let footrule = zip(Ranks.mid(ranking), Ranks.mid(reference))
            .reduce(0) { $0 + abs($1.0 - $1.1) }
        return RankingDistance(
            itemCount: items, kendall: Double(halves) / 2,
            kendallShare: Double(halves) / Double(2 * pairs), footrule: footrule,
            footruleShare: footrule / Double(items * items / 2))
    }

    private static func doubledKendall(_ ranking: [Double], _ reference: [Double]) -> Int {
        var halves = 0
        for one in ranking.indices {
            for other in 0..<one {
                let first = order(ranking[one], ranking[other])
                let second = order(reference[one], reference[other])
                // 2 for opposite signs, 1 for a tie in one of them.
                halves += abs(first - second)
            }
        }
        return halves
    }

    private static func order(_ one: Double, _ other: Double) -> Int {
        (one > other ? 1 : 0) - (one < other ? 1 : 0)
    }
}
