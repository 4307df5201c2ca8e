/// Columns and cells as a spreadsheet names them.
package enum CellAddress {
    /// `A` for 0, `Z` for 25, `AA` for 26.
    package static func letters(_ column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        repeat {
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// `F14` for column 5 of row 14.
    package static func text(column: Int, row: Int) -> String {
        letters(column) + String(row)
    }

    /// Reads `F14` and `$F$14`: the column counts from 0, the row from 1.
    ///
    /// - Returns: `nil` for anything else, and for columns past `XFD`.
    static func parse(_ bytes: some Sequence<UInt8>) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        var letters = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && letters < 3:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
                letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && row < 100_000_000:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "$"): continue
            default: return nil
            }
        }
        return letters > 0 && row > 0 && column <= 16_384 ? (column - 1, row) : nil
    }
}
