extension Numeral {
    /// What a text that should be a number turns out to be.
    public enum Reading: Equatable, Sendable {
        case number(Double)
        /// `1.234` may be one thousand two hundred and thirty-four or a little over one.
        case ambiguous
        case notANumber
    }

    /// Reads text from a CSV file, where `.` is always the decimal point; a decimal comma marks
    /// Indonesian writing (`1.234,5`, `12,5`).
    public static func readingCSV(_ text: String) -> Reading {
        read(text, dotIsDecimal: true)
    }

    /// Reads a text cell of a workbook, where nobody can tell what `1.234` means.
    public static func readingTextCell(_ text: String) -> Reading {
        read(text, dotIsDecimal: false)
    }

    private static func read(_ text: String, dotIsDecimal: Bool) -> Reading {
        var body = Substring(text)
        while let first = body.first, first == " " || first == "\u{A0}" { body.removeFirst() }
        while let last = body.last, last == " " || last == "\u{A0}" { body.removeLast() }
        var negative = false
        if body.hasPrefix("-") || body.hasPrefix("\u{2212}") {
            negative = true
            body.removeFirst()
        }
        let utf8 = Array(body.utf8)
        guard !utf8.isEmpty, utf8.count <= 40 else { return .notANumber }
        let sign = negative ? -1.0 : 1.0
        let commas = utf8.count { $0 == UInt8(ascii: ",") }
        let dots = utf8.count { $0 == UInt8(ascii: ".") }
        if commas == 0 {
            if dots > 1 {
                guard !dotIsDecimal, isGrouped(utf8, separator: UInt8(ascii: ".")) else {
                    return .notANumber
                }
                return plain(utf8.filter { $0 != UInt8(ascii: ".") }, sign)
            }
            if dots == 1, !dotIsDecimal, isGrouped(utf8, separator: UInt8(ascii: ".")) {
                return .ambiguous
            }
            return plain(utf8, sign)
        }
        guard commas == 1, let comma = utf8.firstIndex(of: UInt8(ascii: ",")) else {
            return .notANumber
        }
        let whole = Array(utf8[..<comma])
        let fraction = Array(utf8[(comma + 1)...])
        guard !fraction.isEmpty, fraction.allSatisfy(isDigit) else { return .notANumber }
        guard dots == 0 || isGrouped(whole, separator: UInt8(ascii: ".")) else {
            return .notANumber
        }
        // `1,234` in a text cell may be English for one thousand two hundred and thirty-four.
        if dots == 0, !dotIsDecimal, fraction.count == 3, (1...3).contains(whole.count),
            whole.first != UInt8(ascii: "0")
        {
            return .ambiguous
        }
        let digits = whole.filter { $0 != UInt8(ascii: ".") }
        guard !digits.isEmpty else { return .notANumber }
        return plain(digits + [UInt8(ascii: ".")] + fraction, sign)
    }

    /// `1.234.567`: one to three digits, then groups of three.
    private static func isGrouped(_ utf8: [UInt8], separator: UInt8) -> Bool {
        let groups = utf8.split(separator: separator, omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].count),
            groups[0].first != UInt8(ascii: "0")
        else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups.allSatisfy { $0.allSatisfy(isDigit) }
    }

    private static func plain(_ utf8: [UInt8], _ sign: Double) -> Reading {
        let isPlain = utf8.allSatisfy {
            isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e")
                || $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
        }
        guard isPlain, utf8.first.map(isDigit) == true,
            let value = Double(String(decoding: utf8, as: UTF8.self)), value.isFinite
        else { return .notANumber }
        return .number(sign * value)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
