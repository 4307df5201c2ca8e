import Interchange
import Proceedings
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Who has not reported, on its page and in calendars")
struct OverduePageTests {
    /// 10 July 2025.
    private let july = Timestamp(milliseconds: 1_752_100_000_000)

    private func fill(_ record: TestRecord) async throws {
        _ = try await record.archive.take(
            SampleData.dataset(), from: FileIdentity(name: "a.zip", contents: [1]))
    }

    @Test("Late figures with agency, due day and days late; nothing to send without accounts")
    func list() async throws {
        try await TestRecord.serving(at: july) { record in
            try await fill(record)
            let page = try await record.server.get("/belum-lapor?siklus=2025-S1")
            #expect(page.status == 200)
            #expect(page.headers["cache-control"] == "no-store")
            #expect(page.text.contains("7 Juli 2025"))
            #expect(page.text.contains("18 Juli 2025"))
            #expect(page.text.contains("terlambat"))
            #expect(!page.text.contains("pengingat hari ini"))
            let english = try await record.server.get("/en/overdue?cycle=2025-S1").text
            #expect(english.contains("days late"))
            #expect(english.contains("Deadlines"))
        }
    }

    @Test("A calendar's address is shown once, opens the deadlines, and ends when revoked")
    func calendar() async throws {
        try await TestRecord.serving(at: july) { record in
            try await fill(record)
            let before = try await record.server.get("/kalender").text
            #expect(before.contains("Belum ada alamat"))
            let made = try await record.post("/kalender", "")
            #expect(made.status == 200)
            #expect(made.headers["cache-control"] == "no-store")
            let address = try #require(made.text.firstMatch(of: /\/kalender\/[\w-]{43}\.ics/)?.0)
            // A calendar is given the whole address.
            #expect(made.text.firstMatch(of: /http:\/\/[^\/ <]+\/kalender\//) != nil)
            let feed = try await record.server.get(String(address))
            #expect(feed.status == 200)
            #expect(feed.headers["content-type"] == "text/calendar; charset=utf-8")
            #expect(feed.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            let after = try await record.server.get("/kalender").text
            #expect(after.contains("Ada alamat sejak"))
            #expect(!after.contains(address))

            let revoked = try await record.post("/kalender?bentuk=revoke", "")
            #expect(revoked.status == 303)
            #expect(try await record.server.get(String(address)).status == 404)
        }
    }

    @Test(
        "Addresses that nobody was given open nothing",
        arguments: ["x", "", String(repeating: "A", count: 43), "../akun"])
    func stranger(token: String) async throws {
        try await TestRecord.serving(at: july) { record in
            try await fill(record)
            #expect(try await record.server.get("/kalender/\(token).ics").status == 404)
        }
    }

    @Test("Reminders are not sent from a server without mail")
    func noMail() async throws {
        try await TestRecord.serving(at: july) { record in
            try await fill(record)
            #expect(try await record.post("/belum-lapor", "").status == 503)
            #expect(try await record.post("/kalender/x.ics", "").status == 405)
        }
    }
}
