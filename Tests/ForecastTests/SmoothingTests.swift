import OracleSupport
import Forecast
import Testing

@Suite("Exponential smoothing with given settings")
struct SmoothingTests {
    struct Input: Decodable, Sendable {
        let series: [Double]
        let alpha: Double
        let beta: Double
        let phi: Double
        let level0: Double
        let trend0: Double
        let h: Int
    }
    struct Expected: Decodable, Sendable {
        let sesFitted: [Double]
        let sesForecast: [Double]
        let dampedFitted: [Double]
        let dampedForecast: [Double]
    }
    static let cases = OracleFile<Input, Expected>.load("smoothing", in: .module)

    @Test("equals the reference, simple and with a damped trend", arguments: cases)
    func reference(_ oracle: OracleFile<Input, Expected>.Case) throws {
        let input = oracle.input
        let simple = try #require(
            Smoothing(input.series, alpha: input.alpha, level: input.level0))
        #expect(near(simple.fitted, oracle.expected.sesFitted, oracle.tolerance))
        #expect(
            near(simple.forecast(horizon: input.h), oracle.expected.sesForecast, oracle.tolerance))
        let damped = try #require(
            Smoothing(
                input.series, alpha: input.alpha, beta: input.beta, damping: input.phi,
                level: input.level0, trend: input.trend0))
        #expect(near(damped.fitted, oracle.expected.dampedFitted, oracle.tolerance))
        #expect(
            near(
                damped.forecast(horizon: input.h), oracle.expected.dampedForecast,
                oracle.tolerance))
    }

    @Test("is refused when a number is not finite or becomes so")
    func refused() {
        #expect(Smoothing([1, .nan], alpha: 0.3, level: 1) == nil)
        #expect(Smoothing([1], alpha: .infinity, level: 0) == nil)
        #expect(Smoothing([1e308, -1e308], alpha: 0.9, level: 1e308) == nil)
        #expect(Smoothing([1, 2], alpha: 1.1, level: 0) == nil)
        #expect(Smoothing([], alpha: 0.3, level: 4)?.forecast(horizon: 2) == [4, 4])
        #expect(Smoothing([], alpha: 0.3, level: 4)?.forecast(horizon: -1) == [])
    }
}
