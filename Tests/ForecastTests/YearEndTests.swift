import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("The final value of a year")
struct YearEndTests {
    static let history: [Double] = {
        var random = SeededGenerator(seed: 21)
        return random.series(42, seasonLength: 12)
    }()

    func outlook(
        _ measure: YearEnd.Measure, history: [Double] = history, observed: Int = 6,
        remaining: Int = 6, support: Support = .nonNegative, periodsPerYear: Int = 12
    ) -> ForecastDistribution? {
        yearEnd(
            history: history, periodsPerYear: periodsPerYear,
            observedThisYear: Array(history.suffix(observed)), remaining: remaining,
            measure: measure, support: support)
    }

    @Test("is certain when nothing remains")
    func finished() {
        let values = [3.0, 9, 4, 8]
        func final(_ measure: YearEnd.Measure) -> ForecastDistribution? {
            yearEnd(
                history: values, periodsPerYear: 4, observedThisYear: values, remaining: 0,
                measure: measure, support: .unbounded)
        }
        #expect(final(.sum) == .certain(24))
        #expect(final(.last) == .certain(8))
        #expect(final(.average) == .certain(6))
        #expect(final(.max) == .certain(9))
    }

    @Test("adds what is observed exactly to the sum of the rest")
    func sum() throws {
        let forecast = try #require(
            CoreForecast(history: Self.history, seasonLength: 12, horizon: 6))
        let rest = try #require(forecast.sumDistribution(periods: 6, frequency: .monthly))
        let year = try #require(outlook(.sum))
        let known = Self.history.suffix(6).reduce(0, +)
        #expect(near(year.quantiles, rest.quantiles.map { $0 + known }, 1e-12))
        #expect(year.probability(atLeast: known) == 1)
        #expect(year.lowerBound == known)
    }

    @Test("averages over all periods of the year")
    func average() throws {
        let sum = try #require(outlook(.sum))
        let average = try #require(outlook(.average))
        #expect(near(average.quantiles, sum.quantiles.map { $0 / 12 }, 1e-12))
    }

    @Test("takes the last period at its horizon")
    func last() throws {
        let forecast = try #require(
            CoreForecast(history: Self.history, seasonLength: 12, horizon: 6))
        let expected = forecast.distribution(
            step: 6, frequency: .monthly, support: .nonNegative)
        #expect(outlook(.last) == expected)
    }

    @Test("never ends below the highest period so far, nor below any single forecast")
    func highest() throws {
        let year = try #require(outlook(.max))
        let known = try #require(Self.history.suffix(6).max())
        #expect(year.quantiles.allSatisfy { $0 >= known })
        #expect(year.probability(atLeast: known) == 1)
        let last = try #require(outlook(.last))
        #expect(zip(year.quantiles, last.quantiles).allSatisfy { $0 >= $1 - 1e-6 })
        #expect(zip(year.quantiles, year.quantiles.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test("narrows as the year goes on")
    func narrows() throws {
        var previous = Double.infinity
        for observed in [0, 3, 6, 9, 11] {
            let history = Array(Self.history.prefix(36 + observed - 6 + 6).prefix(42))
            let year = try #require(
                outlook(.sum, history: history, observed: observed, remaining: 12 - observed))
            let spread = year.quantile(0.9) - year.quantile(0.1)
            #expect(spread < previous)
            previous = spread
        }
    }

    @Test("keeps a percentage within 0 and 100")
    func percent() throws {
        let rising = (0..<24).map { 70 + Double($0) * 1.3 }
        for measure in [YearEnd.Measure.last, .average, .max] {
            let year = try #require(
                outlook(measure, history: rising, observed: 4, remaining: 8, support: .percent))
            #expect(year.quantiles.allSatisfy { (0...100).contains($0) })
            #expect(year.probability(atLeast: 100.5) == 0)
        }
    }

    @Test("repeats the value of a series that never moved")
    func constant() throws {
        let flat = [Double](repeating: 100, count: 18)
        #expect(outlook(.last, history: flat) == .certain(100))
        #expect(outlook(.sum, history: flat) == .certain(1_200))
        #expect(outlook(.average, history: flat)?.probability(atLeast: 100) == 1)
        #expect(outlook(.max, history: flat) == .certain(100))
    }

    @Test("works for every frequency, from three points on", arguments: [1, 2, 4, 12])
    func frequencies(_ periodsPerYear: Int) throws {
        for n in [3, 5, 6, 11, 25, 72] {
            var random = SeededGenerator(seed: UInt64(n))
            let history = random.series(n, seasonLength: periodsPerYear)
            for measure in YearEnd.Measure.allCases {
                let year = try #require(
                    outlook(
                        measure, history: history, observed: 0, remaining: periodsPerYear,
                        periodsPerYear: periodsPerYear))
                #expect(year.quantiles.allSatisfy { $0.isFinite })
                #expect(year.quantile(0.9) > year.quantile(0.1))
            }
        }
    }

    @Test("is withheld where there is nothing to say")
    func withheld() {
        #expect(outlook(.sum, history: [1, 2], observed: 2) == nil)
        #expect(outlook(.sum, remaining: -1) == nil)
        #expect(outlook(.sum, remaining: .max) == nil)
        #expect(outlook(.sum, periodsPerYear: 3) == nil)
        #expect(outlook(.sum, observed: 0, remaining: 0) == nil)
        #expect(outlook(.sum, history: [1, .nan, 3, 4, 5, 6, 7]) == nil)
        #expect(outlook(.sum, history: [.infinity, 1, 2, 3, 4, 5, 6, 7]) == nil)
        #expect(outlook(.average, history: [1e308, 1e308], observed: 2, remaining: 0) == nil)
    }

    @Test("gives the figures of the worked example in docs/kernels/forecast.md")
    func workedExample() throws {
        let before: [Double] = [
            310, 295, 340, 420, 455, 430, 410, 400, 390, 470, 520, 610,
            325, 300, 362, 431, 470, 452, 430, 405, 415, 480, 548, 640,
        ]
        let year: [Double] = [338, 322, 371, 452, 481, 470]
        let june = try #require(outlook(.sum, history: before + year, observed: 6, remaining: 6))
        let levels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
        let fromJune = levels.map { june.quantile($0).rounded() }
        #expect(fromJune == [5_212, 5_252, 5_306, 5_360, 5_415, 5_472, 5_512])
        #expect((june.probability(atLeast: 5_400) * 100).rounded() == 30)
        #expect((june.probability(atLeast: 5_500) * 100).rounded() == 6)
        let march = try #require(
            outlook(.sum, history: before + year.prefix(3), observed: 3, remaining: 9))
        let fromMarch = levels.map { march.quantile($0).rounded() }
        #expect(fromMarch == [5_037, 5_107, 5_206, 5_298, 5_391, 5_495, 5_558])
        #expect((march.probability(atLeast: 5_400) * 100).rounded() == 23)
        let report = try #require(
            backtest(history: before + year, periodsPerYear: 12, horizon: 1, origins: 8))
        #expect([0.5, 0.8, 0.95].map { report.coverage($0).inside } == [3, 6, 8])
    }
}
