import OracleSupport
import Performance
import Testing
import Vocabulary

@Suite("Reporting: complete and on time") struct ReportingTests {
    struct Input: Decodable {
        struct Submission: Decodable {
            var period: String
            var date: String
        }
        var expected: [String]
        var due: [String: String]
        var submissions: [Submission]
        var asOf: String
    }

    struct Output: Decodable {
        var completeness: Double?
        var completenessDue: Double?
        var timeliness: Double?
        var meanDaysLate: Double?
        var maxDaysLate: Int?
        var missingDue: [String]
    }

    @Test("agrees with the oracle's cases")
    func oracle() throws {
        let cases = OracleFile<Input, Output>.load("dq_reporting", in: .module)
        #expect(cases.count >= 10)
        for sample in cases {
            let input = sample.input
            let asOf = Sample.day(input.asOf)
            let reports = try input.expected.map { period in
                let days = input.submissions.filter { $0.period == period }
                    .map { Sample.day($0.date) }
                return ExpectedReport(
                    period: Sample.period(period),
                    due: Sample.day(try #require(input.due[period])),
                    state: days.min().map { .reported($0) } ?? .missing)
            }
            let record = ReportingRecord(reports, asOf: asOf)
            #expect(close(record.completeness, sample.expected.completeness))
            #expect(close(record.completenessDue, sample.expected.completenessDue))
            #expect(close(record.timeliness, sample.expected.timeliness))
            #expect(close(record.meanDaysLate, sample.expected.meanDaysLate))
            #expect(record.mostDaysLate == sample.expected.maxDaysLate ?? 0)
            #expect(record.missingDue == sample.expected.missingDue.count)
        }
    }

    @Test("Nothing expected and nothing due give no share")
    func nothing() {
        let none = ReportingRecord()
        #expect(none.completeness == nil && none.timeliness == nil && none.meanDaysLate == nil)
        let early = ReportingRecord(
            [
                ExpectedReport(
                    period: Sample.period("2025-Q2"), due: Sample.day("2025-08-14"),
                    state: .missing)
            ], asOf: Sample.day("2025-07-01"))
        #expect(early.completeness == 0)
        #expect(early.completenessDue == nil)
        #expect(early.timeliness == nil)
        #expect(early.missingDue == 0)
    }

    @Test("A report without a day is complete and in no measure of time")
    func undated() {
        let record = ReportingRecord(
            [
                ExpectedReport(
                    period: Sample.period("2025-Q1"), due: Sample.day("2025-05-15"),
                    state: .reported(nil))
            ], asOf: Sample.day("2025-07-01"))
        #expect(record.completenessDue == 1)
        #expect(record.timeliness == nil)
        #expect(record.late == 0)
    }

    private func overview(
        _ indicator: Indicator, _ observations: [Observation], cycle: String = "2025-S1",
        asOf: String = "2025-09-30"
    ) -> ReportingOverview {
        ReportingOverview(
            of: Evidence(Sample.dataset([indicator], observations: observations)),
            in: Sample.cycle(cycle), dueDays: .standard, asOf: Sample.day(asOf))
    }

    @Test("Periods are expected by the indicator's frequency, up to the cycle's end")
    func expectedPeriods() throws {
        let monthly = overview(
            Sample.indicator(frequency: .month),
            [Sample.value("2025-02", 1, released: "2025-03-05"), Sample.value("2024-01", 9)])
        #expect(monthly.government.expected == 6)
        #expect(monthly.government.reported == 1)
        let agency = try #require(monthly.agencies.first)
        #expect(agency.missing.map(\.period.description).first == "2025-01")
        #expect(agency.missing.count == 5)
        let yearly = overview(Sample.indicator(frequency: .year), [])
        #expect(yearly.government.expected == 0)
        #expect(yearly.government.completeness == nil)
    }

    @Test("What its source has not published is awaited, not missing")
    func awaited() {
        let result = overview(
            Sample.indicator(frequency: .semester), [Sample.notReleased("2025-S1")])
        #expect(result.government.expected == 0)
        #expect(result.awaited.map(\.period.description) == ["2025-S1"])
        let published = overview(
            Sample.indicator(frequency: .semester),
            [Sample.notReleased("2025-S1"), Sample.value("2025-S1", 3, vintage: "1")])
        #expect(published.awaited.isEmpty)
        #expect(published.government.reported == 1)
    }

    @Test("The first edition decides whether a report was on time; a month can answer a quarter")
    func firstEdition() {
        let result = overview(
            Sample.indicator(frequency: .quarter),
            [
                Sample.value("2025-03", 1, vintage: "1", released: "2025-05-20"),
                Sample.value("2025-Q2", 1, vintage: "1", released: "2025-08-01"),
                Sample.value("2025-Q2", 2, vintage: "2", released: "2025-12-01"),
            ])
        #expect(result.government.completeness == 1)
        #expect(result.government.timeliness == 0.5)
        #expect(result.government.mostDaysLate == 5)
        #expect(result.revisions.map(\.change) == [1])
    }

    @Test("Revisions tell a contradiction from a new edition, and pass over what stayed the same")
    func revisions() {
        let result = overview(
            Sample.indicator(frequency: .year),
            [
                Sample.value("2022", 77.44, vintage: "1", released: "2022-11-15", series: "lama"),
                Sample.value("2022", 77.36, vintage: "2", released: "2023-12-05", series: "baru"),
                Sample.value("2023", 5, vintage: "1", released: "2024-01-01"),
                Sample.value("2023", 6, vintage: "1", released: "2024-01-01"),
                Sample.value("2024", 7, vintage: "1"), Sample.value("2024", 7, vintage: "2"),
            ])
        #expect(result.revisions.map(\.period.year) == [2022, 2023])
        #expect(close(result.revisions.first?.change, -0.08, within: 1e-9))
        #expect(result.revisions.map(\.isContradiction) == [false, true])
        #expect(result.revisions.map(\.changesSeries) == [true, false])
    }
}
