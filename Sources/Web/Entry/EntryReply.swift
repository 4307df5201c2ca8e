import Reporting
import Vocabulary

/// What the sheet's script is told about the cells that it sent: JSON.
struct EntryReply {
    var cells: [Cell] = []
    /// What a paste could not take, as sentences.
    var refused: [String] = []
    var filled = 0
    var errors = 0

    struct Cell {
        var key: CellKey
        var state: String
        var word: String
        /// What the form's hidden field says from now on.
        var seen: String
        var text: CellText
        /// What somebody else stored in the meantime.
        var stored: CellText?
        var findings: [(isError: Bool, text: String)] = []
    }

    /// Keys in a fixed order.
    var json: [UInt8] {
        var text = "{\"cells\":["
        text += cells.map(\.json).joined(separator: ",")
        text += "],\"refused\":[\(refused.map(Self.quoted).joined(separator: ","))]"
        text += ",\"filled\":\(filled),\"errors\":\(errors)}"
        return Array(text.utf8)
    }

    fileprivate static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{2028}", "\u{2029}": quoted += "\\u\(String(scalar.value, radix: 16))"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension EntryReply.Cell {
    fileprivate var json: String {
        func text(_ value: CellText) -> String {
            "{\"v\":\(EntryReply.quoted(value.main)),\"d\":\(EntryReply.quoted(value.denominator))"
                + ",\"n\":\(EntryReply.quoted(value.note))}"
        }
        let found = findings.map {
            "{\"error\":\($0.isError),\"text\":\(EntryReply.quoted($0.text))}"
        }
        var parts = [
            "\"cell\":\(EntryReply.quoted(key.description))",
            "\"state\":\(EntryReply.quoted(state))", "\"word\":\(EntryReply.quoted(word))",
            "\"seen\":\(EntryReply.quoted(seen))", "\"text\":\(text(self.text))",
            "\"findings\":[\(found.joined(separator: ","))]",
        ]
        if let stored { parts.append("\"stored\":\(text(stored))") }
        return "{\(parts.joined(separator: ","))}"
    }
}
