/// Where a table's columns are in a sheet.
struct Header {
    /// By the position in the schema: the sheet's column from 0, or `nil` when it is not there.
    var positions: [Int?]
    /// By the sheet's column: the position in the schema, or -1.
    var slots: [Int]
    /// The rows of the sheet that hold it: data starts after them.
    var rowCount: Int
    /// A required column is missing, so no row can be good.
    var isIncomplete = false
}

/// Finds a table's header in a sheet, under titles and through merged cells.
struct HeaderFinder {
    let sheet: Sheet
    let schema: TableSchema
    private(set) var faults: [Fault] = []

    init(_ sheet: Sheet, _ schema: TableSchema) {
        self.sheet = sheet
        self.schema = schema
    }

    /// - Returns: `nil` when no row holds a column name; a fault says so.
    mutating func find() -> Header? {
        guard let top = headerRow() else {
            faults.append(Fault(file: sheet.file, table: sheet.name, rule: .tableEmpty))
            return nil
        }
        let (names, lastRow) = names(from: sheet.rows[top].number)
        let rowCount = sheet.rows.prefix { $0.number <= lastRow }.count
        var header = Header(
            positions: Array(repeating: nil, count: schema.columns.count), slots: [],
            rowCount: rowCount)
        let width = (sheet.cells.map { Int($0.column) }.max() ?? 0) + 1
        header.slots = Array(repeating: -1, count: width)
        for (column, name) in names.sorted(by: { $0.key < $1.key }) {
            place(name, column, sheet.rows[top].number, &header)
        }
        for (index, column) in schema.columns.enumerated()
        where column.isRequired && header.positions[index] == nil {
            header.isIncomplete = true
            faults.append(
                Fault(
                    file: sheet.file, table: sheet.name, row: sheet.rows[top].number,
                    column: column.name, rule: .columnMissing(column.name)))
        }
        checkUnnamed(names, header)
        return header
    }

    private mutating func place(
        _ name: String, _ column: Int, _ row: Int, _ header: inout Header
    ) {
        let wanted = name.lowercased()
        let rule: Rule
        if let index = schema.columns.firstIndex(where: { $0.name == wanted }) {
            if header.positions[index] == nil {
                header.positions[index] = column
                header.slots[column] = index
                return
            }
            rule = .columnTwice
        } else {
            rule = .columnUnknown(Spelling.nearest(to: wanted, in: schema.columns.map(\.name)))
        }
        faults.append(
            Fault(
                file: sheet.file, table: sheet.name, row: row, column: name,
                cell: CellAddress.text(column: column, row: row), value: name, rule: rule))
    }

    /// The row among the first ten that holds most of the table's column names.
    private func headerRow() -> Int? {
        var best: (row: Int, score: Int)?
        let known = Set(schema.columns.map(\.name))
        for (index, row) in sheet.rows.prefix(10).enumerated() {
            let score = sheet.cells[row.cells].count {
                $0.kind == .text && known.contains(sheet.text(of: $0).lowercased())
            }
            if score > best?.score ?? 0 { best = (index, score) }
        }
        return best?.row
    }

    /// Column names through all rows that merged cells make part of the header: the lowest name in
    /// a column counts, so a group title above it does not.
    private func names(from top: Int) -> (names: [Int: String], lastRow: Int) {
        // A header is a few rows high; a merged area that reaches further is no part of it.
        let touching = sheet.merges.filter {
            $0.rows.contains(top) && (2...6).contains($0.rows.count)
        }
        let first = touching.map(\.rows.lowerBound).min() ?? top
        let last = touching.map(\.rows.upperBound).max() ?? top
        var names: [Int: String] = [:]
        for row in sheet.rows where (first...last).contains(row.number) {
            for cell in sheet.cells[row.cells] {
                let text = sheet.text(of: cell)
                let isTitle = sheet.merges.contains {
                    $0.rows.contains(row.number) && $0.columns.contains(Int(cell.column))
                        && $0.columns.count > 1 && $0.rows.upperBound < top
                }
                if !text.isEmpty, !isTitle { names[Int(cell.column)] = text }
            }
        }
        return (names, last)
    }

    private mutating func checkUnnamed(_ names: [Int: String], _ header: Header) {
        var seen: Set<Int> = []
        for row in sheet.rows.dropFirst(header.rowCount) {
            for cell in sheet.cells[row.cells] where header.slots[Int(cell.column)] < 0 {
                let column = Int(cell.column)
                guard names[column] == nil, seen.insert(column).inserted else { continue }
                let text = sheet.text(of: cell)
                guard !text.isEmpty else {
                    seen.remove(column)
                    continue
                }
                faults.append(
                    Fault(
                        file: sheet.file, table: sheet.name, row: row.number,
                        cell: CellAddress.text(column: column, row: row.number), value: text,
                        rule: .columnUnnamed))
            }
        }
    }
}
