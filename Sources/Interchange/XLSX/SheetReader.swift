import Vocabulary

/// Reads the XML of one worksheet into cells.
///
/// Numbers, strings and booleans as they are; a cell with a formula is kept as one, to be refused
/// where its column matters. The declared dimension is not trusted, and references may be missing.
final class SheetReader: XMLHandler {
    private(set) var sheet: Sheet
    var refusal: Rule?
    private let book: WorkbookParts
    private var row = 0
    private var column = -1
    private var rowStart = 0
    private var type = CellType.number
    private var style = 0
    private var hasFormula = false
    private var isCollecting = false
    private var isInline = false
    private var phonetic = 0
    private var content: [UInt8] = []
    /// Called with the count of rows, every so often.
    private let progress: (Int) -> Void

    private enum CellType { case number, shared, text, boolean, error, date }

    init(
        _ book: WorkbookParts, name: String, bytes: [UInt8], progress: @escaping (Int) -> Void
    ) {
        self.book = book
        self.progress = progress
        sheet = Sheet(file: book.file, name: name, dialect: .workbook, bytes: bytes)
    }

    /// Gives the bytes up, so that the next sheet can append to them without a copy.
    func takeBytes() -> [UInt8] {
        defer { sheet.bytes = [] }
        return sheet.bytes
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "c": startCell(attributes)
        case "v": collect()
        case "t": if isInline, phonetic == 0 { isCollecting = true }
        case "is":
            isInline = true
            content.removeAll(keepingCapacity: true)
        case "f": hasFormula = true
        case "row": startRow(attributes)
        case "rPh": phonetic += 1
        case "mergeCell": if let area = attributes.bytes("ref") { merge(area) }
        default: break
        }
    }

    func end(_ name: XMLName) {
        switch name {
        case "c": endCell()
        case "v", "t": isCollecting = false
        case "is": isInline = false
        case "rPh": phonetic -= 1
        case "row": endRow()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isCollecting else { return }
        content.append(contentsOf: bytes)
        if content.count > book.limits.cellBytes {
            refusal = .cellTooLong(book.limits.cellBytes)
        }
    }

    private func collect() {
        content.removeAll(keepingCapacity: true)
        isCollecting = true
    }

    private func startRow(_ attributes: XMLAttributes) {
        let given = attributes.bytes("r").flatMap { DecimalBytes.whole($0) }
        row = max(row + 1, given ?? 0)
        column = -1
        rowStart = sheet.cells.count
        if row > book.limits.rows { refusal = .tooManyRows(book.limits.rows) }
    }

    private func endRow() {
        guard sheet.cells.count > rowStart else { return }
        sheet.rows.append(Sheet.Row(number: row, cells: rowStart..<sheet.cells.count))
        if sheet.rows.count % 1_000 == 0 { progress(sheet.rows.count) }
    }

    private func startCell(_ attributes: XMLAttributes) {
        let given = attributes.bytes("r").flatMap { CellAddress.parse($0) }
        column = max(column + 1, given?.column ?? 0)
        style = attributes.bytes("s").flatMap { DecimalBytes.whole($0) } ?? 0
        type = attributes.bytes("t").map(Self.type) ?? .number
        hasFormula = false
        content.removeAll(keepingCapacity: true)
    }

    private static func type(_ bytes: UnsafeBufferPointer<UInt8>) -> CellType {
        switch (bytes.first, bytes.count) {
        case (UInt8(ascii: "s"), 1): .shared
        case (UInt8(ascii: "b"), _): .boolean
        case (UInt8(ascii: "e"), _): .error
        case (UInt8(ascii: "d"), _): .date
        case (UInt8(ascii: "n"), _), (nil, _): .number
        default: .text
        }
    }

    private func endCell() {
        guard hasFormula || !content.isEmpty else { return }
        guard column < book.limits.columns else {
            // Far away cells that hold nothing but blanks do not make a row too wide.
            if hasFormula || !CellText.trimmed(content).isEmpty {
                refusal = .tooManyColumns(book.limits.columns)
            }
            return
        }
        guard book.cellCount < book.limits.cells else {
            refusal = .tooManyCells(book.limits.cells)
            return
        }
        var cell = Cell(number: 0, start: 0, count: 0, column: UInt16(column), kind: .text)
        fill(&cell)
        if hasFormula { cell.kind = .formula }
        if cell.kind == .text, cell.count == 0 { return }
        sheet.cells.append(cell)
        book.cellCount += 1
    }

    private func fill(_ cell: inout Cell) {
        switch type {
        case .shared:
            guard let index = DecimalBytes.whole(content), index < book.strings.count else {
                refusal = .damaged
                return
            }
            (cell.start, cell.count) = book.strings[index]
        case .boolean:
            cell.kind = .boolean
            cell.number = content == [UInt8(ascii: "1")] || content == Array("true".utf8) ? 1 : 0
        case .number where !hasFormula:
            guard let value = DecimalBytes.general(CellText.trimmed(content)) else {
                return appendText(&cell)
            }
            cell.number = value
            (cell.kind, cell.number) = book.dated(value, style: style)
        case .text:
            EscapedText.decode(&content, from: 0)
            appendText(&cell)
        case .number, .error, .date:
            appendText(&cell)
            if type == .error { cell.kind = .error }
        }
    }

    private func appendText(_ cell: inout Cell) {
        cell.start = UInt32(sheet.bytes.count)
        cell.count = UInt32(content.count)
        sheet.bytes.append(contentsOf: content)
    }

    private func merge(_ area: UnsafeBufferPointer<UInt8>) {
        let corners = area.split(separator: UInt8(ascii: ":"))
        guard corners.count == 2, let first = CellAddress.parse(corners[0]),
            let last = CellAddress.parse(corners[1]), first.column <= last.column,
            first.row <= last.row, sheet.merges.count < 1_000
        else { return }
        sheet.merges.append(
            Sheet.Merge(
                columns: first.column...last.column, rows: first.row...last.row))
    }
}

extension DecimalBytes {
    /// A whole number of up to 9 digits.
    static func whole(_ bytes: some Collection<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
