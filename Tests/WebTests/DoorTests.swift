import Foundation
import HTTPTypes
import Logging
import Synchronization
import Testing
import Vocabulary

@testable import Web

@Suite("The door of the server")
struct DoorTests {
    private static let name = "selaras.example.go.id"

    /// Behind a proxy on this machine.
    private static func proxied() throws -> ServerAddress {
        try ServerAddress(
            port: 0, exposure: .behindProxy(TrustedProxy(name: "127.0.0.1")), names: [name])
    }

    private static func forwarded(
        from address: String = "203.0.113.9", scheme: String = "https"
    ) -> [String: String] {
        ["Host": name, "X-Forwarded-For": address, "X-Forwarded-Proto": scheme]
    }

    @Test("Over HTTPS browsers are told to stay with it; elsewhere not")
    func strictTransport() async throws {
        try await TestServer.serving(TestServer.library, at: Self.proxied()) { server in
            for target in ["/evaluasi", "/tidak-ada", "/healthz"] {
                let answer = try await server.get(target, headers: Self.forwarded())
                #expect(
                    answer.headers["strict-transport-security"]
                        == "max-age=31536000; includeSubDomains")
            }
        }
        try await TestServer.serving { server in
            let plain = try await server.get("/")
            #expect(plain.headers["strict-transport-security"] == nil)
        }
    }

    @Test("What came to the proxy unencrypted is answered with nothing but the way to HTTPS")
    func unencrypted() async throws {
        try await TestServer.serving(TestServer.library, at: Self.proxied()) { server in
            let plain = try await server.get("/evaluasi", headers: Self.forwarded(scheme: "http"))
            #expect(plain.status == 400)
            #expect(plain.text.contains("https://"))
            let silent = try await server.get("/evaluasi", headers: ["Host": Self.name])
            #expect(silent.status == 400)
            let named = try await server.get("/evaluasi", headers: Self.forwarded())
            #expect(named.status == 200)
            let other = try await server.get(
                "/evaluasi", headers: Self.forwarded().merging(["Host": "127.0.0.1"]) { $1 })
            #expect(other.status == 421)
        }
    }

    @Test(
        "A proxy that the server was not told of gets nothing",
        arguments: [
            "X-Forwarded-For", "Forwarded",
        ])
    func unnamedProxy(header: String) async throws {
        try await TestServer.serving { server in
            let answer = try await server.get("/evaluasi", headers: [header: "203.0.113.9"])
            #expect(answer.status == 421)
        }
    }
}

@Suite("Metrics")
struct MetricsTests {
    private static let token = "0123456789abcdefghij"

    @Test("They count requests by page and status, never by address")
    func counts() async throws {
        let meter = Meter(version: "9.9") {
            Gauges(entries: 41, databaseBytes: 4_096, hashQueue: 2)
        }
        try await TestServer.serving(TestServer.library, meter: meter) { server in
            _ = try await server.get("/evaluasi")
            _ = try await server.get("/en/evaluation")
            _ = try await server.get("/indikator/RAHASIA-9")
            _ = try await server.get("/rahasia/lain")
            let answer = try await server.get("/metrics")
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
            let lines = answer.text.split(separator: "\n").map(String.init)
            for line in [
                #"selaras_build_info{version="9.9"} 1"#,
                #"selaras_requests_total{route="evaluation",status="2xx"} 2"#,
                #"selaras_requests_total{route="indicator",status="4xx"} 1"#,
                #"selaras_requests_total{route="none",status="4xx"} 1"#,
                #"selaras_request_duration_seconds_count{route="evaluation"} 2"#,
                #"selaras_request_duration_seconds_bucket{route="evaluation",le="+Inf"} 2"#,
                "selaras_ledger_entries 41", "selaras_database_bytes 4096", "selaras_hash_queue 2",
            ] {
                #expect(lines.contains(line), "\(line) in \(answer.text)")
            }
            #expect(!answer.text.lowercased().contains("rahasia"))
        }
    }

    @Test("Each family is described once, and every sample belongs to one")
    func format() {
        let meter = Meter()
        meter.count(route: RouteName("/evaluasi"), method: .get, status: 200, seconds: .seconds(3))
        let lines = meter.text.split(separator: "\n")
        let families = lines.filter { $0.hasPrefix("# TYPE ") }.map { $0.split(separator: " ")[2] }
        #expect(Set(families).count == families.count)
        for line in lines where !line.hasPrefix("#") {
            #expect(families.contains { line.hasPrefix($0) })
            #expect(Double(line.split(separator: " ").last ?? "") != nil)
        }
        #expect(lines.contains { $0.hasSuffix(#"le="2.5"} 0"#) })
        #expect(lines.contains { $0.hasSuffix(#"le="5.0"} 1"#) })
    }

    @Test("From elsewhere they are shown to whoever knows the token, and to nobody without one")
    func access() async throws {
        let address = try ServerAddress(
            port: 0, exposure: .behindProxy(TrustedProxy(name: "127.0.0.1")), names: ["a.example"])
        let far = [
            "Host": "a.example", "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https",
        ]
        try await TestServer.serving(TestServer.library, at: address) { server in
            let unknown = try await server.get("/metrics", headers: far)
            #expect(unknown.status == 404)
            // Claimed by the sender, then completed by the proxy.
            let claimed = far.merging(["X-Forwarded-For": "127.0.0.1, 203.0.113.9"]) { $1 }
            #expect(try await server.get("/metrics", headers: claimed).status == 404)
        }
        let meter = Meter(token: MetricsToken(Array("\(Self.token)\n".utf8)))
        #expect(MetricsToken(Array(Self.token.utf8)) != nil)
        try await TestServer.serving(TestServer.library, at: address, meter: meter) { server in
            for wrong in ["", "Bearer ", "Bearer \(Self.token)x", "Basic \(Self.token)"] {
                let answer = try await server.get(
                    "/metrics", headers: far.merging(["Authorization": wrong]) { $1 })
                #expect(answer.status == 401)
            }
            let right = far.merging(["Authorization": "Bearer \(Self.token)"]) { $1 }
            let answer = try await server.get("/metrics", headers: right)
            #expect(answer.status == 200 && answer.text.contains("selaras_requests_total"))
        }
    }

    @Test("Another site cannot read them through a name that points here")
    func rebinding() async throws {
        try await TestServer.serving { server in
            let answer = try await server.get("/metrics", headers: ["Host": "evil.example"])
            #expect(answer.status == 421)
        }
    }

    @Test(
        "A token that could be guessed is none",
        arguments: ["", "short", "with spaces in the middle"])
    func weakTokens(text: String) {
        #expect(MetricsToken(Array(text.utf8)) == nil)
    }

    @Test("Signing in is counted by how it ended")
    func signIns() {
        let meter = Meter()
        let route = RouteName.signIn
        meter.count(route: route, method: .post, status: 303, seconds: .zero)
        meter.count(route: route, method: .post, status: 401, seconds: .zero)
        // Asked for a code.
        meter.count(route: route, method: .post, status: 200, seconds: .zero)
        meter.count(route: route, method: .get, status: 200, seconds: .zero)
        #expect(meter.text.contains(#"selaras_sign_ins_total{outcome="accepted"} 1"#))
        #expect(meter.text.contains(#"selaras_sign_ins_total{outcome="refused"} 1"#))
    }
}

@Suite("The log")
struct LogTests {
    @Test("A request is one JSON line with its page, and nothing of who asked for what")
    func requests() async throws {
        let lines = LogLines()
        let secrets = [
            "AbCdEf0123456789AbCdEf0123456789", "KODE-RAHASIA", "budi@example.go.id", "Budi",
            "127.0.0.1", "s3cr3t",
        ]
        try await TestServer.serving(TestServer.library, log: lines.logger(.json)) { server in
            for target in [
                "/evaluasi?cari=Budi", "/indikator/KODE-RAHASIA", "/undangan/\(secrets[0])",
                "/evaluasi?x=budi@example.go.id",
            ] {
                _ = try await server.get(
                    target,
                    headers: [
                        "Cookie": "selaras=\(secrets[0])", "Authorization": "Bearer s3cr3t",
                        "User-Agent": "Budi", "Referer": "http://127.0.0.1/indikator/KODE-RAHASIA",
                    ])
            }
        }
        let requests = lines.all.filter { $0.contains(#""event":"request""#) }
        #expect(requests.count == 4)
        for line in requests {
            #expect(line.hasSuffix("}\n") && line.count { $0 == "\n" } == 1)
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(
                Set(object.keys) == [
                    "time", "level", "event", "id", "method", "route", "status", "ms", "network",
                ])
            #expect(object["network"] as? String == "127.0.0.0/24")
            #expect(object["status"] is Int && object["ms"] is Double)
        }
        #expect(lines.text.contains(#""route":"evaluation""#))
        for secret in secrets { #expect(!lines.text.contains(secret), "\(secret)") }
    }

    @Test("Fields that nobody vouched for are left out")
    func unknownFields() {
        let lines = LogLines()
        lines.logger(.json).error(
            "failed", metadata: ["cookie": "a", "name": "Budi", "token": "b", "route": "data"])
        #expect(
            lines.text
                == #"{"time":"1970-01-01T00:00:00.000Z","level":"error","event":"failed","#
                + #""route":"data"}"# + "\n")
    }

    @Test(
        "What looks like a secret or an address is taken out of texts",
        arguments: [
            ("key 4f2a9c1be07d4f2a9c1be07d is wrong", "key [secret] is wrong"),
            ("ask budi.s@example.go.id, please", "ask [e-mail], please"),
            ("from 203.0.113.77:8080.", "from 203.0.113.0/24"),
            ("from 2001:db8:1:2:3::4 now", "from 2001:db8:1:2::/64 now"),
            ("row 12 of table fact, 3 left", "row 12 of table fact, 3 left"),
            ("SQLite error 19: CHECK failed", "SQLite error 19: CHECK failed"),
            ("IKU-01 at 12:30:45", "IKU-01 at 12:30:45"),
        ])
    func withheld(text: String, expected: String) {
        #expect(Discretion.withholding(text).hasPrefix(expected))
        let lines = LogLines()
        lines.logger(.json).error("failed", metadata: ["error": "\(text)"])
        #expect(lines.text.contains(expected))
    }

    @Test("No text breaks a line or steers the terminal", arguments: LogFormat.allCases)
    func forgedLines(format: LogFormat) {
        let lines = LogLines()
        lines.logger(format).error(
            "a\nb\u{1B}[2J", metadata: ["reason": "c\r\nd \u{2028}\"e\\"])
        #expect(lines.text.count { $0.isNewline } == 1)
        #expect(!lines.text.contains("\u{1B}"))
    }

    @Test("For people only what went wrong, or changed")
    func textFormat() async throws {
        let lines = LogLines()
        try await TestServer.serving(TestServer.library, log: lines.logger(.text)) { server in
            _ = try await server.get("/evaluasi")
        }
        #expect(!lines.text.contains("request"))
        lines.logger(.text).notice("certificate renewed")
        #expect(lines.text.hasSuffix("1970-01-01T00:00:00.000Z notice certificate renewed\n"))
    }
}
