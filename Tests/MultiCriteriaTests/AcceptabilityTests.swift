import OracleSupport
import MultiCriteria
import Statistics
import Testing

@Suite("Acceptability over all weights")
struct AcceptabilityTests {
    struct Input: Decodable, Sendable {
        let utilities: [[Double]]
    }

    struct Answer: Decodable, Sendable {
        let acceptability: [[Double]]?
        let firstRankAcceptability: [Double]?
        let centralWeights: [[Double]?]
    }

    static let cases = OracleFile<Input, Answer>.load("smaa", in: .module)

    private func result(
        _ rows: [[Double]], _ weights: WeightInformation = .uniform, samples: Int = 100_000,
        seed: UInt64 = 1, ties: AcceptabilityStudy.Ties = .byOrder
    ) throws -> Acceptability {
        try AcceptabilityStudy(
            UncertainUtilities(Utilities(rows)), weights: weights, sampleCount: samples,
            seed: seed, ties: ties
        ).result()
    }

    private func random(_ seed: Int, _ alternatives: Int, _ criteria: Int) -> [[Double]] {
        var generator = SeededGenerator(seed: UInt64(seed))
        return (0..<alternatives).map { _ in (0..<criteria).map { _ in generator.unit() } }
    }

    @Test("Samples come near the exact integrals", arguments: cases)
    func oracle(_ example: OracleFile<Input, Answer>.Case) throws {
        let expected = example.expected
        let found = try result(example.input.utilities)
        if let ranks = expected.acceptability {
            for (found, expected) in zip(found.rankShares, ranks) {
                #expect(near(found, expected, example.tolerance))
            }
        }
        let firsts = try #require(
            expected.firstRankAcceptability ?? expected.acceptability?.map { $0[0] })
        #expect(near(found.firstRankShares, firsts, example.tolerance))
        for (index, weights) in expected.centralWeights.enumerated() {
            guard let weights else {
                #expect(found.centralWeights[index] == nil)
                continue
            }
            guard firsts[index] > 0.02 else { continue }
            #expect(near(try #require(found.centralWeights[index]), weights, 0.03))
        }
    }

    @Test("Two criteria: rank shares equal the lengths between crossings (seeds 1…4)")
    func twoCriteria() throws {
        for seed in 1...4 {
            let rows = random(seed, 7, 2)
            let found = try result(rows, seed: UInt64(seed))
            for (found, exact) in zip(found.rankShares, ExactAcceptability.ranks(rows)) {
                #expect(near(found, exact, 0.008))
            }
        }
    }

    @Test("Three criteria: first ranks equal the areas of the triangle of weights (seeds 1…4)")
    func threeCriteria() throws {
        for seed in 1...4 {
            let rows = random(seed, 6, 3)
            let exact = ExactAcceptability.firsts(rows)
            #expect(near(exact.reduce(0, +), 1, 1e-9))
            #expect(near(try result(rows, seed: UInt64(seed)).firstRankShares, exact, 0.008))
        }
    }

    @Test("Ranks and alternatives each share out everything; wins agree with expected ranks")
    func sums() throws {
        for ties in [AcceptabilityStudy.Ties.byOrder, .shared] {
            let rows = random(4, 9, 4) + [[0.5, 0.5, 0.5, 0.5]]
            let found = try result(rows, samples: 20_000, ties: ties)
            for row in found.rankShares { #expect(near(row.reduce(0, +), 1, 1e-9)) }
            for rank in 0..<10 {
                let sum = found.rankShares.reduce(0) { $0 + $1[rank] }
                #expect(near(sum, 1, 1e-9))
            }
            for one in 0..<10 {
                var rank = 1.0
                for other in 0..<10 where other != one {
                    rank += found.winningShares[other][one]
                    let both = found.winningShares[one][other] + found.winningShares[other][one]
                    #expect(near(both, 1, 1e-9))
                }
                #expect(near(found.expectedRanks[one], rank, 1e-9))
                #expect(found.expectedRegrets[one] >= 0)
            }
            #expect(near(found.meanWeights.reduce(0, +), 1, 1e-9))
        }
    }

    @Test("Any number of tasks, and blocks in any order, give the same result")
    func threads() async throws {
        let study = try AcceptabilityStudy(
            UncertainUtilities(Utilities(random(5, 6, 4))), sampleCount: 30_001, seed: 9)
        let alone = study.result()
        #expect(alone.sampleCount == 30_001)
        for tasks in [1, 2, 3, 64] {
            #expect(await study.result(tasks: tasks) == alone)
        }
        #expect(study.blockCount == 8)
        #expect(study.tally(block: 7).sampleCount == 30_001 - 7 * 4_096)
        let backwards = study.tally(block: 3)
        _ = study.tally(block: 0)
        #expect(study.tally(block: 3) == backwards)
        #expect(study.tally(block: 8).sampleCount == 0)
    }

    @Test("Another seed gives other samples, and nearly the same shares")
    func seeds() throws {
        let rows = random(6, 5, 3)
        let (one, other) = (try result(rows, seed: 1), try result(rows, seed: 2))
        #expect(one != other)
        #expect(near(one.firstRankShares, other.firstRankShares, 0.01))
        #expect(one.largestError < 0.0032)
        #expect(one.standardError(0.5) > one.standardError(0.1))
    }

    @Test("Reordered alternatives keep their shares to the last digit")
    func permutation() throws {
        let rows = random(7, 6, 4)
        let order = [5, 2, 0, 4, 1, 3]
        let before = try result(rows, samples: 20_000)
        let after = try result(order.map { rows[$0] }, samples: 20_000)
        #expect(after.firstRankShares == order.map { before.firstRankShares[$0] })
        #expect(after.expectedRanks == order.map { before.expectedRanks[$0] })
    }

    @Test("A better value never lowers a first-rank share")
    func monotone() throws {
        var rows = random(8, 6, 4)
        let before = try result(rows, samples: 20_000)
        rows[3][1] += 0.2
        let after = try result(rows, samples: 20_000)
        #expect(after.firstRankShares[3] >= before.firstRankShares[3])
        #expect(after.expectedRanks[3] <= before.expectedRanks[3])
    }

    @Test("A dominated alternative never comes first and suits nobody")
    func dominated() throws {
        let found = try result([[1, 0], [0, 1], [0.4, 0.4], [0.3, 0.3]])
        #expect(found.firstRankShares[2...] == [0, 0])
        #expect(found.centralWeights[2] == nil && found.confidenceFactors[2] == nil)
        #expect(found.confidenceFactors[0] == 1)
        #expect(found.winningShares[2][3] == 1)
    }

    @Test("Equal alternatives: the first in order wins, or all share")
    func ties() throws {
        let rows = [[0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]
        let ordered = try result(rows, samples: 1_000)
        #expect(ordered.rankShares == [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
        let shared = try result(rows, samples: 1_000, ties: .shared)
        for row in shared.rankShares { #expect(near(row, [1 / 3.0, 1 / 3.0, 1 / 3.0], 1e-9)) }
        #expect(near(shared.expectedRanks, [2, 2, 2], 1e-9))
        #expect(shared.expectedRegrets == [0, 0, 0])
    }

    @Test("A copy of an alternative takes half of its share when ties are shared")
    func duplicates() throws {
        let rows = random(9, 4, 3)
        let alone = try result(rows, samples: 20_000, ties: .shared)
        let twice = try result(rows + [rows[1]], samples: 20_000, ties: .shared)
        #expect(near(twice.firstRankShares[1], alone.firstRankShares[1] / 2, 1e-9))
        #expect(near(twice.firstRankShares[4], alone.firstRankShares[1] / 2, 1e-9))
    }

    @Test("One alternative is always first; one criterion leaves nothing to weigh")
    func single() throws {
        let alone = try result([[0.3, 0.9]], samples: 100)
        #expect(alone.rankShares == [[1]])
        #expect(alone.worstThirdShares == [0])
        let one = try result([[0.2], [0.8], [0.5]], samples: 100)
        #expect(one.expectedRanks == [3, 1, 2])
        #expect(one.worstThirdShares == [1, 0, 0])
        #expect(near(one.expectedRegrets, [0.6, 0, 0.3], 1e-9))
    }

    @Test("TOPSIS at fixed weights ranks as TOPSIS does (seeds 1…10)")
    func topsis() throws {
        for seed in 1...10 {
            let matrix = try RandomMatrix(seed: UInt64(seed)).matrix
            for normalisation in [Topsis.Normalisation.vector, .minMax] {
                let study = try AcceptabilityStudy(
                    topsis: matrix, normalisation: normalisation,
                    weights: .fixed(matrix.weights), sampleCount: 64)
                let ranks = Topsis(matrix, normalisation: normalisation).ranks
                #expect(study.result().expectedRanks == ranks.map(Double.init))
            }
        }
    }
}
