import Vocabulary

extension DataPackage {
    /// An empty workbook to fill in: instructions, every table with its header, lists to choose
    /// from and one example row, which reading passes over.
    package static func template() throws(PackageError) -> [UInt8] {
        let book = try BookWriter()
        book.writeInstructions()
        book.writeMeta([
            ("government", ""), ("level", "provinsi"), ("termStart", ""),
            ("timeZone", "Asia/Makassar"), ("ruleSet", "permendagri-86-2017"),
        ])
        for schema in TableSchema.all {
            let sheet = book.startTable(schema)
            for (index, column) in schema.columns.enumerated() {
                let note = column.isRequired ? "★ " : ""
                book.comment(
                    sheet, 0, index, "\(note)\(column.note.id)\n\(column.note.en)")
                book.write(sheet, 1, index, column.exampleValue, .example)
            }
        }
        return try book.finish()
    }
}

extension ColumnSchema {
    fileprivate var exampleValue: CellValue {
        switch kind {
        case .date: CellValue(CivilDate(example))
        case .number, .integer: Double(example).map { .number($0) } ?? .empty
        default: CellValue(example)
        }
    }
}

extension BookWriter {
    fileprivate func writeInstructions() {
        let sheet = sheet("Petunjuk")
        width(sheet, 0, 22, .wrapped)
        width(sheet, 1, 70, .wrapped)
        width(sheet, 2, 70, .wrapped)
        write(sheet, 0, 0, .text("Petunjuk · Instructions"), .title)
        var row = 2
        for step in Self.steps {
            write(sheet, row, 1, .text(step.id), .wrapped)
            write(sheet, row, 2, .text(step.en), .wrapped)
            row += 1
        }
        row += 1
        for schema in TableSchema.all {
            write(sheet, row, 0, .text(schema.name), .header)
            let star = schema.isRequired ? " ★" : ""
            write(sheet, row, 1, .text(schema.title.id + star), .header)
            write(sheet, row, 2, .text(schema.title.en + star), .header)
            row += 1
            for column in schema.columns {
                let star = column.isRequired ? "★ " : ""
                let kind = column.kind.text
                write(sheet, row, 0, .text(star + column.name), .text)
                write(sheet, row, 1, .text("\(column.note.id) (\(kind.id))"), .wrapped)
                write(sheet, row, 2, .text("\(column.note.en) (\(kind.en))"), .wrapped)
                row += 1
            }
            row += 1
        }
    }

    private static let steps = [
        Wording(
            id: "Isi tabel berurutan: opd, documents, cascade, indicators, targets, observations. "
                + "Tabel bertanda ★ harus ada; kolom bertanda ★ harus diisi.",
            en: "Fill the tables in order: opd, documents, cascade, indicators, targets, "
                + "observations. Tables marked ★ must be there; columns marked ★ must be filled."),
        Wording(
            id: "Baris contoh di setiap tabel diawali CONTOH- dan tidak dibaca. Boleh dihapus.",
            en: "The example row of each table starts with CONTOH- and is not read. "
                + "It may be removed."),
        Wording(
            id:
                "Jangan mengubah nama lembar dan nama kolom. "
                + "Jangan memakai rumus: tempel nilainya.",
            en: "Do not change sheet and column names. Do not use formulas: paste values."),
        Wording(
            id: "Periode: 2025, 2025-S1, 2025-Q3 atau 2025-06. Tanggal: 2025-06-30.",
            en: "Periods: 2025, 2025-S1, 2025-Q3 or 2025-06. Dates: 2025-06-30."),
        Wording(
            id: "Nilai yang belum dirilis sumbernya: status belum_rilis, nilai dikosongkan, "
                + "release_date tanggal yang diharapkan. "
                + "Jangan menulis 0 untuk data yang belum ada.",
            en: "Values that their source has not released: status belum_rilis, no value, "
                + "release_date the expected day. Do not write 0 for what is missing."),
        Wording(
            id: "Revisi ditulis sebagai baris baru dengan vintage berikutnya; baris lama tetap.",
            en: "Write a revision as a new row with the next vintage; the old row stays."),
    ]
}
