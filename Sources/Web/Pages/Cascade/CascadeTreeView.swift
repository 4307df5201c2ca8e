import Performance
import Vocabulary

/// The cascade as nested lists; each level opens and closes without script.
struct CascadeTreeView {
    let visit: Visit
    let outline: CascadeOutline

    func write(into html: inout Html) {
        html(.div, .class("node node-head"), .ariaHidden) { html in
            html(.span, text: "")
            for column in NodeFigures.columns { html(.span, text: visit(column)) }
        }
        html(.ul, .class("tree")) { html in
            for root in outline.roots { write(root, depth: 0, into: &html) }
        }
    }

    private func write(_ node: CascadeNode, depth: Int, into html: inout Html) {
        html(.li) { html in
            html(.div, .class("node")) { html in
                html(.span, .class("node-name")) { html in
                    html(.span, .class("tag"), text: visit(Words.Cascade.level(node.level)))
                    html.text(" ")
                    html(
                        .a, .href(visit.link(.cascade, .node, node.id.text)), text: node.text)
                    if let owner = node.organisation {
                        html(.span, .class("sub"), text: visit.reading.name(of: owner))
                    }
                }
                if let rollup = outline.rollup(of: node) {
                    NodeFigures(visit: visit, rollup: rollup).write(into: &html)
                }
            }
            let children = outline.children(of: node)
            guard !children.isEmpty, depth < CascadeOutline.deepest else { return }
            // Programmes are many: they wait until the reader asks.
            let isOpen = node.level != .objective && node.level != .program
            html(.details, isOpen ? .open : nil) { html in
                html(.summary, text: summary(of: children))
                html(.ul) { html in
                    for child in children { write(child, depth: depth + 1, into: &html) }
                }
            }
        }
    }

    /// `2 tujuan, 3 sasaran`.
    private func summary(of nodes: [CascadeNode]) -> String {
        CascadeNode.Level.allCases.compactMap { level in
            let count = nodes.count { $0.level == level }
            let name = visit(Words.Cascade.level(level)).lowercased()
            return count == 0 ? nil : "\(visit.reader.count(count)) \(name)"
        }.joined(separator: ", ")
    }
}

/// The figures beside a statement: each with its name, which wide screens show once above.
struct NodeFigures {
    let visit: Visit
    let rollup: Rollup

    static let columns = [
        Words.Organisations.interim, Words.Organisations.annual, Words.Organisations.met,
        Words.Column.complete, Words.Sheet.ceiling,
    ]

    func write(into html: inout Html) {
        let reader = visit.reader
        guard rollup.count > 0 || rollup.money != nil else {
            html(.span, .class("quiet node-none"), text: visit(Words.Cascade.noIndicators))
            return
        }
        figure(0, into: &html) { html in html.mean(rollup.interim, visit) }
        figure(1, into: &html) { html in html.mean(rollup.annual, visit) }
        figure(2, into: &html) { html in
            html.text("\(reader.count(rollup.met)) : \(reader.count(rollup.missed))")
        }
        figure(3, into: &html) { html in
            html.text(
                reader.percentWithSign(rollup.completeness.map { $0 * 100 }, decimals: 0))
        }
        figure(4, into: &html) { html in writeMoney(into: &html) }
    }

    private func writeMoney(into html: inout Html) {
        guard let money = rollup.money else {
            html.text(Reader.nothing)
            return
        }
        html.text(visit.reader.rupiah(money.ceiling))
        let absorbed = visit.reader.percentWithSign(money.absorption, decimals: 0)
        let note =
            money.realised == nil
            ? Words.Evaluation.unreported : Words.Cascade.absorbed(absorbed)
        html(.span, .class("sub"), text: visit(note))
    }

    private func figure(
        _ column: Int, into html: inout Html, value: (inout Html) -> Void
    ) {
        html(.span, .class("fig")) { html in
            html(.span, .class("fig-name"), text: visit(Self.columns[column]) + " ")
            html(.span, content: value)
        }
    }
}
