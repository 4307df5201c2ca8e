import Performance
import Testing
import Vocabulary

@Suite("The data grade") struct DataQualityTests {
    private func quality(
        _ observations: [Observation], verified: [(String, String?)] = [],
        outcome: Verification.Outcome = .accepted
    ) -> IndicatorResult.DataQuality {
        var dataset = Sample.dataset(
            [Sample.indicator("I", .up, .last)], observations: observations)
        dataset.verifications = verified.map {
            Verification(
                indicator: "I", period: Sample.period($0.0), vintage: $0.1, outcome: outcome,
                day: Sample.day("2025-08-01"), role: "Inspektorat")
        }
        return evaluate(
            dataset, cycle: Sample.cycle("2025-S1"), ruleSet: .permendagri
        ).indicators[0].quality
    }

    @Test("is A for a verified value that came on time") func a() {
        let quality = quality(
            [Sample.value("2025-Q2", 1, released: "2025-07-10")], verified: [("2025-Q2", nil)])
        #expect(quality.grade == .a)
        #expect(quality.flags == [])
    }

    @Test("is B when it came late, and when it was revised once") func b() {
        let late = quality(
            [Sample.value("2025-Q2", 1, released: "2025-09-30")], verified: [("2025-Q2", nil)])
        #expect(late.grade == .c, "the verification is older than the late value")
        let lateVerified = quality(
            [Sample.value("2025-Q1", 1, released: "2025-06-30")], verified: [("2025-Q1", nil)])
        #expect(lateVerified.grade == .b)
        #expect(lateVerified.flags == [.late])
        let revised = quality(
            [
                Sample.value("2025-Q2", 1, vintage: "1"), Sample.value("2025-Q2", 2, vintage: "2"),
            ], verified: [("2025-Q2", "2")])
        #expect(revised.grade == .b)
        #expect(revised.flags == [.revised])
    }

    @Test("is C when nobody verified it, or it was returned") func c() {
        #expect(quality([Sample.value("2025-Q2", 1)]).grade == .c)
        let returned = quality(
            [Sample.value("2025-Q2", 1)], verified: [("2025-Q2", nil)], outcome: .returned)
        #expect(returned.flags == [.unverified, .returned])
        let oldWord = quality(
            [
                Sample.value("2025-Q2", 1, vintage: "1"), Sample.value("2025-Q2", 2, vintage: "2"),
            ], verified: [("2025-Q2", "1")])
        #expect(oldWord.grade == .c)
    }

    @Test("is D for contradictory vintages and for a broken series") func d() {
        let contradiction = quality(
            [Sample.value("2025-Q2", 1), Sample.value("2025-Q2", 2)],
            verified: [("2025-Q2", nil)])
        #expect(contradiction.grade == .d)
        let broken = quality(
            [
                Sample.value("2025-Q1", 1, series: "lama"),
                Sample.value("2025-Q2", 2, series: "baru"),
            ], verified: [("2025-Q2", nil)])
        #expect(broken.grade == .d)
        #expect(broken.flags.contains(.seriesBreak))
    }

    @Test("flags a value unlike the others against the same period of the year before")
    func outlier() {
        func history(_ last: Double, note: String?) -> [Observation] {
            let steady = [10.0, 20, 30, 40, 11, 22, 31, 43, 13, 21, 34, 42, 14, 25, 35, 45]
            let periods = (2021...2024).flatMap { year in (1...4).map { "\(year)-Q\($0)" } }
            return zip(periods, steady).map { Sample.value($0, $1) }
                + [Sample.value("2025-Q1", 15), Sample.value("2025-Q2", last, note: note)]
        }
        #expect(quality(history(26, note: nil)).flags.contains(.outlier) == false)
        #expect(quality(history(260, note: nil)).flags.contains(.outlier))
        #expect(quality(history(260, note: "dua kali lipat")).flags.contains(.outlierExplained))
    }

    @Test("is nothing when there is no value") func missing() {
        #expect(quality([]).grade == nil)
    }
}
