import Performance
import Reminders
import Standing
import Testing
import Vocabulary

@Suite("Deadlines of a cycle")
struct DeadlineTests {
    private func written(
        _ cycle: String, _ level: Government.Level, asOf day: CivilDate = day("2027-02-01")
    ) throws -> [String] {
        let cycle = try #require(Cycle(cycle))
        return try ReportDeadline.all(in: cycle, of: level, on: Fixture.calendar(), asOf: day)
            .map { "\($0.quarter) \($0.report) \($0.due)" }
    }

    @Test("A province's half year: agencies after 5 working days, the planning agency after 14")
    func province() throws {
        #expect(
            try written("2025-S1", .province) == [
                "2025-Q1 agency 2025-04-14", "2025-Q1 provincialPlanning 2025-04-28",
                "2025-Q2 agency 2025-07-07", "2025-Q2 provincialPlanning 2025-07-18",
            ])
    }

    @Test("A city's planning agency has 10", arguments: [Government.Level.city, .regency])
    func city(level: Government.Level) throws {
        #expect(
            try written("2025-Q1", level) == [
                "2025-Q1 agency 2025-04-14", "2025-Q1 municipalPlanning 2025-04-22",
            ])
    }

    @Test("A cycle that ends within a quarter has that quarter's deadline too")
    func withinQuarter() throws {
        let deadlines = try written("2025-02-20..2025-08-20", .province)
        #expect(deadlines.count == 6)
        #expect(deadlines[4] == "2025-Q3 agency 2025-10-07")
    }

    @Test("A year whose neighbour's holidays are unknown is refused with that year")
    func unknownYear() throws {
        #expect(throws: CalendarFault.unknownYear(2027)) {
            try written("2026", .province)
        }
        // While the quarter goes on its deadline is left out instead: the others are known.
        let foreseen = try written("2026", .province, asOf: day("2026-11-24"))
        #expect(foreseen.count == 6)
        #expect(foreseen.last == "2026-Q3 provincialPlanning 2026-10-20")
    }

    @Test(
        "A value is due with the quarter in which its period ends",
        arguments: [
            ("2025-01", "2025-Q1"), ("2025-03", "2025-Q1"), ("2025-04", "2025-Q2"),
            ("2025-Q3", "2025-Q3"), ("2025-S1", "2025-Q2"), ("2025-S2", "2025-Q4"),
            ("2025", "2025-Q4"), ("2025-12", "2025-Q4"),
        ])
    func quarterOf(period: String, quarter: String) throws {
        #expect(Period(period)?.reportingQuarter.description == quarter)
    }
}

@Suite("The day of a reminder")
struct OccasionTests {
    @Test("Five and one working days before, on the day, then every third working day")
    func schedule() throws {
        let calendar = try Fixture.calendar()
        var found: [String] = []
        for offset in 0..<65 {
            let date = day("2025-06-20").adding(days: offset)
            if let occasion = try Occasion.of(due: day("2025-07-07"), on: date, by: calendar) {
                found.append("\(date) \(occasion)")
            }
        }
        #expect(
            found.prefix(6) == [
                "2025-06-30 ahead(workingDays: 5)", "2025-07-04 ahead(workingDays: 1)",
                "2025-07-07 ahead(workingDays: 0)", "2025-07-10 late(workingDays: 3)",
                "2025-07-15 late(workingDays: 6)", "2025-07-18 late(workingDays: 9)",
            ])
        // 18 August 2025 was joint leave: the count goes on after it.
        #expect(found.contains("2025-08-19 late(workingDays: 30)"))
    }

    @Test("Never on a day that is not worked")
    func worked() throws {
        let calendar = try Fixture.calendar()
        for due in 0..<200 {
            let due = day("2025-03-01").adding(days: due)
            for offset in -12..<40 {
                let date = due.adding(days: offset)
                if try Occasion.of(due: due, on: date, by: calendar) != nil {
                    #expect(try calendar.isWorked(date))
                }
            }
        }
    }

    @Test("Each due day has each occasion on one day at most")
    func once() throws {
        let calendar = try Fixture.calendar()
        for start in 0..<120 {
            let due = try calendar.deadline(after: day("2025-03-01").adding(days: start), days: 1)
            var seen: Set<Occasion> = []
            for offset in -25..<60 {
                guard
                    let occasion = try Occasion.of(
                        due: due, on: due.adding(days: offset), by: calendar)
                else { continue }
                #expect(seen.insert(occasion).inserted)
            }
            #expect(seen.isSuperset(of: [.ahead(workingDays: 5), .ahead(workingDays: 0)]))
        }
    }
}
