import Proceedings
import Credentials
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("The first account and invitations")
struct SetUpTests {
    private static let form = [
        (GateField.name, "Ani Lestari"), (GateField.login, "ani.lestari"),
        (GateField.newPassphrase, "kursi payung mangga delta"),
        (GateField.repeated, "kursi payung mangga delta"),
    ]

    @Test("Until there is an account everybody at the machine reads, and is told how to make one")
    func openMode() async throws {
        try await TestOffice.serving { office in
            let page = try await office.get("/evaluasi")
            #expect(page.status == 200)
            #expect(page.text.contains("href=\"/siap\""))
            #expect(try await office.get("/masuk").location == "/siap")
            #expect(try await office.get("/akun").location == "/siap")
            #expect(try await office.get("/pengguna").location == "/siap")
        }
    }

    @Test("The first account is made once, and closes the door behind it")
    func once() async throws {
        try await TestOffice.serving { office in
            #expect(try await office.get("/siap").status == 200)
            let made = try await office.post("/siap", Self.form)
            #expect(made.status == 303)
            #expect(made.location == "/akun/faktor-kedua")
            let account = try #require(try office.archive.account(login: "ani.lestari"))
            let held = try office.archive.roster().held(
                by: account.id, on: CivilDate("2025-07-10")!)
            #expect(held.map(\.seat) == [.administrator(.government)])
            #expect(try await office.get("/siap").status == 403)
            var second = Self.form
            second[1].1 = "budi"
            #expect(try await office.post("/siap", second).status == 403)
            #expect(try office.archive.accounts().count == 1)
            #expect(try await office.get("/evaluasi").status == 303)
        }
    }

    @Test("A weak or mistyped passphrase is explained, and what was typed is kept")
    func weak() async throws {
        try await TestOffice.serving { office in
            for (new, again) in [
                ("pendek", "pendek"), ("kursi payung mangga", "kursi payung mang"),
            ] {
                var form = Self.form
                form[2].1 = new
                form[3].1 = again
                let answer = try await office.post("/siap", form)
                #expect(answer.status == 422)
                #expect(answer.text.contains("role=\"alert\""))
                #expect(answer.text.contains("value=\"Ani Lestari\""))
                #expect(!answer.text.contains(new))
            }
            #expect(try !office.archive.hasAccounts())
        }
    }

    @Test("The first account is made on this machine only")
    func loopbackOnly() {
        let security = ServerSecurity(
            scheme: .https, hostNames: ["selaras.example"], behindProxy: true)
        #expect(!ClientAddress(text: "203.0.113.5").isLoopback)
        #expect(ClientAddress(text: "127.0.0.1").isLoopback)
        #expect(ClientAddress(text: "::1").isLoopback)
        #expect(ClientAddress(text: "::ffff:127.0.0.1").isLoopback)
        #expect(ClientAddress(text: "2001:db8::7:1").network == "2001:db8:0:0::/64")
        #expect(security.answers(to: "Selaras.example:443"))
        #expect(!security.answers(to: "127.0.0.1"))
    }

    @Test("An invitation sets one passphrase, once")
    func invitationOnce() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            let path = try await office.invite("budi", by: admin)
            // Looking at it, as a mail program does, uses nothing up.
            #expect(try await office.get(path).status == 200)
            #expect(try await office.get(path).status == 200)
            let weak = try await office.post(path, [("sandi-baru", "x"), ("sandi-ulang", "x")])
            #expect(weak.status == 422)
            let accepted = try await office.post(path, Self.choice)
            #expect(accepted.status == 303)
            #expect(try await office.get("/akun", accepted.cookie).status == 200)
            #expect(try await office.get(path).status == 410)
            let again = try await office.post(path, Self.choice)
            #expect(again.status == 410)
            #expect(again.cookies.isEmpty)
        }
    }

    @Test("A forged, cut, expired or replaced invitation admits nobody")
    func deadInvitations() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            let path = try await office.invite("budi", by: admin)
            let forged = String(path.dropLast(1)) + (path.hasSuffix("A") ? "B" : "A")
            for bad in [forged, String(path.dropLast(4)), "/undangan/x"] {
                #expect(try await office.get(bad).status == 410)
                #expect(try await office.post(bad, Self.choice).status == 410)
            }
            let id = try #require(try office.archive.account(login: "budi")).id
            let renewed = try await office.post(
                "/pengguna/\(id)", [("aksi", "atur-ulang")], admin)
            #expect(renewed.status == 200)
            #expect(try await office.get(path).status == 410)
            let fresh = try #require(renewed.text.firstMatch(of: /\/undangan\/[\w-]+/)).0
            #expect(try await office.get(String(fresh)).status == 200)
            office.clock.advance(minutes: 8 * 24 * 60)
            #expect(try await office.get(String(fresh)).status == 410)
        }
    }

    @Test("A link to a new passphrase does not pass the second factor")
    func resetKeepsTheFactor() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            let person = try await office.add("wira", .leader(.government))
            _ = try await office.addFactor(person)
            let shown = try await office.post(
                "/pengguna/\(person.id)", [("aksi", "atur-ulang")], admin)
            let path = try #require(shown.text.firstMatch(of: /\/undangan\/[\w-]+/)).0
            let accepted = try await office.post(String(path), Self.choice)
            #expect(accepted.status == 303)
            #expect(accepted.location == "/masuk")
            #expect(accepted.cookies.isEmpty)
        }
    }

    private static let choice = [
        (GateField.newPassphrase, "lampu sungai kertas enam"),
        (GateField.repeated, "lampu sungai kertas enam"),
    ]
}

extension TestOffice {
    /// The session of an administrator with a second factor.
    func admin() async throws -> [String: String] {
        let account = try await add("admin")
        _ = try await addFactor(account)
        return try await session(account)
    }

    /// Invites somebody and gives the path of the link that was shown.
    func invite(_ login: String, by admin: [String: String]) async throws -> String {
        let answer = try await post(
            "/pengguna", [(GateField.login, login), (GateField.name, "Budi Santoso")], admin)
        #expect(answer.status == 200)
        #expect(answer.headers["cache-control"] == "no-store")
        return String(try #require(answer.text.firstMatch(of: /\/undangan\/[\w-]+/)).0)
    }
}
