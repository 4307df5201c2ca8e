import Vocabulary

/// A long list in two parts: what is read first, and the rest behind a line that opens.
extension Html {
    /// - Parameters:
    ///   - count: How many rows are shown at once; one or two more are not worth folding.
    ///   - title: What the rest is, such as `12 lainnya`; `nil` says just that.
    ///   - label: The name of the table; the rest has its own, because two regions of one name
    ///     cannot be told apart by ear.
    mutating func folded<Row>(
        _ rows: [Row], showing count: Int, label: String, title: String? = nil, _ visit: Visit,
        table: (_ label: String, _ rows: [Row], inout Html) -> Void
    ) {
        guard rows.count > count + 2 else {
            if !rows.isEmpty { table(label, rows, &self) }
            return
        }
        if count > 0 { table(label, Array(rows.prefix(count)), &self) }
        let rest = Array(rows.dropFirst(count))
        let summary = title ?? visit(Words.Discussion.more(visit.reader.count(rest.count)))
        self(.details, .class("block")) { html in
            html(.summary, text: summary)
            table("\(label): \(summary)", rest, &html)
        }
    }
}
