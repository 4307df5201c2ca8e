public import Vocabulary

extension FormDefinition {
    /// A cell of the head of the table with the space it takes.
    public struct HeaderCell: Hashable, Sendable {
        public var text: Wording
        /// The first printed column it stands over, from 0.
        public var leaf: Int
        public var columnSpan: Int
        public var rowSpan: Int
        /// Whether it is one of the printed numbers.
        public var isNumber: Bool
    }

    /// The head as rows of merged cells: group titles, titles, `K | Rp`, printed numbers. Every
    /// renderer draws these; none knows a form.
    public var header: [[HeaderCell]] {
        let starts = columnStarts
        let isGrouped = columns.contains { $0.group != nil }
        let isSplit = columns.contains { !$0.measures.isEmpty }
        let titleRows = isGrouped ? 2 : 1
        var rows: [[HeaderCell]] = [[]]
        if isGrouped { rows.append([]) }
        if isSplit { rows.append([]) }
        for (index, column) in columns.enumerated() {
            let span = max(1, column.measures.count)
            let below = isSplit && column.measures.isEmpty ? 1 : 0
            var title = HeaderCell(
                text: column.title, leaf: starts[index], columnSpan: span,
                rowSpan: titleRows + below, isNumber: false)
            if let group = column.group {
                if index == 0 || columns[index - 1].group != group {
                    rows[0].append(groupCell(group, from: index, starts: starts))
                }
                title.rowSpan -= 1
                rows[1].append(title)
            } else {
                rows[0].append(title)
            }
            for (offset, measure) in column.measures.enumerated() {
                rows[rows.count - 1].append(
                    HeaderCell(
                        text: Wording(same: measure.rawValue), leaf: starts[index] + offset,
                        columnSpan: 1, rowSpan: 1, isNumber: false))
            }
        }
        return rows + [numberRow(starts)]
    }

    private var columnStarts: [Int] {
        var starts: [Int] = []
        var next = 0
        for column in columns {
            starts.append(next)
            next += max(1, column.measures.count)
        }
        return starts
    }

    private func groupCell(_ group: Wording, from first: Int, starts: [Int]) -> HeaderCell {
        let members = columns[first...].prefix { $0.group == group }
        return HeaderCell(
            text: group, leaf: starts[first],
            columnSpan: members.reduce(0) { $0 + max(1, $1.measures.count) }, rowSpan: 1,
            isNumber: false)
    }

    private func numberRow(_ starts: [Int]) -> [HeaderCell] {
        columns.enumerated().map { index, column in
            HeaderCell(
                text: Wording(same: column.number.isEmpty ? "" : "(\(column.number))"),
                leaf: starts[index], columnSpan: max(1, column.measures.count), rowSpan: 1,
                isNumber: true)
        }
    }
}
