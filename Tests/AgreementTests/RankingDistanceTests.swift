import Testing

@testable import Agreement

@Suite("The distance of a ranking from a reference")
struct RankingDistanceTests {
    private func distance(_ one: [Double?], _ other: [Double?]) throws -> RankingDistance {
        try #require(try RankingDistance.between(one, other).value)
    }

    @Test("Equal orders are 0 apart, reversed ones 1, whatever the numbers")
    func ends() throws {
        let same = try distance([1, 2, 3, 4], [10, 20, 30, 99])
        #expect(
            [same.kendall, same.kendallShare, same.footrule, same.footruleShare] == [0, 0, 0, 0])
        let reversed = try distance([1, 2, 3, 4], [4, 3, 2, 1])
        #expect([reversed.kendall, reversed.footrule] == [6, 8])
        #expect([reversed.kendallShare, reversed.footruleShare] == [1, 1])
    }

    @Test("One exchange of neighbours is one pair and two places")
    func neighbours() throws {
        let result = try distance([1, 2, 3, 4], [1, 3, 2, 4])
        #expect([result.kendall, result.footrule] == [1, 2])
        #expect(result.kendallShare == 1.0 / 6)
        #expect(result.footruleShare == 0.25)
    }

    @Test("A pair that only one ties counts half; one that both tie counts nothing")
    func ties() throws {
        let half = try distance([1, 1, 3], [1, 2, 3])
        #expect([half.kendall, half.footrule] == [0.5, 1])
        let both = try distance([1, 1, 3], [2, 2, 9])
        #expect([both.kendall, both.footrule] == [0, 0])
        let all = try distance([5, 5, 5], [1, 2, 3])
        #expect([all.kendall, all.kendallShare] == [1.5, 0.5])
    }

    @Test("Only items that both rank are compared")
    func missing() throws {
        let result = try distance([1, nil, 2, 3], [3, 1, nil, 2])
        #expect(result.itemCount == 2)
        #expect(result.kendallShare == 1)
        #expect(
            try RankingDistance.between([1, nil], [nil, 2]).reason == .fewerThanTwoItems)
    }

    @Test("Seed 71: both are distances: symmetric, triangular, blind to the items' order")
    func properties() throws {
        var random = RandomTables(71)
        for _ in 0..<300 {
            let items = random.whole(2...7)
            let rows = random.ratings(3, items, 1...4)
            let order = random.shuffled(Array(0..<items))
            let turned = columns(rows, in: order)
            let ab = try distance(rows[0], rows[1])
            let ba = try distance(rows[1], rows[0])
            let ac = try distance(rows[0], rows[2])
            let cb = try distance(rows[2], rows[1])
            #expect(ab == ba)
            #expect(ab == (try distance(turned[0], turned[1])))
            #expect(ab.kendall <= ac.kendall + cb.kendall)
            #expect(ab.footrule <= ac.footrule + cb.footrule)
            #expect((0...1).contains(ab.kendallShare) && (0...1).contains(ab.footruleShare))
            // Fagin and others: neither is more than twice the other.
            #expect(ab.kendall <= ab.footrule && ab.footrule <= 2 * ab.kendall)
        }
    }

    @Test("A room is measured person by person")
    func room() throws {
        let table = try RatingTable([[1, 2, 3], [3, 2, 1], [nil, nil, 1]])
        let found = try RankingDistance.ofEach(table, from: [1, 2, 3])
        #expect(found.map { $0.value?.kendallShare } == [0, 1, nil])
        #expect(found[2].reason == .fewerThanTwoItems)
    }

    @Test("Rankings of different length, infinite scores and too many items are refused")
    func refusals() {
        #expect(throws: AgreementError.differentShapes(before: [2], after: [3])) {
            try RankingDistance.between([1, 2], [1, 2, 3])
        }
        #expect(throws: AgreementError.notFinite(row: 1, column: 1)) {
            try RankingDistance.between([1, 2], [1, .infinity])
        }
        #expect(throws: AgreementError.tooLarge(rows: 2, columns: 2_001, limit: 4_000)) {
            let many = [Double?](repeating: 1, count: 2_001)
            return try RankingDistance.between(many, many)
        }
    }
}
