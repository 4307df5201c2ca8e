import Vocabulary

/// Lines of RFC 5545: escaped, folded at 75 octets, never within a character, ended by CRLF.
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// A line that is already in its form.
    mutating func plain(_ line: String) {
        fold(line)
    }

    /// A property whose value is TEXT.
    mutating func text(_ name: String, _ value: String, _ language: Language? = nil) {
        let parameter = language.map { ";LANGUAGE=\($0.rawValue)" } ?? ""
        fold("\(name)\(parameter):\(Self.escaped(value))")
    }

    /// A property whose value is a URI; what has no place in one is left out.
    mutating func address(_ name: String, _ value: String) {
        fold("\(name):\(String(value.unicodeScalars.filter { (0x21...0x7E).contains($0.value) }))")
    }

    /// RFC 5545 §3.3.11. Line ends become `\n`; other control characters cannot be written.
    private static func escaped(_ value: String) -> String {
        var result = ""
        var last: Unicode.Scalar?
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\\(scalar)"
            case "\n": if last != "\r" { result += "\\n" }
            case "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
            case "\t": result.unicodeScalars.append(scalar)
            default:
                if scalar.properties.generalCategory != .control {
                    result.unicodeScalars.append(scalar)
                }
            }
            last = scalar
        }
        return result
    }

    private mutating func fold(_ line: String) {
        var width = 0
        for scalar in line.unicodeScalars {
            let encoded = Array(String(scalar).utf8)
            if width + encoded.count > 75 {
                // The space that marks a continuation is one of its octets.
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += encoded
            width += encoded.count
        }
        bytes += [0x0D, 0x0A]
    }
}
