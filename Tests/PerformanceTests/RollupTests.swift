import Performance
import Testing
import Vocabulary

@Suite("Status and roll-up") struct RollupTests {
    @Test(
        "gives every percentage one band, upper bounds included and nothing rounded",
        arguments: [
            (50.0, "sangat_rendah"), (50.0001, "rendah"), (50.4, "rendah"), (65, "rendah"),
            (65.5, "sedang"), (75.5, "tinggi"), (90, "tinggi"), (90.004, "sangat_tinggi"),
            (90.5, "sangat_tinggi"), (90.00000000000001, "tinggi"), (-3, "sangat_rendah"),
            (305.5, "sangat_tinggi"),
        ])
    func bands(percent: Double, code: String) {
        #expect(RuleSet.permendagri.scale.band(of: percent).code == code)
    }

    @Test("the traffic light is red below 70 and yellow from 70 to 90") func trafficLight() {
        let scale = RuleSet.trafficLight.scale
        #expect(scale.band(of: 69.999).code == "merah")
        #expect(scale.band(of: 69.99999999999999).code == "kuning")
        #expect(scale.band(of: 70).code == "kuning")
        #expect(scale.band(of: 90).code == "kuning")
        #expect(scale.band(of: 90.01).code == "hijau")
    }

    private func evaluation(_ observations: [Observation], caps: [Indicator.Cap]) -> Evaluation {
        let ids = caps.indices.map { Indicator.ID("I\($0)") }
        return evaluate(
            Sample.dataset(
                zip(ids, caps).map { id, cap in
                    Sample.indicator(id, .up, .last, cap: cap, weight: id == "I0" ? 3 : nil)
                },
                targets: ids.map { Sample.target("2025-S1", 100, of: $0) }
                    + ids.map { Sample.target("2025", 200, of: $0) },
                observations: observations),
            cycle: Sample.cycle("2025-S1"), ruleSet: .permendagri)
    }

    @Test("weighs capped percentages, keeps the raw mean beside it, and counts")
    func weightedMean() {
        let rollup = evaluation(
            [
                Sample.value("2025-Q2", 80, of: "I0"), Sample.value("2025-Q2", 300, of: "I1"),
                Sample.value("2025-Q2", -20, of: "I2"), Sample.notReleased("2025-Q2", of: "I3"),
            ], caps: [.ruleSet, .percent(120), .ruleSet, .ruleSet, .ruleSet]
        ).governmentRollup
        #expect(close(rollup.interim.capped, (3 * 80 + 120 + 0) / 5))
        #expect(close(rollup.interim.uncapped, (3 * 80 + 300 - 20) / 5))
        #expect(close(rollup.annual.capped, (3 * 40 + 120 + 0) / 5))
        #expect(rollup.met == 1 && rollup.missed == 2 && rollup.notJudged == 2)
        #expect(rollup.completeness == 0.8)
        #expect(rollup.count == 5)
    }

    @Test("an indicator whose cap is none enters the average raw, below zero too")
    func noCap() {
        let rollup = evaluation([Sample.value("2025-Q2", -20, of: "I0")], caps: [.none])
            .governmentRollup
        #expect(close(rollup.interim.capped, -20))
    }

    @Test("says nothing, rather than zero, about a scope without judged indicators")
    func empty() {
        let rollup = evaluation([], caps: [.ruleSet]).organisationRollups[0]
        #expect(rollup.interim.capped == nil)
        #expect(rollup.interim.status == notJudgedStatus)
        #expect(rollup.completeness == 0)
        #expect(rollup.money == nil)
    }

    @Test("adds a node's own indicators and all below it") func cascade() {
        var dataset = Sample.dataset(
            [Sample.indicator("A", .up, .last), Sample.indicator("B", .up, .last)],
            targets: [Sample.target("2025", 10, of: "A"), Sample.target("2025", 10, of: "B")],
            observations: [
                Sample.value("2025-Q1", 10, of: "A"), Sample.value("2025-Q1", 5, of: "B"),
            ])
        dataset.cascade.append(
            CascadeNode(id: "P1", document: "RPD", level: .program, parent: "S1", text: "Program"))
        dataset.indicators[1].cascade = "P1"
        let rollups = evaluate(
            dataset, cycle: Sample.cycle("2025-S1"), ruleSet: .permendagri
        ).cascadeRollups
        #expect(close(rollups[0].annual.capped, 75))
        #expect(close(rollups[1].annual.capped, 50))
        #expect(rollups.map(\.count) == [2, 1])
    }

    @Test("switches the budget's denominator only from the day the new version holds")
    func budgetVersions() throws {
        var dataset = Sample.dataset()
        dataset.cascade.append(
            CascadeNode(
                id: "P1", document: "RPD", level: .program, parent: "S1", text: "Program",
                organisation: "DINAS"))
        dataset.budget = [
            BudgetLine(
                program: "P1", version: "APBD", effectiveFrom: Sample.day("2025-01-01"),
                ceiling: 40),
            BudgetLine(
                program: "P1", version: "APBD-P", effectiveFrom: Sample.day("2025-10-01"),
                ceiling: 50),
        ]
        dataset.spending = (1...9).map {
            Spending(program: "P1", month: Sample.period("2025-0\($0)"), planned: 3, realised: 2)
        }
        func money(_ cycle: String) throws -> Rollup.Money {
            try #require(
                evaluate(dataset, cycle: Sample.cycle(cycle), ruleSet: .permendagri)
                    .organisationRollups[0].money)
        }
        let june = try money("2025-S1")
        #expect(june.ceiling == 40 && june.realised == 12 && june.versions == ["APBD"])
        #expect(close(june.absorption, 30))
        #expect(close(june.deviation, -15))
        #expect(try money("2025-01-01..2025-09-30").ceiling == 40)
        #expect(try money("2025").ceiling == 50)
    }

    /// The government's money when a programme with a ceiling of 1,000 reported these months.
    private func money(_ months: [(planned: Double?, realised: Double?)]) throws -> Rollup.Money {
        var dataset = Sample.dataset()
        dataset.cascade.append(
            CascadeNode(
                id: "P1", document: "RPD", level: .program, parent: "S1", text: "Program",
                organisation: "DINAS"))
        dataset.budget = [
            BudgetLine(
                program: "P1", version: "APBD", effectiveFrom: Sample.day("2025-01-01"),
                ceiling: 1_000)
        ]
        dataset.spending = months.enumerated().map { position, month in
            Spending(
                program: "P1", month: Sample.period("2025-0\(position + 1)"),
                planned: month.planned, realised: month.realised)
        }
        return try #require(
            evaluate(dataset, cycle: Sample.cycle("2025-S1"), ruleSet: .permendagri)
                .governmentRollup.money)
    }

    @Test("money that nobody reported is missing, never 0")
    func unreportedMoney() throws {
        for months in [[], [(nil, nil), (nil, nil)]] as [[(Double?, Double?)]] {
            let money = try money(months.map { (planned: $0.0, realised: $0.1) })
            #expect(money.ceiling == 1_000)
            #expect(money.realised == nil && money.planned == nil)
            #expect(money.absorption == nil && money.deviation == nil)
        }
        let nothingSpent = try money([(nil, 0)])
        #expect(nothingSpent.realised == 0 && nothingSpent.absorption == 0)
    }

    @Test("adds up the months that have a figure; a deviation needs both")
    func halfReportedMoney() throws {
        let spent = try money([(nil, 50), (nil, nil), (nil, 25)])
        #expect(spent.realised == 75 && spent.absorption == 7.5)
        #expect(spent.planned == nil && spent.deviation == nil)
        let planned = try money([(100, nil), (100, nil)])
        #expect(planned.planned == 200 && planned.plannedAbsorption == 20)
        #expect(planned.absorption == nil && planned.deviation == nil)
        #expect(try money([(100, 50), (100, nil)]).deviation == -15)
    }

    @Test("says nothing about a share that no number can hold") func extremeBudget() {
        let money = Rollup.Money(ceiling: 1e-300, realised: 1e15, planned: 1e15, versions: [])
        #expect(money.absorption == nil)
        #expect(money.deviation == nil)
    }
}
