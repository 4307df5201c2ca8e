import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("The forecast of one series")
struct CoreForecastTests {
    struct Input: Decodable, Sendable {
        let series: [Double]
        let m: Int
        let horizon: Int
    }
    struct Expected: Decodable, Sendable {
        let point: [Double]
        let scale: [Double]
        let seasonalIndices: [Double]
        let multiplicative: Bool
        let lambda: Double
    }
    static let cases = OracleFile<Input, Expected>.load("core_forecast", in: .module)

    @Test("equals the reference on competition series and edge cases", arguments: cases)
    func reference(_ oracle: OracleFile<Input, Expected>.Case) throws {
        let input = oracle.input
        let forecast = try #require(
            CoreForecast(
                history: input.series, seasonLength: input.m, horizon: input.horizon))
        let expected = oracle.expected
        #expect(near(forecast.point, expected.point, oracle.tolerance))
        #expect(near(forecast.scale, expected.scale, oracle.tolerance))
        #expect(near(forecast.seasonalIndices, expected.seasonalIndices, oracle.tolerance))
        #expect(forecast.isMultiplicative == expected.multiplicative)
        #expect(near(forecast.lambda, expected.lambda, oracle.tolerance))
    }

    @Test("has every case of the file")
    func complete() {
        #expect(Self.cases.count == 26)
    }

    @Test("is refused below three points, without horizon and on values that are not finite")
    func refused() {
        #expect(CoreForecast(history: [1, 2], seasonLength: 1, horizon: 1) == nil)
        #expect(CoreForecast(history: [], seasonLength: 12, horizon: 1) == nil)
        #expect(CoreForecast(history: [1, 2, 3], seasonLength: 0, horizon: 1) == nil)
        #expect(CoreForecast(history: [1, 2, 3], seasonLength: .max, horizon: 1) == nil)
        #expect(CoreForecast(history: [1, 2, 3], seasonLength: 1, horizon: 0) == nil)
        #expect(CoreForecast(history: [1, 2, 3], seasonLength: 1, horizon: .max) == nil)
        for bad in [Double.nan, .infinity, -.infinity] {
            #expect(CoreForecast(history: [1, bad, 3, 4], seasonLength: 1, horizon: 2) == nil)
        }
    }

    @Test(
        "stays finite or is refused on extreme values",
        arguments: [1e308, -1e308, .leastNonzeroMagnitude, 1e-300])
    func extreme(_ size: Double) {
        for m in [1, 2, 4, 12] {
            for signs in [[1.0, 1], [1, -1], [1, 0.5]] {
                let history = (0..<30).map { size * signs[$0 % 2] }
                guard let forecast = CoreForecast(history: history, seasonLength: m, horizon: 12)
                else { continue }
                #expect(forecast.point.allSatisfy { $0.isFinite })
                #expect(forecast.scale.allSatisfy { $0.isFinite && $0 > 0 })
            }
        }
    }

    @Test("scales with the unit of the series", arguments: [0.001, 7, 1e6])
    func scaleEquivariance(_ factor: Double) throws {
        var random = SeededGenerator(seed: 11)
        for (n, m) in [(6, 1), (9, 1), (14, 2), (16, 4), (18, 12), (36, 12), (60, 12)] {
            let history = random.series(n, seasonLength: m)
            let plain = try #require(CoreForecast(history: history, seasonLength: m, horizon: 12))
            let scaled = try #require(
                CoreForecast(history: history.map { $0 * factor }, seasonLength: m, horizon: 12))
            for h in 0..<12 {
                #expect(abs(scaled.point[h] / factor - plain.point[h]) < 1e-6 * abs(plain.point[h]))
                #expect(abs(scaled.scale[h] / factor - plain.scale[h]) < 1e-6 * plain.scale[h])
            }
        }
    }

    @Test("moves with a constant added to a series whose season adds", arguments: [-40.0, 13, 500])
    func shiftEquivariance(_ shift: Double) throws {
        var random = SeededGenerator(seed: 12)
        for (n, m) in [(8, 1), (20, 1), (16, 4), (36, 12)] {
            // Values on both sides of zero, before and after: the season stays additive.
            var history = random.series(n, seasonLength: m, around: -300)
            history[0] = -2_000
            let plain = try #require(CoreForecast(history: history, seasonLength: m, horizon: 6))
            let moved = try #require(
                CoreForecast(history: history.map { $0 + shift }, seasonLength: m, horizon: 6))
            for h in 0..<6 {
                #expect(near(moved.point[h] - shift, plain.point[h], 1e-8))
                #expect(near(moved.scale[h], plain.scale[h], 1e-8))
            }
        }
    }

    @Test("is the same each time")
    func deterministic() {
        var random = SeededGenerator(seed: 13)
        let history = random.series(36, seasonLength: 12)
        let first = CoreForecast(history: history, seasonLength: 12, horizon: 12)
        #expect(first == CoreForecast(history: history, seasonLength: 12, horizon: 12))
    }

    @Test("says that a constant series did not vary")
    func constant() throws {
        let forecast = try #require(
            CoreForecast(history: [7, 7, 7, 7, 7, 7], seasonLength: 4, horizon: 3))
        #expect(forecast.hasNoVariation)
        let distribution = try #require(forecast.distribution(step: 3, frequency: .quarterly))
        #expect(distribution == .certain(7))
        #expect(forecast.distribution(step: 4, frequency: .quarterly) == nil)
        #expect(forecast.distribution(step: 0, frequency: .quarterly) == nil)
    }
}

extension CoreForecastTests {
    @Test("repeats a constant exactly, so that it reaches its own value", arguments: [0.1, 5, 1e9])
    func constant(_ value: Double) throws {
        for (count, season) in [(7, 1), (9, 4), (30, 12)] {
            let forecast = try #require(
                CoreForecast(
                    history: [Double](repeating: value, count: count), seasonLength: season,
                    horizon: 12))
            #expect(forecast.hasNoVariation)
            #expect(forecast.point == [Double](repeating: value, count: 12))
            let far = try #require(forecast.distribution(step: 12, frequency: .yearly))
            #expect(far.probability(atLeast: value) == 1 && far.probability(atMost: value) == 1)
        }
    }
}
