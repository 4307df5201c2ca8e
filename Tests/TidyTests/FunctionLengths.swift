/// Functions and initialisers of a file with the lines they span.
struct FunctionSpan {
    var line: Int
    var lineCount: Int

    /// The spans in blanked code, in order. Requirements without a body have none.
    static func all(in code: String) -> [FunctionSpan] {
        let bytes = Array(code.utf8)
        var spans: [FunctionSpan] = []
        for match in code.matches(of: #/\bfunc\b|\binit[?!]?[(<]/#) {
            let start = code.utf8.distance(from: code.startIndex, to: match.range.lowerBound)
            guard let body = bodyStart(in: bytes, after: start + 4) else { continue }
            let end = bodyEnd(in: bytes, from: body)
            let newlines = bytes[start..<end].count { $0 == newline }
            let before = bytes[..<start].count { $0 == newline }
            spans.append(FunctionSpan(line: before + 1, lineCount: newlines + 1))
        }
        return spans
    }

    private static let newline = UInt8(ascii: "\n")

    /// The `{` that opens the body: the first one outside brackets, before another declaration.
    private static func bodyStart(in bytes: [UInt8], after start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return index
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: ";") where depth == 0: return nil
            case newline where depth <= 0 && declarationFollows(in: bytes, at: index): return nil
            default: break
            }
            if depth < 0 { return nil }
            index += 1
        }
        return nil
    }

    private static func declarationFollows(in bytes: [UInt8], at newline: Int) -> Bool {
        let rest = bytes[newline...].drop { $0 == Self.newline || $0 == UInt8(ascii: " ") }
        let word = String(decoding: rest.prefix { $0 >= UInt8(ascii: "a") }, as: UTF8.self)
        return [
            "func", "var", "let", "init", "static", "mutating", "public", "package", "subscript",
            "case", "associatedtype",
        ].contains(word)
    }

    private static func bodyEnd(in bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
        }
        return bytes.count
    }
}
