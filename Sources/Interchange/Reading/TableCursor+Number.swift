import Vocabulary

/// Numbers.
extension TableCursor {
    /// The largest number that is plausible, and that a spreadsheet shows digit by digit.
    static let largest = 1e15

    /// A number, or `nil` when the cell is empty or refused.
    func number(_ column: Int) -> Double? {
        guard isPresent(column), let cell = self[column] else { return nil }
        let value: Double
        switch cell.kind {
        case .number: value = cell.number
        case .text:
            guard let read = textNumber(cell, column) else { return nil }
            value = read
        case .day, .month:
            report(.numberIsDate, column)
            return nil
        case .boolean, .error, .formula:
            _ = text(column)
            return nil
        }
        guard value.magnitude <= Self.largest else {
            report(.tooLargeNumber, column)
            return nil
        }
        // A minus zero would be written as another text.
        return value == 0 ? 0 : value
    }

    private func textNumber(_ cell: Cell, _ column: Int) -> Double? {
        if sheet.dialect == .csv, let value = sheet.withTrimmed(cell, { DecimalBytes.fast($0) }) {
            return value
        }
        let text = sheet.text(of: cell)
        let reading =
            sheet.dialect == .csv ? Numeral.readingCSV(text) : Numeral.readingTextCell(text)
        switch reading {
        case .number(let value): return value
        case .ambiguous: report(.ambiguousNumber, column)
        case .notANumber: report(text.contains("±") ? .tolerance : .notANumber, column)
        }
        return nil
    }

    /// A number of 0 or more.
    func amount(_ column: Int) -> Double? {
        guard let value = number(column) else { return nil }
        guard value >= 0 else {
            report(.negative, column)
            return nil
        }
        return value
    }

    /// A number above 0.
    func positive(_ column: Int, otherwise rule: Rule = .notPositive) -> Double? {
        guard let value = number(column) else { return nil }
        guard value > 0 else {
            report(rule, column)
            return nil
        }
        return value
    }

    func whole(_ column: Int, in range: ClosedRange<Int>) -> Int? {
        guard let value = number(column) else { return nil }
        guard let whole = Int(exactly: value), range.contains(whole) else {
            report(.notWhole(range), column)
            return nil
        }
        return whole
    }

    /// `3,5±1`: a middle and how far it may be off. - Returns: `nil` when the cell is no such text.
    func tolerance(_ column: Int) -> (middle: Double, spread: Double)? {
        guard let cell = self[column], cell.kind == .text else { return nil }
        let parts = sheet.text(of: cell).split(separator: "±", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let read = sheet.dialect == .csv ? Numeral.readingCSV : Numeral.readingTextCell
        guard case .number(let middle) = read(String(parts[0])),
            case .number(let spread) = read(String(parts[1])), spread >= 0,
            middle.magnitude <= Self.largest, spread <= Self.largest
        else { return nil }
        return (middle, spread)
    }
}
