import Vocabulary

/// Periods and ISO days from bytes, without making a string.
enum TimeBytes {
    /// `2025`, `2025-S1`, `2025-q3`, `2025-06`.
    static func period(_ bytes: UnsafeBufferPointer<UInt8>) -> Period? {
        guard bytes.count == 4 || bytes.count == 7, let year = number(bytes, 0, 4) else {
            return nil
        }
        if bytes.count == 4 { return Period(year: year, frequency: .year, index: 1) }
        guard bytes[4] == UInt8(ascii: "-") else { return nil }
        switch bytes[5] {
        case UInt8(ascii: "S"), UInt8(ascii: "s"):
            return number(bytes, 6, 1).flatMap {
                Period(year: year, frequency: .semester, index: $0)
            }
        case UInt8(ascii: "Q"), UInt8(ascii: "q"):
            return number(bytes, 6, 1).flatMap {
                Period(year: year, frequency: .quarter, index: $0)
            }
        default:
            return number(bytes, 5, 2).flatMap {
                Period(year: year, frequency: .month, index: $0)
            }
        }
    }

    /// `2025-06-30`.
    static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes, 0, 4), let month = number(bytes, 5, 2),
            let day = number(bytes, 8, 2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
    ) -> Int? {
        var value = 0
        for index in start..<start + count {
            let byte = bytes[index]
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
