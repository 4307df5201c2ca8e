/// The codes of one table that others point at.
struct CodeIndex<Facts> {
    let table: String
    /// Codes of good rows, and of the data that was there before.
    private(set) var good: [String: Facts] = [:]
    /// Codes of rows that have faults.
    private var faulty: Set<String> = []
    /// The table is not there or lacks a required column, which is a fault of its own; codes then
    /// cannot be looked up and no further fault is reported.
    var isUnusable = false
    /// Any code is taken as a name.
    var acceptsAll = false
    /// Looking for what was meant costs time; a file of nothing but wrong codes gets this many.
    private var suggestions = 200

    init(_ table: String) {
        self.table = table
    }

    mutating func add(_ code: String, _ facts: Facts) {
        good[code] = facts
    }

    mutating func fail(_ code: String) {
        faulty.insert(code)
        good[code] = nil
    }

    subscript(code: String) -> Facts? { good[code] }

    /// Looks a code up for a cell. - Returns: `nil` when it is empty, unknown or of a faulty row.
    mutating func resolve(_ code: String?, _ cursor: TableCursor, _ column: Int) -> Facts? {
        guard let code else { return nil }
        if let facts = good[code] { return facts }
        if faulty.contains(code) {
            cursor.report(.faultyReference(table), column)
        } else if isUnusable {
            cursor.reject()
        } else {
            cursor.report(unknownRule(code), column)
        }
        return nil
    }

    /// Whether a code can be referred to; an empty cell cannot, and is no fault here.
    mutating func knows(_ code: String?, _ cursor: TableCursor, _ column: Int) -> Bool {
        guard let code else { return false }
        return acceptsAll || resolve(code, cursor, column) != nil
    }

    /// The rule that a code breaks which is not there.
    mutating func unknownRule(_ code: String) -> Rule {
        .unknownReference(table, suggestion: suggestion(for: code))
    }

    private mutating func suggestion(for code: String) -> String? {
        guard suggestions > 0, good.count <= 20_000 else { return nil }
        suggestions -= 1
        return Spelling.nearest(to: code, in: good.keys.sorted())
    }
}
