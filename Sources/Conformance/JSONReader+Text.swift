extension JSONReader {
    /// Reads a text from its opening quote to after its closing one.
    mutating func text() throws(Stop) -> String {
        next += 1
        let start = next
        while next < bytes.count {
            switch bytes[next] {
            case UInt8(ascii: "\""):
                defer { next += 1 }
                return try characters(bytes[start..<next], from: start)
            case UInt8(ascii: "\\"): return try escapedText(from: start)
            case 0..<0x20: throw stop(.control)
            default: next += 1
            }
        }
        throw stop(.ended)
    }

    private func characters(
        _ units: some Sequence<UInt8>, from start: Int
    ) throws(Stop) -> String {
        guard let text = String(validating: units, as: UTF8.self) else {
            throw Stop(reason: .encoding, offset: start)
        }
        return text
    }

    /// The slower way, from the first backslash on.
    private mutating func escapedText(from start: Int) throws(Stop) -> String {
        var units = Array(bytes[start..<next])
        while next < bytes.count {
            let unit = bytes[next]
            switch unit {
            case UInt8(ascii: "\""):
                next += 1
                return try characters(units, from: start)
            case UInt8(ascii: "\\"):
                next += 1
                try escape(into: &units)
            case 0..<0x20: throw stop(.control)
            default:
                units.append(unit)
                next += 1
            }
        }
        throw stop(.ended)
    }

    private mutating func escape(into units: inout [UInt8]) throws(Stop) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
        case UInt8(ascii: "b"): units.append(0x08)
        case UInt8(ascii: "f"): units.append(0x0C)
        case UInt8(ascii: "n"): units.append(0x0A)
        case UInt8(ascii: "r"): units.append(0x0D)
        case UInt8(ascii: "t"): units.append(0x09)
        case UInt8(ascii: "u"):
            units.append(contentsOf: UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter)
            return
        default: throw stop(.escape)
        }
        next += 1
    }

    /// From the `u` on: one escape, or the two of a pair beyond the basic plane.
    private mutating func scalar() throws(Stop) -> Unicode.Scalar {
        let start = next - 1
        let unit = try hexadecimal()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let lone = Stop(reason: .surrogate, offset: start)
        guard unit < 0xDC00, byte == UInt8(ascii: "\\") else { throw lone }
        next += 1
        guard byte == UInt8(ascii: "u") else { throw lone }
        let low = try hexadecimal()
        guard 0xDC00...0xDFFF ~= low else { throw lone }
        let value = 0x1_0000 + (UInt32(unit - 0xD800) << 10) + UInt32(low - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw lone }
        return scalar
    }

    /// The four digits after a `u`.
    private mutating func hexadecimal() throws(Stop) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            next += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
            default: throw stop(.escape)
            }
        }
        next += 1
        return value
    }
}
