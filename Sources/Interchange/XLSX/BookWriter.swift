import CXlsxWriter
import Glibc
import Vocabulary

/// Writes one XLSX workbook through libxlsxwriter; the same calls give the same bytes.
final class BookWriter {
    /// How a cell looks.
    enum Style: CaseIterable {
        case plain, text, day, header, required, title, wrapped, example, faulty
    }

    private let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var isOpen = true
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var failure: Rule?

    init() throws(PackageError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/selaras-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw PackageError(folder, .unwritable) }
        close(descriptor)
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        guard let book = workbook_new(path) else {
            unlink(path)
            throw PackageError(path, .unwritable)
        }
        self.book = book
        // A fixed day, so that the bytes do not depend on when they are written.
        var properties = lxw_doc_properties()
        properties.created = 1_735_689_600
        workbook_set_properties(book, &properties)
        for style in Style.allCases { formats[style] = makeFormat(style) }
    }

    deinit {
        if isOpen { lxw_workbook_free(book) }
        unlink(path)
    }

    private func makeFormat(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        switch style {
        case .plain: break
        case .text: format_set_num_format(format, "@")
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        case .header, .required:
            format_set_bold(format)
            format_set_num_format(format, "@")
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_bg_color(format, style == .required ? 0xDCE6F1 : 0xF2F2F2)
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 14)
        case .wrapped:
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        case .example:
            format_set_italic(format)
            format_set_font_color(format, 0x7F7F7F)
        case .faulty:
            format_set_bg_color(format, 0xFFE699)
            format_set_font_color(format, 0x7F1D1D)
        }
        return format
    }

    /// A new sheet behind the others.
    func sheet(_ name: String) -> UnsafeMutablePointer<lxw_worksheet>? {
        let sheet = workbook_add_worksheet(book, name)
        if sheet == nil { failure = .unwritable }
        return sheet
    }

    func width(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>?, _ column: Int, _ width: Double,
        _ style: Style
    ) {
        worksheet_set_column(sheet, UInt16(column), UInt16(column), width, formats[style])
    }

    func write(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>?, _ row: Int, _ column: Int,
        _ value: CellValue, _ style: Style? = nil
    ) {
        let (row, column) = (UInt32(row), UInt16(column))
        let result: lxw_error
        switch value {
        case .empty:
            guard let style else { return }
            result = worksheet_write_blank(sheet, row, column, formats[style])
        case .number(let number) where Self.isExact(number):
            result = worksheet_write_number(sheet, row, column, number, formats[style ?? .plain])
        case .number(let number):
            // The library writes 16 digits; the few numbers that need 17 are written as text.
            result = worksheet_write_string(
                sheet, row, column, number.isFinite ? number.description : "",
                formats[style ?? .plain])
        case .day(let day) where Self.hasSerial(day):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (CInt(day.year), CInt(day.month), CInt(day.day))
            result = worksheet_write_datetime(sheet, row, column, &date, formats[style ?? .day])
        case .day(let day):
            result = worksheet_write_string(
                sheet, row, column, day.description, formats[style ?? .text])
        case .text(let text):
            result = worksheet_write_string(
                sheet, row, column, EscapedText.encoded(text), formats[style ?? .text])
        }
        if result != LXW_NO_ERROR {
            failure =
                result == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? .cellTooLong(32_767) : .unwritable
        }
    }

    /// Whether 16 significant digits hold the number.
    private static func isExact(_ number: Double) -> Bool {
        guard number.isFinite else { return false }
        if number == number.rounded(), number.magnitude < 1e15 { return true }
        var buffer = [CChar](repeating: 0, count: 40)
        _ = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.16G", $0) }
        return strtod(buffer, nil) == number
    }

    /// Spreadsheets disagree about the days before 1 March 1900.
    private static func hasSerial(_ day: CivilDate) -> Bool {
        day.dayNumber >= -25_508 && day.year <= 9999
    }

    /// A remark beside a cell.
    func comment(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>?, _ row: Int, _ column: Int, _ text: String
    ) {
        var options = lxw_comment_options()
        options.x_scale = 2
        options.y_scale = 1.5
        worksheet_write_comment_opt(
            sheet, UInt32(row), UInt16(column), String(text.prefix(2_000)), &options)
    }

    func freezeHeader(_ sheet: UnsafeMutablePointer<lxw_worksheet>?) {
        worksheet_freeze_panes(sheet, 1, 0)
    }

    /// Offers these words in a column below the header.
    func offer(_ words: [String], _ sheet: UnsafeMutablePointer<lxw_worksheet>?, column: Int) {
        // Excel allows 255 characters for a list.
        guard words.joined(separator: ",").utf8.count <= 255 else { return }
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        pointers.withUnsafeMutableBufferPointer { buffer in
            validation.value_list = buffer.baseAddress
            worksheet_data_validation_range(
                sheet, 1, UInt16(column), 50_000, UInt16(column), &validation)
        }
    }

    /// Closes the workbook. - Returns: its bytes.
    func finish() throws(PackageError) -> [UInt8] {
        isOpen = false
        guard workbook_close(book) == LXW_NO_ERROR else {
            throw PackageError("XLSX", .unwritable)
        }
        if let failure { throw PackageError("XLSX", failure) }
        var limits = Limits()
        limits.fileBytes = 1 << 30
        return try FileBytes.read(path, limits: limits)
    }
}
