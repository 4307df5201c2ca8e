import Performance
import Vocabulary

/// The small parts that pages are made of.
extension Html {
    /// A white card with a heading and a remark beside it.
    ///
    /// - Parameter id: A place that links can lead to.
    package mutating func card(
        _ title: String, remark: String? = nil, id: String? = nil, isLong: Bool = false,
        content: (inout Html) -> Void
    ) {
        self(.section, .class(isLong ? "card long" : "card"), id.map(Attribute.id)) { html in
            html(.header) { html in
                html(.h2, text: title)
                if let remark { html(.p, text: remark) }
            }
            content(&html)
        }
    }

    /// Status as colour, shape and word.
    package mutating func status(step: Int, text: String) {
        self(.span, .class(StepClass.status(step)), text: text)
    }

    /// A small grey label.
    package mutating func tag(_ text: String) {
        self(.span, .class("tag"), text: text)
    }

    /// A table that may be wider than the screen: it scrolls by itself and can be reached by
    /// keyboard.
    ///
    /// - Parameters:
    ///   - label: What the table holds; its caption too, unless that is hidden.
    ///   - style: `"cards"` turns rows into cards on a phone; cells then need
    ///     ``Attribute/column(_:)``. `"cards brief"` keeps only the cells of class `kept` there, on
    ///     one line under the name; the rest is on the page that the name leads to.
    package mutating func table(
        _ label: String, style: StaticString = "", showsCaption: Bool = false,
        columns: [Column], rows: (inout Html) -> Void
    ) {
        self(.div, .class("scroll"), .role("region"), .ariaLabel(label), .focusable) { html in
            html(.table, .class(style)) { html in
                html(
                    .caption, showsCaption ? nil : .class("visually-hidden"), text: label)
                html(.thead) { html in
                    html(.tr) { html in
                        for column in columns { column.write(into: &html) }
                    }
                }
                html(.tbody, content: rows)
            }
        }
    }

    /// How many stand at each step, each with its shape.
    ///
    /// - Parameter counts: For the steps 0…5.
    package mutating func counts(_ counts: [Int], _ reader: Reader) {
        self(.span, .class("counts"), .ariaHidden) { html in
            for step in [5, 4, 3, 2, 1, 0]
            where counts.indices.contains(step) && counts[step] > 0 {
                html(.span, .class(StepClass.status(step)), text: reader.count(counts[step]))
            }
        }
    }
}

/// The head of a column.
package struct Column: Sendable {
    package var title: String
    /// Numbers stand to the right.
    package var isNumeric: Bool
    /// Leads to the same table in another order.
    package var sort: Link?
    /// The table stands in this column's order.
    package var isSorted: Bool
    /// Read out but not shown, for a column that explains itself.
    package var isHidden: Bool

    package init(
        _ title: String, isNumeric: Bool = false, sort: Link? = nil, isSorted: Bool = false,
        isHidden: Bool = false
    ) {
        self.title = title
        self.isNumeric = isNumeric
        self.sort = sort
        self.isSorted = isSorted
        self.isHidden = isHidden
    }

    func write(into html: inout Html) {
        html(
            .th, isNumeric ? .class("n") : nil, .scopeColumn,
            isSorted ? .ariaSort("other") : nil
        ) { html in
            if let sort {
                html(.a, .href(sort), text: isSorted ? title + " ↓" : title)
            } else {
                html(.span, isHidden ? .class("visually-hidden") : nil, text: title)
            }
        }
    }
}

/// A field that chooses one of several.
package struct Choice: Sendable {
    package struct Alternative: Sendable {
        package var value: String
        package var text: String

        package init(_ value: String, _ text: String) {
            self.value = value
            self.text = text
        }
    }

    package var label: String
    package var name: String
    package var alternatives: [Alternative]
    package var chosen: String?

    package init(
        _ label: String, name: String, alternatives: [Alternative], chosen: String?
    ) {
        self.label = label
        self.name = name
        self.alternatives = alternatives
        self.chosen = chosen
    }

    package func write(into html: inout Html) {
        html(.label) { html in
            html.text(label)
            html(.select, .name(name)) { html in
                for alternative in alternatives {
                    html(
                        .option, .value(alternative.value),
                        alternative.value == (chosen ?? "") ? .selected : nil,
                        text: alternative.text)
                }
            }
        }
    }
}
