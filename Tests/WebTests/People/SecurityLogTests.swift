import Proceedings
import Standing
import Testing
import Vocabulary

@testable import Web

@Suite("What the log says of controls")
struct SecurityLogTests {
    @Test(
        "Signing in and being refused leave a line each, without who it was",
        arguments: LogFormat.allCases)
    func signIns(format: LogFormat) async throws {
        let lines = LogLines()
        try await TestOffice.serving(log: lines.logger(format)) { office in
            try await office.add("wira", .leader(.government))
            _ = try await office.signIn("wira", "bukan kata sandinya")
            _ = try await office.signIn("tidak.ada", "bukan kata sandinya")
            let cookie = try await office.signIn("wira").cookie
            _ = try await office.post("/keluar", [], cookie)
        }
        #expect(lines.count("sign-in refused") == 2)
        #expect(lines.count("sign-in") == 3)
        #expect(lines.count("sign-out") == 1)
        for secret in ["wira", "tidak.ada", "kursi", "sandinya", "127.0.0.1"] {
            #expect(lines.count(secret) == 0, "\(secret)")
        }
    }

    @Test("What is not permitted, and what tries to pass a control, leaves a line")
    func refusals() async throws {
        let lines = LogLines()
        try await TestOffice.serving(log: lines.logger(.text)) { office in
            let person = try await office.add("kadis", .agencyHead("DINKES", .government))
            let session = try await office.session(person)
            #expect(try await office.get("/pengguna", session).status == 403)
            let evil = ["Origin": "http://evil.example"]
            #expect(try await office.post("/keluar", [], evil).status == 403)
            #expect(try await office.get("/masuk", ["Host": "evil.example"]).status == 421)
            #expect(try await office.get("/tidak-ada", session).status == 404)
        }
        let refused = lines.all.filter { $0.contains(" notice refused ") }
        #expect(refused.count == 3)
        for reason in ["not permitted", "form of another site", "another name"] {
            #expect(refused.contains { $0.contains("reason=\"\(reason)\"") })
        }
        #expect(refused.allSatisfy { $0.contains("network=127.0.0.0/24") })
        #expect(lines.count("evil") == 0 && lines.count("kadis") == 0)
    }
}
