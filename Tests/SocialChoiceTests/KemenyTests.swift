@testable import SocialChoice
import Statistics
import Testing

@Suite("Rankings that voters disagree with least")
struct KemenyTests {
    private func distance(_ order: [Int], _ matrix: PairwiseMatrix) -> Int {
        order.indices.reduce(0) { sum, place in
            order[(place + 1)...].reduce(sum) { $0 + matrix[$1, order[place]] }
        }
    }

    @Test("All best rankings are those found by trying every order", arguments: [true, false])
    func everyOrder(hasTies: Bool) throws {
        var generator = SeededGenerator(seed: 41)
        for _ in 0..<60 {
            let candidates = 1 + generator.index(below: 6)
            let matrix = try PairwiseMatrix(
                candidates, generator.ballots(candidates: candidates, ballots: 5, hasTies: hasTies))
            let orders = permutations(Array(0..<candidates))
            let least = orders.map { distance($0, matrix) }.min()
            let best = orders.filter { distance($0, matrix) == least }
            let kemeny = Kemeny(matrix)
            #expect(kemeny.distance == least)
            #expect(kemeny.lowerBound == least)
            #expect(kemeny.order == best.first)
            #expect(kemeny.optimalCount == best.count)
            #expect(kemeny.optima == (best.count <= 50 ? best : nil))
        }
    }

    @Test("Search and all subsets find the same best rankings", arguments: [true, false])
    func twoWays(hasTies: Bool) throws {
        var generator = SeededGenerator(seed: 67)
        for round in 0..<30 {
            let candidates = 2 + generator.index(below: round == 0 ? 13 : 9)
            let matrix = try PairwiseMatrix(
                candidates, generator.ballots(candidates: candidates, ballots: 6, hasTies: hasTies))
            let costs = KemenyCosts(matrix, members: Array(0..<candidates))
            let search = KemenySearch(costs, CyclePacking(costs))
            let found = search.optima(from: KemenyStart.order(costs), mostStates: 100_000)
            #expect(found == KemenySubsets<Int32>(costs).optima())
            #expect(found == KemenySubsets<Int>(costs).optima())
        }
    }

    @Test("Where the search is cut short all subsets are compared, with the same result")
    func afterSearch() throws {
        // Three candidates in a cycle, eleven tied with everyone: nearly every set is as good a
        // beginning as any, far more than the quick search keeps.
        let rest = Array(3..<14)
        let matrix = PairwiseMatrix(
            try PreferenceProfile(
                candidates: 14,
                orders: [[0, 1, 2], [1, 2, 0], [2, 0, 1]].flatMap { cycle in
                    [cycle + rest, rest.reversed() + cycle]
                }))
        let kemeny = Kemeny(matrix)
        #expect(kemeny.components.map(\.proof) == [.subsets])
        #expect(kemeny.order == Array(0..<14))
        // Three of the six orders of the cycle are best, wherever the others stand: 14! ÷ 6 × 3.
        #expect(kemeny.optimalCount == 43_589_145_600)
    }

    @Test("Distance and agreement are all who do not tie a pair; what is overruled is a majority")
    func sums() throws {
        var generator = SeededGenerator(seed: 43)
        for _ in 0..<30 {
            let matrix = try PairwiseMatrix(
                7, generator.ballots(candidates: 7, ballots: 11, hasTies: true))
            let kemeny = Kemeny(matrix)
            #expect(kemeny.distance == distance(kemeny.order, matrix))
            #expect(
                kemeny.distance + kemeny.agreement == matrix.rows.flatMap(\.self).reduce(0, +))
            for pair in kemeny.overruled {
                #expect(pair.disagreeing > pair.agreeing)
                #expect(pair.disagreeing == matrix[pair.below, pair.above])
            }
            #expect(kemeny.components.flatMap(\.members).count == 7)
        }
    }

    /// Voters without a common opinion, drawn until no majority divides the 21 candidates.
    private func contested(_ voters: Int) throws -> PairwiseMatrix {
        var generator = SeededGenerator(seed: 47)
        while true {
            let matrix = PairwiseMatrix(
                try PreferenceProfile(
                    candidates: 21, orders: (0..<voters).map { _ in generator.order(of: 21) }))
            if MajorityComponents(matrix).layers.count == 1 { return matrix }
        }
    }

    @Test("Search proves the ranking of a component too large for all subsets")
    func search() throws {
        let matrix = try contested(21)
        let kemeny = Kemeny(matrix)
        #expect(kemeny.components.map(\.proof) == [.search])
        #expect(kemeny.isProven)
        #expect(distance(kemeny.order, matrix) == kemeny.distance)
        let optima = try #require(kemeny.optima)
        #expect(optima.count == kemeny.optimalCount)
        #expect(optima.first == kemeny.order)
        for order in optima { #expect(distance(order, matrix) == kemeny.distance) }
        // No move of one candidate to another place gains.
        for place in 0..<21 {
            for target in 0..<21 {
                var moved = kemeny.order
                moved.insert(moved.remove(at: place), at: target)
                #expect(distance(moved, matrix) >= kemeny.distance)
            }
        }
    }

    @Test("A search that runs out of room says how far it can be off", arguments: [0, 5, 20])
    func outOfRoom(room: Int) throws {
        let matrix = try contested(21)
        let proven = Kemeny(matrix)
        let kemeny = Kemeny(matrix, mostStates: room)
        #expect(kemeny.distance >= proven.distance)
        #expect(kemeny.lowerBound <= proven.distance)
        #expect(distance(kemeny.order, matrix) == kemeny.distance)
        #expect(kemeny.optimalCount == nil)
        #expect(kemeny.optima == nil)
    }

    @Test("What is not proven has a bound below its distance")
    func unproven() throws {
        var generator = SeededGenerator(seed: 61)
        let profile = try PreferenceProfile(
            candidates: 50, orders: (0..<5).map { _ in generator.order(of: 50) })
        let kemeny = Kemeny(PairwiseMatrix(profile), mostStates: 200)
        #expect(!kemeny.isProven)
        #expect(kemeny.lowerBound < kemeny.distance)
        #expect(kemeny.components.contains { $0.proof == .none })
        #expect(kemeny.order.sorted() == Array(0..<50))
    }

    @Test("Above 60 in one component a ranking is found and bounded")
    func large() throws {
        var generator = SeededGenerator(seed: 53)
        let profile = try PreferenceProfile(
            candidates: 80, orders: (0..<9).map { _ in generator.order(of: 80) })
        let kemeny = Kemeny(PairwiseMatrix(profile))
        #expect(kemeny.components.contains { $0.members.count > 60 && $0.proof == .none })
        #expect(kemeny.lowerBound < kemeny.distance)
        #expect(kemeny.order.sorted() == Array(0..<80))
    }

    @Test("Nothing but ties: every order is best, and they are counted while they can be")
    func indifference() throws {
        let five = Kemeny(try PairwiseMatrix(5, []))
        #expect(five.optimalCount == 120)
        #expect(five.optima == nil)
        #expect(five.order == [0, 1, 2, 3, 4])
        #expect(five.distance == 0)
        let thirty = Kemeny(try PairwiseMatrix(30, []))
        #expect(thirty.isProven)
        #expect(thirty.optimalCount == nil)
        #expect(thirty.order == Array(0..<30))
        let four = Kemeny(try PairwiseMatrix(4, []))
        #expect(four.optima == permutations([0, 1, 2, 3]))
        let twelve = Kemeny(try PairwiseMatrix(12, []))
        #expect(twelve.optimalCount == 479_001_600)
        let forty = Kemeny(try PairwiseMatrix(40, [PreferenceBallot(order: Array(0..<40))]))
        #expect(forty.order == Array(0..<40))
        #expect(forty.optimalCount == 1)
    }

    @Test("More best rankings than a number holds are not counted")
    func beyondCounting() throws {
        // Seven blocks of ten that nobody orders within: (10!)⁷ best rankings.
        let blocks = (0..<7).map { block in Array(block * 10..<block * 10 + 10) }
        let kemeny = Kemeny(try PairwiseMatrix(70, [PreferenceBallot(blocks)]))
        #expect(kemeny.isProven)
        #expect(kemeny.optimalCount == nil)
        #expect(kemeny.order == Array(0..<70))
    }

    @Test("Counts too large for 32 bits give the same best rankings")
    func wideCounts() throws {
        var generator = SeededGenerator(seed: 59)
        let ballots = generator.ballots(candidates: 9, ballots: 7, hasTies: true)
        let wide = ballots.map { PreferenceBallot($0.ranking, count: 1_000_000_007 * $0.count) }
        let (small, large) = (
            Kemeny(try PairwiseMatrix(9, ballots)), Kemeny(try PairwiseMatrix(9, wide))
        )
        #expect(large.distance == 1_000_000_007 * small.distance)
        #expect(large.order == small.order)
        #expect(large.optimalCount == small.optimalCount)
    }
}
