import Vocabulary

/// Writes RFC 4180: UTF-8, commas, LF, quotation marks only where they are needed, text that could
/// be taken for a formula neutralised.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []

    mutating func row(_ values: [CellValue]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch value {
            case .empty: break
            case .number(let number):
                if number.isFinite { bytes += CellText.shortest(number).utf8 }
            case .day(let day): bytes += day.description.utf8
            case .text(let text): write(Neutralisation.applied(to: text))
            }
        }
        bytes.append(0x0A)
    }

    private mutating func write(_ text: String) {
        let needsQuotes = text.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else {
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
