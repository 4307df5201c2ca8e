import Forecast
package import Performance
import Vocabulary

extension Fixture {
    /// A judgement of two indicators, put together by hand.
    package static let evaluation: Evaluation = {
        let forecast = ForecastDistribution(quantiles: (1...15).map { 70 + Double($0) / 3 })
        let first = result(
            everyTable.indicators[0], realised: .value(77.5), raw: 99.1,
            forecast: .init(distribution: forecast, probabilityMet: 0.25, reason: nil))
        let second = result(
            everyTable.indicators[1], realised: nil, raw: nil,
            forecast: .init(distribution: nil, probabilityMet: nil, reason: .tooFewPoints))
        return Evaluation(
            government: government, cycle: Cycle("2025-S1")!, asOf: day("2025-06-30"),
            ruleSet: .permendagri, indicators: [first, second],
            governmentRollup: rollup(.government),
            organisationRollups: [rollup(.organisation("setda")), rollup(.organisation("dinkes"))],
            cascadeRollups: [])
    }()

    private static func achievement(_ raw: Double?) -> IndicatorResult.Achievement {
        IndicatorResult.Achievement(
            raw: raw, capped: raw, status: raw == nil ? notJudgedStatus : "sangat_tinggi",
            step: raw == nil ? 0 : 5)
    }

    private static func result(
        _ indicator: Indicator, realised: Observation.Measure?, raw: Double?,
        forecast: IndicatorResult.YearEndForecast
    ) -> IndicatorResult {
        IndicatorResult(
            indicator: indicator, realised: realised,
            asOfPeriod: realised == nil ? nil : period("2024"), counted: [], baseline: nil,
            annualTarget: realised == nil ? nil : .value(78.2), annualTargetSource: nil,
            interimTarget: realised == nil
                ? nil : .init(level: .range(low: 76, high: 78), way: .interpolated, share: 0.5),
            annual: achievement(raw), interim: achievement(raw),
            met: realised == nil ? nil : false, onTrack: realised == nil ? nil : true,
            gap: realised == nil ? nil : -0.7, forecast: forecast,
            quality: .init(grade: realised == nil ? nil : .a, flags: []),
            attention: realised == nil
                ? nil
                : .init(
                    weight: 2, shortfall: 0.75, shortfallIsForecast: true, severity: 0.5, trust: 1),
            missing: realised == nil ? .notReported : nil)
    }

    private static func rollup(_ scope: Rollup.Scope) -> Rollup {
        let mean = Rollup.Mean(uncapped: 99.1, capped: 99.1, status: "sangat_tinggi", step: 5)
        return Rollup(
            scope: scope, annual: mean, interim: mean, met: 0, missed: 1, notJudged: 1, count: 2,
            completeness: 0.5, steps: [1, 0, 0, 0, 0, 1],
            money: .init(
                ceiling: 1e10, realised: 4.5e9, planned: 5e9,
                versions: ["APBD"]))
    }
}
