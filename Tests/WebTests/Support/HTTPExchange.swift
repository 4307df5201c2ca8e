import Foundation
import Glibc

/// One answer of a real server.
struct HTTPAnswer {
    var status: Int
    /// Names in lower case.
    var headers: [String: String]
    /// Each `Set-Cookie`.
    var cookies: [String] = []
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
}

enum HTTPFailure: Error { case socket(Int32), malformed }

/// A client of 60 lines over a plain socket, so that tests decide every byte they send.
enum HTTPExchange {
    /// Sends a request to 127.0.0.1 and reads until the server closes the connection.
    static func send(
        _ method: String, _ target: String, port: Int, headers: [String: String] = [:],
        body: [UInt8] = []
    ) async throws -> HTTPAnswer {
        var fields = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
        if !body.isEmpty { fields["Content-Length"] = String(body.count) }
        fields.merge(headers) { $1 }
        let head =
            "\(method) \(target) HTTP/1.1\r\n"
            + fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
            + "\r\n"
        let request = Array(head.utf8) + body
        let answer = try await withCheckedThrowingContinuation { continuation in
            // A blocking socket must not hold a thread that the server under test needs.
            Thread.detachNewThread {
                continuation.resume(with: Result { try exchange(request, port: port) })
            }
        }
        return try parsed(answer)
    }

    private static func exchange(_ request: [UInt8], port: Int) throws -> [UInt8] {
        let descriptor = try LocalSocket.connected(port: port)
        defer { close(descriptor) }
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // The server may answer and close before it has read everything.
            guard count > 0 else { break }
            sent += count
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return received }
            received += buffer[..<count]
        }
    }

    private static func parsed(_ bytes: [UInt8]) throws -> HTTPAnswer {
        let separator = Array("\r\n\r\n".utf8)
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: separator) }) else {
            throw HTTPFailure.malformed
        }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count >= 2, let status = Int(words[1]) else { throw HTTPFailure.malformed }
        var headers: [String: String] = [:]
        var cookies: [String] = []
        for line in lines.dropFirst() {
            let halves = line.split(separator: ":", maxSplits: 1)
            if halves[0].lowercased() == "set-cookie", let value = halves.last {
                cookies.append(String(value.drop { $0 == " " }))
            }
            headers[halves[0].lowercased()] = halves.last.map { String($0.drop { $0 == " " }) }
        }
        return HTTPAnswer(
            status: status, headers: headers, cookies: cookies,
            body: Array(bytes[(end + separator.count)...]))
    }
}
