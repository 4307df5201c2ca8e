import Foundation
import Synchronization
import Testing

@testable import SingleSignOn

/// Answers every connection with the same bytes; what it was sent is kept.
final class CannedServer: Sendable {
    let port: UInt16
    private let listener: Int32
    let heard = Mutex("")

    init(_ answer: String) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        try #require(status)
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                var buffer = [UInt8](repeating: 0, count: 4_096)
                let count = read(connection, &buffer, buffer.count)
                heard.withLock {
                    $0 += String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
                }
                let bytes = Array(answer.utf8)
                _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
                close(connection)
            }
        }
    }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)); close(listener) }
}

@Suite("The provider over the network")
struct NetworkTests {
    private func get(
        _ answer: String, limit: Int = 100
    ) async throws -> (Result<String, ProviderFault>, heard: String) {
        let server = try CannedServer(answer)
        defer { server.stop() }
        let address = try #require(WebAddress("http://127.0.0.1:\(server.port)/x"))
        let transport = NetworkTransport()
        let result: Result<String, ProviderFault>
        do throws(ProviderFault) {
            let bytes = try await transport.get(
                .keys, at: address, bearer: Secret("t-1"), limit: limit)
            result = .success(String(decoding: bytes, as: UTF8.self))
        } catch {
            result = .failure(error)
        }
        await transport.close()
        return (result, server.heard.withLock { $0 })
    }

    @Test("An answer is read whole, and the access token goes along")
    func whole() async throws {
        let (result, heard) = try await get("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        #expect(result == .success("{}"))
        #expect(heard.hasPrefix("GET /x HTTP/1.1"))
        #expect(heard.contains("Authorization: Bearer t-1"))
    }

    @Test("A redirect is an answer like any other, not a way to go")
    func redirect() async throws {
        let (result, heard) = try await get(
            "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
        #expect(result == .failure(.status(.keys, 302)))
        #expect(!heard.contains("/elsewhere"))
    }

    @Test("An answer that is too large is given up, whether or not it tells its size")
    func large() async throws {
        let body = String(repeating: "x", count: 101)
        for head in ["Content-Length: 101", "Connection: close"] {
            let (result, _) = try await get("HTTP/1.1 200 OK\r\n\(head)\r\n\r\n\(body)")
            #expect(result == .failure(.tooLarge(.keys)))
        }
        let (fits, _) = try await get(
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\(body)", limit: 101)
        #expect(fits == .success(body))
    }

    @Test("What is no HTTP, breaks off, or is not there cannot be reached")
    func broken() async throws {
        for answer in ["nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"] {
            #expect(try await get(answer).0 == .failure(.unreachable(.keys)))
        }
        // A server that does not encrypt cannot stand in for one that does.
        let server = try CannedServer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        defer { server.stop() }
        let address = try #require(WebAddress("https://127.0.0.1:\(server.port)/x"))
        let transport = NetworkTransport()
        await #expect(throws: ProviderFault.unreachable(.discovery)) {
            try await transport.get(.discovery, at: address, bearer: nil, limit: 10)
        }
        await transport.close()
    }
}
