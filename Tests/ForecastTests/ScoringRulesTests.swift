import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("Scores of a forecast")
struct ScoringRulesTests {
    struct Input: Decodable, Sendable {
        let ensemble: [Double]
        let observation: Double
        let levels: [Double]
        let alpha: Double
    }
    struct Expected: Decodable, Sendable {
        let quantilesType7: [Double]
        let pinball: [Double]
        let intervalScore: Double
        let crpsEnsemble: Double
        let normalMean: Double
        let normalSd: Double
        let crpsNormal: Double
    }
    static let cases = OracleFile<Input, Expected>.load("scoring_rules", in: .module)

    @Test("equal the reference", arguments: cases)
    func reference(_ oracle: OracleFile<Input, Expected>.Case) throws {
        let input = oracle.input
        let expected = oracle.expected
        let quantiles = try input.levels.map {
            try #require(Sample.quantile(input.ensemble, $0))
        }
        #expect(near(quantiles, expected.quantilesType7, oracle.tolerance))
        let pinball = zip(input.levels, quantiles).map {
            ScoringRules.pinball(level: $0, quantile: $1, outcome: input.observation)
        }
        #expect(near(pinball, expected.pinball, oracle.tolerance))
        let low = try #require(Sample.quantile(input.ensemble, input.alpha / 2))
        let high = try #require(Sample.quantile(input.ensemble, 1 - input.alpha / 2))
        let interval = ScoringRules.interval(
            low: low, high: high, alpha: input.alpha, outcome: input.observation)
        #expect(near(interval, expected.intervalScore, oracle.tolerance))
        let ensemble = try #require(
            ScoringRules.crps(ensemble: input.ensemble, outcome: input.observation))
        #expect(near(ensemble, expected.crpsEnsemble, oracle.tolerance))
        let normal = try #require(
            ScoringRules.crps(
                normalMean: expected.normalMean, deviation: expected.normalSd,
                outcome: input.observation))
        #expect(near(normal, expected.crpsNormal, oracle.tolerance))
    }

    @Test("are 0 for a certain forecast that came true, and its distance otherwise")
    func certain() {
        #expect(ScoringRules.crps(.certain(5), outcome: 5) == 0)
        // The levels are symmetric, so twice the mean pinball penalty is the distance.
        #expect(near(ScoringRules.crps(.certain(5), outcome: 8), 3, 1e-12))
        #expect(near(ScoringRules.crps(.certain(5), outcome: 2), 3, 1e-12))
        #expect(ScoringRules.crps(ensemble: [5], outcome: 8) == 3)
    }

    @Test("are refused without values or with values that are not numbers")
    func refused() {
        #expect(ScoringRules.crps(ensemble: [], outcome: 1) == nil)
        #expect(ScoringRules.crps(ensemble: [1, .nan], outcome: 1) == nil)
        #expect(ScoringRules.crps(ensemble: [1], outcome: .infinity) == nil)
        #expect(ScoringRules.crps(normalMean: 0, deviation: 0, outcome: 1) == nil)
        #expect(ScoringRules.crps(normalMean: .nan, deviation: 1, outcome: 1) == nil)
    }
}
