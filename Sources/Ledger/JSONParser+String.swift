extension JSONParser {
    mutating func string() throws(JSONError) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw JSONError(offset: position)
        }
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let text = try decoded(bytes[start..<position])
                position += 1
                return text
            case UInt8(ascii: "\\"): return try escaped(from: start)
            case 0x20...: position += 1
            default: throw JSONError(offset: position)
            }
        }
        throw JSONError(offset: position)
    }

    /// A string that holds an escape; `position` is at the first.
    private mutating func escaped(from start: Int) throws(JSONError) -> String {
        var content = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                let text = try decoded(content[...], at: start)
                position += 1
                return text
            case UInt8(ascii: "\\"): content.append(try escape())
            case 0x20...:
                content.append(byte)
                position += 1
            default: throw JSONError(offset: position)
            }
        }
        throw JSONError(offset: position)
    }

    private mutating func escape() throws(JSONError) -> UInt8 {
        let start = position
        guard position + 1 < bytes.count else { throw JSONError(offset: start) }
        let letter = bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"):
            guard position + 4 <= bytes.count,
                let code = Hexadecimal.bytes(
                    String(decoding: bytes[position..<position + 4], as: UTF8.self)),
                code.count == 2, code[0] == 0, code[1] < 0x20,
                ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(code[1])
            else { throw JSONError(offset: start) }
            position += 4
            return code[1]
        default: throw JSONError(offset: start)
        }
    }

    private func decoded(
        _ content: ArraySlice<UInt8>, at offset: Int? = nil
    ) throws(JSONError) -> String {
        guard let text = String(validating: content, as: UTF8.self) else {
            throw JSONError(offset: offset ?? content.startIndex)
        }
        return text
    }
}
