/// A workbook made by hand, with the habits of one program or another.
struct WorkbookBuilder {
    enum Habit {
        /// References, shared strings, relative targets.
        case excel
        /// Inline strings, no references, absolute targets.
        case openpyxl
        /// Every element with a prefix, strings as `str`, a dimension that lies.
        case prefixed
    }

    var habit = Habit.excel
    /// Extra XML behind `sheetData`, by sheet.
    var tails: [String: String] = [:]
    /// XML of a cell in place of its text, by `sheet!A1`.
    var cells: [String: String] = [:]
    /// In front of every part but the first.
    var prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    var workbookProperties = ""
    var sheets: [(name: String, rows: [[String]])] = []
    private var strings: [String] = []

    init(_ sample: Sample = Sample(), habit: Habit = .excel) {
        sheets = sample.tables.map { ($0.name, $0.rows) }
        self.habit = habit
    }

    private var x: String { habit == .prefixed ? "x:" : "" }
    private var namespace: String {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        return habit == .prefixed ? "xmlns:x=\"\(main)\"" : "xmlns=\"\(main)\""
    }

    mutating func bytes() -> [UInt8] {
        var zip = ZipBuilder()
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        zip.add("[Content_Types].xml", prolog + "<Types/>")
        zip.add(
            "_rels/.rels",
            prolog + "<Relationships><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
                + "Target=\"\(habit == .openpyxl ? "/" : "")xl/workbook.xml\"/></Relationships>")
        var list = ""
        var links = ""
        for (index, sheet) in sheets.enumerated() {
            list +=
                "<\(x)sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index)\"/>"
            let folder = habit == .openpyxl ? "/xl/" : ""
            links +=
                "<Relationship Id=\"rId\(index)\" Type=\"\(office)/worksheet\" "
                + "Target=\"\(folder)worksheets/s\(index).xml\"/>"
            zip.add("xl/worksheets/s\(index).xml", prolog + worksheet(sheet.name, sheet.rows))
        }
        links += "<Relationship Id=\"rIdS\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        if habit == .excel {
            links +=
                "<Relationship Id=\"rIdT\" Type=\"\(office)/sharedStrings\" "
                + "Target=\"sharedStrings.xml\"/>"
            zip.add("xl/sharedStrings.xml", prolog + sharedStrings)
        }
        zip.add(
            "xl/workbook.xml",
            prolog + "<\(x)workbook \(namespace) xmlns:r=\"\(office)\">\(workbookProperties)"
                + "<\(x)sheets>\(list)</\(x)sheets></\(x)workbook>")
        zip.add("xl/_rels/workbook.xml.rels", prolog + "<Relationships>\(links)</Relationships>")
        zip.add("xl/styles.xml", prolog + styles)
        return zip.finished()
    }

    /// Style 1 is a day, style 2 a month.
    private var styles: String {
        "<\(x)styleSheet \(namespace)><\(x)numFmts><\(x)numFmt numFmtId=\"170\" "
            + "formatCode=\"mmm\\-yy;@\"/></\(x)numFmts><\(x)cellStyleXfs><\(x)xf numFmtId=\"14\"/>"
            + "</\(x)cellStyleXfs><\(x)cellXfs><\(x)xf numFmtId=\"0\"/><\(x)xf numFmtId=\"14\"/>"
            + "<\(x)xf numFmtId=\"170\"/></\(x)cellXfs></\(x)styleSheet>"
    }

    private var sharedStrings: String {
        let items = strings.map {
            let half = $0.index($0.startIndex, offsetBy: $0.count / 2)
            return "<si><r><t xml:space=\"preserve\">\(Self.escaped(String($0[..<half])))</t></r>"
                + "<r><t xml:space=\"preserve\">\(Self.escaped(String($0[half...])))</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>フリガナ</t></rPh></si>"
        }
        return "<sst \(namespace)>\(items.joined())</sst>"
    }

    private mutating func worksheet(_ name: String, _ rows: [[String]]) -> String {
        var data = ""
        for (index, row) in rows.enumerated() {
            let reference = habit == .openpyxl ? "" : " r=\"\(index + 1)\""
            data += "<\(x)row\(reference)>"
            for (column, text) in row.enumerated() {
                let address = CellAddressText.of(column, index + 1)
                if let given = cells["\(name)!\(address)"] {
                    data += given
                } else if !text.isEmpty || habit == .openpyxl {
                    data += cell(text, address)
                }
            }
            data += "</\(x)row>"
        }
        // Blank rows that only carry a style.
        data +=
            "<\(x)row r=\"\(rows.count + 50)\"><\(x)c r=\"A\(rows.count + 50)\" s=\"1\"/></\(x)row>"
        let dimension = habit == .prefixed ? "<x:dimension ref=\"A1\"/>" : ""
        return "<\(x)worksheet \(namespace)>\(dimension)<\(x)sheetData>\(data)</\(x)sheetData>"
            + "\(tails[name] ?? "")</\(x)worksheet>"
    }

    private mutating func cell(_ text: String, _ address: String) -> String {
        let isNumber = Double(text) != nil && !text.hasPrefix("0")
        switch habit {
        case .excel:
            if isNumber { return "<c r=\"\(address)\"><v>\(text)</v></c>" }
            strings.append(text)
            return "<c r=\"\(address)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
        case .openpyxl:
            if text.isEmpty { return "<c/>" }
            if isNumber { return "<c t=\"n\"><v>\(text)</v></c>" }
            return "<c t=\"inlineStr\"><is><t>\(Self.escaped(text))</t></is></c>"
        case .prefixed:
            if isNumber { return "<x:c r=\"\(address)\"><x:v>\(text)</x:v></x:c>" }
            return "<x:c r=\"\(address)\" t=\"str\"><x:v>\(Self.escaped(text))</x:v></x:c>"
        }
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            ">", with: "&gt;")
    }
}

/// `F14` for column 5 of row 14; written apart from the code under test.
enum CellAddressText {
    static func of(_ column: Int, _ row: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let first = column >= 26 ? String(letters[column / 26 - 1]) : ""
        return "\(first)\(letters[column % 26])\(row)"
    }
}
