import Credentials
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Accounts and seats")
struct AccountTests {
    @Test("Only administrators see and change users")
    func administratorsOnly() async throws {
        try await TestOffice.serving { office in
            let head = try await office.add("kadis", .agencyHead("DINKES", .government))
            let session = try await office.session(head)
            #expect(try await office.get("/pengguna", session).status == 403)
            #expect(try await office.get("/pengguna/\(head.id)", session).status == 403)
            let sent = try await office.post(
                "/pengguna", [("nama-masuk", "baru"), ("nama", "Baru")], session)
            #expect(sent.status == 403)
            #expect(try office.archive.account(login: "baru") == nil)
            let page = try await office.get("/akun", session)
            #expect(!page.text.contains("href=\"/pengguna\""))
        }
    }

    @Test("An administrator gives and ends seats, and the record names who did")
    func seats() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            _ = try await office.invite("budi", by: admin)
            let id = try #require(try office.archive.account(login: "budi")).id
            let given = try await office.post(
                "/pengguna/\(id)",
                [
                    ("aksi", "beri"), ("peran", "agencyHead"), ("opd", "DINKES"),
                    ("kedudukan", "Plt"), ("mulai", "2025-07-01"), ("sampai", "2025-09-30"),
                    ("dasar", "SK 800/12/2025"),
                ], admin)
            #expect(given.status == 303)
            let held = try #require(try office.archive.assignments(of: id).first)
            #expect(held.assignment.seat == .agencyHead("DINKES", .government))
            #expect(held.assignment.capacity == .acting)
            #expect(held.basis == "SK 800/12/2025")
            let page = try await office.get("/pengguna/\(id)", admin)
            #expect(page.text.contains("Dinas Kesehatan"))
            #expect(page.text.contains("Plt."))
            let ended = try await office.post(
                "/pengguna/\(id)",
                [
                    ("aksi", "akhiri-tugas"), ("tugas", held.assignment.id.text),
                    ("sampai", "2025-07-09"),
                ], admin)
            #expect(ended.status == 303)
            #expect(
                try office.archive.roster().held(by: id, on: CivilDate("2025-07-10")!).isEmpty)
        }
    }

    @Test(
        "What cannot stand is refused with why, and nothing is recorded",
        arguments: [
            [("peran", "agencyHead"), ("opd", "")],
            [("peran", "agencyHead"), ("opd", "TIDAK-ADA")],
            [("peran", "gubernur"), ("opd", "")],
            [("peran", "leader"), ("opd", ""), ("mulai", "besok")],
            [("peran", "leader"), ("opd", ""), ("mulai", "2025-07-01"), ("sampai", "2025-06-01")],
        ])
    func badSeats(fields: [(String, String)]) async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            _ = try await office.invite("budi", by: admin)
            let id = try #require(try office.archive.account(login: "budi")).id
            let answer = try await office.post(
                "/pengguna/\(id)", [("aksi", "beri")] + fields, admin)
            #expect(answer.status == 422)
            #expect(answer.text.contains("role=\"alert\""))
            #expect(try office.archive.assignments(of: id).isEmpty)
        }
    }

    @Test("Nobody gives themselves a seat, resets or ends their own account there")
    func notOneself() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            let id = try #require(try office.archive.account(login: "admin")).id
            for fields in [
                [("aksi", "beri"), ("peran", "organiser"), ("opd", "")], [("aksi", "atur-ulang")],
                [("aksi", "tutup")],
            ] {
                #expect(try await office.post("/pengguna/\(id)", fields, admin).status == 403)
            }
            #expect(try await office.get("/akun", admin).status == 200)
        }
    }

    @Test("An account that was ended opens nothing at once")
    func ended() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            let person = try await office.add("wira", .leader(.government))
            let session = try await office.session(person)
            #expect(try await office.get("/kaskade", session).status == 200)
            let answer = try await office.post("/pengguna/\(person.id)", [("aksi", "tutup")], admin)
            #expect(answer.status == 303)
            #expect(try await office.get("/kaskade", session).status == 303)
            #expect(try await office.signIn("wira").status == 401)
        }
    }

    @Test("An administrator ends the sign-ins of somebody else")
    func endsSessions() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            let person = try await office.add("wira", .leader(.government))
            let sessions = [try await office.session(person), try await office.session(person)]
            let answer = try await office.post(
                "/pengguna/\(person.id)", [("aksi", "akhiri-sesi")], admin)
            #expect(answer.status == 303)
            for session in sessions {
                #expect(try await office.get("/kaskade", session).status == 303)
            }
            #expect(try await office.signIn("wira").status == 303)
            #expect(try await office.get("/akun", admin).status == 200)
        }
    }

    @Test("A passphrase is changed by whoever knows it, and other sign-ins end")
    func changePassphrase() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wira", .leader(.government))
            let (mine, other) = (try await office.session(person), try await office.session(person))
            let new = "lampu sungai kertas enam"
            func change(_ current: String) async throws -> HTTPAnswer {
                try await office.post(
                    "/akun",
                    [
                        ("aksi", "sandi"), ("sandi", current), ("sandi-baru", new),
                        ("sandi-ulang", new),
                    ],
                    mine)
            }
            #expect(try await change("salah").status == 422)
            let changed = try await change(TestOffice.passphrase)
            #expect(changed.status == 303)
            // Under a new token: whoever had seen the old one has nothing.
            #expect(try await office.get("/kaskade", changed.cookie).status == 200)
            #expect(try await office.get("/kaskade", mine).status == 303)
            #expect(try await office.get("/kaskade", other).status == 303)
            #expect(try await office.signIn("wira").status == 401)
            #expect(try await office.signIn("wira", new).status == 303)
        }
    }

    @Test("One's own sign-ins are listed and ended, nobody else's")
    func sessions() async throws {
        try await TestOffice.serving { office in
            let wira = try await office.add("wira", .leader(.government))
            let sita = try await office.add("sita", name: "Sita", .leader(.government))
            let (mine, other) = (try await office.session(wira), try await office.session(wira))
            let hers = try await office.session(sita)
            let stranger = try #require(try office.archive.sessions(of: sita.id).first).reference
            func end(_ session: String, _ passphrase: String) async throws -> Int {
                try await office.post(
                    "/akun", [("aksi", "akhiri"), ("sesi", session), ("sandi", passphrase)], mine
                ).status
            }
            #expect(try await end(stranger, TestOffice.passphrase) == 303)
            #expect(try await office.get("/kaskade", hers).status == 200)
            #expect(try await end("lain", "") == 422)
            #expect(try await office.get("/kaskade", other).status == 200)
            #expect(try await end("lain", TestOffice.passphrase) == 303)
            #expect(try await office.get("/kaskade", other).status == 303)
            #expect(try await office.get("/kaskade", mine).status == 200)
        }
    }

    @Test("The export of one's own data holds no secret")
    func ownData() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wira", .leader(.government))
            let secret = try await office.addFactor(person)
            let session = try await office.session(person)
            let answer = try await office.get("/akun/data-saya.json", session)
            #expect(answer.status == 200)
            #expect(answer.headers["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(answer.text.contains("\"login\":\"wira\""))
            #expect(answer.text.contains("\"role\":\"leader\""))
            #expect(!answer.text.contains("argon2"))
            #expect(!answer.text.contains(secret.base32))
        }
    }

    @Test("A seat is passed on for a period, and taken back")
    func delegation() async throws {
        try await TestOffice.serving { office in
            let head = try await office.add("kadis", .agencyHead("DINKES", .government))
            let other = try await office.add("sek", name: "Sekretaris")
            let session = try await office.session(head)
            let seat = try #require(try office.archive.assignments(of: head.id).first).assignment
            func pass(_ login: String, to day: String) async throws -> Int {
                try await office.post(
                    "/akun",
                    [
                        ("aksi", "delegasi"), ("tugas", seat.id.text), ("nama-masuk", login),
                        ("mulai", "2025-07-10"), ("sampai", day),
                    ], session
                ).status
            }
            #expect(try await pass("tidak.ada", to: "2025-07-20") == 422)
            #expect(try await pass("kadis", to: "2025-07-20") == 403)
            #expect(try await pass("sek", to: "") == 422)
            #expect(try await pass("sek", to: "2025-07-20") == 303)
            let day = CivilDate("2025-07-11")!
            let held = try office.archive.roster().held(by: other.id, on: day)
            #expect(held.map(\.seat) == [seat.seat])
            let back = try await office.post(
                "/akun", [("aksi", "akhiri-delegasi"), ("tugas", held[0].id.text)], session)
            #expect(back.status == 303)
            #expect(try office.archive.roster().held(by: other.id, on: day).isEmpty)
        }
    }
}
