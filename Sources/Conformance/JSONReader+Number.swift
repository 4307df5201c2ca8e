extension JSONReader {
    /// Far more digits than a number of 64 bits can tell apart.
    static let longestNumber = 1_000

    /// Reads a number; whole ones that `Int` holds exactly are told from others, also when they
    /// are written `3.0` or `1e3`. Others are rounded to the nearest `Double`.
    mutating func number() throws(Stop) -> JSON {
        let start = next
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative { next += 1 }
        var digits = Digits()
        if byte == UInt8(ascii: "0") {
            next += 1
            if isDigit { throw stop(.number) }
        } else {
            try take(into: &digits)
        }
        var isWhole = true
        if byte == UInt8(ascii: ".") {
            isWhole = false
            next += 1
            let point = next
            try take(into: &digits)
            digits.exponent = point - next
        }
        if byte | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            digits.exponent += try exponent()
        }
        guard next - start <= Self.longestNumber else {
            throw Stop(reason: .numberLength(most: Self.longestNumber), offset: start)
        }
        if isWhole, let whole = digits.whole(isNegative: isNegative) { return .integer(whole) }
        let number =
            digits.exact.map { isNegative ? -$0 : $0 }
            ?? Double(String(decoding: bytes[start..<next], as: UTF8.self))
        guard let number, number.isFinite else {
            throw Stop(reason: .numberRange, offset: start)
        }
        // From 2⁵³ on a whole Double says nothing of the units.
        if abs(number) < 0x1p53, let whole = Int(exactly: number) { return .integer(whole) }
        return .number(number)
    }

    private var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    /// One digit or more.
    private mutating func take(into digits: inout Digits) throws(Stop) {
        guard isDigit else { throw stop(.number) }
        repeat {
            digits.append(byte - UInt8(ascii: "0"))
            next += 1
        } while isDigit
    }

    /// After an `e`; beyond what any number of the permitted length needs, its size is no matter.
    private mutating func exponent() throws(Stop) -> Int {
        next += 1
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative || byte == UInt8(ascii: "+") { next += 1 }
        guard isDigit else { throw stop(.number) }
        var value = 0
        repeat {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 100_000)
            next += 1
        } while isDigit
        return isNegative ? -value : value
    }
}

/// The digits of a number as long as 64 bits hold them, times a power of ten.
private struct Digits {
    private var value: UInt64 = 0
    private var overflows = false
    var exponent = 0

    mutating func append(_ digit: UInt8) {
        let (product, isTooLong) = value.multipliedReportingOverflow(by: 10)
        let (sum, carries) = product.addingReportingOverflow(UInt64(digit))
        overflows = overflows || isTooLong || carries
        value = sum
    }

    func whole(isNegative: Bool) -> Int? {
        guard !overflows else { return nil }
        return isNegative ? Int(exactly: -Int128(value)) : Int(exactly: value)
    }

    /// The nearest `Double` where one operation on exact operands gives it.
    ///
    /// Source: W. D. Clinger, How to read floating point numbers accurately, PLDI 1990, §5.
    var exact: Double? {
        guard !overflows, value <= 1 << 53, -22...22 ~= exponent else { return nil }
        return exponent < 0
            ? Double(value) / Self.powers[-exponent] : Double(value) * Self.powers[exponent]
    }

    /// 10⁰…10²², all exact.
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]
}
