public import Vocabulary

/// Why bytes are not canonical JSON.
public struct JSONError: Explained, Equatable {
    /// The first byte that cannot stand there, from 0.
    public var offset: Int

    public var wording: Wording {
        Wording(
            id: "Isi catatan bukan JSON kanonik pada bita \(offset). "
                + "Isi catatan tidak boleh disunting; pulihkan dari cadangan.",
            en: "The body is not canonical JSON at byte \(offset). "
                + "Bodies must not be edited; restore a backup.")
    }
}

extension JSONValue {
    /// Reads canonical JSON and refuses everything else: blanks, fractions, exponents, unsorted or
    /// repeated keys, other escapes than the writer's, invalid UTF-8, more than 32 levels.
    ///
    /// What it accepts is written again as the same bytes.
    public init(canonical bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.value(depth: 0)
        guard parser.position == bytes.count else { throw JSONError(offset: parser.position) }
    }
}

struct JSONParser {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private static let deepest = 32

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func failure(at offset: Int? = nil) -> JSONError {
        JSONError(offset: offset ?? position)
    }

    private mutating func take(_ byte: UInt8) throws(JSONError) {
        guard next == byte else { throw failure() }
        position += 1
    }

    private mutating func takes(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func take(_ word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
    }

    mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard let first = next, depth < Self.deepest else { throw failure() }
        switch first {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "n"):
            try take("null")
            return .null
        case UInt8(ascii: "t"):
            try take("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try take("false")
            return .bool(false)
        default: return .integer(try integer())
        }
    }

    private mutating func integer() throws(JSONError) -> Int64 {
        let start = position
        let negative = takes(UInt8(ascii: "-"))
        let firstDigit = position
        var number: Int64 = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            let digit = Int64(byte - UInt8(ascii: "0"))
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, beyond) =
                negative
                ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !overflow, !beyond else { throw failure(at: start) }
            number = sum
            position += 1
        }
        guard position > firstDigit else { throw failure() }
        let leadsWithZero = bytes[firstDigit] == UInt8(ascii: "0")
        guard !leadsWithZero || (position == firstDigit + 1 && !negative) else {
            throw failure(at: start)
        }
        return number
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        try take(UInt8(ascii: "["))
        var elements: [JSONValue] = []
        if takes(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth + 1))
        } while takes(UInt8(ascii: ","))
        try take(UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        try take(UInt8(ascii: "{"))
        var members: [(key: String, value: JSONValue)] = []
        if takes(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            let start = position
            let key = try string()
            if let last = members.last,
                !last.key.utf8.lexicographicallyPrecedes(key.utf8)
            {
                throw failure(at: start)
            }
            try take(UInt8(ascii: ":"))
            members.append((key, try value(depth: depth + 1)))
        } while takes(UInt8(ascii: ","))
        try take(UInt8(ascii: "}"))
        return .object(members)
    }
}
