/// A row that may have a parent in its own table.
struct HierarchyRow<Value> {
    var code: String
    var parent: String?
    /// The index of the row in its sheet.
    var row: Int
    var isGood: Bool
    var value: Value
}

/// Checks the parents of a table: known, good, above their children, and without a cycle.
struct Hierarchy<Value> {
    private let rows: [HierarchyRow<Value>]
    private let cursor: TableCursor
    private let parentColumn: Int
    private let positions: [String: Int]
    /// Parents of codes that were there before the file.
    private let knownParents: [String: String]

    init(
        _ rows: [HierarchyRow<Value>], _ cursor: TableCursor, codeColumn: Int, parentColumn: Int,
        knownParents: [String: String] = [:]
    ) {
        self.knownParents = knownParents
        self.rows = rows
        self.cursor = cursor
        self.parentColumn = parentColumn
        positions = Dictionary(
            rows.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameters:
    ///   - index: gets the codes of good and faulty rows.
    ///   - levelRule: what a parent's facts and a row break together, if anything.
    /// - Returns: the good rows in their order.
    /// - Complexity: O(rows)
    func check<Facts>(
        _ index: inout CodeIndex<Facts>, facts: (Value) -> Facts,
        levelRule: (Facts, Value) -> Rule?
    ) -> [Value] {
        var state = Array(repeating: State.unseen, count: rows.count)
        for start in rows.indices where state[start] == .unseen {
            for position in path(from: start, &state).reversed() {
                let isGood = state[position] != .cyclic && decide(position, &index, levelRule)
                state[position] = .done
                if isGood {
                    index.add(rows[position].code, facts(rows[position].value))
                } else {
                    index.fail(rows[position].code)
                }
            }
        }
        return rows.filter { !cursor.faultyRows.contains($0.row) }.map(\.value)
    }

    private enum State { case unseen, onPath, cyclic, done }

    /// The row and its undecided ancestors, nearest first. Rows of a cycle are reported.
    private func path(from start: Int, _ state: inout [State]) -> [Int] {
        var path: [Int] = []
        var current: Int? = start
        while let position = current, state[position] == .unseen {
            state[position] = .onPath
            path.append(position)
            current = rows[position].parent.flatMap(nextRow)
        }
        if let meeting = current, state[meeting] == .onPath,
            let first = path.firstIndex(of: meeting)
        {
            for position in path[first...] {
                state[position] = .cyclic
                cursor.report(
                    .cycle, parentColumn, row: rows[position].row, value: rows[position].parent)
            }
        }
        return path
    }

    /// The row of a code, or of its nearest ancestor that the file has a row for.
    private func nextRow(of code: String) -> Int? {
        var code = code
        for _ in 0...knownParents.count {
            if let position = positions[code] { return position }
            guard let parent = knownParents[code] else { return nil }
            code = parent
        }
        return nil
    }

    private func decide<Facts>(
        _ position: Int, _ index: inout CodeIndex<Facts>, _ levelRule: (Facts, Value) -> Rule?
    ) -> Bool {
        let row = rows[position]
        guard let parent = row.parent else { return row.isGood }
        let rule: Rule?
        if let facts = index[parent] {
            rule = levelRule(facts, row.value)
        } else if let known = positions[parent], known != position {
            rule = .faultyReference(index.table)
        } else {
            rule = index.unknownRule(parent)
        }
        guard let rule else { return row.isGood }
        cursor.report(rule, parentColumn, row: row.row, value: parent)
        return false
    }
}
