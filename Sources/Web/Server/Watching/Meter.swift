import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Synchronization

/// What is read from elsewhere when somebody looks at `/metrics`.
package struct Gauges: Sendable {
    /// Entries of the ledger.
    package var entries: Int?
    /// Bytes of the database's file and its log.
    package var databaseBytes: Int?
    /// Sign-ins whose passphrase is being hashed, or waits for it.
    package var hashQueue: Int?

    package init(entries: Int? = nil, databaseBytes: Int? = nil, hashQueue: Int? = nil) {
        self.entries = entries
        self.databaseBytes = databaseBytes
        self.hashQueue = hashQueue
    }
}

/// Counts what the server does and shows it at `/metrics`. It knows pages, not persons.
package final class Meter: Sendable {
    struct Counts: Sendable {
        var requests: [Request: Int] = [:]
        var durations: [RouteName: Histogram] = [:]
        var signIns: [SignIn: Int] = [:]
    }

    struct Request: Hashable, Sendable {
        var route: RouteName
        /// 2 for 200 to 299.
        var statusClass: Int
    }

    enum SignIn: String, CaseIterable, Sendable { case accepted, refused }

    private let version: String
    /// Who shows it may look from elsewhere.
    private let token: MetricsToken?
    private let gauges: @Sendable () -> Gauges
    private let counts = Mutex(Counts())
    private let census = Mutex<ConnectionCensus?>(nil)

    package init(
        version: String = "", token: MetricsToken? = nil,
        gauges: @escaping @Sendable () -> Gauges = { Gauges() }
    ) {
        self.version = version
        self.token = token
        self.gauges = gauges
    }

    func watch(_ census: ConnectionCensus) {
        self.census.withLock { $0 = census }
    }

    func count(route: RouteName, method: HTTPRequest.Method, status: Int, seconds: Duration) {
        counts.withLock { counts in
            counts.requests[Request(route: route, statusClass: status / 100), default: 0] += 1
            counts.durations[route, default: Histogram()].add(seconds: seconds / .seconds(1))
            guard route == .signIn, method == .post else { return }
            // Only somebody who was let in is sent on; who is asked for a code is neither yet.
            guard status != 200 else { return }
            counts.signIns[status == 303 ? .accepted : .refused, default: 0] += 1
        }
    }

    /// - Parameter isHere: The request was made on this machine.
    func respond(to request: HummingbirdCore.Request, isHere: Bool) async -> Response {
        guard request.method == .get || request.method == .head else {
            return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
        }
        if !isHere {
            guard let token else { return Response(status: .notFound) }
            guard token.isShown(in: request.headers[.authorization]) else {
                return Response(status: .unauthorized, headers: [.wwwAuthenticate: "Bearer"])
            }
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// The counts in Prometheus' text format.
    var text: String {
        let census = census.withLock { $0 }
        return MetricsText.writing(
            counts.withLock { $0 }, gauges(), open: census?.open ?? 0,
            refused: census?.refused ?? 0, version: version)
    }
}
