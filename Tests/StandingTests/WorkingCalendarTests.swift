import Foundation
import Standing
import Testing
import Vocabulary

/// The project's files, for tests that read them.
enum ProjectFile {
    static func text(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}

func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? .distantPast
}

@Suite("Working days")
struct WorkingCalendarTests {
    private let calendar: WorkingCalendar

    init() throws {
        calendar = try WorkingCalendar(
            csv: ProjectFile.text("Examples/kalender/hari-libur-2025-2026.csv"))
    }

    @Test(
        "The decrees' counts: national holidays and joint leave",
        arguments: [(2025, 17, 11), (2026, 17, 8)])
    func counts(year: Int, national: Int, jointLeave: Int) {
        let days = calendar.holidays.filter { $0.day.year == year }
        #expect(days.filter { $0.kind == .national }.count == national)
        #expect(days.filter { $0.kind == .jointLeave }.count == jointLeave)
    }

    @Test("Weekends, holidays and joint leave are not worked; the days around them are")
    func worked() throws {
        for closed in ["2025-08-16", "2025-08-17", "2025-08-18", "2025-12-25", "2026-03-23"] {
            #expect(try calendar.isWorked(day(closed)) == false)
        }
        for open in ["2025-08-15", "2025-08-19", "2025-12-24", "2026-03-25"] {
            #expect(try calendar.isWorked(day(open)))
        }
    }

    @Test(
        "PP 39/2006: 5, 10 and 14 working days after the quarter, over Idulfitri and without",
        arguments: [
            ("2025-Q1", "2025-04-14", "2025-04-22", "2025-04-28"),
            ("2025-Q2", "2025-07-07", "2025-07-14", "2025-07-18"),
            ("2025-Q4", "2026-01-08", "2026-01-15", "2026-01-22"),
        ])
    func quarters(period: String, agency: String, municipal: String, province: String) throws {
        let period = try #require(Period(period))
        let found = try QuarterlyReport.allCases.map {
            try $0.deadline(for: period, in: calendar).description
        }
        #expect(found == [agency, municipal, province])
    }

    @Test("Counting back from a deadline gives its days")
    func inverse() throws {
        for start in 0..<300 {
            let from = day("2025-01-01").adding(days: start)
            for days in [0, 1, 5, 10, 14] {
                let end = try calendar.deadline(after: from, days: days)
                #expect(try calendar.workedDays(after: from, through: end) == days)
                if days > 0 { #expect(try calendar.isWorked(end)) }
            }
        }
    }

    @Test("A year without holidays is refused, not taken for a year of work")
    func unknownYear() {
        #expect(throws: CalendarFault.unknownYear(2027)) {
            try calendar.deadline(after: day("2026-12-30"), days: 5)
        }
        #expect(throws: CalendarFault.unknownYear(2024)) {
            try calendar.isWorked(day("2024-12-31"))
        }
    }

    @Test("Counts of days outside 0 to 1000 are refused", arguments: [-1, 1_001, .max, .min])
    func bounds(days: Int) {
        #expect(throws: CalendarFault.days(days)) {
            try calendar.deadline(after: day("2025-01-01"), days: days)
        }
    }

    @Test("Joint leave is worked, and Saturdays, where a region says so")
    func choices() throws {
        let text =
            "date;kind;name;source\r\n2025-01-01;nasional;Tahun Baru;contoh\r\n"
            + "2025-01-02;cuti_bersama;\"Cuti; bersama\";contoh\r\n"
        let plain = try WorkingCalendar(csv: text)
        let busy = try WorkingCalendar(csv: text, week: .sixDays, jointLeaveIsWorked: true)
        #expect(try plain.deadline(after: day("2024-12-31"), days: 2) == day("2025-01-06"))
        #expect(try busy.deadline(after: day("2024-12-31"), days: 3) == day("2025-01-04"))
        #expect(plain.holidays.last?.name == "Cuti; bersama")
    }

    @Test(
        "What cannot be read is located and explained in both languages",
        arguments: [
            ("", CalendarFault.header(line: 1)),
            ("tanggal,jenis\n", .header(line: 1)),
            ("date,kind,name,source\n2025-02-30,nasional,a,b", .date(line: 2, text: "2025-02-30")),
            ("date,kind,name,source\n\n2025-02-03,libur,a,b", .kind(line: 3, text: "libur")),
            ("date,kind,name,source\n2025-02-03,nasional,a", .columns(line: 2, found: 3)),
            ("date,kind,name,source\n2025-02-03,nasional,,b", .blank(line: 2)),
            ("date,kind,name,source\n2025-02-03,nasional,\"a,b", .quote(line: 2)),
            (
                "date,kind,name,source\n2025-02-03,nasional,a,b\n2025-02-03,daerah,c,d",
                .twice(CivilDate("2025-02-03") ?? .distantPast)
            ),
            (String(repeating: "\n", count: 6_000), .tooLong(lines: 6_001)),
        ])
    func faults(text: String, fault: CalendarFault) {
        #expect(throws: fault) { try WorkingCalendar(csv: text) }
        #expect(!fault.wording.id.isEmpty && fault.wording.id != fault.wording.en)
    }
}
