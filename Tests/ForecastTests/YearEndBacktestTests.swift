import OracleSupport
import Forecast
import Testing

@Suite("A back-test of years' ends")
struct YearEndBacktestTests {
    static let history = BacktestTests.history

    @Test("forecasts each whole year from what was known then, and nothing later")
    func blind() throws {
        let checks = yearEndBacktest(
            history: Self.history, periodsPerYear: 12, remaining: [9, 6, 3], measure: .sum)
        // With 9 months left the first year has shown 3 values, too few.
        #expect(checks.map(\.year) == [0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3])
        for check in checks {
            let begin = 12 * check.year
            let now = begin + 12 - check.remaining
            let expected = yearEnd(
                history: Array(Self.history[..<now]), periodsPerYear: 12,
                observedThisYear: Array(Self.history[begin..<now]), remaining: check.remaining,
                measure: .sum, support: .unbounded)
            #expect(check.forecast == expected)
            #expect(near(check.actual, Self.history[begin..<begin + 12].reduce(0, +), 1e-12))
            #expect((check.lastYear == nil) == (check.year == 0))
        }
        var changed = Self.history
        changed[47] += 1_000
        let other = yearEndBacktest(
            history: changed, periodsPerYear: 12, remaining: [9, 6, 3], measure: .sum)
        #expect(other.map(\.forecast) == checks.map(\.forecast))
    }

    @Test("begins with the first whole year when the history does not begin in January")
    func offset() throws {
        let checks = yearEndBacktest(
            history: Self.history, periodsPerYear: 12, first: 5, remaining: [6], measure: .last)
        #expect(checks.count == 3)
        #expect(checks.map(\.actual) == [18, 30, 42].map { Self.history[$0] })
        #expect(checks.map { $0.lastYear != nil } == [false, true, true])
    }

    @Test("is surer of a total the less is still to come")
    func narrowing() throws {
        let checks = yearEndBacktest(
            history: Self.history, periodsPerYear: 12, remaining: [9, 6, 3], measure: .sum,
            support: .nonNegative
        ).filter { $0.year == 3 }
        let widths = checks.map { $0.forecast.quantiles[11] - $0.forecast.quantiles[3] }
        #expect(widths[0] > widths[1] && widths[1] > widths[2])
        let verdicts = checks.flatMap { $0.verdicts(factors: [0.5, 1, 2]) }
        #expect(verdicts.count == 9 && verdicts[0].happened && !verdicts[2].happened)
        #expect(verdicts[0].probability > 0.99 && verdicts[2].probability < 0.01)
    }

    @Test("rates nothing outside its ranges")
    func edges() {
        func count(_ periods: Int, _ first: Int, _ left: [Int], _ history: [Double]) -> Int {
            yearEndBacktest(
                history: history, periodsPerYear: periods, first: first, remaining: left,
                measure: .max
            ).count
        }
        #expect(count(1, 0, [1], Self.history) == 0)
        #expect(count(12, 12, [6], Self.history) == 0)
        #expect(count(12, 0, [12], Self.history) == 0)
        #expect(count(12, 0, [0], Self.history) == 0)
        #expect(count(12, 0, [6], [1, 2, 3]) == 0)
        #expect(count(4, 0, [2], [1, 2, 3, .nan, 5, 6, 7, 8]) == 0)
        #expect(count(4, 0, [2], [1, 2, 3, 4, 5, 6, 7, 8]) == 1)
    }
}
