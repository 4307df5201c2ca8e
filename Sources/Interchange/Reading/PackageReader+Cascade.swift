import Performance
import Vocabulary

/// The cascade, and what is planned and spent on its programmes.
extension PackageReader {
    func readCascade() {
        guard let cursor = cursors["cascade"] else { return }
        let (code, document, level) = (
            cursor.column("code"), cursor.column("document"), cursor.column("level")
        )
        let (parent, text, agency) = (
            cursor.column("parent"), cursor.column("text"), cursor.column("opd")
        )
        var seen = CodeBook()
        var rows: [HierarchyRow<CascadeNode>] = []
        while cursor.advance() {
            let id = cursor.code(code)
            let isNew = seen.note(id, cursor, code)
            let documentCode = cursor.code(document)
            _ = documents.knows(documentCode, cursor, document)
            let agencyCode = cursor.code(agency)
            _ = organisations.resolve(agencyCode, cursor, agency)
            let node = CascadeNode(
                id: .init(id ?? ""), document: .init(documentCode ?? ""),
                level: cursor.word(level, CascadeNode.Level.self) ?? .vision,
                parent: cursor.code(parent).map { .init($0) }, text: cursor.requiredText(text),
                organisation: agencyCode.map { .init($0) })
            guard let id, isNew else { continue }
            rows.append(
                HierarchyRow(
                    code: id, parent: node.parent?.text, row: cursor.index,
                    isGood: cursor.isClean, value: node))
        }
        let known = (options.context?.cascade ?? []).compactMap { node in
            node.parent.map { (node.id.text, $0.text) }
        }
        let checker = Hierarchy(
            rows, cursor, codeColumn: code, parentColumn: parent,
            knownParents: Dictionary(known, uniquingKeysWith: { $1 }))
        dataset.cascade = checker.check(&cascade, facts: \.level) { above, node in
            Self.isAbove(above, node.level)
                ? nil : .parentLevel(above.rawValue, node.level.rawValue)
        }
    }

    private static func isAbove(_ a: CascadeNode.Level, _ b: CascadeNode.Level) -> Bool {
        let levels = CascadeNode.Level.allCases
        return (levels.firstIndex(of: a) ?? 0) < (levels.firstIndex(of: b) ?? 0)
    }

    func readBudget() {
        guard let cursor = cursors["budget"] else { return }
        let (program, version, from, ceiling) = (
            cursor.column("program"), cursor.column("version"), cursor.column("effective_from"),
            cursor.column("pagu")
        )
        var seen: [BudgetLine: Int] = [:]
        while cursor.advance() {
            let code = programCode(cursor, program)
            let line = BudgetLine(
                program: .init(code ?? ""), version: cursor.requiredText(version),
                effectiveFrom: cursor.day(from) ?? .init(dayNumber: 0),
                ceiling: cursor.amount(ceiling) ?? 0, place: cursor.place(ceiling))
            guard cursor.isClean else { continue }
            var key = line
            (key.ceiling, key.place) = (0, nil)
            if note(key, &seen, cursor, program) { dataset.budget.append(line) }
        }
    }

    func readSpending() {
        guard let cursor = cursors["spending"] else { return }
        let (program, month, planned) = (
            cursor.column("program"), cursor.column("month"), cursor.column("rak")
        )
        let (realised, target, physical) = (
            cursor.column("realisasi"), cursor.column("fisik_target"), cursor.column("fisik")
        )
        var seen: [Spending: Int] = [:]
        while cursor.advance() {
            let code = programCode(cursor, program)
            let spending = Spending(
                program: .init(code ?? ""), month: cursor.month(month) ?? .year(1),
                planned: cursor.amount(planned), realised: cursor.number(realised),
                physicalTarget: cursor.amount(target), physical: cursor.amount(physical),
                place: cursor.place(realised))
            guard cursor.isClean else { continue }
            let key = Spending(
                program: spending.program, month: spending.month, planned: nil, realised: nil)
            if note(key, &seen, cursor, month) { dataset.spending.append(spending) }
        }
    }

    private func programCode(_ cursor: TableCursor, _ column: Int) -> String? {
        let code = cursor.code(column)
        if let level = cascade.resolve(code, cursor, column), level != .program {
            cursor.report(.notAProgram, column)
        }
        return code
    }

    /// Reports a row that says again what an earlier one says. - Returns: whether it is new.
    func note<Key: Hashable>(
        _ key: Key, _ seen: inout [Key: Int], _ cursor: TableCursor, _ column: Int,
        rule: (Int) -> Rule = { .sameKey(row: $0) }
    ) -> Bool {
        if let first = seen[key] {
            cursor.report(rule(first), column)
            return false
        }
        seen[key] = cursor.row
        return true
    }
}
