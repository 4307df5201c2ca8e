/// A table that fits the terminal: numbers to the right, the one stretchable column cut when it
/// must be.
struct TerminalTable {
    struct Column {
        enum Alignment { case left, right }

        var title: String
        var alignment: Alignment
        /// Whether the column gives way when the table is too wide.
        var stretches = false

        static func text(_ title: String, stretches: Bool = false) -> Column {
            Column(title: title, alignment: .left, stretches: stretches)
        }

        static func number(_ title: String) -> Column {
            Column(title: title, alignment: .right)
        }
    }

    var columns: [Column]
    var rows: [[String]]

    private static let gap = 2
    private static let narrowest = 12

    /// - Parameter width: Columns of the terminal; 0 sets no limit.
    func text(width: Int) -> String {
        let widths = fitted(to: width)
        return ([columns.map(\.title)] + rows)
            .map { row in line(row, widths) }
            .joined(separator: "\n")
    }

    private func fitted(to limit: Int) -> [Int] {
        var widths = columns.indices.map { column in
            ([columns[column].title.count] + rows.map { $0[column].count }).max() ?? 0
        }
        let excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - limit
        if limit > 0, excess > 0, let column = columns.firstIndex(where: \.stretches) {
            widths[column] = max(Self.narrowest, widths[column] - excess)
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = zip(zip(cells, widths), columns).map { pair, column in
            let (cell, width) = pair
            let shown = cell.count > width ? cell.prefix(width - 1) + "…" : cell[...]
            let space = String(repeating: " ", count: width - shown.count)
            return column.alignment == .left ? shown + space : space + shown
        }.joined(separator: String(repeating: " ", count: Self.gap))
        while line.last == " " { line.removeLast() }
        return line
    }
}
