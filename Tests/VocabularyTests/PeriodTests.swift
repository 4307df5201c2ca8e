import Testing

@testable import Vocabulary

@Suite("A reporting period") struct PeriodTests {
    @Test(
        "reads what it writes", arguments: ["2025", "2025-S1", "2025-Q3", "2025-06", "1900-S2"])
    func roundTrip(text: String) {
        #expect(Period(text)?.description == text)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "25", "2025-S3", "2025-Q0", "2025-13", "2025-1", "2025-s1", "2025-06-01", "0001",
            "9999", "1899-S1", "２０２５", "2025 ",
        ])
    func refused(text: String) {
        #expect(Period(text) == nil)
    }

    @Test(
        "covers its months, and its neighbours follow without a gap", arguments: Frequency.allCases)
    func neighbours(frequency: Frequency) throws {
        for period in Period.all(frequency, of: 2024) {
            let next = try #require(period.advanced(by: 1))
            #expect(next.firstDay == period.lastDay.adding(days: 1))
            #expect(next.ordinal == period.ordinal + 1)
            #expect(Period.year(2024).contains(period))
        }
        #expect(Period.all(frequency, of: 2024).last?.lastDay == CivilDate("2024-12-31"))
    }
}

@Suite("A day") struct CivilDateTests {
    @Test("is read from ISO text and written back, leap days included")
    func roundTrip() {
        for text in ["2024-02-29", "2000-02-29", "1999-12-31", "2025-01-01", "9999-12-31"] {
            #expect(CivilDate(text)?.description == text)
        }
        for text in [
            "2025-02-29", "1900-02-29", "2025-13-01", "2025-1-1", "2025-06-31",
        ] {
            #expect(CivilDate(text) == nil)
        }
    }

    @Test("counts days as the calendar does over four hundred years") func continuity() throws {
        var day = try #require(CivilDate("1900-01-01"))
        for year in 1900...2199 {
            for month in 1...12 {
                for number in 1...CivilDate.daysIn(month: month, of: year) {
                    guard (day.year, day.month, day.day) == (year, month, number) else {
                        Issue.record("\(day) should be \(year)-\(month)-\(number)")
                        return
                    }
                    day = day.adding(days: 1)
                }
            }
        }
        #expect(day.description == "2200-01-01")
    }

    @Test("has the weekday of the calendar") func weekday() {
        #expect(CivilDate("2025-08-17")?.weekday == 7)
        #expect(CivilDate("1969-12-31")?.weekday == 3)
    }
}

@Suite("A cycle") struct CycleTests {
    @Test("of dates that are exactly a period is that period") func period() {
        #expect(Cycle("2025-01-01..2025-06-30")?.period == Period("2025-S1"))
        #expect(Cycle("2025-02-20..2025-08-20")?.period == nil)
        #expect(Cycle("2025-08-20..2025-02-20") == nil)
        #expect(Cycle("0001") == nil && Cycle("0001-01-01..0001-02-01") == nil)
    }

    @Test("knows how much of its year has passed") func elapsed() throws {
        let cycle = try #require(Cycle("2025-S1"))
        #expect(cycle.elapsedShare == 181.0 / 365)
        #expect(Cycle("2024")?.elapsedShare == 1)
    }
}
