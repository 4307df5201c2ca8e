import Statistics
import Testing

@Suite("Ranks")
struct RankTests {
    @Test("Competition ranks skip the places that ties take")
    func competition() {
        #expect(Ranks.competition([3, 9, 9, 1]) == [3, 1, 1, 4])
        #expect(Ranks.competition([]) == [])
        #expect(Ranks.competition([0.1 + 0.2, 0.3]) == [1, 1])
    }

    @Test("Mid-ranks share the mean of the tied places and always sum to n(n + 1)/2")
    func mid() {
        #expect(Ranks.mid([3, 9, 9, 1]) == [2, 3.5, 3.5, 1])
        #expect(Ranks.mid([5, 5, 5]) == [2, 2, 2])
        #expect(Ranks.mid([]) == [])
    }
}
