package import Foundation
package import Logging

/// How the log is written.
package enum LogFormat: String, Sendable, CaseIterable {
    /// One line for people, of what went wrong and what was renewed.
    case text
    /// One JSON object a line, every request too.
    case json
}

/// Writes events where the operator's tools collect them.
package struct LogWriter: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    private let format: LogFormat
    private let now: @Sendable () -> Date
    private let write: @Sendable (String) -> Void

    /// - Parameter write: Takes one line, with its end, whole.
    package init(
        _ format: LogFormat, now: @escaping @Sendable () -> Date = { Date() },
        write: @escaping @Sendable (String) -> Void = LogWriter.standardError
    ) {
        self.format = format
        self.now = now
        self.write = write
        logLevel = format == .json ? .info : .notice
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
        let line = LogLine(time: now().formatted(Self.instant), event, fields)
        write((format == .json ? line.json : line.plain) + "\n")
    }

    private static let instant = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// One call for a line, so that lines of several threads do not mix.
    package static let standardError: @Sendable (String) -> Void = { line in
        FileHandle.standardError.write(Data(line.utf8))
    }
}

extension LogFormat {
    /// The server's log. What the libraries say of a healthy server's every step is left out.
    package func logger() -> Logger {
        let writer = LogWriter(self)
        return Logger(label: "selaras") { _ in writer }
    }
}
