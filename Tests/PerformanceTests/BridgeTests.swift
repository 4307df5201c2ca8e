import Performance
import Testing
import Vocabulary

@Suite("A bridge between two documents' indicators") struct BridgeTests {
    private func forecastReason(
        _ relation: IndicatorBridge.Relation
    ) -> IndicatorResult.YearEndForecast.Reason? {
        result(relation).forecast.reason
    }

    private func result(_ relation: IndicatorBridge.Relation) -> IndicatorResult {
        let quarters = (2023...2024).flatMap { year in (1...4).map { "\(year)-Q\($0)" } }
        var dataset = Sample.dataset(
            [Sample.indicator("OLD", .up, .last), Sample.indicator("NEW", .up, .last)],
            targets: [Sample.target("2025", 20, of: "NEW")],
            observations: quarters.enumerated().map {
                Sample.value($1, Double($0 + 5), of: "OLD")
            } + [Sample.value("2025-Q1", 14, of: "NEW")])
        dataset.bridges = [
            IndicatorBridge(
                from: "OLD", fromDocument: "RPD", to: "NEW", toDocument: "RPJMD",
                relation: relation)
        ]
        return evaluate(
            dataset, cycle: Sample.cycle("2025-S1"), ruleSet: .permendagri
        ).indicators[1]
    }

    @Test("carries the history over when the definition stayed the same") func same() {
        let result = result(.same)
        #expect(result.baseline == 12)
        #expect(result.forecast.reason == nil)
        #expect(result.quality.flags.contains(.seriesBreak) == false)
    }

    @Test("carries it over behind a break when the definition changed") func changed() {
        #expect(result(.changed).baseline == 12)
        #expect(forecastReason(.changed) == .seriesBreak)
    }

    @Test(
        "carries nothing over when one ended and another began",
        arguments: [
            IndicatorBridge.Relation.discontinued, .new,
        ])
    func nothing(relation: IndicatorBridge.Relation) {
        #expect(result(relation).baseline == nil)
        #expect(forecastReason(relation) == .tooFewPoints)
    }
}
