/// Text of cells in one canonical form, so that what is exported reads back the same.
enum CellText {
    /// Without blanks around it, line ends as LF, without control characters.
    static func cleaned(_ bytes: ArraySlice<UInt8>) -> String {
        let body = trimmed(bytes)
        guard body.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xEF }) else {
            return String(decoding: body, as: UTF8.self)
        }
        return String(decoding: withoutControls(body), as: UTF8.self)
    }

    static func cleaned(_ text: String) -> String {
        var text = text
        return text.withUTF8 { cleaned(ArraySlice($0)) }
    }

    /// Without ASCII blanks, no-break spaces and byte order marks at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var body = bytes
        while let first = body.first {
            if first <= 0x20 {
                body = body.dropFirst()
            } else if body.starts(with: [0xC2, 0xA0]) {
                body = body.dropFirst(2)
            } else if body.starts(with: [0xEF, 0xBB, 0xBF]) {
                body = body.dropFirst(3)
            } else {
                break
            }
        }
        while let last = body.last {
            if last <= 0x20 {
                body = body.dropLast()
            } else if body.suffix(2).elementsEqual([0xC2, 0xA0]) {
                body = body.dropLast(2)
            } else if body.suffix(3).elementsEqual([0xEF, 0xBB, 0xBF]) {
                body = body.dropLast(3)
            } else {
                break
            }
        }
        return body
    }

    /// CR LF and CR become LF; other control characters and the two that XML cannot hold vanish.
    private static func withoutControls(_ body: ArraySlice<UInt8>) -> [UInt8] {
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
        return Array(trimmed(clean[...]))
    }

    /// The shortest text that reads back as the same number: `12.5`, `308669`, `1e-07`.
    static func shortest(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
        return value.description
    }
}
