import Ledger
import Proceedings
import Credentials
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Signing in")
struct SignInTests {
    @Test("A page without a session leads to signing in, and from there back to the page")
    func leadsToSignIn() async throws {
        try await TestOffice.serving { office in
            try await office.add("wati", .organiser(.government))
            let refused = try await office.get("/opd/DINKES?siklus=2025-S1")
            #expect(refused.status == 303)
            #expect(refused.location == "/masuk?lanjut=%2Fopd%2FDINKES%3Fsiklus%3D2025-S1")
            let english = try await office.get("/en/cascade")
            #expect(english.location == "/en/sign-in?continue=%2Fen%2Fcascade")
            let page = try await office.get(try #require(refused.location))
            #expect(page.hidden(GateField.destination) == "/opd/DINKES?siklus=2025-S1")
            let sent = try await office.post("/impor", [("berkas", "x")])
            #expect(sent.status == 401)
        }
    }

    @Test(
        "Nothing but the way in is open without a session",
        arguments: [
            "/evaluasi", "/evaluasi/tabel.csv", "/indikator/BAIK", "/opd", "/opd/DINKES",
            "/kaskade",
            "/data", "/aturan", "/formulir", "/formulir/buku-evaluasi.pdf", "/impor",
            "/impor/templat.xlsx", "/ekspor.xlsx", "/ekspor.zip", "/snapshot", "/akun",
            "/akun/faktor-kedua", "/akun/data-saya.json", "/pengguna", "/pengguna/p-1",
        ])
    func closed(target: String) async throws {
        try await TestOffice.serving { office in
            try await office.add("admin")
            let answer = try await office.get(target)
            #expect(answer.status == 303)
            #expect(answer.location?.hasPrefix("/masuk?lanjut=") == true)
            for open in ["/masuk", "/healthz", Asset.stylesheet.path] {
                #expect(try await office.get(open).status == 200)
            }
        }
    }

    @Test("Whoever knows the passphrase gets a session, and ends it")
    func inAndOut() async throws {
        try await TestOffice.serving { office in
            try await office.add("wira", .leader(.government))
            let answer = try await office.signIn(" Wira ", destination: "/kaskade?siklus=2025-S1")
            #expect(answer.status == 303)
            #expect(answer.location == "/kaskade?siklus=2025-S1")
            let cookie = answer.cookie
            let page = try await office.get("/kaskade", cookie)
            #expect(page.status == 200)
            #expect(page.text.contains("Budi Santoso"))
            #expect(page.headers["cache-control"] == "private, no-cache")
            let left = try await office.post("/keluar", [], cookie)
            #expect(left.location == "/masuk")
            #expect(left.headers["clear-site-data"] == "\"cache\", \"storage\"")
            #expect(try await office.get("/kaskade", cookie).status == 303)
        }
    }

    @Test(
        "Nobody is led out of the site",
        arguments: [
            "//evil.example", "/\\evil.example", "https://evil.example", "/masuk", "/keluar",
            "evaluasi", "/tidak-ada", "/evaluasi\r\nX: 1", "javascript:alert(1)",
        ])
    func returnsOnlyHere(destination: String) async throws {
        try await TestOffice.serving { office in
            try await office.add("wira", .leader(.government))
            let answer = try await office.signIn("wira", destination: destination)
            #expect(answer.status == 303)
            #expect(answer.location == "/evaluasi")
        }
    }

    @Test("A wrong passphrase and an unknown account are answered alike")
    func uniform() async throws {
        try await TestOffice.serving { office in
            let ended = try await office.add("lama", .leader(.government))
            try await office.add("wira", .leader(.government))
            try await office.archive.endAccount(
                ended.id, on: CivilDate("2025-07-09")!,
                act: .init(deed: AccountAct.endAccount.deed, by: .administrator), author: .local)
            let wrong = try await office.signIn("wira", "bukan kata sandinya")
            let unknown = try await office.signIn("wika", "bukan kata sandinya")
            let closed = try await office.signIn("lama")
            let control = try await office.signIn("wira", "tab\tdi tengah")
            for answer in [wrong, unknown, closed, control] {
                #expect(answer.status == 401)
                #expect(answer.cookies.isEmpty)
            }
            let bodies = [(wrong, "wira"), (unknown, "wika"), (closed, "lama"), (control, "wira")]
                .map { $0.0.text.replacing("value=\"\($0.1)\"", with: "") }
            #expect(Set(bodies).count == 1)
        }
    }

    @Test("The cookies say no more than they must")
    func cookies() async throws {
        try await TestOffice.serving { office in
            try await office.add("wira", .leader(.government))
            let set = try await office.signIn("wira").cookies
            let session = try #require(set.first { $0.hasPrefix("selaras=") })
            let device = try #require(set.first { $0.hasPrefix("selaras-perangkat=") })
            #expect(session.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
            #expect(!session.contains("Max-Age"))
            #expect(device.hasSuffix("; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax"))
        }
        let secure = GateCookie(.session, .https)
        #expect(secure.name == "__Host-selaras")
        #expect(
            secure.setting("x") == "__Host-selaras=x; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(secure.clearing.contains("Max-Age=0"))
    }

    @Test("Forged, doubled, expired and ended sessions open nothing")
    func deadSessions() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wira", .leader(.government))
            let forged = try SessionToken(random: office.archive.surroundings.random).text
            for text in ["", "x", forged, forged + "=", String(repeating: "A", count: 43)] {
                let answer = try await office.get("/kaskade", ["Cookie": "selaras=\(text)"])
                #expect(answer.status == 303)
            }
            let live = try await office.session(person)
            #expect(try await office.get("/kaskade", live).status == 200)
            let doubled = ["Cookie": "selaras=x; " + (live["Cookie"] ?? "")]
            #expect(try await office.get("/kaskade", doubled).status == 303)
            try await office.archive.endSessions(of: person.id)
            #expect(try await office.get("/kaskade", live).status == 303)
            let idle = try await office.session(person)
            office.clock.advance(minutes: 61)
            #expect(try await office.get("/kaskade", idle).status == 303)
        }
    }

    @Test("A session that was opened before its owner became an organiser is judged as theirs")
    func privilegedTerm() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wati", .organiser(.government))
            _ = try await office.addFactor(person)
            let session = try await office.session(
                try #require(try office.archive.account(person.id)))
            #expect(try await office.get("/kaskade", session).status == 200)
            office.clock.advance(minutes: 31)
            #expect(try await office.get("/kaskade", session).status == 303)
        }
    }

    @Test("Forms of other sites sign nobody in or out")
    func foreignOrigin() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wira", .leader(.government))
            let session = try await office.session(person)
            let evil = ["Origin": "http://evil.example"]
            #expect(try await office.signIn("wira", TestOffice.passphrase, evil).status == 403)
            let out = try await office.post("/keluar", [], session.merging(evil) { $1 })
            #expect(out.status == 403)
            #expect(try await office.get("/kaskade", session).status == 200)
            #expect(try await office.get("/keluar", session).status == 405)
        }
    }
}
