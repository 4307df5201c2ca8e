import Performance
import Testing
import Vocabulary

@Suite("The interim target") struct InterimTargetTests {
    typealias Way = IndicatorResult.InterimTarget.Way

    @Test("is the cycle's own when one was set, before anything else") func ownPeriod() {
        let result = Sample.result(
            Sample.indicator("I", .up, .sum),
            targets: [
                Sample.target("2025", 10_000), Sample.target("2025-Q1", 1_500),
                Sample.target("2025-Q2", 2_500), Sample.target("2025-S1", 4_100),
            ])
        #expect(result.interimTarget?.level == .value(4_100))
        #expect(result.interimTarget?.way == .ownPeriod)
    }

    @Test("adds quarterly targets: 92.50 % of the semester, 37.00 % of the year")
    func cumulativeExample() {
        let result = Sample.result(
            Sample.indicator("I", .up, .sum),
            targets: [
                Sample.target("2025", 10_000), Sample.target("2025-Q1", 1_500),
                Sample.target("2025-Q2", 2_500), Sample.target("2025-Q3", 3_500),
                Sample.target("2025-Q4", 2_500),
            ],
            observations: [Sample.value("2025-Q1", 1_400), Sample.value("2025-Q2", 2_300)])
        #expect(close(result.interim.raw, 92.5))
        #expect(close(result.annual.raw, 37))
        #expect(result.interim.status == "sangat_tinggi")
        #expect(result.annual.status == "sangat_rendah")
        #expect(result.interimTarget?.way == .subPeriods)
        #expect(result.met == false && result.onTrack == false)
        #expect(result.gap == -6_300)
    }

    @Test("follows the shape of earlier full years when there are no sub-period targets")
    func yearlyShape() {
        let earlier = [
            Sample.value("2023-Q1", 10), Sample.value("2023-Q2", 20), Sample.value("2023-Q3", 30),
            Sample.value("2023-Q4", 40), Sample.value("2024-Q1", 20), Sample.value("2024-Q2", 20),
            Sample.value("2024-Q3", 30), Sample.value("2024-Q4", 30),
        ]
        let result = Sample.result(
            Sample.indicator("I", .up, .sum), targets: [Sample.target("2025", 200)],
            observations: earlier + [Sample.value("2025-Q1", 30)])
        #expect(close(result.interimTarget?.level.number, 200 * 0.35))
        #expect(result.interimTarget?.way == .yearlyShape)
        #expect(result.interimTarget?.isDerived == true)
    }

    @Test("counts a leap year's whole February when this year's February is over")
    func leapYear() {
        let earlier = (1...12).map { Sample.value("2024-\($0 < 10 ? "0" : "")\($0)", 10) }
        let result = Sample.result(
            Sample.indicator("I", .up, .sum, frequency: .month),
            targets: [Sample.target("2025", 120)], observations: earlier, cycle: "2025-02")
        #expect(close(result.interimTarget?.level.number, 20))
    }

    @Test("uses elapsed days when no earlier year is full") func elapsed() {
        let result = Sample.result(
            Sample.indicator("I", .up, .sum), targets: [Sample.target("2025", 365)],
            observations: [Sample.value("2024-Q4", 4), Sample.value("2025-Q1", 30)])
        #expect(close(result.interimTarget?.level.number, 181))
        #expect(result.interimTarget?.isDerived == true)
    }

    @Test("goes from last year's value towards the target by elapsed time") func interpolated() {
        let result = Sample.result(
            Sample.indicator("I", .down, .last), targets: [Sample.target("2025", 4.9)],
            observations: [Sample.value("2024-Q4", 5.14), Sample.value("2025-Q1", 5.33)])
        #expect(close(result.interimTarget?.level.number, 5.14 - 0.24 * 181 / 365))
        #expect(result.interimTarget?.way == .interpolated)
    }

    @Test("is the annual target when nothing else is known") func annual() {
        let result = Sample.result(targets: [Sample.target("2025", 80)])
        #expect(result.interimTarget?.level == .value(80))
        #expect(result.interimTarget?.way == .annual)
        #expect(result.interimTarget?.isDerived == false)
    }

    @Test("comes from the document that holds on the cycle's end") func documents() {
        let rpjmd = PlanDocument(
            id: "RPJMD", kind: .mediumTerm, title: "RPJMD", validFrom: Sample.day("2025-07-28"),
            validTo: Sample.day("2029-12-31"))
        let targets = [
            Sample.target("2025", 100, in: "RPD"), Sample.target("2025", 120, in: "RPJMD"),
        ]
        func annual(_ cycle: String) -> Target.Level? {
            Sample.result(
                targets: targets, cycle: cycle, documents: [Sample.document, rpjmd]
            ).annualTarget
        }
        #expect(annual("2025-S1") == .value(100))
        #expect(annual("2025-02-20..2025-08-20") == .value(120))
    }
}
