import CXlsxWriter
import Performance
import Vocabulary

/// Writes one form to one sheet, from top to bottom.
struct FormSheetWriter {
    let form: FormTable
    let language: Language
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: FormSheetFormats
    /// The first error of the library.
    private(set) var fault = LXW_NO_ERROR
    private var row: UInt32 = 0

    init(
        form: FormTable, language: Language, sheet: UnsafeMutablePointer<lxw_worksheet>,
        formats: FormSheetFormats
    ) {
        self.form = form
        self.language = language
        self.sheet = sheet
        self.formats = formats
    }

    private var width: UInt16 { UInt16(clamping: form.definition.leaves.count) }

    mutating func write() {
        setColumns()
        writeTitle()
        let head = row
        writeHead()
        // What a line is about stays in sight while the figures are scrolled.
        let labels = form.definition.leaves.prefix { $0.measure == nil }.count
        worksheet_freeze_panes(sheet, row, UInt16(clamping: labels))
        worksheet_repeat_rows(sheet, head, row - 1)
        for line in form.lines { writeCells(line.cells) }
        for summary in form.summaries { writeSummary(summary, labels: labels) }
        writeFooter()
        setPaper()
    }

    private mutating func note(_ code: lxw_error) {
        if fault == LXW_NO_ERROR { fault = code }
    }

    private mutating func string(
        _ text: String, _ column: UInt16, _ format: FormSheetFormats.Format?
    ) {
        // Excel takes 32,767 characters; libxlsxwriter counts bytes.
        let safe = PrintText.safe(text)
        let short = safe.utf8.count <= 32_000 ? safe : String(safe.prefix(8_000)) + "…"
        note(worksheet_write_string(sheet, row, column, short, format))
    }

    /// Characters of the sheet's default type that fit side by side in a printed column.
    private func characters(_ leaf: FormDefinition.Leaf) -> Double {
        let column = form.definition.columns[leaf.column]
        // Full rupiah has up to twelve digits and three separators.
        let isWide = leaf.measure == .money && !column.content.isAchievement
        return column.width * (isWide ? 14 : 8)
    }

    private func setColumns() {
        for (index, leaf) in form.definition.leaves.enumerated() {
            worksheet_set_column(
                sheet, UInt16(clamping: index), UInt16(clamping: index), characters(leaf), nil)
        }
    }

    /// Makes the row high enough for its longest text: nobody else will, the file has no layout.
    private func setHeight(for cells: [FormTable.Cell]) {
        let lines = zip(cells, form.definition.leaves).map { cell, leaf -> Int in
            guard case .text(let wording) = cell else { return 1 }
            // The sheet's type is smaller than the default one, by which columns are measured.
            let room = max(1, Int(characters(leaf) * 1.35))
            let words = wording[language].split(separator: " ").map(\.count)
            var (lines, used) = (1, 0)
            for word in words {
                if used > 0, used + 1 + word > room { (lines, used) = (lines + 1, 0) }
                used += used > 0 ? 1 + word : word
                while used > room { (lines, used) = (lines + 1, used - room) }
            }
            return lines
        }
        worksheet_set_row(sheet, row, 4 + 11.5 * Double(min(lines.max() ?? 1, 30)), nil)
    }

    private mutating func writeTitle() {
        string(form.government.name, 0, formats.plain)
        row += 1
        worksheet_set_row(sheet, row, 22, nil)
        string(
            "\(form.definition.code) · \(form.definition.title[language])", 0, formats.title)
        row += 1
        let period = CalendarText.cycle(form.cycle)[language]
        string("\(form.organisation.name) · \(period)", 0, formats.strong)
        row += 2
    }

    private mutating func writeHead() {
        let header = form.definition.header
        for (offset, cells) in header.enumerated() {
            let top = row + UInt32(offset)
            for cell in cells {
                let left = UInt16(clamping: cell.leaf)
                let right = UInt16(clamping: cell.leaf + cell.columnSpan - 1)
                let bottom = top + UInt32(cell.rowSpan - 1)
                let format = cell.isNumber ? formats.number : formats.head
                let text = cell.text[language]
                note(
                    top == bottom && left == right
                        ? worksheet_write_string(sheet, top, left, text, format)
                        : worksheet_merge_range(sheet, top, left, bottom, right, text, format))
            }
            // The row of titles needs room for long ones.
            if offset == 0 { worksheet_set_row(sheet, top, 52, nil) }
        }
        row += UInt32(header.count)
    }

    private mutating func writeCells(_ cells: [FormTable.Cell]) {
        setHeight(for: cells)
        for (index, cell) in cells.enumerated() {
            let column = UInt16(clamping: index)
            switch cell {
            case .text(let wording): string(wording[language], column, formats.text)
            case .number(let value, let decimals):
                let shown = decimals ?? (value == value.rounded() ? 0 : 2)
                let format = formats.decimals[min(max(shown, 0), 6)]
                note(worksheet_write_number(sheet, row, column, value, format))
            case .range: string(cell.text(language), column, formats.text)
            case .money(let rupiah):
                note(worksheet_write_number(sheet, row, column, rupiah, formats.money))
            case .percent(let percent):
                note(worksheet_write_number(sheet, row, column, percent, formats.percent))
            case .empty(let absence):
                absence.isPrinted
                    ? string(absence.wording[language], column, formats.missing)
                    : note(worksheet_write_blank(sheet, row, column, formats.text))
            }
        }
        row += 1
    }

    private mutating func writeSummary(_ summary: FormTable.Summary, labels: Int) {
        setHeight(for: summary.cells)
        let last = UInt16(clamping: max(1, labels) - 1)
        note(
            last == 0
                ? worksheet_write_string(
                    sheet, row, 0, summary.label[language], formats.summaryLabel)
                : worksheet_merge_range(
                    sheet, row, 0, row, last, summary.label[language], formats.summaryLabel))
        for (index, cell) in summary.cells.enumerated() where index >= labels {
            let column = UInt16(clamping: index)
            switch cell {
            case .money(let value), .number(let value, _):
                note(worksheet_write_number(sheet, row, column, value, formats.summaryMoney))
            case .percent(let value):
                note(worksheet_write_number(sheet, row, column, value, formats.summaryPercent))
            case .text(let wording): string(wording[language], column, formats.centre)
            case .range, .empty:
                note(worksheet_write_blank(sheet, row, column, formats.summaryLabel))
            }
        }
        row += 1
    }

    private mutating func writeFooter() {
        row += 1
        for narrative in form.narratives {
            string(narrative.title[language], 0, formats.strong)
            row += 1
            for entry in narrative.entries {
                string("• " + entry, 0, formats.plain)
                row += 1
            }
        }
        row += 1
        for note in form.notes {
            string(note[language], 0, formats.plain)
            row += 1
        }
        row += 1
        let step = max(6, (width - 4) / UInt16(clamping: max(1, form.signatures.count)))
        for (index, signature) in form.signatures.enumerated() {
            let column = 3 + UInt16(clamping: index) * step
            let top = row
            let day = CalendarText.day(signature.signedOn)[language]
            string("……………………, \(day)", column, formats.plain)
            row += 1
            string(signature.action[language], column, formats.plain)
            row += 1
            string(signature.position, column, formats.strong)
            row += 4
            string(language == .indonesian ? "Nama:" : "Name:", column, formats.plain)
            row += 1
            string("NIP:", column, formats.plain)
            row = top
        }
    }

    private func setPaper() {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 8)  // A3
        worksheet_set_margins(sheet, 0.4, 0.4, 0.4, 0.6)
        worksheet_fit_to_pages(sheet, 1, 0)
        // An ampersand would be read as a code of the footer.
        let name = String(
            PrintText.safe(form.organisation.name).prefix(60).flatMap {
                $0 == "&" ? "&&" : String($0)
            })
        let pages = language == .indonesian ? "Halaman &P dari &N" : "Page &P of &N"
        worksheet_set_footer(sheet, "&L\(form.definition.code) · \(name)&R\(pages)")
    }
}
