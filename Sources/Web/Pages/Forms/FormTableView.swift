import Performance
import Vocabulary

/// A form as a web page: the same head, lines, sums, sentences and signatures as on paper.
struct FormTableView {
    let form: FormTable
    let visit: Visit

    private var definition: FormDefinition { form.definition }
    private let moneyUnit = MoneyUnit.million

    func write(into html: inout Html) {
        html(.section, .class("card long form-sheet"), .id("formulir")) { html in
            writeHead(into: &html)
            let label = "\(definition.code) \(form.organisation.name)"
            html(.div, .class("scroll"), .role("region"), .ariaLabel(label), .focusable) { html in
                html(.table, .class("form")) { html in
                    html(.caption, .class("visually-hidden"), text: label)
                    html(.thead) { html in
                        for row in definition.header { write(row, into: &html) }
                    }
                    html(.tbody) { html in
                        for line in form.lines { write(line, into: &html) }
                    }
                    if !form.summaries.isEmpty {
                        html(.tfoot) { html in
                            for summary in form.summaries { write(summary, into: &html) }
                        }
                    }
                }
            }
            html(.p, .class("quiet"), text: visit(Words.Forms.money(moneyUnit)))
            FormFooterView(form: form, visit: visit).write(into: &html)
        }
    }

    private func writeHead(into html: inout Html) {
        html(.header) { html in
            html(.h2, text: "\(definition.code) · \(visit(definition.title))")
            html(.p, text: form.organisation.name)
        }
        html(.dl, .class("pairs")) { html in
            let rows = [
                (Words.Forms.government, form.government.name),
                (Words.Forms.organisation, form.organisation.name),
                (Words.Forms.period, visit.reader.cycle(form.cycle)),
                (Words.Forms.plan, form.plan?.title ?? Reader.nothing),
            ]
            for (name, value) in rows {
                html(.dt, text: visit(name))
                html(.dd, text: value)
            }
        }
    }

    private func write(_ row: [FormDefinition.HeaderCell], into html: inout Html) {
        html(.tr) { html in
            for cell in row {
                let columns = cell.columnSpan > 1 ? Attribute.colspan(cell.columnSpan) : nil
                let rows = cell.rowSpan > 1 ? Attribute.rowspan(cell.rowSpan) : nil
                let text = visit(cell.text)
                if cell.isNumber {
                    // The printed number names the column on paper; it heads nothing.
                    html(.td, .class("number"), columns, rows, text: text)
                } else {
                    let scope =
                        cell.columnSpan > 1
                        ? Attribute.literal("scope", "colgroup") : .scopeColumn
                    html(.th, scope, columns, rows, text: text)
                }
            }
        }
    }

    private func write(_ line: FormTable.Line, into html: inout Html) {
        let header = headerLeaf(of: line)
        html(.tr, line.indicator == nil ? .class("statement") : nil) { html in
            for (position, leaf) in definition.leaves.enumerated()
            where line.cells.indices.contains(position) {
                let cell = line.cells[position]
                let column = definition.columns[leaf.column]
                if position == header {
                    html(.th, .class("wide"), .scopeRow) { write(cell, into: &$0) }
                } else {
                    html(.td, style(of: cell, in: column)) { write(cell, into: &$0) }
                }
            }
        }
    }

    /// The indicator names its line; a line without one is named by its statement.
    private func headerLeaf(of line: FormTable.Line) -> Int? {
        let wanted: [FormDefinition.Content] = [.indicator, .statement]
        for content in wanted {
            let position = definition.leaves.firstIndex {
                definition.columns[$0.column].content == content
            }
            guard let position, line.cells.indices.contains(position) else { continue }
            if !line.cells[position].text(visit.language, moneyUnit: moneyUnit).isEmpty {
                return position
            }
        }
        return nil
    }

    private func style(
        of cell: FormTable.Cell, in column: FormDefinition.Column
    ) -> Attribute? {
        if cell.isNumeric { return .class("n") }
        switch column.content {
        case .statement, .remark, .organisation: return .class("wide")
        default: return nil
        }
    }

    private func write(_ cell: FormTable.Cell, into html: inout Html) {
        let text = cell.text(visit.language, moneyUnit: moneyUnit)
        if case .empty(let absence) = cell, absence != .notApplicable {
            html(
                .span, .class(absence.isPrinted ? "quiet" : "visually-hidden"),
                text: visit(absence.wording))
        } else {
            html.text(text)
        }
    }

    private func write(_ summary: FormTable.Summary, into html: inout Html) {
        let first =
            summary.cells.firstIndex {
                if case .empty = $0 { false } else { true }
            } ?? summary.cells.count
        html(.tr) { html in
            html(
                .th, .scopeRow, first > 1 ? .colspan(first) : nil, text: visit(summary.label))
            for cell in summary.cells.dropFirst(max(1, first)) {
                html(.td, cell.isNumeric ? .class("n") : nil) { write(cell, into: &$0) }
            }
        }
    }
}
