import Testing

@testable import Web

@Suite("Limits of a connection", .timeLimit(.minutes(1)))
struct LimitTests {
    private func serving(
        _ change: (inout ServerLimits) -> Void,
        _ body: @Sendable (TestServer) async throws -> Void
    ) async throws {
        var limits = ServerLimits()
        change(&limits)
        try await TestServer.serving(TestServer.library, limits: limits, body)
    }

    @Test("A head that drips in byte by byte is not waited for")
    func slowHead() async throws {
        try await serving({ $0.idle = .milliseconds(300) }) { server in
            let connection = try RawConnection(port: server.port)
            #expect(connection.send("GET /evaluasi HTTP/1.1\r\nHost: 127.0.0.1\r\nX-"))
            let drip = Task {
                while !Task.isCancelled {
                    guard connection.send("a") else { return }
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            // Ends only because the server ends it.
            #expect(await connection.rest() == "")
            drip.cancel()
            #expect(try await server.get("/healthz").status == 200)
        }
    }

    @Test("A connection on which nothing is asked ends")
    func silence() async throws {
        try await serving({ $0.idle = .milliseconds(100) }) { server in
            let connection = try RawConnection(port: server.port)
            #expect(await connection.rest() == "")
        }
    }

    @Test("A body that drips in keeps the connection busy and ends all the same")
    func slowBody() async throws {
        try await serving({ $0.request = .milliseconds(400) }) { server in
            let connection = try RawConnection(port: server.port)
            connection.send(
                "POST /impor HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\n"
                    + "Content-Length: 1000\r\n\r\n")
            let drip = Task {
                while !Task.isCancelled {
                    guard connection.send("a") else { return }
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            _ = await connection.rest()
            drip.cancel()
            #expect(try await server.get("/healthz").status == 200)
        }
    }

    @Test("A head larger than any browser's is refused")
    func largeHead() async throws {
        try await serving({ _ in }) { server in
            let connection = try RawConnection(port: server.port)
            connection.send("GET /evaluasi HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            for number in 0..<20 {
                connection.send("X-\(number): \(String(repeating: "a", count: 1_000))\r\n")
            }
            connection.send("\r\n")
            let answer = await connection.rest()
            #expect(answer == "" || answer.hasPrefix("HTTP/1.1 400"))
        }
    }

    @Test("A head of many short lines is refused")
    func manyLines() async throws {
        try await serving({ $0.headerLinesMax = 20 }) { server in
            let connection = try RawConnection(port: server.port)
            connection.send(
                "GET /evaluasi HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + (0..<30).map { "X-\($0): a\r\n" }.joined() + "\r\n")
            let answer = await connection.rest()
            #expect(answer == "" || answer.hasPrefix("HTTP/1.1 400"))
        }
    }

    @Test("Beyond the limit connections wait until another ends")
    func manyConnections() async throws {
        try await serving({
            $0.connectionsMax = 2
            $0.idle = .milliseconds(500)
        }) { server in
            let held = try (0..<6).map { _ in try RawConnection(port: server.port) }
            // Answered once the idle ones before it have been ended.
            #expect(try await server.get("/healthz").status == 200)
            withExtendedLifetime(held) {}
        }
    }

}
