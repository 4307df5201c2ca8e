import Foundation
import Logging
import Synchronization

@testable import Web

/// Lines as they would reach standard error.
final class LogLines: Sendable {
    private let held = Mutex<[String]>([])
    var all: [String] { held.withLock { $0 } }
    var text: String { all.joined() }

    func logger(_ format: LogFormat) -> Logger {
        let writer = LogWriter(format, now: { Date(timeIntervalSince1970: 0) }) { line in
            self.held.withLock { $0.append(line) }
        }
        return Logger(label: "test") { _ in writer }
    }

    /// Lines that contain a text.
    func count(_ text: String) -> Int { all.filter { $0.contains(text) }.count }
}
