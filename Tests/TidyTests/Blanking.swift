/// Takes comments and the insides of string literals out of Swift text, line by line the same.
///
/// Knows line and nested block comments, plain, multi-line and raw strings, and interpolation
/// (which stays, because it is code), and regex literals written `#/…/#`.
struct Blanking {
    private let input: [UInt8]
    private var at = 0
    private var output: [UInt8] = []

    static func code(of text: String) -> String {
        var blanking = Blanking(input: Array(text.utf8))
        blanking.copyCode(untilParenthesis: false)
        return String(decoding: blanking.output, as: UTF8.self)
    }

    private init(input: [UInt8]) {
        self.input = input
        output.reserveCapacity(input.count)
    }

    private func starts(with text: StaticString, at index: Int) -> Bool {
        text.withUTF8Buffer { bytes in
            index + bytes.count <= input.count
                && input[index..<index + bytes.count].elementsEqual(bytes)
        }
    }

    private mutating func copyCode(untilParenthesis: Bool) {
        var depth = 0
        while at < input.count {
            if starts(with: "//", at: at) {
                skipLine()
            } else if starts(with: "/*", at: at) {
                skipBlock()
            } else if starts(with: "#/", at: at) {
                skipRegex()
            } else if let hashes = stringStart() {
                skipString(hashes: hashes)
            } else {
                let byte = input[at]
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    depth -= 1
                    if untilParenthesis && depth < 0 { return }
                }
                output.append(byte)
                at += 1
            }
        }
    }

    private mutating func skipLine() {
        while at < input.count, input[at] != UInt8(ascii: "\n") { at += 1 }
    }

    private mutating func skipBlock() {
        var depth = 0
        repeat {
            if starts(with: "/*", at: at) {
                depth += 1
                at += 2
            } else if starts(with: "*/", at: at) {
                depth -= 1
                at += 2
            } else {
                keepNewline()
            }
        } while depth > 0 && at < input.count
    }

    private mutating func skipRegex() {
        at += 2
        while at < input.count, !starts(with: "/#", at: at) { keepNewline() }
        at = min(input.count, at + 2)
    }

    private mutating func keepNewline() {
        if input[at] == UInt8(ascii: "\n") { output.append(input[at]) }
        at += 1
    }

    /// The number of `#` before the quote, when a string literal begins here.
    private func stringStart() -> Int? {
        var index = at
        while index < input.count, input[index] == UInt8(ascii: "#") { index += 1 }
        return index < input.count && input[index] == UInt8(ascii: "\"") ? index - at : nil
    }

    private mutating func skipString(hashes: Int) {
        at += hashes
        let isLong = starts(with: "\"\"\"", at: at)
        at += isLong ? 3 : 1
        output.append(UInt8(ascii: "\""))
        while at < input.count, !closes(hashes: hashes, isLong: isLong) {
            if input[at] == UInt8(ascii: "\\"), hasHashes(hashes, at: at + 1) {
                skipEscape(hashes: hashes)
            } else {
                keepNewline()
            }
        }
        at = min(input.count, at + hashes + (isLong ? 3 : 1))
        output.append(UInt8(ascii: "\""))
    }

    private mutating func skipEscape(hashes: Int) {
        at += 1 + hashes
        guard at < input.count else { return }
        guard input[at] == UInt8(ascii: "(") else { return keepNewline() }
        at += 1
        output.append(UInt8(ascii: "("))
        copyCode(untilParenthesis: true)
        output.append(UInt8(ascii: ")"))
        at += 1
    }

    private func closes(hashes: Int, isLong: Bool) -> Bool {
        let quote = isLong ? starts(with: "\"\"\"", at: at) : input[at] == UInt8(ascii: "\"")
        return quote && hasHashes(hashes, at: at + (isLong ? 3 : 1))
    }

    private func hasHashes(_ count: Int, at index: Int) -> Bool {
        index + count <= input.count
            && input[index..<index + count].allSatisfy { $0 == UInt8(ascii: "#") }
    }
}
