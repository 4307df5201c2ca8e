import Foundation
import Glibc

/// A connection to 127.0.0.1 whose every byte the test decides.
final class RawConnection: Sendable {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = try LocalSocket.connected(port: port)
    }

    deinit { close(descriptor) }

    /// - Returns: `false` when the server has ended the connection.
    @discardableResult
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let count = bytes.withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        return count == bytes.count
    }

    /// What arrives until the server ends the connection.
    func rest() async -> String {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in
                var received: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 4_096)
                while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
                    received += buffer[..<count]
                }
                continuation.resume(returning: String(decoding: received, as: UTF8.self))
            }
        }
    }
}
