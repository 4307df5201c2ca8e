import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("A forecast distribution")
struct ForecastDistributionTests {
    /// Quantiles of a uniform distribution on 0…100.
    static let uniform = ForecastDistribution(
        quantiles: ForecastDistribution.levels.map { $0 * 100 })

    @Test("is straight between its quantiles and exponential beyond")
    func shape() {
        #expect(near(Self.uniform.quantile(0.5), 50, 1e-12))
        #expect(near(Self.uniform.quantile(0.25), 25, 1e-12))
        #expect(near(Self.uniform.probability(atLeast: 75), 0.25, 1e-12))
        #expect(near(Self.uniform.probability(atMost: 75), 0.75, 1e-12))
        #expect(near(Self.uniform.probability(between: 25, and: 75), 0.5, 1e-12))
        // One tail length (1.5) below the first quantile.
        #expect(near(Self.uniform.probability(atMost: -0.5), 0.01 * 0.36787944117144233, 1e-12))
        #expect(near(Self.uniform.probability(atLeast: 100.5), 0.01 * 0.36787944117144233, 1e-12))
    }

    @Test("gives back the level of each quantile, tails included")
    func inverse() {
        for p in [0.0001, 0.005, 0.01, 0.03, 0.2, 0.5, 0.77, 0.99, 0.995, 0.9999] {
            #expect(near(Self.uniform.probability(atMost: Self.uniform.quantile(p)), p, 1e-9))
        }
    }

    @Test("keeps probabilities within 0 and 1, falling in the target", arguments: 1...20)
    func falling(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let history = random.series(24, seasonLength: 12, around: 10)
        let forecast = try #require(CoreForecast(history: history, seasonLength: 12, horizon: 6))
        for support in [Support.unbounded, .nonNegative, .percent] {
            let distribution = try #require(
                forecast.distribution(step: 6, frequency: .monthly, support: support))
            #expect(
                zip(distribution.quantiles, distribution.quantiles.dropFirst()).allSatisfy {
                    $0 <= $1
                })
            var previous = 1.0
            for step in -100...200 {
                let target = Double(step) * 0.5
                let p = distribution.probability(atLeast: target)
                #expect((0...1).contains(p) && p <= previous + 1e-15)
                #expect(distribution.probability(atMost: target) + p >= 1 - 1e-12)
                previous = p
            }
        }
    }

    @Test("is certain of what is known, on both sides", arguments: [-3.5, 0, 100, 1e12])
    func certain(_ value: Double) {
        let known = ForecastDistribution.certain(value)
        #expect(known.isCertain)
        #expect(known.probability(atLeast: value) == 1)
        #expect(known.probability(atMost: value) == 1)
        #expect(known.probability(atLeast: value.nextUp) == 0)
        #expect(known.probability(atMost: value.nextDown) == 0)
        #expect(known.probability(between: value, and: value) == 1)
        #expect(known.quantile(0.001) == value && known.quantile(0.999) == value)
    }

    @Test("reaches its lower bound surely and its upper bound at most surely")
    func bounds() {
        let clipped = ForecastDistribution(
            quantiles: ForecastDistribution.levels.map { $0 * 200 - 50 }, lowerBound: 0,
            upperBound: 100)
        #expect(clipped.probability(atLeast: 0) == 1)
        #expect(clipped.probability(atMost: 100) == 1)
        #expect(clipped.probability(atLeast: 100.01) == 0)
        #expect(clipped.probability(atMost: -0.01) == 0)
        #expect(near(clipped.probability(atMost: 0), 0.2, 1e-12))
        #expect(clipped.quantile(1e-6) == 0 && clipped.quantile(1 - 1e-6) == 100)
    }

    @Test("answers questions that are not numbers without trapping")
    func notNumbers() {
        #expect(Self.uniform.quantile(.nan) == Self.uniform.median)
        #expect(Self.uniform.quantile(-.infinity).isFinite)
        #expect(Self.uniform.quantile(.infinity).isFinite)
        #expect(Self.uniform.probability(atLeast: .nan) == 0)
        #expect(Self.uniform.probability(atMost: .nan) == 0)
        #expect(Self.uniform.probability(between: .nan, and: 3) == 0)
        #expect(Self.uniform.probability(atLeast: -.infinity) == 1)
        #expect(Self.uniform.probability(atLeast: .infinity) == 0)
        #expect(Self.uniform.probability(between: 3, and: 2) == 0)
    }
}
