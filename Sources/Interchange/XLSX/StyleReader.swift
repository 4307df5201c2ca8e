/// Reads `styles.xml`: which cell styles show a number as a date.
final class StyleReader: XMLHandler {
    enum Format: UInt8 {
        case number, day, month
    }

    /// By the index that a cell's `s` names.
    private(set) var formats: [Format] = []
    private var custom: [Int: Format] = [:]
    private var isInCellStyles = false
    var refusal: Rule?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            guard let id = attributes.text("numFmtId").flatMap({ Int($0) }),
                let code = attributes.text("formatCode")
            else { return }
            custom[id] = Self.format(of: code)
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles:
            let id = attributes.text("numFmtId").flatMap { Int($0) } ?? 0
            formats.append(custom[id] ?? Self.builtIn(id))
        default: break
        }
    }

    func end(_ name: XMLName) {
        if name == "cellXfs" { isInCellStyles = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Source: ECMA-376 part 1, §18.8.30: 14–17 and 22 are dates, 17 is `mmm-yy`; 27–36 and 50–58
    /// are the dates of East Asian versions.
    private static func builtIn(_ id: Int) -> Format {
        switch id {
        case 17: .month
        case 14...16, 22, 27...31, 36, 50...54, 57, 58: .day
        default: .number
        }
    }

    /// A format with `y` or `d` outside quotes and brackets shows a date; without `d` only a month.
    static func format(of code: String) -> Format {
        var hasYear = false
        var hasDay = false
        var skip: UInt8?
        var escaped = false
        // A second section is for negative numbers; dates have none.
        for byte in code.utf8.prefix(256) {
            if escaped {
                escaped = false
                continue
            }
            if let end = skip {
                if byte == end { skip = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): skip = byte
            case UInt8(ascii: "["): skip = UInt8(ascii: "]")
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): escaped = true
            case UInt8(ascii: "y"), UInt8(ascii: "Y"): hasYear = true
            case UInt8(ascii: "d"), UInt8(ascii: "D"): hasDay = true
            case UInt8(ascii: ";"): return hasDay ? .day : hasYear ? .month : .number
            default: continue
            }
        }
        return hasDay ? .day : hasYear ? .month : .number
    }
}
