import OracleSupport
import Forecast
import Testing

@Suite("The Brier score")
struct BrierScoreTests {
    struct Input: Decodable, Sendable {
        let probability: [Double]
        let outcome: [Int]
    }
    struct Expected: Decodable, Sendable {
        let brier: Double
        let reliability: Double
        let resolution: Double
        let uncertainty: Double
        let ece10: Double
        let logLoss: Double
        let brierSkill: Double
    }
    static let cases = OracleFile<Input, Expected>.load("brier", in: .module)

    @Test("and its decomposition equal the reference", arguments: cases)
    func reference(_ oracle: OracleFile<Input, Expected>.Case) throws {
        let verdicts = zip(oracle.input.probability, oracle.input.outcome).map {
            BrierScore.Verdict(probability: $0, happened: $1 == 1)
        }
        let score = try #require(BrierScore(verdicts))
        let expected = oracle.expected
        #expect(near(score.score, expected.brier, oracle.tolerance))
        #expect(near(score.reliability, expected.reliability, oracle.tolerance))
        #expect(near(score.resolution, expected.resolution, oracle.tolerance))
        #expect(near(score.uncertainty, expected.uncertainty, oracle.tolerance))
        #expect(near(score.calibrationError, expected.ece10, oracle.tolerance))
        #expect(near(score.logLoss, expected.logLoss, oracle.tolerance))
        #expect(near(try #require(score.skill), expected.brierSkill, oracle.tolerance))
        #expect(score.bins.map(\.count).reduce(0, +) == verdicts.count)
    }

    @Test("is reliability less resolution plus uncertainty when bins hold one probability each")
    func murphy() throws {
        let verdicts = [(0.25, 8, 2), (0.55, 10, 6), (0.95, 20, 19)].flatMap {
            probability, count, happened in
            (0..<count).map {
                BrierScore.Verdict(probability: probability, happened: $0 < happened)
            }
        }
        let score = try #require(BrierScore(verdicts))
        let sum = score.reliability - score.resolution + score.uncertainty
        #expect(near(score.score, sum, 1e-12))
        #expect(score.bins[5].count == 10 && score.bins[5].happened == 6)
        #expect(score.bins[5].share == 0.6 && score.bins[3].share == nil)
    }

    @Test("has no skill where everything came true, and no value without valid verdicts")
    func edges() throws {
        let sure = try #require(BrierScore([.init(probability: 1, happened: true)]))
        #expect(sure.score == 0 && sure.skill == nil && sure.bins[9].count == 1)
        let wrong = try #require(BrierScore([.init(probability: 0, happened: true)]))
        #expect(wrong.score == 1 && wrong.logLoss.isFinite)
        #expect(BrierScore([]) == nil)
        #expect(BrierScore([.init(probability: 1.1, happened: true)]) == nil)
        #expect(BrierScore([.init(probability: .nan, happened: true)]) == nil)
    }
}
