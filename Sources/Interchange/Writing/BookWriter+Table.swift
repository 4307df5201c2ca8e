import CXlsxWriter
import Vocabulary

extension BookWriter {
    /// A sheet with a table's header, its column widths and formats, and lists to choose from.
    func startTable(_ schema: TableSchema) -> UnsafeMutablePointer<lxw_worksheet>? {
        let sheet = sheet(schema.name)
        for (index, column) in schema.columns.enumerated() {
            width(sheet, index, column.width, column.style)
            write(sheet, 0, index, .text(column.name), column.isRequired ? .required : .header)
            if case .enumeration(let words) = column.kind { offer(words, sheet, column: index) }
        }
        freezeHeader(sheet)
        return sheet
    }
}

extension ColumnSchema {
    /// In characters.
    fileprivate var width: Double {
        switch kind {
        case .text: name.count > 8 || isRequired ? 40 : 24
        case .code, .reference: 16
        case .references, .enumerations: 20
        case .enumeration: 14
        case .number, .integer, .date, .cap, .period, .month: 14
        }
    }

    /// Codes and periods are text, so that a spreadsheet does not turn them into numbers and dates.
    fileprivate var style: BookWriter.Style {
        switch kind {
        case .number, .integer, .cap: .plain
        case .date: .day
        default: .text
        }
    }
}
