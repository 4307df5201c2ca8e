/// Any text as the value of a header: printable ASCII as it is, all else as encoded words.
///
/// Whatever goes in, what comes out has no control character but the line breaks of folding, each
/// followed by a space: a header cannot be ended early.
enum EncodedWords {
    /// - Parameter used: octets that stand before the value on its line.
    /// - Source: RFC 2047; an encoded word has 75 octets at most and whole characters.
    static func unstructured(_ text: String, after used: Int) -> String {
        let text = printable(text)
        return isPlain(text) && used + text.utf8.count <= 78 ? text : encoded(text, after: used)
    }

    /// The name of a mailbox: quoted where it is ASCII.
    static func phrase(_ text: String, after used: Int) -> String {
        let text = printable(text)
        guard isPlain(text), used + text.utf8.count <= 60 else { return encoded(text, after: used) }
        let escaped = text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        return "\"\(escaped)\""
    }

    /// Control characters, and what else would end a line, become spaces.
    private static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate: result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isPlain(_ text: String) -> Bool {
        // Text that looks like an encoded word would be read as one.
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
            && text.first != " " && text.last != " "
    }

    private static func encoded(_ text: String, after used: Int) -> String {
        let (opening, closing) = ("=?UTF-8?Q?", "?=")
        var words: [String] = []
        var word = ""
        var room = max(20, 75 - used) - opening.utf8.count - closing.utf8.count
        for scalar in text.unicodeScalars {
            let next = String(scalar).utf8.map(byte).joined()
            if word.utf8.count + next.utf8.count > room {
                words.append(opening + word + closing)
                word = ""
                room = 75 - opening.utf8.count - closing.utf8.count
            }
            word += next
        }
        if !word.isEmpty { words.append(opening + word + closing) }
        return words.joined(separator: "\r\n ")
    }

    /// RFC 2047 §4.2, with the few characters that may stand in a phrase too (§5 (3)).
    private static func byte(_ byte: UInt8) -> String {
        switch byte {
        case 0x20: "_"
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "!"):
            String(Unicode.Scalar(byte))
        default: "=" + QuotedPrintable.hexadecimal(byte)
        }
    }
}
