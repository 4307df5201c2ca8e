/// Numbers as people write and read them. No locale data is asked, so every machine agrees.
public enum Numeral {
    /// Writes a number with a fixed count of decimals, rounded half away from zero on the decimal
    /// text of the value, in the reader's language: `1.234,50` in Indonesian, `1,234.50` in
    /// English.
    ///
    /// - Parameter decimals: 0…12.
    public static func text(
        _ value: Double, decimals: Int, _ language: Language, grouped: Bool = true
    ) -> String {
        guard value.isFinite else { return "–" }
        let (negative, whole, fraction) = rounded(value, decimals: decimals)
        let (group, point) = language == .indonesian ? (".", ",") : (",", ".")
        var text = grouped ? Self.grouped(whole, by: group) : whole
        if decimals > 0 { text += point + fraction }
        let isZero = !text.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
        // U+2212: a minus sign as wide as the digits.
        return negative && !isZero ? "\u{2212}" + text : text
    }

    /// The shortest text that reads back as the same number, with as many decimals as it needs
    /// but at least and at most these.
    public static func text(
        _ value: Double, decimals: ClosedRange<Int>, _ language: Language
    ) -> String {
        let (_, _, fraction) = rounded(value, decimals: decimals.upperBound)
        var needed = decimals.upperBound
        for digit in fraction.utf8.reversed() {
            guard digit == UInt8(ascii: "0"), needed > decimals.lowerBound else { break }
            needed -= 1
        }
        return text(value, decimals: needed, language)
    }

    private static func grouped(_ digits: String, by separator: String) -> String {
        var text = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.utf8.count - offset) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return text
    }

    private static func rounded(
        _ value: Double, decimals: Int
    ) -> (negative: Bool, whole: String, fraction: String) {
        var (digits, point) = Self.digits(of: value.magnitude)
        let kept = point + decimals
        if kept < 0 {
            digits = []
        } else if kept < digits.count {
            let up = digits[kept] >= 5
            digits.removeSubrange(kept...)
            if up { increment(&digits, &point) }
        }
        while digits.count < point + decimals { digits.append(0) }
        if point <= 0 {
            let zeros = [UInt8](repeating: 0, count: min(1 - point, decimals + 1))
            digits = Array((zeros + digits).prefix(1 + decimals))
            point = 1
            while digits.count < 1 + decimals { digits.append(0) }
        }
        let text = digits.map { UInt8(ascii: "0") + $0 }
        return (
            value < 0, String(decoding: text.prefix(point), as: UTF8.self),
            String(decoding: text.dropFirst(point), as: UTF8.self)
        )
    }

    private static func increment(_ digits: inout [UInt8], _ point: inout Int) {
        var position = digits.count - 1
        while position >= 0, digits[position] == 9 {
            digits[position] = 0
            position -= 1
        }
        if position >= 0 {
            digits[position] += 1
        } else {
            digits.insert(1, at: 0)
            point += 1
        }
    }

    /// The shortest decimal digits of a number and where its decimal point stands.
    private static func digits(of value: Double) -> (digits: [UInt8], point: Int) {
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        let bytes = Array(value.description.utf8)
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "."): point = digits.count
            case UInt8(ascii: "e"):
                exponent = Int(String(decoding: bytes[(offset + 1)...], as: UTF8.self)) ?? 0
            default:
                if exponent == 0, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "+") {
                    digits.append(byte - UInt8(ascii: "0"))
                }
            }
            if byte == UInt8(ascii: "e") { break }
        }
        var place = (point ?? digits.count) + exponent
        while let first = digits.first, first == 0 {
            digits.removeFirst()
            place -= 1
        }
        return (digits, digits.isEmpty ? 0 : place)
    }
}
