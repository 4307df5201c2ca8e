import Performance
import Reporting
import Testing
import Vocabulary

@Suite("The verifier's inbox")
struct InboxTests {
    private let day = Sample.day("2025-07-20")

    private func results(_ values: [(Indicator, Double?)]) -> [IndicatorResult] {
        let observations = values.compactMap { indicator, value in
            value.map { Sample.value(indicator.id, "2025-Q1", $0) }
        }
        let targets = values.map {
            Target(
                indicator: $0.0.id, period: Sample.period("2025-S1"), level: .value(100),
                document: "RPD")
        }
        return evaluate(
            Sample.evidence(values.map(\.0), targets: targets, observations: observations),
            cycle: Sample.cycle, ruleSet: .permendagri, forecasts: false
        ).indicators
    }

    private func item(
        _ id: Organisation.ID, _ consequence: Consequence, submitted: String = "2025-07-10",
        due: String = "2025-07-24", findings: [EntryFinding] = []
    ) -> InboxItem {
        InboxItem(
            organisation: id, submitted: Sample.day(submitted), due: Sample.day(due),
            consequence: consequence, findings: findings)
    }

    @Test("A heavy indicator that moves weighs more than a light one that moves further")
    func weights() {
        let heavy = Sample.indicator("BERAT", weight: 5)
        let light = Sample.indicator("RINGAN", weight: 1)
        let consequence = Consequence(
            before: results([(heavy, 90), (light, 10)]),
            after: results([(heavy, 50), (light, 90)]))
        #expect(consequence.parts.map(\.indicator.id.text) == ["BERAT", "RINGAN"])
        #expect(abs(consequence.parts[0].change - 0.4) < 1e-9)
        #expect(abs(consequence.parts[1].change - 0.8) < 1e-9)
        #expect(abs(consequence.parts[0].score - 2) < 1e-9)
        #expect(abs(consequence.score - 2.8) < 1e-9)
    }

    @Test("A first value moves everything; the same value leaves the doubt")
    func firstValues() {
        let one = Sample.indicator("SATU")
        #expect(
            Consequence(before: results([(one, nil)]), after: results([(one, 90)])).parts[0].change
                == 1)
        let same = Consequence(before: results([(one, 90)]), after: results([(one, 90)])).parts[0]
        #expect(same.change == 0 && same.score == same.doubt)
        // Unverified values have grade C, which is trusted to 0.6.
        #expect(abs(same.doubt - 0.4) < 1e-9)
        #expect(Consequence(before: [], after: results([(one, nil)])).score == 0)
    }

    @Test("Late first, then by consequence, then by waiting, then by code")
    func order() {
        let one = Sample.indicator("SATU")
        let large = Consequence(before: results([(one, nil)]), after: results([(one, 90)]))
        let small = Consequence(before: results([(one, 90)]), after: results([(one, 91)]))
        let items = [
            item("E", small, submitted: "2025-07-12"), item("D", small, submitted: "2025-07-11"),
            item("C", large), item("B", small, due: "2025-07-18"),
            item("A", small, due: "2025-07-10"), item("F", small, submitted: "2025-07-11"),
        ]
        let expected = ["A", "B", "C", "D", "F", "E"]
        #expect(items.byConsequence(on: day).map(\.organisation.text) == expected)
        for shift in items.indices {
            let turned = Array(items[shift...] + items[..<shift])
            #expect(turned.byConsequence(on: day).map(\.organisation.text) == expected)
        }
    }

    @Test("Its explanation names the delay, the indicator that moves most, and the findings")
    func explanation() {
        let one = Sample.indicator("SATU", weight: 2)
        let moved = Consequence(before: results([(one, 50)]), after: results([(one, 90)]))
        let finding = EntryFinding(
            .outlier(90), at: CellKey("SATU", Sample.period("2025-Q1")), .warning)
        let text = item("A", moved, due: "2025-07-17", findings: [finding]).explanation(on: day)
        #expect(
            text.id == "terlambat 3 hari; menggeser 1 indikator, terutama SATU (40 poin, bobot 2); "
                + "1 temuan")
        #expect(text.en.contains("3 days late") && text.en.contains("40 points"))
        let still = Consequence(before: [], after: [])
        #expect(item("A", still).explanation(on: day).id == "tidak ada yang bergeser")
    }
}

@Suite("The verification checklist")
struct ChecklistTests {
    private func checklist(
        _ observations: [Observation], _ verifications: [Verification], files: Int = 0,
        rules: RuleBook = RuleBook()
    ) -> VerificationChecklist {
        let evidence = Sample.evidence(
            [Sample.share, Sample.indicator("JUMLAH")], observations: observations,
            verifications: verifications)
        let sheet = Sample.sheet(evidence)
        let findings = SheetCheck(sheet, evidence: evidence, rules: rules)
            .findings(on: Sample.day("2025-07-10"), dueDays: .standard)
        return VerificationChecklist(
            of: sheet, findings: findings, evidence: evidence, files: { _ in files })
    }

    private func accepted(_ id: Indicator.ID, _ period: String, _ vintage: String) -> Verification {
        Verification(
            indicator: id, period: Sample.period(period), vintage: vintage, outcome: .accepted,
            day: Sample.day("2025-05-01"), role: "Inspektorat")
    }

    @Test("Figures changed since the last verified edition come first and show the change")
    func changes() {
        let list = checklist(
            [
                Sample.value("PERSEN", "2025-Q1", 40),
                Sample.value("PERSEN", "2025-Q1", 44, vintage: "2"),
                Sample.value("PERSEN", "2025-Q2", 45),
            ],
            [accepted("PERSEN", "2025-Q1", "1"), accepted("PERSEN", "2025-Q2", "1")])
        #expect(list.open.map(\.value.measure) == [.value(44)])
        #expect(list.open[0].change == 4 && list.open[0].verified?.vintage == "1")
        #expect(list.settled.map(\.value.measure) == [.value(45)])
        #expect(list.missing.count == 2)
    }

    @Test("Errors come before unexplained warnings, and those before the rest")
    func order() {
        let list = checklist(
            [
                Sample.value("PERSEN", "2025-Q1", 44), Sample.value("PERSEN", "2025-Q2", 104),
                Sample.value("JUMLAH", "2025-Q1", 100), Sample.value("JUMLAH", "2025-Q2", 900),
            ], [], rules: RuleBook(bounds: [.init("PERSEN", low: 0, high: 100)]))
        #expect(list.open.map(\.value.measure?.number) == [104, 900, 44, 100])
    }

    @Test("A figure without a file lacks evidence; an announcement needs none")
    func evidenceFiles() {
        let announced = Observation(
            indicator: "PERSEN", period: Sample.period("2025-Q2"), measure: nil,
            status: .notReleased, released: Sample.day("2025-09-01"), vintage: "1")
        let observations = [Sample.value("PERSEN", "2025-Q1", 44), announced]
        #expect(checklist(observations, []).open.map(\.lacksEvidence) == [true, false])
        #expect(checklist(observations, [], files: 2).open.map(\.lacksEvidence) == [false, false])
    }
}
