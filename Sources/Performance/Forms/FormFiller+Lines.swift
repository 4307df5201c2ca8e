import Vocabulary

extension FormFiller {
    /// A line while it is being filled: what its cells are computed from, then the cells.
    struct Line {
        var node: CascadeNode
        var depth: Int
        var opensStatement: Bool
        /// `nil` for a statement that has no indicator of its own.
        var result: IndicatorResult?
        var cells: [FormTable.Cell] = []

        var printed: FormTable.Line {
            FormTable.Line(
                level: node.level, depth: depth, opensStatement: opensStatement,
                indicator: result?.indicator.id, cells: cells)
        }
    }

    /// The lines in the order of the cascade: a statement, its indicators, then what is below it.
    func lines(of form: FormDefinition) -> [Line] {
        let leaves = form.leaves
        var statement = 0
        return skeleton().map { line in
            if line.opensStatement { statement += 1 }
            var line = line
            line.cells = leaves.map { leaf in
                cell(form.columns[leaf.column].content, leaf.measure, at: line, number: statement)
            }
            return line
        }
    }

    /// Statements of the agency with their indicators: programmes, activities and sub-activities
    /// that it owns, and whatever else it has indicators for.
    private func skeleton() -> [Line] {
        let tree = CascadeTree(evidence.dataset.cascade)
        var results: [CascadeNode.ID: [IndicatorResult]] = [:]
        for result in evaluation.indicators where result.indicator.organisation == agency.id {
            results[result.indicator.cascade, default: []].append(result)
        }
        var lines: [Line] = []
        // A stack instead of recursion: a hostile cascade may be deep.
        var open = tree.roots.reversed().map { (node: $0, depth: 0) }
        while let (node, depth) = open.popLast() {
            let own = results[node.id] ?? []
            let isStatement = !own.isEmpty || belongs(node)
            if isStatement { lines += Self.lines(of: node, depth: depth, results: own) }
            let below = isStatement ? depth + 1 : depth
            open += tree.children(of: node.id).reversed().map { (node: $0, depth: below) }
        }
        return lines
    }

    private func belongs(_ node: CascadeNode) -> Bool {
        switch node.level {
        case .program, .activity, .subactivity: node.organisation == agency.id
        default: false
        }
    }

    private static func lines(
        of node: CascadeNode, depth: Int, results: [IndicatorResult]
    ) -> [Line] {
        guard !results.isEmpty else {
            return [Line(node: node, depth: depth, opensStatement: true, result: nil)]
        }
        return results.enumerated().map { index, result in
            Line(node: node, depth: depth, opensStatement: index == 0, result: result)
        }
    }

    /// - Parameter number: Which statement of the form the line belongs to, from 1.
    private func cell(
        _ content: FormDefinition.Content, _ measure: FormDefinition.Measure?, at line: Line,
        number: Int
    ) -> FormTable.Cell {
        switch content {
        case .rowNumber: line.opensStatement ? .text(same: String(number)) : blank
        case .code: line.opensStatement ? .text(same: line.node.id.text) : blank
        case .statement: line.opensStatement ? .text(same: line.node.text) : blank
        case .indicator: line.result.map { .text(same: Self.title($0.indicator)) } ?? blank
        case .organisation: line.result.map { .text(same: owners(of: $0.indicator)) } ?? blank
        case .remark: line.result.map { .text(FormRemark($0, year: year).wording) } ?? blank
        default:
            measure == .money
                ? line.opensStatement ? moneyCell(content, of: line.node) : blank
                : line.result.map { performanceCell(content, of: $0) } ?? blank
        }
    }

    private var blank: FormTable.Cell { .empty(.notApplicable) }

    private static func title(_ indicator: Indicator) -> String {
        indicator.unit.isEmpty ? indicator.name : "\(indicator.name) (\(indicator.unit))"
    }

    private func owners(of indicator: Indicator) -> String {
        ([indicator.organisation] + indicator.contributors).map(\.text).joined(separator: ", ")
    }
}

extension FormTable.Cell {
    static func text(same text: String) -> Self { .text(Wording(same: text)) }
}
