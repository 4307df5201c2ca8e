import Interchange
import Logging
import Performance
import ServiceLifecycle
import Storage
import Vocabulary

@testable import Web

/// A real server on a port of its own, gone when the closure ends.
struct TestServer {
    let port: Int

    func get(_ target: String, headers: [String: String] = [:]) async throws -> HTTPAnswer {
        try await HTTPExchange.send("GET", target, port: port, headers: headers)
    }

    func send(
        _ method: String, _ target: String, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> HTTPAnswer {
        try await HTTPExchange.send(method, target, port: port, headers: headers, body: body)
    }

    static func serving(
        _ library: any Library, record: Archive? = nil, press: Press = Press(),
        mail: MailSettings? = nil, security: ServerSecurity? = nil,
        at address: ServerAddress? = nil,
        limits: ServerLimits = ServerLimits(), pace: RequestPace = RequestPace(),
        meter: Meter = Meter(), log: Logger = TestServer.silence,
        _ body: @Sendable (TestServer) async throws -> Void
    ) async throws {
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let address = try address ?? ServerAddress(port: 0)
        let site = Site(
            library: library, record: record, press: press, mail: mail, edition: "uji",
            security: security ?? address.security, pace: pace, log: log)
        let application = makeApplication(
            site: site, at: address, limits: limits, meter: meter, log: log
        ) {
            announce.yield($0)
        }
        let group = ServiceGroup(services: [application], logger: log)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            // Cancelling ends at once what a graceful end would wait a second for.
            tasks.addTask { try? await group.run() }
            for await port in ports {
                try await body(TestServer(port: port))
                break
            }
            tasks.cancelAll()
            try await tasks.waitForAll()
        }
    }

    static var silence: Logger {
        var log = Logger(label: "test")
        log.logLevel = .critical
        return log
    }

    /// Small data that stands still.
    static var library: FixedLibrary {
        FixedLibrary(
            Holdings(
                frontier: Frontier("f1"), dataset: SampleData.dataset(),
                cycle: Cycle(Period("2025-S1")!)))
    }

    static func serving(
        _ dataset: Dataset = SampleData.dataset(),
        _ body: @Sendable (TestServer) async throws -> Void
    ) async throws {
        let holdings = Holdings(
            frontier: Frontier("f1"), dataset: dataset, cycle: Cycle(Period("2025-S1")!))
        try await serving(FixedLibrary(holdings), body)
    }
}
