import OracleSupport
import Testing

@testable import Agreement

@Suite("The movement of rankings")
struct RankingMovementTests {
    private func movement(
        _ before: [[Double?]], _ after: [[Double?]], permutations: Int = 10_000
    ) throws -> RankingMovement {
        try #require(
            try RankingMovement.test(
                RatingTable(before), RatingTable(after), permutations: permutations, seed: 1
            ).value)
    }

    @Test("A room of six that turns round: two items moved, the middle one did not")
    func reversal() throws {
        let before = [[Double?]](repeating: [1, 2, 3], count: 6)
        let after = [[Double?]](repeating: [3, 2, 1], count: 6)
        let result = try movement(before, after)
        #expect(result.items.map(\.change) == [2, 0, -2])
        #expect(result.items.map(\.p) == [2.0 / 64, 1, 2.0 / 64])
        #expect(result.items.map(\.rose) == [6, 0, 0])
        #expect(result.items.map(\.fell) == [0, 0, 6])
        #expect(result.p == 2.0 / 64 && result.isExact)
        #expect(result.meanDistance == 1 && result.movedCount == 6)
        #expect(near(result.effect, (8.0 / 3).squareRoot(), 1e-12))
        #expect(result.concordanceAfter.value?.w == 1)
    }

    @Test("Seed 91: p-values are those of all exchanges; adjusted ones are never smaller")
    func bruteForce() throws {
        var random = RandomTables(91)
        for _ in 0..<60 {
            let persons = random.whole(1...5)
            let items = random.whole(2...4)
            let before = random.ratings(persons, items, 1...3)
            let after = random.ratings(persons, items, 1...3)
            let result = try movement(before, after)
            let all = allExchanges(before, after)
            #expect(result.p == all.overall)
            #expect(result.items.map(\.p) == all.items)
            #expect(result.items.allSatisfy { $0.adjustedP >= $0.p && $0.adjustedP <= 1 })
            #expect(result.items.map(\.adjustedP).min() ?? 0 >= result.items.map(\.p).min() ?? 0)
        }
    }

    /// The share of exchanges that move the whole, and each item, at least as far.
    private func allExchanges(
        _ before: [[Double?]], _ after: [[Double?]]
    ) -> (overall: Double, items: [Double]) {
        let changes = zip(before, after).map { pair in
            zip(midRanks(pair.1), midRanks(pair.0)).map { $0 - $1 }
        }
        let items = changes[0].indices
        func sums(_ mask: Int) -> [Double] {
            items.map { item in
                changes.enumerated().reduce(0) { sum, change in
                    sum + (mask >> change.offset & 1 == 1 ? -1 : 1) * change.element[item]
                }
            }
        }
        func size(_ sums: [Double]) -> Double { sums.reduce(0) { $0 + $1 * $1 } }
        let seen = sums(0)
        let masks = 0..<1 << changes.count
        let count = Double(masks.count)
        return (
            Double(masks.count { size(sums($0)) >= size(seen) }) / count,
            items.map { item in
                Double(masks.count { abs(sums($0)[item]) >= abs(seen[item]) }) / count
            }
        )
    }

    private func midRanks(_ row: [Double?]) -> [Double] {
        row.map { score in
            let below = row.count { $0! < score! }
            return Double(below) + Double(row.count { $0 == score } + 1) / 2
        }
    }

    @Test(
        "Seed 92: exchanging items exchanges the answer; the numbers behind the order do not matter"
    )
    func invariances() throws {
        var random = RandomTables(92)
        for _ in 0..<50 {
            let before = random.ratings(4, 4)
            let after = random.ratings(4, 4)
            let order = random.shuffled([0, 1, 2, 3])
            let result = try movement(before, after)
            let turned = try movement(columns(before, in: order), columns(after, in: order))
            #expect(turned.items == order.map { result.items[$0] })
            #expect(turned.p == result.p)
            let stretched = after.map { row in row.map { score in score.map { $0 * $0 + 7 } } }
            #expect(try movement(before, stretched).items == result.items)
        }
    }

    @Test("Persons with a gap in either round are left out and named")
    func missing() throws {
        let result = try movement(
            [[1, 2], [1, nil], [2, 1], [1, 2]], [[2, 1], [1, 2], [2, 1], [nil, nil]])
        #expect(result.persons == [0, 2])
        #expect(result.excluded == [1, 3])
        #expect(result.movedCount == 1)
        let none = try RankingMovement.test(
            RatingTable([[1, nil]]), RatingTable([[1, 2]]), seed: 1)
        #expect(none.reason == .noPairs)
        let single = try RankingMovement.test(RatingTable([[1]]), RatingTable([[1]]), seed: 1)
        #expect(single.reason == .fewerThanTwoItems)
    }

    @Test("Drawn exchanges come again with the same seed")
    func drawn() throws {
        var random = RandomTables(93)
        let before = random.ratings(20, 5)
        let after = random.ratings(20, 5)
        let once = try movement(before, after, permutations: 500)
        let again = try movement(before, after, permutations: 500)
        #expect(once.items == again.items && once.p == again.p && !once.isExact)
        #expect(once.permutations == 500)
    }

    @Test("Rounds of different shape, too many items and too many permutations are refused")
    func refusals() {
        #expect(throws: AgreementError.differentShapes(before: [1, 2], after: [2, 2])) {
            try movement([[1, 2]], [[1, 2], [1, 2]])
        }
        #expect(throws: AgreementError.resamplesOutside(found: 100_001, limit: 100_000)) {
            try movement([[1, 2]], [[1, 2]], permutations: 100_001)
        }
        #expect(throws: AgreementError.tooLarge(rows: 1, columns: 2_001, limit: 2_000)) {
            let row = [Double?](repeating: 1, count: 2_001)
            return try movement([row], [row])
        }
    }
}
