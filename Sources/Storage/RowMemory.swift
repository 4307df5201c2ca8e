import Glibc
import Performance
import Vocabulary

// Neighbouring rows often hold the same text. What it was read as is kept for the next row.

/// Remembers the last text of a column: neighbours often hold the same one.
struct TextMemory {
    private var bytes: [UInt8] = []
    private var text: String?

    mutating func optional(_ statement: RawStatement, _ index: Int32) -> String? {
        guard let found = statement.utf8(index) else { return nil }
        // Up to 15 bytes a string is its own storage and as cheap to make as to compare.
        if found.count <= 15 { return String(decoding: found, as: UTF8.self) }
        if let text, bytes.count == found.count, Self.same(bytes, found) { return text }
        bytes = Array(found)
        let made = String(decoding: found, as: UTF8.self)
        text = made
        return made
    }

    private static func same(_ held: [UInt8], _ found: UnsafeBufferPointer<UInt8>) -> Bool {
        held.withUnsafeBytes { held in
            guard let left = held.baseAddress, let right = found.baseAddress else { return true }
            return memcmp(left, right, found.count) == 0
        }
    }

    mutating func required(_ statement: RawStatement, _ index: Int32) -> String {
        optional(statement, index) ?? ""
    }
}

/// Remembers the last day read.
struct DayMemory {
    private var text = ""
    private var day: CivilDate?

    mutating func day(_ row: RawStatement, _ index: Int32) -> CivilDate? {
        guard let found = row.optionalText(index) else { return nil }
        if found != text {
            text = found
            day = CivilDate(found)
        }
        return day
    }
}

/// Remembers the last case read.
struct ChoiceMemory<Choice: RawRepresentable<String>> {
    private var text = ""
    private var choice: Choice?

    mutating func choice(_ row: RawStatement, _ index: Int32) -> Choice? {
        let found = row.text(index)
        if found != text {
            text = found
            choice = Choice(rawValue: found)
        }
        return choice
    }
}

/// Remembers the last period read.
struct PeriodMemory {
    private var text = ""
    private var period: Period?

    mutating func period(_ row: RawStatement, _ index: Int32) -> Period? {
        let found = row.text(index)
        if found != text {
            text = found
            period = Period(found)
        }
        return period
    }
}

/// Remembers the file and the sheet of the last place read.
struct PlaceMemory {
    private var files = TextMemory()
    private var sheets = TextMemory()

    /// - Parameter first: the column of the file's name; sheet, row and column letter follow.
    mutating func place(_ row: RawStatement, _ first: Int32) -> SourcePlace? {
        guard let file = files.optional(row, first) else { return nil }
        return SourcePlace(
            file: file, sheet: sheets.required(row, first + 1),
            row: Int(row.integer(first + 2)), column: row.optionalText(first + 3))
    }
}
