/// Reads RFC 4180: UTF-8 with or without a byte order mark, commas, any line end.
///
/// Works on bytes; a cell points into the file unless it had to be rewritten. What is wrong with
/// the text is collected with its line, so that one bad line does not hide the others.
struct CSVReader {
    struct Issue: Hashable {
        /// `nil` when the whole file is meant.
        var line: Int?
        var rule: Rule
    }

    private(set) var sheet: Sheet
    private(set) var issues: [Issue] = []
    private let limits: Limits
    private let end: Int
    private var position = 0
    private var line = 1
    /// Cells whose quotation marks were doubled, written out; they follow the file's own bytes.
    private var rewritten: [UInt8] = []

    /// - Throws: when a limit is passed.
    static func read(
        _ bytes: [UInt8], file: String, table: String, limits: Limits = Limits()
    ) throws(PackageError) -> (sheet: Sheet, issues: [Issue]) {
        var reader = CSVReader(bytes, file: file, table: table, limits: limits)
        try reader.readAll()
        return (reader.sheet, reader.issues)
    }

    private init(_ bytes: [UInt8], file: String, table: String, limits: Limits) {
        sheet = Sheet(file: file, name: table, dialect: .csv, bytes: bytes)
        self.limits = limits
        end = bytes.count
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private mutating func readAll() throws(PackageError) {
        guard end <= limits.fileBytes else {
            throw PackageError(sheet.file, .tooLarge(megabytes: limits.fileBytes >> 20))
        }
        guard end <= Int(UInt32.max) / 2, checkEncoding(), checkSeparator() else { return }
        while position < end {
            try readRow()
        }
        sheet.bytes.append(contentsOf: rewritten)
    }

    /// The first line that is not UTF-8 ends the reading: what follows cannot be trusted.
    private mutating func checkEncoding() -> Bool {
        if String(validating: sheet.bytes, as: UTF8.self) != nil, !sheet.bytes.contains(0) {
            return true
        }
        let lines = sheet.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let bad = lines.firstIndex {
            $0.contains(0) || String(validating: $0, as: UTF8.self) == nil
        }
        issues.append(Issue(line: (bad ?? 0) + 1, rule: .notUTF8))
        return false
    }

    private mutating func checkSeparator() -> Bool {
        let first = sheet.bytes[position...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard first.contains(UInt8(ascii: ";")), !first.contains(UInt8(ascii: ",")) else {
            return true
        }
        issues.append(Issue(line: nil, rule: .semicolons))
        return false
    }

    private mutating func readRow() throws(PackageError) {
        let number = line
        let first = sheet.cells.count
        var column = 0
        var more = true
        while more {
            guard column < limits.columns else {
                throw PackageError(place(number), .tooManyColumns(limits.columns))
            }
            let isQuoted = position < end && sheet.bytes[position] == UInt8(ascii: "\"")
            if isQuoted {
                guard try readQuoted(column) else {
                    sheet.cells.removeSubrange(first...)
                    issues.append(Issue(line: number, rule: .openQuote))
                    position = end
                    return
                }
            } else {
                try readPlain(column)
            }
            column += 1
            more = endCell()
        }
        guard sheet.cells.count > first else { return }
        guard sheet.rows.count < limits.rows else {
            throw PackageError(place(number), .tooManyRows(limits.rows))
        }
        sheet.rows.append(Sheet.Row(number: number, cells: first..<sheet.cells.count))
    }

    /// Steps over a comma or a line end. - Returns: whether the row goes on.
    private mutating func endCell() -> Bool {
        guard position < end else { return false }
        let byte = sheet.bytes[position]
        position += 1
        if byte == UInt8(ascii: ",") { return true }
        if byte == 0x0D, position < end, sheet.bytes[position] == 0x0A { position += 1 }
        line += 1
        return false
    }

    private mutating func readPlain(_ column: Int) throws(PackageError) {
        let start = position
        position = sheet.bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < end {
                let byte = bytes[index]
                if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
                index += 1
            }
            return index
        }
        let strip = Neutralisation.prefixLength(sheet.bytes[start..<position])
        try append(column, start: start + strip, count: position - start - strip)
    }

    /// - Returns: `false` when the quotation mark is never closed.
    private mutating func readQuoted(_ column: Int) throws(PackageError) -> Bool {
        position += 1
        let start = position
        var doubled = false
        while position < end {
            let byte = sheet.bytes[position]
            position += 1
            if byte == 0x0A { line += 1 }
            guard byte == UInt8(ascii: "\"") else { continue }
            guard position < end, sheet.bytes[position] == UInt8(ascii: "\"") else {
                try finishQuoted(column, start..<position - 1, doubled: doubled)
                return true
            }
            doubled = true
            position += 1
        }
        return false
    }

    private mutating func finishQuoted(
        _ column: Int, _ range: Range<Int>, doubled: Bool
    ) throws(PackageError) {
        let strip = Neutralisation.prefixLength(sheet.bytes[range])
        let body = range.dropFirst(strip)
        if doubled {
            let start = rewritten.count
            var skip = false
            for byte in sheet.bytes[body] {
                skip = byte == UInt8(ascii: "\"") && !skip
                if !skip { rewritten.append(byte) }
            }
            try append(column, start: end + start, count: rewritten.count - start)
        } else {
            try append(column, start: body.lowerBound, count: body.count)
        }
        let next = position < end ? sheet.bytes[position] : 0x0A
        if next != UInt8(ascii: ","), next != 0x0A, next != 0x0D {
            issues.append(Issue(line: line, rule: .strayQuote))
            while position < end, ![0x2C, 0x0A, 0x0D].contains(sheet.bytes[position]) {
                position += 1
            }
        }
    }

    private mutating func append(
        _ column: Int, start: Int, count: Int
    ) throws(PackageError) {
        guard count > 0 else { return }
        guard count <= limits.cellBytes else {
            throw PackageError(place(line), .cellTooLong(limits.cellBytes))
        }
        guard sheet.cells.count < limits.cells else {
            throw PackageError(sheet.file, .tooManyCells(limits.cells))
        }
        sheet.cells.append(
            Cell(
                number: 0, start: UInt32(start), count: UInt32(count), column: UInt16(column),
                kind: .text))
    }

    private func place(_ line: Int) -> String { "\(sheet.file)!\(line)" }
}
