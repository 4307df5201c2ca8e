import Performance
import Vocabulary

/// Goes through the rows of one table, reads cells as what their column holds, and collects every
/// fault on the way.
final class TableCursor {
    let schema: TableSchema
    let sheet: Sheet
    let header: Header
    /// Faults of all rows so far, at most as many as the limits keep.
    private(set) var faults: [Fault] = []
    private(set) var faultCount = 0
    /// Indices of rows with a fault.
    private(set) var faultyRows: Set<Int> = []
    private(set) var examples = 0
    private(set) var rowsRead = 0
    private let maxFaults: Int
    /// By position in the schema: the column's letters in the sheet.
    private let letters: [String?]
    private let progress: (Int) -> Void
    private var next: Int
    /// By position in the schema: the index of the row's cell, or -1.
    private var current: [Int]
    /// The index of the row that is read now.
    private(set) var index = 0
    private(set) var isClean = true

    init(
        _ sheet: Sheet, _ schema: TableSchema, _ header: Header, faults: [Fault],
        limits: Limits, progress: @escaping (Int) -> Void
    ) {
        self.sheet = sheet
        self.schema = schema
        self.header = header
        self.faults = faults
        self.progress = progress
        faultCount = faults.count
        maxFaults = limits.faults
        letters = header.positions.map { $0.map { CellAddress.letters($0) } }
        next = header.rowCount
        current = Array(repeating: -1, count: schema.columns.count)
    }

    /// Goes to the next row that holds something and is no example.
    func advance() -> Bool {
        while next < sheet.rows.count {
            index = next
            next += 1
            guard fillSlots() else { continue }
            if isExample() {
                examples += 1
                continue
            }
            rowsRead += 1
            isClean = !header.isIncomplete
            if rowsRead % 1_000 == 0 { progress(rowsRead) }
            return true
        }
        return false
    }

    private func fillSlots() -> Bool {
        for slot in current.indices { current[slot] = -1 }
        var holdsSomething = false
        for index in sheet.rows[index].cells {
            let slot = header.slots[Int(sheet.cells[index].column)]
            guard slot >= 0, !isBlank(sheet.cells[index]) else { continue }
            current[slot] = index
            holdsSomething = true
        }
        return holdsSomething
    }

    private func isBlank(_ cell: Cell) -> Bool {
        guard cell.kind == .text else { return false }
        let first = sheet.bytes[Int(cell.start)]
        if first > 0x20, first < 0x80 { return false }
        return sheet.withTrimmed(cell) { $0.isEmpty }
    }

    private func isExample() -> Bool {
        guard let cell = self[0], cell.kind == .text else { return false }
        return sheet.withTrimmed(cell) { $0.starts(with: TableSchema.exampleMark.utf8) }
    }

    /// The position of a column in the schema.
    func column(_ name: StaticString) -> Int {
        let text = "\(name)"
        guard let index = schema.columns.firstIndex(where: { $0.name == text }) else {
            preconditionFailure("\(schema.name) has no column \(text)")
        }
        return index
    }

    subscript(column: Int) -> Cell? {
        current[column] < 0 ? nil : sheet.cells[current[column]]
    }

    func has(_ column: Int) -> Bool { current[column] >= 0 }

    /// The number of the row that is read now.
    var row: Int { sheet.rows[index].number }

    /// Where the row that is read now comes from.
    func place(_ column: Int? = nil) -> SourcePlace {
        SourcePlace(
            file: sheet.file, sheet: sheet.name, row: row,
            column: column.flatMap { letters[$0] })
    }

    // MARK: Faults

    /// Something is wrong with a cell of the current row, or with the row as a whole.
    func report(_ rule: Rule, _ column: Int?) {
        report(
            rule, column, row: index, value: column.flatMap { self[$0] }.map { sheet.text(of: $0) })
    }

    /// Something is wrong with a cell of an earlier row.
    func report(_ rule: Rule, _ column: Int?, row index: Int, value: String?) {
        if index == self.index { isClean = false }
        faultyRows.insert(index)
        faultCount += 1
        guard faults.count < maxFaults else { return }
        let number = sheet.rows[index].number
        let position = column.flatMap { header.positions[$0] }
        faults.append(
            Fault(
                file: sheet.file, table: sheet.name, row: number,
                column: column.map { schema.columns[$0].name },
                cell: position.map { CellAddress.text(column: $0, row: number) },
                value: value, rule: rule))
    }

    /// The row is not good for a reason that another fault already states.
    func reject() {
        isClean = false
        faultyRows.insert(index)
    }
}
