import Performance
import Testing
import Vocabulary

@Suite("Realisation up to the cycle's end") struct RealisationTests {
    @Test("adds the year's periods and ignores what ends later") func sum() {
        let result = Sample.result(
            Sample.indicator("I", .up, .sum),
            observations: [
                Sample.value("2024-Q4", 900), Sample.value("2025-Q1", 1_400),
                Sample.value("2025-Q2", 2_300), Sample.value("2025-Q3", 5_000),
            ])
        #expect(result.realised == .value(3_700))
        #expect(result.asOfPeriod == Sample.period("2025-Q2"))
    }

    @Test("meets a target that its decimal figures add up to")
    func decimalSum() {
        let result = Sample.result(
            Sample.indicator("I", .down, .sum), targets: [Sample.target("2025", 54.8)],
            observations: zip(
                ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"], [25.9, 7.2, 14.5, 7.2]
            )
            .map { Sample.value($0, $1) }, cycle: "2025")
        #expect(result.met == true && result.onTrack == true)
        #expect(result.gap == 0)
    }

    @Test("counts observations before the first day of a date range") func dateRange() {
        let result = Sample.result(
            Sample.indicator("I", .up, .sum, frequency: .month),
            observations: (1...9).map { Sample.value("2025-0\($0)", 10) },
            cycle: "2025-02-20..2025-08-20")
        #expect(result.realised == .value(70))
    }

    @Test("never mixes a month with the quarter that holds it") func finestFrequency() {
        let observations = [
            Sample.value("2025-Q1", 300), Sample.value("2025-01", 90),
            Sample.value("2025-02", 100), Sample.value("2025-03", 110),
        ]
        let sum = Sample.result(Sample.indicator("I", .up, .sum), observations: observations)
        let mean = Sample.result(
            Sample.indicator("I", .up, .average), observations: observations)
        #expect(sum.realised == .value(300))
        #expect(mean.realised == .value(100))
        #expect(sum.counted.count == 3)
    }

    @Test("divides sums of parts, and never averages rates") func ratio() {
        func part(_ period: String, _ above: Double, _ below: Double) -> Observation {
            Observation(
                indicator: "I", period: Sample.period(period),
                measure: .ratio(numerator: above, denominator: below), status: .final)
        }
        let result = Sample.result(
            Sample.indicator("I", .up, .ratio),
            observations: [part("2025-Q1", 12, 20), part("2025-Q2", 30, 80)])
        #expect(result.realised?.number == 42)
    }

    @Test("takes the highest vintage, then the latest release, then the later row")
    func vintages() {
        func realised(_ observations: [Observation]) -> Double? {
            Sample.result(observations: observations).realised?.number
        }
        #expect(
            realised([
                Sample.value("2025-Q1", 1, vintage: "10"), Sample.value("2025-Q1", 2, vintage: "9"),
            ]) == 1)
        #expect(
            realised([
                Sample.value("2025-Q1", 1, released: "2025-05-02"),
                Sample.value("2025-Q1", 2, released: "2025-05-01"),
            ]) == 1)
        #expect(realised([Sample.value("2025-Q1", 1), Sample.value("2025-Q1", 2)]) == 2)
        #expect(
            realised([Sample.value("2025-Q1", 2, vintage: "1"), Sample.value("2025-Q1", 1)]) == 2)
    }

    @Test("is missing, and not zero, when the source has not released it") func notReleased() {
        let result = Sample.result(
            targets: [Sample.target("2025", 10)], observations: [Sample.notReleased("2025-Q1")])
        #expect(result.realised == nil)
        #expect(result.missing == .notReleased)
        #expect(result.annual.raw == nil)
        #expect(result.annual.status == notJudgedStatus)
        #expect(result.attention == nil)
    }

    @Test("says that nobody reported when there is nothing at all") func notReported() {
        #expect(Sample.result().missing == .notReported)
    }

    @Test("does not depend on the order of rows of different periods") func permutation() {
        let observations = (1...6).map { Sample.value("2025-0\($0)", Double($0 * $0)) }
        let indicator = Sample.indicator("I", .up, .sum, frequency: .month)
        let forward = Sample.result(indicator, observations: observations)
        let backward = Sample.result(indicator, observations: observations.reversed())
        #expect(forward == backward)
    }
}
