import CXlsxWriter

/// The cell formats of a form's workbook.
struct FormSheetFormats {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let title: Format?
    let plain: Format?
    let strong: Format?
    let head: Format?
    let number: Format?
    let text: Format?
    let centre: Format?
    let missing: Format?
    let money: Format?
    let percent: Format?
    let summaryLabel: Format?
    let summaryMoney: Format?
    let summaryPercent: Format?
    /// By decimals, 0…6.
    let decimals: [Format?]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ set: (Format) -> Void) -> Format? {
            guard let format = workbook_add_format(book) else { return nil }
            format_set_font_name(format, "Noto Sans")
            format_set_font_size(format, 8)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            set(format)
            return format
        }
        func boxed(_ code: String? = nil, fill: Int32? = nil, bold: Bool = false) -> Format? {
            format { format in
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_text_wrap(format)
                if let code { format_set_num_format(format, code) }
                if let fill { format_set_bg_color(format, lxw_color_t(fill)) }
                if bold { format_set_bold(format) }
            }
        }
        func centred(_ format: Format?) -> Format? {
            format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            return format
        }
        title = format {
            format_set_bold($0)
            format_set_font_size($0, 13)
        }
        plain = format { _ in }
        strong = format { format_set_bold($0) }
        head = centred(boxed(fill: 0xF4F2EC, bold: true))
        number = centred(boxed())
        text = boxed()
        centre = centred(boxed(fill: 0xE2F0ED, bold: true))
        missing = {
            let format = boxed()
            format_set_italic(format)
            format_set_font_color(format, lxw_color_t(0x4D5A55))
            return format
        }()
        money = boxed("#,##0")
        percent = boxed("#,##0.00")
        summaryLabel = boxed(fill: 0xE2F0ED, bold: true)
        format_set_align(summaryLabel, UInt8(LXW_ALIGN_RIGHT.rawValue))
        summaryMoney = boxed("#,##0", fill: 0xE2F0ED, bold: true)
        summaryPercent = boxed("#,##0.00", fill: 0xE2F0ED, bold: true)
        decimals = (0...6).map { count in
            boxed(count == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: count))
        }
    }
}
