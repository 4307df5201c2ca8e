import Performance
import Testing
import Vocabulary

@Suite("A form at the edges of the data") struct FormEdgeTests {
    private static let plan = PlanDocument(
        id: "RPJMD", kind: .mediumTerm, title: "RPJMD 2025–2029",
        validFrom: Sample.day("2025-07-28"), validTo: Sample.day("2029-12-31"))

    private func data(
        _ indicator: Indicator, targets: [Target] = [], observations: [Observation] = []
    ) -> Dataset {
        var data = FormSample.dataset
        data.indicators = [indicator]
        data.targets = targets
        data.observations = observations
        return data
    }

    private func indicator(
        _ polarity: Indicator.Polarity, _ aggregation: Indicator.Aggregation,
        _ frequency: Frequency = .quarter
    ) -> Indicator {
        FormSample.indicator(
            "I", at: "1.02.02", polarity, aggregation, unit: "", frequency: frequency)
    }

    @Test("a window of dates is judged by the plan that holds on its last day")
    func newPlan() throws {
        var data = FormSample.dataset
        data.documents.append(Self.plan)
        data.targets += (2025...2029).map {
            Sample.target(String($0), 100, of: "KUNJUNGAN", in: "RPJMD")
        }
        let form = try FormSample.form(.e54, of: data, cycle: "2025-02-20..2025-08-20")
        #expect(form.plan?.id == "RPJMD")
        #expect(form.definition == .e54)
        #expect(form.cell("KUNJUNGAN", "6", .performance) == .number(500, decimals: nil))
        #expect(form.cell("KUNJUNGAN", "12", .performance) == .number(72, decimals: nil))
        #expect(form.cell("KUNJUNGAN", "13", .performance) == .empty(.notYet))
        // The plan's first year has nothing before it.
        let annual = try FormSample.form(.e55, of: data, cycle: "2025-02-20..2025-08-20")
        #expect(annual.cell("KUNJUNGAN", "6", .performance) == .empty(.notApplicable))
        #expect(annual.cell("KUNJUNGAN", "14", .performance) == .number(72, decimals: nil))
    }

    @Test("a running quarter shows the months that have ended")
    func runningQuarter() throws {
        let months = ["2025-06", "2025-07", "2025-08"].map { Sample.value($0, 5) }
        let form = try FormSample.form(
            of: data(indicator(.up, .sum, .month), observations: months),
            cycle: "2025-02-20..2025-08-20")
        #expect(form.cell("I", "9", .performance) == .number(5, decimals: nil))
        #expect(form.cell("I", "10", .performance) == .number(5, decimals: nil))
        #expect(form.cell("I", "11", .performance) == .empty(.notYet))
        #expect(form.cell("I", "12", .performance) == .number(10, decimals: nil))
    }

    @Test("a semester's value stands in the quarter where it ends, and the remark says so")
    func semester() throws {
        let form = try FormSample.form(
            of: data(
                indicator(.down, .last, .semester), observations: [Sample.value("2025-S1", 5.17)]))
        #expect(form.cell("I", "8", .performance) == .empty(.notApplicable))
        #expect(form.cell("I", "9", .performance) == .number(5.17, decimals: nil))
        #expect(form.cell("I", "17")?.text(.indonesian).contains("nilai semester") == true)
    }

    @Test("what is not released says so, in words and without a number")
    func notReleased() throws {
        let form = try FormSample.form(
            of: data(
                indicator(.up, .last), targets: [Sample.target("2025", 80)],
                observations: [Sample.notReleased("2025-Q2")]))
        for column in ["9", "12", "13", "14"] {
            #expect(form.cell("I", column, .performance) == .empty(.notReleased))
        }
        #expect(form.cell("I", "12", .performance)?.text(.english) == "not released")
    }

    @Test("grades are written as grades and ranges as ranges")
    func gradesAndRanges() throws {
        func target(_ level: Target.Level) -> [Target] {
            [Target(indicator: "I", period: .year(2025), level: level)]
        }
        let grade = try FormSample.form(
            of: data(
                indicator(.grade, .last), targets: target(.grade("A")),
                observations: [
                    Observation(
                        indicator: "I", period: Sample.period("2025-Q2"), measure: .grade("BB"),
                        status: .final)
                ]))
        #expect(grade.cell("I", "7", .performance) == .text(Wording(same: "A")))
        #expect(grade.cell("I", "12", .performance) == .text(Wording(same: "BB")))
        let range = try FormSample.form(
            of: data(
                indicator(.range, .last), targets: target(.range(low: 2.5, high: 4.5)),
                observations: [Sample.value("2025-Q2", 4.48)]))
        #expect(range.cell("I", "7", .performance)?.text(.indonesian) == "2,5–4,5")
        #expect(range.cell("I", "13", .performance) == .percent(100))
    }

    @Test("another agency's strategic plan is never taken for this one's")
    func foreignPlan() throws {
        var data = FormSample.dataset
        data.documents.insert(
            PlanDocument(
                id: "RENSTRA-LAIN", kind: .agencyStrategic, title: "Renstra lain",
                validFrom: Sample.day("2024-01-01"), validTo: Sample.day("2026-12-31")), at: 0)
        #expect(try FormSample.form(of: data).plan?.id == "RPD")
        data.documents.removeAll { $0.id == "RPD" }
        #expect(try FormSample.form(of: data).plan == nil)
    }

    @Test("sums too large for a number are not written as infinity")
    func overflow() throws {
        let huge = Double.greatestFiniteMagnitude
        let form = try FormSample.form(
            of: data(
                indicator(.up, .sum),
                targets: ["2024", "2025", "2026"].map { Sample.target($0, huge, in: "RPD") },
                observations: ["2024-Q4", "2025-Q1"].map { Sample.value($0, huge) }))
        #expect(form.cell("I", "5", .performance) == .empty(.undefined))
        #expect(form.cell("I", "14", .performance) == .empty(.undefined))
    }
}
