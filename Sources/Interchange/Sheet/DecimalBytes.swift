/// Plain decimal numbers (`-12.5`) from bytes, without making a string of the usual ones.
enum DecimalBytes {
    /// Powers of ten that a double holds exactly.
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// - Returns: `nil` when the bytes are more than an optional `-`, digits and one `.`, or when
    ///   they have more than 15 digits: then the general reader has to look.
    static func fast(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var mantissa: UInt64 = 0
        var digits = 0
        var decimals = 0
        var sawPoint = false
        let negative = bytes.first == UInt8(ascii: "-")
        let start = negative ? 1 : 0
        guard bytes.count > start, bytes[start] != UInt8(ascii: ".") else { return nil }
        for index in start..<bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                mantissa = mantissa &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
                digits += 1
                if sawPoint { decimals += 1 }
                if digits > 15 { return nil }
            case UInt8(ascii: ".") where !sawPoint: sawPoint = true
            default: return nil
            }
        }
        guard digits > 0, !sawPoint || decimals > 0 else { return nil }
        // Both are exact and the quotient is rounded once, so the result is the nearest double.
        // Source: W. D. Clinger, "How to read floating point numbers accurately" (1990).
        let value = Double(mantissa) / powers[decimals]
        return negative ? -value : value
    }

    /// The number as the XML of a workbook writes it, exponents included.
    static func general(_ bytes: ArraySlice<UInt8>) -> Double? {
        if let value = bytes.withUnsafeBufferPointer({ fast($0) }) { return value }
        guard (1...64).contains(bytes.count),
            bytes.allSatisfy({ (0x2B...0x39).contains($0) || $0 == 0x45 || $0 == 0x65 })
        else { return nil }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
            return nil
        }
        return value
    }
}
