import Forecast
import Statistics
import Testing

@Suite("Numbers of any bits")
struct HostileInputTests {
    /// Any bit pattern, or one of the values at which arithmetic changes its mind.
    private func number(_ random: inout SeededGenerator) -> Double {
        let special: [Double] = [
            0, -0.0, .nan, .infinity, -.infinity, .greatestFiniteMagnitude,
            -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e154, -1e154, 1e100, 1,
        ]
        return Int.random(in: 0..<3, using: &random) == 0
            ? special[Int.random(in: 0..<special.count, using: &random)]
            : Double(bitPattern: random.next())
    }

    @Test("give a finite forecast or none", arguments: 1...40)
    func forecast(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let finiteOnly = Bool.random(using: &random)
            let history = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                let value = number(&random)
                return finiteOnly && !value.isFinite ? 3 : value
            }
            let periods = [1, 2, 4, 12].randomElement(using: &random) ?? 1
            let measure = YearEnd.Measure.allCases.randomElement(using: &random) ?? .sum
            let support =
                [Support.unbounded, .nonNegative, .percent].randomElement(using: &random)
                ?? .unbounded
            let observed = Array(history.suffix(Int.random(in: 0...12, using: &random)))
            let year = yearEnd(
                history: history, periodsPerYear: periods, observedThisYear: observed,
                remaining: Int.random(in: 0...14, using: &random), measure: measure,
                support: support)
            guard let year else { continue }
            #expect(year.quantiles.allSatisfy { $0.isFinite })
            #expect(zip(year.quantiles, year.quantiles.dropFirst()).allSatisfy { $0 <= $1 })
            let target = number(&random)
            #expect((0...1).contains(year.probability(atLeast: target)))
            #expect((0...1).contains(year.probability(atMost: target)))
            #expect((0...1).contains(year.probability(between: target, and: number(&random))))
            #expect(!year.quantile(number(&random)).isNaN)
        }
    }

    @Test(
        "give finite scores of outliers, and no back-test that is not a number", arguments: 1...40)
    func checks(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let series = (0..<20).map { _ in number(&random) }
        if let found = Outliers(series) {
            #expect((found.z + found.modifiedZ).allSatisfy { $0?.isFinite ?? true })
        }
        let finite = series.map { $0.isFinite ? $0 : 1 }
        if let report = backtest(history: finite, periodsPerYear: 4, horizon: 2) {
            #expect(report.checks.allSatisfy { $0.standardisedError.isFinite })
            let table = QuantileTable.standard.recalibrated(with: report.standardisedErrors)
            #expect(table == .standard)
        }
    }

    @Test("give findings with finite numbers, and years' ends that are numbers", arguments: 1...40)
    func findings(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let series = (0..<60).map { _ in number(&random) }
        let other = (0..<60).map { _ in number(&random) }
        let first = Int(truncatingIfNeeded: random.next())
        let found =
            SeriesChecks.unitJumps(series) + SeriesChecks.identicalRuns(series)
            + SeriesChecks.fallingTotals(series, periodsPerYear: 12, first: first)
            + SeriesChecks.partsAboveWholes(series, other)
            + SeriesChecks.targetShares(series, targets: other, periodsPerYear: 4, first: first)
            + SeriesChecks.revisions(series, earlier: other).findings
        for finding in found {
            #expect(finding.found.isFinite && finding.compared.isFinite)
            #expect(finding.factor?.isFinite ?? true)
            #expect(finding.positions.allSatisfy(series.indices.contains))
        }
        if let digits = LastDigits(series) { #expect((0...1).contains(digits.pValue)) }
        let finite = series.map { $0.isFinite ? $0 : 1 }
        for check in yearEndBacktest(
            history: finite, periodsPerYear: 4, remaining: [1, 2, 3], measure: .sum)
        {
            #expect(check.actual.isFinite && check.forecast.quantiles.allSatisfy(\.isFinite))
            for verdict in check.verdicts(factors: [0, 1, number(&random)]) {
                #expect((0...1).contains(verdict.probability))
            }
        }
        let report = backtest(history: finite, periodsPerYear: 1, horizon: 2)
        guard let report, let survey = BacktestSurvey([report]) else { return }
        #expect(survey.histogram.counts.reduce(0, +) == report.checks.count)
        #expect(survey.scaledCRPS?.isFinite ?? true)
        #expect(BrierScore(survey.verdicts()) != nil)
    }
}
