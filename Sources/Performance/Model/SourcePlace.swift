/// The row of a file that a fact came from, so that a person can open it and look.
public struct SourcePlace: Hashable, Sendable {
    /// The file's name as it was handed in: `realisasi.xlsx`, or `observations.csv` of a folder.
    public var file: String
    /// The sheet of a workbook; the table's name for CSV.
    public var sheet: String
    /// 1 is the first line or row of the file.
    public var row: Int
    /// The column letter of the cell that holds the value (`F`), when there is one.
    public var column: String?

    public init(file: String, sheet: String, row: Int, column: String? = nil) {
        self.file = file
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}

extension SourcePlace: CustomStringConvertible {
    /// `realisasi.xlsx › observations!F14`.
    public var description: String { "\(file) › \(sheet)!\(column ?? "")\(row)" }
}
