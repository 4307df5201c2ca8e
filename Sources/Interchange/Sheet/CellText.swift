/// Text of cells in one canonical form, so that what is exported reads back the same.
enum CellText {
    /// Without blanks around it, line ends as LF, without control characters.
    static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let body = UnsafeBufferPointer(rebasing: bytes[trimmed(bytes)])
        guard body.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xEF }) else {
            return String(decoding: body, as: UTF8.self)
        }
        return String(decoding: withoutControls(body), as: UTF8.self)
    }

    static func cleaned(_ text: String) -> String {
        var text = text
        return text.withUTF8 { cleaned($0) }
    }

    /// What remains without ASCII blanks, no-break spaces and byte order marks at both ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (0, bytes.count)
        while start < end {
            let width = blankWidth(bytes, from: start, to: end)
            if width == 0 { break }
            start += width
        }
        while start < end {
            if bytes[end - 1] <= 0x20 {
                end -= 1
            } else if bytes[end - 1] == 0xA0, end - start >= 2, bytes[end - 2] == 0xC2 {
                end -= 2
            } else if bytes[end - 1] == 0xBF, end - start >= 3, bytes[end - 2] == 0xBB,
                bytes[end - 3] == 0xEF
            {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes[bytes.withUnsafeBufferPointer { trimmed($0) }]
    }

    /// How many bytes the blank here has; 0 when there is none.
    private static func blankWidth(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        let first = bytes[start]
        if first <= 0x20 { return 1 }
        if first == 0xC2, end - start >= 2, bytes[start + 1] == 0xA0 { return 2 }
        if first == 0xEF, end - start >= 3, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
            return 3
        }
        return 0
    }

    /// CR LF and CR become LF; other control characters and the two that XML cannot hold vanish.
    private static func withoutControls(_ body: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var clean: [UInt8] = []
        clean.reserveCapacity(body.count)
        var index = body.startIndex
        while index < body.endIndex {
            let byte = body[index]
            index += 1
            switch byte {
            case 0x0D:
                if index < body.endIndex, body[index] == 0x0A { index += 1 }
                clean.append(0x0A)
            case 0x09, 0x0A: clean.append(byte)
            case 0..<0x20, 0x7F: continue
            case 0xEF
            where body[index...].starts(with: [0xBF, 0xBE])
                || body[index...].starts(with: [0xBF, 0xBF]):
                index += 2
            default: clean.append(byte)
            }
        }
        // What vanished may have hidden blanks at the ends.
        return Array(trimmed(clean))
    }

    /// The shortest text that reads back as the same number: `12.5`, `308669`, `1e-07`.
    static func shortest(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
        return value.description
    }
}
