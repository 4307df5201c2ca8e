package import Vocabulary

/// A table of results as a file: exactly the rows and columns that a page or a command shows.
package struct TableFile: Sendable {
    package struct Column: Sendable {
        /// The key in JSON: `achievementInterim`.
        package var key: String
        /// The heading in CSV and XLSX.
        package var title: String
        /// In characters, for XLSX.
        package var width: Double

        package init(_ key: String, _ title: String, width: Double = 16) {
            self.key = key
            self.title = title
            self.width = width
        }
    }

    /// What one cell shows. Numbers are written in full precision, nothing is ever a formula.
    package enum Cell: Sendable, Hashable {
        case empty
        case text(String)
        case number(Double)
        case flag(Bool)
        case day(CivilDate)
    }

    /// The sheet's name, at most 31 characters.
    package var name: String
    package var columns: [Column]
    /// Each as long as `columns`; what is missing is empty.
    package var rows: [[Cell]]

    package init(name: String, columns: [Column], rows: [[Cell]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// UTF-8 with a header row, text neutralised against formulas.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        writer.row(columns.map { CellValue($0.title) })
        for row in rows { writer.row(row.prefix(columns.count).map(\.value)) }
        return writer.bytes
    }

    /// An array of objects; what is missing is `null`.
    package var json: [UInt8] {
        let objects = rows.map { row in
            JSONText.object(
                columns.enumerated().map { index, column in
                    (column.key, index < row.count ? row[index].json : .null)
                })
        }
        return JSONText.array(objects).bytes
    }

    /// One sheet with a bold header that stays in view.
    package func workbook() throws(PackageError) -> [UInt8] {
        let book = try BookWriter()
        let sheet = book.sheet(Self.sheetName(name))
        for (index, column) in columns.enumerated() {
            book.width(sheet, index, column.width, .plain)
            book.write(sheet, 0, index, CellValue(column.title), .header)
        }
        book.freezeHeader(sheet)
        for (index, row) in rows.enumerated() {
            for (column, cell) in row.prefix(columns.count).enumerated() {
                book.write(sheet, index + 1, column, cell.value)
            }
        }
        return try book.finish()
    }

    /// Without the characters that a sheet's name may not have, cut at 31.
    private static func sheetName(_ name: String) -> String {
        let clean = CellText.cleaned(name.filter { !"[]:*?/\\'".contains($0) && !$0.isNewline })
        return clean.isEmpty ? "Tabel" : String(clean.unicodeScalars.prefix(31).map(Character.init))
    }
}

extension TableFile.Cell {
    fileprivate var value: CellValue {
        switch self {
        case .empty: .empty
        case .text(let text): CellValue(text)
        case .number(let number): number.isFinite ? .number(number) : .empty
        case .flag(let flag): .text(flag ? "ya" : "tidak")
        case .day(let day): .day(day)
        }
    }

    fileprivate var json: JSONText {
        switch self {
        case .empty: .null
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        case .day(let day): .string(day.description)
        }
    }
}
