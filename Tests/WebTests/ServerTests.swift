import Logging
import Testing
import Vocabulary

@testable import Web

@Suite("The server")
struct ServerTests {
    @Test("Every answer carries the security headers, refusals too")
    func securityHeaders() async throws {
        try await TestServer.serving { server in
            for target in [
                "/evaluasi", "/healthz", "/metrics", "/tidak-ada", Asset.stylesheet.path,
            ] {
                let answer = try await server.get(target)
                let policy = try #require(answer.headers["content-security-policy"])
                #expect(policy.hasPrefix("default-src 'none'; object-src 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(answer.headers["x-content-type-options"] == "nosniff")
                #expect(answer.headers["referrer-policy"] == "same-origin")
                #expect(answer.headers["cross-origin-opener-policy"] == "same-origin")
                #expect(answer.headers["server"] == nil)
            }
        }
    }

    @Test("What the browser still holds is answered with 304 and no body")
    func notModified() async throws {
        try await TestServer.serving { server in
            let first = try await server.get("/evaluasi")
            let tag = try #require(first.headers["etag"])
            let second = try await server.get("/evaluasi", headers: ["If-None-Match": tag])
            #expect(second.status == 304)
            #expect(second.body.isEmpty)
            #expect(second.headers["etag"] == tag)
            let many = try await server.get(
                "/evaluasi", headers: ["If-None-Match": "\"x\", \(tag)"])
            #expect(many.status == 304)
            let stale = try await server.get("/evaluasi", headers: ["If-None-Match": "W/\"x\""])
            #expect(stale.status == 200)
            let english = try await server.get("/en/evaluation", headers: ["If-None-Match": tag])
            #expect(english.status == 200)
            let other = try await server.get("/evaluasi?cari=a", headers: ["If-None-Match": tag])
            #expect(other.status == 200)
        }
    }

    @Test("The tag changes with the data")
    func tagFollowsFrontier() async throws {
        let library = MovingLibrary()
        try await TestServer.serving(library) { server in
            let before = try await server.get("/evaluasi").headers["etag"]
            await library.move()
            let after = try await server.get("/evaluasi").headers["etag"]
            #expect(before != after)
        }
    }

    @Test("HEAD tells what GET would, without the body")
    func head() async throws {
        try await TestServer.serving { server in
            let whole = try await server.get("/evaluasi")
            let head = try await server.send("HEAD", "/evaluasi")
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect(head.headers["content-length"] == String(whole.body.count))
            #expect(head.headers["etag"] == whole.headers["etag"])
        }
    }

    @Test("Pages are compressed for those who can take it")
    func compression() async throws {
        try await TestServer.serving { server in
            let plain = try await server.get("/evaluasi")
            #expect(plain.headers["content-encoding"] == nil)
            let gzip = try await server.get(
                "/evaluasi", headers: ["Accept-Encoding": "br, gzip;q=0.5"])
            #expect(gzip.headers["content-encoding"] == "gzip")
            #expect(gzip.body.starts(with: [0x1F, 0x8B]))
            #expect(gzip.body.count < plain.body.count)
            let refused = try await server.get(
                "/evaluasi", headers: ["Accept-Encoding": "gzip;q=0"])
            #expect(refused.headers["content-encoding"] == nil)
        }
    }

    @Test("Assets are kept for ever and known by their digest")
    func assets() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/evaluasi")
            for asset in Asset.all {
                let answer = try await server.get(asset.path)
                #expect(answer.status == 200)
                #expect(answer.body == asset.bytes)
                #expect(answer.headers["cache-control"]?.contains("immutable") == true)
                // Those of the entry sheet are loaded there alone.
                let isOfEntry = [Asset.entryStyle.path, Asset.entryScript.path]
                    .contains(asset.path)
                #expect(page.text.contains(asset.path) != isOfEntry)
            }
            #expect(try await server.get("/assets/x/app.css").status == 404)
        }
        #expect(Asset.stylesheet.bytes.count < 30_000)
        #expect(Asset.script.bytes.count < 25_000)
    }

    @Test(
        "Requests that are refused",
        arguments: [
            ("GET", "/tidak-ada", 404), ("GET", "/en/nowhere", 404),
            ("GET", "/indikator/TIDAK-ADA", 404), ("DELETE", "/evaluasi", 405),
            ("GET", "/evaluasi?cari=%f", 400), ("GET", "/evaluasi?siklus=besok", 400),
            ("GET", "/evaluasi?aturan=x", 400), ("GET", "/evaluasi?batas=-1", 400),
            ("GET", "/evaluasi?rumus=T", 400), ("GET", "/../etc/passwd", 404),
            ("GET", "/evaluasi?cari=" + String(repeating: "a", count: 5_000), 414),
            ("GET", "/evaluasi?" + String(repeating: "a=1&", count: 50), 400),
        ])
    func refusals(method: String, target: String, status: Int) async throws {
        try await TestServer.serving { server in
            let answer = try await server.send(method, target)
            #expect(answer.status == status)
            #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
            let isEnglish = target.hasPrefix("/en/")
            #expect(answer.text.contains(isEnglish ? "<html lang=\"en\">" : "<html lang=\"id\">"))
            #expect(answer.text.contains("<h1>"))
            #expect(!answer.text.contains("Refusal"))
            if status == 405 { #expect(answer.headers["allow"] == "GET, HEAD") }
        }
    }

    @Test("A fault inside shows no internals")
    func internalFault() async throws {
        try await TestServer.serving(BrokenLibrary()) { server in
            let answer = try await server.get("/evaluasi")
            #expect(answer.status == 500)
            #expect(!answer.text.contains("secretPath"))
            #expect(answer.text.contains(Words.Refused.internalTitle.id))
        }
    }

    @Test(
        "Forms of other sites are refused",
        arguments: [
            (["Origin": "http://evil.example"], 403), (["Sec-Fetch-Site": "cross-site"], 403),
            (["Sec-Fetch-Site": "same-site"], 403), ([:], 403), (["Origin": "null"], 403),
            (["Sec-Fetch-Site": "same-origin"], 405),
        ])
    func crossOrigin(headers: [String: String], status: Int) async throws {
        try await TestServer.serving { server in
            let answer = try await server.send(
                "POST", "/evaluasi", headers: headers, body: Array("a=1".utf8))
            #expect(answer.status == status)
            let own = ["Origin": "http://127.0.0.1:\(server.port)"]
            #expect(try await server.send("POST", "/evaluasi", headers: own).status == 405)
        }
    }

    @Test("A body that is too large is refused before it is read")
    func largeBody() async throws {
        try await TestServer.serving { server in
            let answer = try await server.send(
                "POST", "/evaluasi",
                headers: ["Sec-Fetch-Site": "same-origin", "Content-Length": "99999999999"])
            #expect(answer.status == 413)
        }
    }

    @Test("A foreign name for this machine is refused", arguments: ["evil.example", "10.0.0.1:80"])
    func foreignHost(host: String) async throws {
        try await TestServer.serving { server in
            #expect(try await server.get("/evaluasi", headers: ["Host": host]).status == 421)
            let local = try await server.get(
                "/evaluasi", headers: ["Host": "localhost:\(server.port)"])
            #expect(local.status == 200)
        }
    }
}

/// Data that changes while the server runs.
private actor MovingLibrary: Library {
    private var state = 1

    func move() { state += 1 }
    func frontier() -> Frontier { Frontier("f\(state)") }
    func holdings() -> Holdings {
        Holdings(frontier: Frontier("f\(state)"), dataset: SampleData.dataset())
    }
}

private struct BrokenLibrary: Library {
    private struct Broken: Error { let path = "/secretPath" }

    func frontier() async throws -> Frontier { Frontier("x") }
    func holdings() async throws -> Holdings { throw Broken() }
}
