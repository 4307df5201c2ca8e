import Vocabulary

/// One cell that holds something.
struct Cell: Sendable {
    enum Kind: UInt8, Sendable {
        case text
        case number
        /// A number shown as a date; `number` is the day number since 1970.
        case day
        /// A number shown as month and year only; `number` is a day number.
        case month
        case boolean
        case error
        /// Computed by the spreadsheet: refused, its value is only a memory of a calculation.
        case formula
    }

    var number: Double
    /// Where its text lies in the sheet's bytes.
    var start: UInt32
    var count: UInt32
    /// From 0.
    var column: UInt16
    var kind: Kind
}

/// One table of cells as a file holds it: rows in order, blank cells left out.
struct Sheet: Sendable {
    enum Dialect: Sendable { case csv, workbook }

    struct Row: Sendable {
        /// The row of the sheet or line of the file, from 1.
        var number: Int
        var cells: Range<Int>
    }

    /// A rectangle of merged cells: columns from 0, rows from 1.
    struct Merge: Sendable {
        var columns: ClosedRange<Int>
        var rows: ClosedRange<Int>
    }

    let file: String
    let name: String
    let dialect: Dialect
    var bytes: [UInt8]
    var cells: [Cell] = []
    var rows: [Row] = []
    var merges: [Merge] = []

    /// The text of a cell without the blanks around it; numbers in their shortest form.
    func text(of cell: Cell) -> String {
        switch cell.kind {
        case .text, .error, .formula:
            return withBytes(of: cell) { CellText.cleaned($0) }
        case .number:
            return CellText.shortest(cell.number)
        case .day, .month:
            return CivilDate(dayNumber: Int(cell.number)).description
        case .boolean:
            return cell.number == 0 ? "FALSE" : "TRUE"
        }
    }

    /// The text of a cell as bytes, blanks around it left out.
    @inline(__always)
    func withTrimmed<R>(_ cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        withBytes(of: cell) { body(UnsafeBufferPointer(rebasing: $0[CellText.trimmed($0)])) }
    }

    @inline(__always)
    private func withBytes<R>(of cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        bytes.withUnsafeBufferPointer {
            body(
                UnsafeBufferPointer(
                    rebasing: $0[Int(cell.start)..<Int(cell.start) + Int(cell.count)]))
        }
    }

    func rawBytes(of cell: Cell) -> ArraySlice<UInt8> {
        bytes[Int(cell.start)..<Int(cell.start) + Int(cell.count)]
    }

    /// Whether a merged area covers this cell without starting in it.
    func isCovered(column: Int, row: Int) -> Bool {
        merges.contains {
            $0.columns.contains(column) && $0.rows.contains(row)
                && ($0.columns.lowerBound != column || $0.rows.lowerBound != row)
        }
    }
}
