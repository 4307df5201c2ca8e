import Forecast
import Testing

@Suite("Numbers of any bits")
struct HostileInputTests {
    /// Any bit pattern, or one of the values at which arithmetic changes its mind.
    private func number(_ random: inout Seeded) -> Double {
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
        var random = Seeded(seed)
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
        var random = Seeded(seed)
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
}
