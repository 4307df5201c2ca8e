import Correspondence
import Foundation
import Interchange
import Ledger
import Performance
import Proceedings
import Reminders
import Standing
import Storage
import Testing
import Vocabulary

/// One agency that owes one figure a quarter, with an operator who has an address.
struct Office: Sendable {
    let archive: Archive
    let postman: Postman
    let folder: String

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "surat-\(UUID())").path()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        archive = try Archive(
            path: folder + "/catatan.sqlite",
            surroundings: Surroundings(
                now: { Timestamp(milliseconds: 1_751_300_000_000) },
                random: Surroundings.machine.random))
        postman = Postman(archive, calendar: try HolidayCalendar.shipped())
        for fact in Self.facts { _ = try await archive.assert(fact) }
    }

    private static let facts: [Fact] = [
        .government(Government(name: "Provinsi", level: .province)),
        .organisation(Organisation(id: "1-02", name: "Dinas Kesehatan", kind: .dinas)),
        .document(
            PlanDocument(
                id: "RPJMD", kind: .mediumTerm, title: "RPJMD",
                validFrom: CivilDate("2025-01-01")!)),
        .cascadeNode(CascadeNode(id: "S1", document: "RPJMD", level: .objective, text: "Sehat")),
        .indicator(
            Indicator(
                id: "KES-01", name: "Cakupan imunisasi", unit: "%", cascade: "S1",
                organisation: "1-02", polarity: .up, aggregation: .last, frequency: .quarter,
                standing: .sample)),
        .cycle(CycleOpened(cycle: Cycle(Period("2025-S1")!))),
    ]

    /// An account with a seat.
    func seat(_ role: Role, agency: Agency.ID?, login: String, email: String?) async throws {
        let id = try await archive.makeAccount(login: login, name: login, email: email).id
        let seat = try #require(Seat(role, agency: agency))
        try await archive.give(
            Assignment(
                id: archive.newAssignment(), holder: id, seat: seat,
                from: CivilDate("2025-01-01")!),
            act: ActDone(deed: "account.assign", role: .administrator), author: .local)
    }

    func settings(port: Int) throws -> MailSettings {
        let path = folder + "/surat.json"
        let text = #"{"host":"127.0.0.1","security":"none","sender":"s@k.go.id","port":\#(port)}"#
        try Data(text.utf8).write(to: URL(filePath: path))
        return try MailSettings(file: path)
    }
}

@Suite("Reminders on their way")
struct PostmanTests {
    private let office: Office
    private let day = CivilDate("2025-06-30")!

    init() async throws {
        office = try await Office()
    }

    @Test("An operator hears of what is owed, with day, agency and the way to the page")
    func letter() async throws {
        try await office.seat(.agencyOperator, agency: "1-02", login: "op", email: "op@d.go.id")
        let round = try #require(try office.postman.round(on: day))
        let letters = try office.postman.letters(of: round, site: "https://selaras.go.id")
        let letter = try #require(letters.first)
        #expect(letters.count == 1)
        #expect(letter.address?.text == "op@d.go.id")
        #expect(letter.subject == "1 data ditunggu sampai 7 Juli 2025")
        for part in [
            "Laporan Dinas Kesehatan untuk Semester I 2025", "5 hari kerja lagi",
            "KES-01 Cakupan imunisasi, Triwulan II 2025: belum diisi",
            "https://selaras.go.id/pengisian/1-02",
        ] {
            #expect(letter.body.contains(part))
        }
        #expect(!letter.body.contains("op@d.go.id"))
    }

    @Test("English letters are English throughout")
    func english() async throws {
        try await office.seat(.agencyOperator, agency: "1-02", login: "op", email: "op@d.go.id")
        let postman = Postman(
            office.archive, calendar: office.postman.calendar, language: .english)
        let round = try #require(try postman.round(on: day))
        let letter = try #require(try postman.letters(of: round, site: "https://s.id").first)
        #expect(letter.subject == "1 figures due by 7 July 2025")
        #expect(letter.body.contains("5 working days left"))
        #expect(letter.body.contains("https://s.id/en/entry/1-02"))
        #expect(!letter.body.contains("tenggat"))
    }

    @Test("A mail server that is down: failed, said, and tried again by the next run")
    func down() async throws {
        try await office.seat(.agencyOperator, agency: "1-02", login: "op", email: "op@d.go.id")
        let round = try #require(try office.postman.round(on: day))
        for attempt in 1...2 {
            let report = try await office.postman.send(
                round, through: try office.settings(port: 1))
            #expect(report.sent == 0)
            #expect(report.failed.map(\.failure) == [.unreachable(host: "127.0.0.1")])
            let kept = try #require(try office.archive.sentReminders().first)
            #expect(kept.state == .failed)
            #expect(kept.failure == "unreachable")
            #expect(kept.attempts == attempt)
        }
    }

    @Test("Somebody without an address is named, and so is an agency without anybody")
    func unaddressed() async throws {
        let empty = try #require(try office.postman.round(on: day))
        #expect(empty.plan.unreached == ["1-02"])
        try await office.seat(.agencyOperator, agency: "1-02", login: "op", email: nil)
        let round = try #require(try office.postman.round(on: day))
        let report = try await office.postman.send(round, through: try office.settings(port: 1))
        #expect(report.unaddressed.count == 1)
        #expect(report.failed.isEmpty)
        #expect(try office.archive.sentReminders().isEmpty)
    }

    @Test("Somebody whose account was closed is not written to")
    func closed() async throws {
        try await office.seat(.agencyOperator, agency: "1-02", login: "op", email: "op@d.go.id")
        let account = try #require(try office.archive.account(login: "op"))
        try await office.archive.endAccount(
            account.id, on: CivilDate("2025-06-01")!,
            act: ActDone(deed: "account.endAccount", role: .administrator), author: .local)
        let round = try #require(try office.postman.round(on: day))
        #expect(try office.postman.letters(of: round, site: nil).isEmpty)
    }
}

@Suite("The half year in question")
struct ReportingCycleTests {
    @Test(
        "That of the last quarter to end, or to end within ten days",
        arguments: [
            ("2025-01-05", "2024-S2"), ("2025-03-20", "2024-S2"), ("2025-03-25", "2025-S1"),
            ("2025-06-30", "2025-S1"), ("2025-07-07", "2025-S1"), ("2025-09-20", "2025-S1"),
            ("2025-09-25", "2025-S2"), ("2025-12-31", "2025-S2"),
        ])
    func reported(day: String, cycle: String) throws {
        let day = try #require(CivilDate(day))
        #expect(Cycle.reported(on: day).description == cycle)
    }

    @Test("The holidays that the binary carries are those of the file")
    func shipped() throws {
        let calendar = try HolidayCalendar.shipped()
        #expect(calendar.years == [2025, 2026])
        #expect(calendar.holidays.count == 53)
    }

    @Test("A file named by the environment takes their place, and a missing one is said")
    func named() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "libur-\(UUID()).csv")
            .path()
        try Data("date,kind,name,source\n2027-01-01,nasional,Tahun Baru,SKB\n".utf8)
            .write(to: URL(filePath: path))
        let calendar = try HolidayCalendar.installed(environment: ["SELARAS_HOLIDAYS": path])
        #expect(calendar.years == [2027])
        #expect(throws: HolidayFileFault.unreadable("/tiada.csv")) {
            try HolidayCalendar.installed(environment: ["SELARAS_HOLIDAYS": "/tiada.csv"])
        }
    }
}
