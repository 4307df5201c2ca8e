import Proceedings
@testable import Credentials
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("The second factor")
struct SecondFactorTests {
    @Test("After the passphrase a code is asked for, and each code admits once")
    func codeOnce() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wati", .organiser(.government))
            let secret = try await office.addFactor(person)
            let code = secret.code(at: OneTimeSecret.step(at: office.clock.now))
            let first = try await office.signIn("wati")
            #expect(first.status == 200)
            #expect(first.cookies.isEmpty)
            let step = try #require(first.hidden(GateField.step))
            let wrong = try await office.post("/masuk", [("langkah", step), ("kode", "000001")])
            #expect(wrong.status == 401)
            let admitted = try await office.post("/masuk", [("langkah", step), ("kode", code)])
            #expect(admitted.status == 303)
            #expect(try await office.get("/kaskade", admitted.cookie).status == 200)
            // The step is used up, and so is the code.
            let again = try await office.post("/masuk", [("langkah", step), ("kode", code)])
            #expect(again.status == 401)
            let second = try #require(try await office.signIn("wati").hidden(GateField.step))
            let replay = try await office.post("/masuk", [("langkah", second), ("kode", code)])
            #expect(replay.status == 401)
            #expect(replay.cookies.isEmpty)
        }
    }

    @Test("A step admits a few attempts and five minutes")
    func stepEnds() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wati", .organiser(.government))
            let secret = try await office.addFactor(person)
            let step = try #require(try await office.signIn("wati").hidden(GateField.step))
            office.clock.advance(minutes: 5)
            let code = secret.code(at: OneTimeSecret.step(at: office.clock.now))
            let late = try await office.post("/masuk", [("langkah", step), ("kode", code)])
            #expect(late.status == 401)
            #expect(late.cookies.isEmpty)
        }
    }

    @Test("A recovery code stands in for the phone, once")
    func recovery() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wati", .organiser(.government))
            let cost = try #require(HashingCost(memory: 64, passes: 1))
            let random = office.archive.surroundings.random
            let codes = try RecoveryCodes.issue(cost: cost, random: random)
            try await office.archive.setSecondFactor(
                person.id, secret: try OneTimeSecret(random: random), recovery: codes.stored)
            for expected in [303, 401] {
                let step = try #require(try await office.signIn("wati").hidden(GateField.step))
                let answer = try await office.post(
                    "/masuk", [("langkah", step), ("kode", codes.shown[3].lowercased())])
                #expect(answer.status == expected)
            }
        }
    }

    @Test("Whoever changes what others rely on sets one up before anything else")
    func required() async throws {
        try await TestOffice.serving { office in
            try await office.add("wati", .organiser(.government))
            let cookie = try await office.signIn("wati").cookie
            for target in ["/kaskade", "/akun", "/impor", "/"] {
                let answer = try await office.get(target, cookie)
                #expect(answer.location?.hasPrefix("/akun/faktor-kedua") == true)
            }
            let sent = try await office.post("/snapshot", [], cookie)
            #expect(sent.location == "/akun/faktor-kedua")
            #expect(try office.archive.snapshots().isEmpty)
            let page = try await office.get("/akun/faktor-kedua", cookie)
            #expect(page.status == 200)
            #expect(page.text.contains("otpauth://totp/Selaras"))
            #expect(page.text.contains("class=\"qr\""))
        }
    }

    @Test("Whoever sets one up by choice shows the passphrase again")
    func voluntary() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wira", .leader(.government))
            let cookie = try await office.session(person)
            let page = try await office.get("/akun/faktor-kedua", cookie)
            #expect(page.text.contains("name=\"sandi\""))
            let match = try #require(page.text.firstMatch(of: /secret=([A-Z2-7]+)/))
            let secret = try #require(OneTimeSecret(base32: String(match.1)))
            let code = secret.code(at: OneTimeSecret.step(at: office.clock.now))
            for (passphrase, status) in [("", 422), ("salah", 422), (TestOffice.passphrase, 200)] {
                let answer = try await office.post(
                    "/akun/faktor-kedua", [("kode", code), ("sandi", passphrase)], cookie)
                #expect(answer.status == status)
            }
        }
    }

    @Test("Setting one up begins the session anew and ends all others")
    func enrolment() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wati", .organiser(.government))
            let cookie = try await office.signIn("wati").cookie
            let other = try await office.session(person, secondFactor: false)
            let sent = try #require(try await office.get("/opd/DINKES", cookie).location)
            let page = try await office.get(sent, cookie)
            let wanted = try #require(page.hidden(GateField.destination))
            let match = page.text.firstMatch(of: /secret=([A-Z2-7]+)/)
            let text = String(try #require(match).1)
            let secret = try #require(OneTimeSecret(base32: text))
            let wrong = try await office.post(
                "/akun/faktor-kedua", [("kode", "123"), ("lanjut", wanted)], cookie)
            #expect(wrong.status == 422 && wrong.hidden(GateField.destination) == wanted)
            let code = secret.code(at: OneTimeSecret.step(at: office.clock.now))
            let done = try await office.post(
                "/akun/faktor-kedua", [("kode", code), ("lanjut", wanted)], cookie)
            #expect(done.status == 200)
            #expect(done.text.matches(of: /<code>[0-9A-Z]{5}-[0-9A-Z]{5}<\/code>/).count == 10)
            #expect(try await office.get("/kaskade", done.cookie).status == 200)
            #expect(done.text.contains("class=\"btn primary\" href=\"/opd/DINKES\""))
            #expect(try await office.get("/kaskade", cookie).status == 303)
            #expect(try await office.get("/kaskade", other).status == 303)
            // The code with which it was tried out is used up too.
            let step = try #require(try await office.signIn("wati").hidden(GateField.step))
            let replay = try await office.post("/masuk", [("langkah", step), ("kode", code)])
            #expect(replay.status == 401)
        }
    }
}
