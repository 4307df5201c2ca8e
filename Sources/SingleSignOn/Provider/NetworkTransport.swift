import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// The provider over the network: certificates are verified, redirects are not followed, answers
/// are limited in size and time.
package final class NetworkTransport: Transport {
    private let client: HTTPClient

    /// For one request with its answer.
    static let seconds: Int64 = 10

    /// - Parameter authorityFile: certificates in PEM to trust instead of the system's.
    package init(authorityFile: String? = nil) {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .fullVerification
        tls.minimumTLSVersion = .tlsv12
        if let authorityFile { tls.trustRoots = .file(authorityFile) }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(5), read: .seconds(5)))
        configuration.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Ends the connections; call once, when nothing is asked any more.
    package func close() async {
        try? await client.shutdown()
    }

    package func get(
        _ document: ProviderDocument, at address: WebAddress, bearer: Secret?, limit: Int
    ) async throws(ProviderFault) -> [UInt8] {
        var request = HTTPClientRequest(url: address.text)
        if let bearer {
            request.headers.add(name: "Authorization", value: "Bearer \(bearer.text)")
        }
        let (status, bytes) = try await ask(document, request, limit: limit)
        guard status == 200 else { throw .status(document, status) }
        return bytes
    }

    package func post(
        _ document: ProviderDocument, to address: WebAddress, form: String, basic: Secret?,
        limit: Int
    ) async throws(ProviderFault) -> (status: Int, bytes: [UInt8]) {
        var request = HTTPClientRequest(url: address.text)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        if let basic { request.headers.add(name: "Authorization", value: basic.text) }
        request.body = .bytes(ByteBuffer(string: form))
        return try await ask(document, request, limit: limit)
    }

    private func ask(
        _ document: ProviderDocument, _ request: HTTPClientRequest, limit: Int
    ) async throws(ProviderFault) -> (status: Int, bytes: [UInt8]) {
        var request = request
        request.headers.add(name: "Accept", value: "application/json")
        do {
            return try await Self.withinTime { [client, request] in
                let response = try await client.execute(request, timeout: .seconds(Self.seconds))
                let body = try await response.body.collect(upTo: limit)
                return (Int(response.status.code), Array(body.readableBytesView))
            }
        } catch is NIOTooManyBytesError {
            throw .tooLarge(document)
        } catch is TooLate {
            throw .tooLate(document)
        } catch let error as HTTPClientError
            where error == .deadlineExceeded || error == .readTimeout || error == .connectTimeout
        {
            throw .tooLate(document)
        } catch {
            throw .unreachable(document)
        }
    }

    private struct TooLate: Error {}

    /// The client's own limit ends with the answer's head; this one counts its body too.
    private static func withinTime<T: Sendable>(
        _ work: @escaping @Sendable () async throws -> T
    ) async throws -> T {
        try await withThrowingTaskGroup(of: T.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw TooLate()
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw TooLate() }
            return first
        }
    }
}
