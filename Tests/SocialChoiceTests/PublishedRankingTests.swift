import SocialChoice
import Testing

@Suite("Published rankings, as printed")
struct PublishedRankingTests {
    private func matrix(_ ballots: [(Int, String)]) throws -> PairwiseMatrix {
        try PairwiseMatrix(
            ballots[0].1.count,
            ballots.map { count, order in
                PreferenceBallot(order: order.utf8.map { Int($0) - 65 }, count: count)
            })
    }

    private func letters(_ levels: [[Int]]) -> String {
        levels.map { $0.map(letter).joined(separator: "=") }.joined(separator: ">")
    }

    private func letter(_ candidate: Int) -> String {
        String(decoding: [UInt8(65 + candidate)], as: UTF8.self)
    }

    private let schulze45 = [
        (5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"),
        (7, "DCEBA"), (8, "EBADC"),
    ]
    private let tennessee = [(42, "ABCD"), (26, "BCDA"), (15, "CDBA"), (17, "DCBA")]

    /// Source: Schulze (2011), Social Choice and Welfare 36, example 1.
    @Test("Schulze's 45 voters: E>A>C>B>D, and ranked pairs choose A instead")
    func schulze() throws {
        let matrix = try matrix(schulze45)
        let schulze = Schulze(matrix)
        #expect(letters(schulze.levels) == "E>A>C>B>D")
        #expect(schulze.strengthRows[0].map(String.init) == ["0", "28", "28", "30", "24"])
        #expect("\(schulze.strength(4, 3)) \(schulze.strength(1, 0))" == "31 25")
        #expect(letters([RankedPairs(matrix).winners]) == "A")
        let path = schulze.path(from: 0, to: 1)
        let printed = path.map { "\(letter($0.winner))\($0.strength)\(letter($0.loser))" }
        #expect(printed == ["A30D", "D28C", "C29B"])
    }

    /// Source: Schulze (2003), Voting Matters 17.
    @Test("Schulze's 30 voters: D>A>C>B")
    func schulze30() throws {
        let matrix = try matrix([
            (5, "ACBD"), (2, "ACDB"), (3, "ADCB"), (4, "BACD"), (3, "CBDA"), (3, "CDBA"),
            (1, "DACB"), (5, "DBAC"), (4, "DCBA"),
        ])
        #expect(letters(Schulze(matrix).levels) == "D>A>C>B")
    }

    @Test("Tennessee's capital: Borda 126 194 173 107, Nashville first by every other rule")
    func capital() throws {
        let matrix = try matrix(tennessee)
        #expect(Borda(matrix).points.map { "\(Int($0))" } == ["126", "194", "173", "107"])
        #expect(matrix.condorcetWinner.map(letter) == "B")
        #expect(letters(Schulze(matrix).levels) == "B>C>D>A")
        #expect(letters(RankedPairs(matrix).levels) == "B>C>D>A")
        let kemeny = Kemeny(matrix)
        #expect(kemeny.order.map(letter).joined() == "BCDA")
        #expect("\(kemeny.distance) \(kemeny.agreement)" == "207 393")
    }

    /// Source: Condorcet (1785); Young (1988), American Political Science Review 82(4), 1231.
    @Test("Condorcet's 60 voters: B, C, A with 104 of 180 in agreement")
    func condorcet() throws {
        let kemeny = Kemeny(
            try matrix([(23, "ABC"), (17, "BCA"), (2, "BAC"), (10, "CAB"), (8, "CBA")]))
        #expect(kemeny.order.map(letter).joined() == "BCA")
        #expect("\(kemeny.agreement) of \(kemeny.agreement + kemeny.distance)" == "104 of 180")
    }

    @Test("The edges: nobody votes, everybody ties, one candidate, a perfect tie, a full cycle")
    func edges() throws {
        let empty = try PairwiseMatrix(3, [])
        #expect(empty.condorcetWinner == nil && empty.condorcetLoser == nil)
        #expect(letters(Schulze(empty).levels) == "A=B=C")
        #expect(letters(RankedPairs(empty).levels) == "A=B=C")
        #expect(letters(Borda(empty).ranking) == "A=B=C")
        #expect(empty.smithSet == [0, 1, 2])
        let alone = try PairwiseMatrix(1, [PreferenceBallot([[0]], count: 3)])
        #expect(alone.condorcetWinner == 0)
        #expect(alone.condorcetLoser == nil)
        #expect(Kemeny(alone).optima == [[0]])
        #expect(letters(Schulze(alone).levels) == "A")
        let cycle = try matrix([(1, "ABC"), (1, "BCA"), (1, "CAB")])
        #expect(letters(Schulze(cycle).levels) == "A=B=C")
        #expect(letters(RankedPairs(cycle).levels) == "A>B>C")
        #expect(Kemeny(cycle).optimalCount == 3)
        let tie = try matrix([(2, "AB"), (2, "BA")])
        #expect(Copeland(tie).points == [0.5, 0.5])
        #expect(Copeland(tie).duels(of: 0).tied == [1])
        #expect(Borda(tie).halfPointsTaken(by: 0) == [0, 4])
    }

    @Test("The article's nine heads of agency: what its text says")
    func article() throws {
        let matrix = try matrix([(4, "ABC"), (3, "BCA"), (2, "CAB")])
        #expect("\(matrix[0, 1]):\(matrix[1, 0])" == "6:3")
        #expect("\(matrix[1, 2]):\(matrix[2, 1])" == "7:2")
        #expect("\(matrix[2, 0]):\(matrix[0, 2])" == "5:4")
        #expect(matrix.condorcetWinner == nil)
        #expect(matrix.smithSet == [0, 1, 2])
        let schulze = Schulze(matrix)
        #expect(letters(schulze.levels) == "A>B>C")
        #expect(schulze.strength(0, 2) == 6)
        #expect(schulze.strength(2, 0) == 5)
        #expect(schulze.path(from: 0, to: 2).map(\.loser) == [1, 2])
        let pairs = RankedPairs(matrix)
        #expect(pairs.locked.map(\.margin) == [5, 3])
        #expect(pairs.skipped.map(\.edge.margin) == [1])
        #expect(letters(pairs.levels) == "A>B>C")
        let kemeny = Kemeny(matrix)
        #expect(kemeny.optima == [[0, 1, 2]])
        #expect("\(kemeny.distance) of \(kemeny.distance + kemeny.agreement)" == "10 of 27")
        let others = permutations([0, 1, 2]).dropFirst().map { order in
            matrix[order[1], order[0]] + matrix[order[2], order[0]] + matrix[order[2], order[1]]
        }
        #expect(others.min() == 12)
        #expect(Borda(matrix).points == [10, 10, 7])
        #expect(Copeland(matrix).points == [1, 1, 1])
        let errors = try [(30, 10), (3, 1)].map { wins, losses in
            let fit = try BradleyTerry(
                PairComparisons(
                    items: 2,
                    [Comparison(0, over: 1, count: wins), Comparison(1, over: 0, count: losses)]))
            let difference = fit.strengths[0] - fit.strengths[1]
            return [difference, fit.standardError(0, minus: 1)].map { ($0 * 100).rounded() / 100 }
        }
        #expect(errors == [[1.1, 0.37], [1.1, 1.15]])
    }
}
