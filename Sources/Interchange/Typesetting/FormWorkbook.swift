import CXlsxWriter
package import Performance
package import Vocabulary

/// A form as a workbook: merged head, frozen panes, and the same paper as the PDF when it is
/// printed. Figures are numbers in full rupiah, text is never a formula, what is missing stays
/// blank.
package enum FormWorkbook {
    /// The bytes of an XLSX file.
    ///
    /// The same form gives the same bytes: the only date in it is the cycle's last day.
    package static func xlsx(
        _ form: FormTable, _ language: Language
    ) throws(TypesettingError) -> [UInt8] {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let path = folder.path("form.xlsx")
        var code = LXW_NO_ERROR
        folder.path.withMutableCString { temporary in
            var options = lxw_workbook_options()
            options.tmpdir = temporary
            code = write(form, language, to: workbook_new_opt(path, &options))
        }
        guard code == LXW_NO_ERROR else {
            throw .folder(lxw_strerror(code).map { String(cString: $0) } ?? "xlsx")
        }
        return try folder.read("form.xlsx", limit: 64 << 20)
    }

    /// For the file that a browser saves.
    package static func fileName(of form: FormTable) -> String {
        PrintText.fileName([
            form.definition.code, form.organisation.id.text, form.cycle.description,
        ]) + ".xlsx"
    }

    private static func write(
        _ form: FormTable, _ language: Language, to book: UnsafeMutablePointer<lxw_workbook>?
    ) -> lxw_error {
        guard let book else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
        setProperties(of: book, form)
        guard let sheet = workbook_add_worksheet(book, form.definition.code) else {
            workbook_close(book)
            return LXW_ERROR_MEMORY_MALLOC_FAILED
        }
        var writer = FormSheetWriter(
            form: form, language: language, sheet: sheet, formats: FormSheetFormats(book))
        writer.write()
        let closed = workbook_close(book)
        return writer.fault == LXW_NO_ERROR ? closed : writer.fault
    }

    private static func setProperties(
        of book: UnsafeMutablePointer<lxw_workbook>, _ form: FormTable
    ) {
        let title = PrintText.safe(form.definition.code + " " + form.organisation.name)
        let author = PrintText.safe(form.government.name)
        title.withMutableCString { title in
            author.withMutableCString { author in
                var properties = lxw_doc_properties()
                properties.title = title
                properties.author = author
                properties.created = time_t(max(0, form.cycle.to.dayNumber)) * 86_400
                workbook_set_properties(book, &properties)
            }
        }
    }
}

extension String {
    /// Calls with the text as C wants it; the bytes live only during the call.
    fileprivate func withMutableCString(_ body: (UnsafeMutablePointer<CChar>) -> Void) {
        var bytes = utf8CString.map { $0 }
        bytes.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { body(base) }
        }
    }
}
