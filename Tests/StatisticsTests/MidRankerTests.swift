import Testing

@testable import Statistics

@Suite("The ranker of many rows")
struct MidRankerTests {
    @Test("Seed 5: it ranks as the plain function does, ties and row after row")
    func same() {
        var generator = SeededGenerator(seed: 5)
        for count in [0, 1, 2, 3, 7, 8, 9, 31, 64, 200] {
            var ranker = MidRanker(count: count)
            for _ in 0..<10 {
                let row = (0..<count).map { _ in Double(generator.index(below: 40)) - 20 }
                ranker.rank(row[...])
                #expect(ranker.doubled.map { Double($0) / 2 } == Ranks.mid(row))
            }
        }
    }

    @Test("The tie term is the sum of t³ − t; −0 and 0 are tied, the smallest numbers are not")
    func ties() {
        var ranker = MidRanker(count: 5)
        ranker.rank([0, -0.0, 3, 3, 3][...])
        #expect(ranker.tieTerm == 6 + 24)
        #expect(ranker.doubled == [3, 3, 8, 8, 8])
        ranker.rank(
            [
                .leastNonzeroMagnitude, 0, -.leastNonzeroMagnitude, .greatestFiniteMagnitude,
                -.greatestFiniteMagnitude,
            ][...])
        #expect(ranker.tieTerm == 0)
        #expect(ranker.doubled == [8, 6, 4, 10, 2])
    }
}
