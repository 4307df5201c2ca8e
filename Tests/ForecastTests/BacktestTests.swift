import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("A back-test")
struct BacktestTests {
    static let history: [Double] = {
        var random = SeededGenerator(seed: 31)
        return random.series(48, seasonLength: 12)
    }()

    @Test("forecasts each origin from what was known then, and nothing later")
    func blind() throws {
        let report = try #require(
            backtest(history: Self.history, periodsPerYear: 12, horizon: 3, origins: 8))
        #expect(report.checks.count == 8 * 3 - 3)
        #expect(report.checks.map(\.origin).min() == 40)
        for check in report.checks {
            #expect(check.actual == Self.history[check.origin + check.step - 1])
            let seen = Array(Self.history[..<check.origin])
            let alone = try #require(
                CoreForecast(history: seen, seasonLength: 12, horizon: check.step))
            #expect(alone.point[check.step - 1] == check.point)
            #expect(check.seasonalNaive == Self.history[check.origin + check.step - 13])
        }
    }

    @Test("does not change when the future of its origins does")
    func future() throws {
        let all = try #require(backtest(history: Self.history, periodsPerYear: 12, horizon: 2))
        var changed = Self.history
        changed[47] += 1_000
        let other = try #require(backtest(history: changed, periodsPerYear: 12, horizon: 2))
        #expect(all.checks.map(\.forecast) == other.checks.map(\.forecast))
        #expect(all.crps < other.crps)
    }

    @Test("counts what fell inside the intervals")
    func coverage() throws {
        let report = try #require(
            backtest(history: Self.history, periodsPerYear: 12, horizon: 1, minimum: 24))
        var inside = 0
        for check in report.checks {
            if check.actual >= check.forecast.quantiles[3],
                check.actual <= check.forecast.quantiles[11]
            {
                inside += 1
            }
        }
        let eighty = report.coverage(0.8)
        #expect(eighty.inside == inside && eighty.total == 24)
        #expect(eighty.range.contains(eighty.share))
        #expect(report.coverage(0.5).inside <= eighty.inside)
        #expect(eighty.inside <= report.coverage(0.95).inside)
    }

    @Test("bounds a share by the interval of Wilson")
    func wilson() throws {
        let history = (0..<269).map { Double($0 * $0 % 17) }
        let report = try #require(backtest(history: history, periodsPerYear: 1, horizon: 1))
        let coverage = report.coverage(0.5)
        let n = Double(coverage.total)
        let half = coverage.range
        // The ends of Wilson's interval solve |share - p| = z·√(p(1 - p)/n).
        for end in [half.lowerBound, half.upperBound] {
            let z = abs(coverage.share - end) / (end * (1 - end) / n).squareRoot()
            #expect(near(z, 1.959963984540054, 1e-9))
        }
    }

    @Test("scores in units of the yearly change, so the unit of the series does not matter")
    func scaled() throws {
        let plain = try #require(backtest(history: Self.history, periodsPerYear: 12, horizon: 3))
        let scaled = try #require(
            backtest(history: Self.history.map { $0 * 1_000 }, periodsPerYear: 12, horizon: 3))
        #expect(near(try #require(plain.mase), try #require(scaled.mase), 1e-6))
        #expect(near(try #require(plain.scaledCRPS), try #require(scaled.scaledCRPS), 1e-6))
        #expect(near(plain.crps * 1_000, scaled.crps, 1e-6))
        #expect(try #require(plain.seasonalNaiveMASE) > 0)
    }

    @Test("rates the probabilities of reaching a target")
    func brier() throws {
        let report = try #require(backtest(history: Self.history, periodsPerYear: 12, horizon: 1))
        let low = try #require(report.brier(target: -1e6))
        #expect(low.score < 1e-9)
        let some = try #require(report.brier(target: 100))
        #expect((0...1).contains(some.score))
        #expect(report.brier(targets: []) == nil)
        #expect(report.brier(targets: report.checks.map { _ in nil }) == nil)
    }

    @Test("says nothing of a series that never changed or is too short")
    func edges() throws {
        let flat = try #require(
            backtest(
                history: [Double](repeating: 3, count: 12), periodsPerYear: 4, horizon: 2))
        #expect(flat.mase == nil && flat.scaledCRPS == nil && flat.crps == 0)
        #expect(flat.coverage(0.5).share == 1)
        #expect(backtest(history: [1, 2, 3, 4, 5, 6], periodsPerYear: 4, horizon: 2) == nil)
        #expect(backtest(history: [1, 2, 3, .nan, 5, 6, 7], periodsPerYear: 4, horizon: 2) == nil)
        #expect(backtest(history: Self.history, periodsPerYear: 5, horizon: 2) == nil)
        #expect(backtest(history: Self.history, periodsPerYear: 12, horizon: 0) == nil)
    }
}
