package import Vocabulary

/// One thing in a data package that has to be corrected, and where it is.
package struct Fault: Explained, Hashable {
    /// The file as it was handed in.
    package var file: String
    /// The sheet of a workbook, or the table's name for CSV; `nil` when the whole file is meant.
    package var table: String?
    /// The row of the sheet or line of the file, from 1.
    package var row: Int?
    /// The column by its name.
    package var column: String?
    /// `F14`; in a CSV file counted the same way.
    package var cell: String?
    /// What the cell holds now.
    package var value: String?
    package var rule: Rule

    /// What to do about it.
    package var fix: Wording { rule.fix }

    init(
        file: String, table: String? = nil, row: Int? = nil, column: String? = nil,
        cell: String? = nil, value: String? = nil, rule: Rule
    ) {
        self.file = file
        self.table = table
        self.row = row
        self.column = column
        self.cell = cell
        self.value = value?.isEmpty == true ? nil : value
        self.rule = rule
    }

    /// `realisasi.xlsx › observations!F14`.
    package var place: String {
        var place = file
        if let table { place += " › \(table)" }
        if let cell { return "\(place)!\(cell)" }
        if let row { place += "!\(row)" }
        return place
    }

    /// One line: place, column, value, rule, fix.
    package var wording: Wording {
        Wording(id: line(.indonesian), en: line(.english))
    }

    private func line(_ language: Language) -> String {
        var line = place
        if let column { line += " [\(column)]" }
        if let value { line += " “\(Self.shortened(value))”" }
        return "\(line): \(rule.problem[language]) \(rule.fix[language]) (\(rule.code))"
    }

    private static func shortened(_ text: String) -> String {
        let flat = String(text.map { $0.isNewline ? " " : $0 })
        return flat.count > 80 ? flat.prefix(79) + "…" : flat
    }
}
