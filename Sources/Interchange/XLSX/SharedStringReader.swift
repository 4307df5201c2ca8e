/// Reads `sharedStrings.xml` into the workbook's bytes; runs of rich text are joined, phonetic
/// readings left out.
final class SharedStringReader: XMLHandler {
    private(set) var bytes: [UInt8] = []
    private(set) var ranges: [(start: UInt32, count: UInt32)] = []
    private let limits: Limits
    private var start = 0
    private var isInText = false
    private var phonetic = 0
    var refusal: Rule?

    init(limits: Limits) {
        self.limits = limits
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "si": start = bytes.count
        case "t": isInText = phonetic == 0
        case "rPh": phonetic += 1
        default: break
        }
    }

    func end(_ name: XMLName) {
        switch name {
        case "si":
            EscapedText.decode(&bytes, from: start)
            guard ranges.count < limits.cells else {
                refusal = .tooManyCells(limits.cells)
                return
            }
            ranges.append((UInt32(start), UInt32(bytes.count - start)))
        case "t": isInText = false
        case "rPh": phonetic -= 1
        default: break
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        guard isInText else { return }
        bytes.append(contentsOf: piece)
        if bytes.count - start > limits.cellBytes { refusal = .cellTooLong(limits.cellBytes) }
    }
}

/// `_x000D_`: how a workbook writes characters that XML cannot hold.
///
/// Source: ECMA-376 part 1, §22.9.2.19 (ST_Xstring).
enum EscapedText {
    /// Replaces the escapes in the bytes from an offset on.
    static func decode(_ bytes: inout [UInt8], from start: Int) {
        guard let first = bytes[start...].firstIndex(of: UInt8(ascii: "_")) else { return }
        var decoded: [UInt8] = []
        var index = first
        while index < bytes.count {
            if let scalar = scalar(in: bytes[index...]) {
                decoded.append(contentsOf: String(Character(scalar)).utf8)
                index += 7
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        bytes.replaceSubrange(first..., with: decoded)
    }

    /// Writes text so that ``decode(_:from:)`` gives it back: an `_x000D_` that is meant literally.
    static func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var encoded: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "_"), scalar(in: bytes[index...]) != nil {
                encoded.append(contentsOf: "_x005F".utf8)
            }
            encoded.append(byte)
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func scalar(in bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let escape = bytes.prefix(7)
        guard escape.count == 7, escape.starts(with: "_x".utf8),
            escape.last == UInt8(ascii: "_")
        else { return nil }
        let digits = escape.dropFirst(2).dropLast()
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        return Unicode.Scalar(code)
    }
}
