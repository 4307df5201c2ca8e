/// Text as lines of at most 76 ASCII characters.
///
/// - Source: RFC 2045 §6.7.
enum QuotedPrintable {
    /// Line ends of any kind become CRLF; the text ends with one.
    static func encoded(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            write(Array(line.utf8), to: &result)
            result += [0x0D, 0x0A]
        }
        return result
    }

    private static func write(_ line: [UInt8], to result: inout [UInt8]) {
        var width = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            // A soft break takes a character of its own, an encoded byte three.
            if width + 3 > 75 {
                result += "=\r\n".utf8
                width = 0
            }
            let piece =
                isLiteral(byte, isFirst: width == 0, isLast: isLast)
                ? [byte] : Array("=\(hexadecimal(byte))".utf8)
            result += piece
            width += piece.count
        }
    }

    /// Blanks at the end would be lost on the way; a dot at the start has a meaning of its own in
    /// SMTP, and `From ` in mailboxes.
    private static func isLiteral(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> Bool {
        switch byte {
        case 0x20, 0x09: !isLast
        case UInt8(ascii: "="): false
        case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
        default: (0x21...0x7E).contains(byte)
        }
    }

    static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
