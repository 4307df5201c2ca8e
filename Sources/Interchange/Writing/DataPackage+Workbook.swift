package import Performance
package import Vocabulary

extension DataPackage {
    /// The dataset as one XLSX workbook with the same tables and columns as the CSV files.
    ///
    /// - Throws: ``PackageError`` when there is no room for a temporary file, or a text is longer
    ///   than the 32,767 characters that a cell of a workbook holds.
    package static func workbook(_ dataset: Dataset) throws(PackageError) -> [UInt8] {
        let book = try BookWriter()
        book.writeMeta(PackageTable.meta(dataset.government))
        for table in PackageTable.all(dataset) {
            let sheet = book.startTable(table.schema)
            for (index, row) in table.rows.enumerated() {
                for (column, value) in row.enumerated() {
                    book.write(sheet, index + 1, column, value)
                }
            }
        }
        return try book.finish()
    }

    /// A workbook that holds only the rows with faults: the cells to correct are coloured, a remark
    /// says how. Corrected, it is handed in like any other.
    package static func faultWorkbook(
        _ reading: PackageReading, _ language: Language = .indonesian
    ) throws(PackageError) -> [UInt8] {
        let book = try BookWriter()
        for table in reading.faultyRows {
            let sheet = book.startTable(table.schema)
            for (index, row) in table.rows.enumerated() {
                for (column, value) in row.values.enumerated() {
                    let faults = row.faults.filter {
                        $0.column == table.schema.columns[column].name
                    }
                    book.write(
                        sheet, index + 1, column, value, faults.isEmpty ? nil : .faulty)
                    guard !faults.isEmpty else { continue }
                    let text = faults.map { "\($0.rule.problem[language]) \($0.fix[language])" }
                    book.comment(sheet, index + 1, column, text.joined(separator: "\n"))
                }
            }
        }
        if reading.faultyRows.isEmpty { _ = book.sheet("meta") }
        return try book.finish()
    }
}

extension BookWriter {
    func writeMeta(_ meta: [(key: String, value: String)]) {
        let sheet = sheet("meta")
        width(sheet, 0, 14, .text)
        width(sheet, 1, 40, .text)
        write(sheet, 0, 0, .text("key"), .header)
        write(sheet, 0, 1, .text("value"), .header)
        for (index, (key, value)) in meta.enumerated() {
            write(sheet, index + 1, 0, .text(key), .header)
            write(sheet, index + 1, 1, CellValue(value), .text)
        }
        freezeHeader(sheet)
    }
}
