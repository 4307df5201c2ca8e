import OracleSupport
import SocialChoice
import Testing

@Suite("Rankings computed independently")
struct RankingOracleTests {
    @Test("Duels, their winner, Copeland's points and the Smith set", arguments: pairwiseCases)
    func pairwise(example: RankingOracle<Pairwise>.Case) throws {
        let matrix = try example.matrix()
        #expect(matrix.rows == example.expected.matrix)
        #expect(matrix.condorcetWinner == example.expected.condorcetWinner)
        #expect(Copeland(matrix).points == example.expected.copeland)
        #expect(matrix.smithSet == example.expected.smithSet)
    }

    @Test("Borda's points are exact", arguments: bordaCases)
    func borda(example: RankingOracle<BordaPoints>.Case) throws {
        let borda = Borda(try example.matrix())
        #expect(borda.points == example.expected.score)
        #expect(borda.ranking == example.expected.ranking)
    }

    @Test("Schulze's strengths and levels, by votes and by margins", arguments: schulzeCases)
    func schulze(example: RankingOracle<Paths>.Case) throws {
        let matrix = try example.matrix()
        for measure in Schulze.Strength.allCases {
            let expected =
                measure == .margins ? example.expected.margins : example.expected.winning
            let schulze = Schulze(matrix, by: measure)
            #expect(schulze.strengthRows == expected.strength)
            #expect(schulze.winners == expected.winners)
            #expect(schulze.levels == expected.levels)
        }
    }

    @Test("Ranked pairs lock the same majorities in the same order", arguments: rankedPairsCases)
    func rankedPairs(example: RankingOracle<Locked>.Case) throws {
        let pairs = RankedPairs(try example.matrix())
        #expect(pairs.locked.map { [$0.winner, $0.loser] } == example.expected.locked)
        #expect(pairs.levels == example.expected.order)
        #expect(pairs.winners == example.expected.winners)
    }

    @Test("Kemeny's distance, the number of best rankings and all of them", arguments: kemenyCases)
    func kemeny(example: RankingOracle<Optima>.Case) throws {
        let kemeny = Kemeny(try example.matrix())
        #expect(kemeny.distance == example.expected.distance)
        #expect(kemeny.isProven)
        #expect(kemeny.optimalCount == example.expected.optimalCount)
        #expect(kemeny.order == example.expected.lexFirst)
        #expect(kemeny.optima == example.expected.all)
    }
}

struct Pairwise: Decodable, Sendable {
    let matrix: [[Int]]
    let condorcetWinner: Int?
    let copeland: [Double]
    let smithSet: [Int]
}

struct BordaPoints: Decodable, Sendable {
    let score: [Double]
    let ranking: [[Int]]
}

struct Paths: Decodable, Sendable {
    struct Measured: Decodable, Sendable {
        let strength: [[Int]]
        let winners: [Int]
        let levels: [[Int]]
    }

    let winning: Measured
    let margins: Measured
}

struct Locked: Decodable, Sendable {
    let locked: [[Int]]
    let order: [[Int]]
    let winners: [Int]
}

struct Optima: Decodable, Sendable {
    let distance: Int
    let optimalCount: Int
    let lexFirst: [Int]
    let all: [[Int]]?
}

private let pairwiseCases = RankingOracle<Pairwise>.load("pairwise", in: .module)
private let bordaCases = RankingOracle<BordaPoints>.load("borda", in: .module)
private let schulzeCases = RankingOracle<Paths>.load("schulze", in: .module)
private let rankedPairsCases = RankingOracle<Locked>.load("ranked_pairs", in: .module)
private let kemenyCases = RankingOracle<Optima>.load("kemeny", in: .module)
