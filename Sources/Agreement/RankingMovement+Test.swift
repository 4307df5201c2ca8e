import RealModule
import Statistics

extension RankingMovement {
    /// Measures and tests how rankings moved.
    ///
    /// - Parameters:
    ///   - before: persons × items, scores or ranks in one sense.
    ///   - after: the same persons and items in the same order.
    ///   - permutations: 1…100,000.
    ///   - seed: the same seed gives the same p-values.
    /// - Returns: undefined for fewer than two items and when nobody ranked everything twice.
    /// - Throws: ``AgreementError/differentShapes(before:after:)``,
    ///   ``AgreementError/tooLarge(rows:columns:limit:)`` above 2,000 items or
    ///   ``AgreementError/resamplesOutside(found:limit:)``.
    /// - Complexity: O(persons × items² + permutations × persons × items).
    /// Source: as ``PairedMovement/test(_:_:permutations:seed:)``; adjusted p-values by the largest
    /// statistic, Westfall & Young (1993), Resampling-Based Multiple Testing, chapter 2.
    public static func test(
        _ before: RatingTable, _ after: RatingTable, permutations: Int = 10_000, seed: UInt64
    ) throws(AgreementError) -> Finding<RankingMovement> {
        guard before.raterCount == after.raterCount, before.itemCount == after.itemCount else {
            throw .differentShapes(
                before: [before.raterCount, before.itemCount],
                after: [after.raterCount, after.itemCount])
        }
        guard before.itemCount <= RankingDistance.itemLimit else {
            throw .tooLarge(
                rows: before.raterCount, columns: before.itemCount,
                limit: before.raterCount * RankingDistance.itemLimit)
        }
        let rounds = Rounds(before, after)
        let flips = try SignFlips(
            persons: rounds.persons.count, permutations: permutations, seed: seed)
        guard before.itemCount >= 2 else { return .undefined(.fewerThanTwoItems) }
        guard !rounds.persons.isEmpty else { return .undefined(.noPairs) }
        return .determined(try measured(rounds, flips))
    }

    private static func measured(
        _ rounds: Rounds, _ flips: SignFlips
    ) throws(AgreementError) -> RankingMovement {
        let count = Double(rounds.persons.count)
        let sums = rounds.sums
        let exceeding = Exceeding(rounds, flips, sums)
        let items = sums.indices.map { item in
            Item(
                meanRankBefore: Double(rounds.ranksBefore.reduce(0) { $0 + $1[item] }) / 2 / count,
                meanRankAfter: Double(rounds.ranksAfter.reduce(0) { $0 + $1[item] }) / 2 / count,
                change: Double(sums[item]) / 2 / count,
                rose: rounds.changes.count { $0[item] > 0 },
                fell: rounds.changes.count { $0[item] < 0 }, p: flips.p(exceeding.items[item]),
                adjustedP: flips.p(exceeding.largest[item]))
        }
        let squares = items.reduce(0) { $0 + $1.change * $1.change }
        return RankingMovement(
            persons: rounds.persons, excluded: rounds.excluded,
            movedCount: rounds.changes.count { $0.contains { $0 != 0 } },
            meanDistance: rounds.distances.reduce(0, +) / count, items: items,
            effect: Double.sqrt(squares / Double(items.count)), p: flips.p(exceeding.overall),
            isExact: flips.isExact, permutations: flips.count,
            concordanceBefore: Concordance.kendall(try RatingTable(rounds.before)),
            concordanceAfter: Concordance.kendall(try RatingTable(rounds.after)))
    }
}

/// The persons who ranked everything twice, with twice their mid-ranks: whole numbers.
private struct Rounds {
    var persons: [Int] = []
    var excluded: [Int] = []
    var before: [[Double?]] = []
    var after: [[Double?]] = []
    var ranksBefore: [[Int]] = []
    var ranksAfter: [[Int]] = []
    var changes: [[Int]] = []
    var distances: [Double] = []

    init(_ earlier: RatingTable, _ later: RatingTable) {
        let items = earlier.itemCount
        var ranker = MidRanker(count: items)
        for person in 0..<earlier.raterCount {
            guard earlier.ratedCount(person) == items, later.ratedCount(person) == items else {
                excluded.append(person)
                continue
            }
            persons.append(person)
            before.append(earlier.row(person))
            after.append(later.row(person))
            ranker.rank(earlier.cells(of: person))
            let first = ranker.doubled
            ranker.rank(later.cells(of: person))
            ranksBefore.append(first)
            ranksAfter.append(ranker.doubled)
            changes.append(zip(ranker.doubled, first).map { $0 - $1 })
            if items >= 2 {
                distances.append(
                    RankingDistance.measured(
                        Array(earlier.cells(of: person)), Array(later.cells(of: person))
                    ).kendallShare)
            }
        }
    }

    /// Item by item, twice the sum of the changes of rank.
    var sums: [Int] {
        guard let first = changes.first else { return [] }
        return first.indices.map { item in changes.reduce(0) { $0 + $1[item] } }
    }
}

/// In how many exchanges a statistic is at least as far from 0 as what was seen; whole numbers, so
/// that equal is equal.
private struct Exceeding {
    var overall = 0
    /// Each item's own sum.
    var items: [Int]
    /// The largest of all items' sums.
    var largest: [Int]

    init(_ rounds: Rounds, _ flips: SignFlips, _ seen: [Int]) {
        let size = Self.square(seen)
        var overall = 0
        var items = [Int](repeating: 0, count: seen.count)
        var largest = items
        var sums = items
        flips.forEach { signs in
            for item in sums.indices { sums[item] = 0 }
            for (person, sign) in signs.enumerated() {
                for item in sums.indices { sums[item] += sign * rounds.changes[person][item] }
            }
            if Self.square(sums) >= size { overall += 1 }
            let most = sums.reduce(0) { max($0, abs($1)) }
            for item in sums.indices {
                if abs(sums[item]) >= abs(seen[item]) { items[item] += 1 }
                if most >= abs(seen[item]) { largest[item] += 1 }
            }
        }
        self.overall = overall
        self.items = items
        self.largest = largest
    }

    /// In floating point: a large room's squares may exceed a whole number's range.
    private static func square(_ sums: [Int]) -> Double {
        sums.reduce(0) { $0 + Double($1) * Double($1) }
    }
}
