import Logging
import Vocabulary

/// One event as one line. Only fields that are known to hold nothing about persons are written, and
/// texts lose what looks like a secret, an address of a person or of a machine.
struct LogLine {
    var time: String
    var level: String
    var event: String
    /// Sorted by name.
    var fields: [(name: String, value: Value)]

    enum Value {
        case text(String)
        case number(String)
    }

    /// The fields that may be written. Whoever needs another one adds it here and thinks first.
    static let known: Set<String> = [
        "entries", "error", "file", "id", "method", "ms", "network", "port", "reason", "route",
        "rows", "status",
    ]
    private static let numbers: Set<String> = ["entries", "ms", "port", "rows", "status"]

    init(time: String, _ event: LogEvent, _ metadata: Logger.Metadata) {
        self.time = time
        level = event.level.rawValue
        self.event = Discretion.withholding(event.message.description)
        var texts: [String: String] = [:]
        for (name, value) in metadata where Self.known.contains(name) {
            texts[name] = value.description
        }
        if let error = event.error { texts["error"] = Self.text(of: error) }
        fields = texts.sorted { $0.key < $1.key }.map { name, text in
            let isNumber = Self.numbers.contains(name) && Double(text)?.isFinite == true
            guard name != "network" else { return (name, .text(text)) }
            return (name, isNumber ? .number(text) : .text(Discretion.withholding(text)))
        }
    }

    private static func text(of error: any Error) -> String {
        (error as? any Explained)?.wording.en ?? String(describing: error)
    }

    /// One object (RFC 8259), without line breaks.
    var json: String {
        let pairs =
            [("time", Value.text(time)), ("level", .text(level)), ("event", .text(event))]
            + fields.map { ($0.name, $0.value) }
        return "{" + pairs.map { "\(Self.quoted($0)):\(Self.json($1))" }.joined(separator: ",")
            + "}"
    }

    /// For people at a terminal.
    var plain: String {
        let pairs = fields.map { field in
            switch field.value {
            case .number(let text): " \(field.name)=\(text)"
            case .text(let text):
                " \(field.name)=\(text.contains(" ") ? Self.quoted(text) : Self.escaped(text))"
            }
        }
        return "\(time) \(level) \(Self.escaped(event))" + pairs.joined()
    }

    private static func json(_ value: Value) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .number(let text): text
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// What could break a line, end a string or steer a terminal is escaped as in JSON.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
