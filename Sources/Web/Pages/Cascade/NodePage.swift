import Performance
import Vocabulary

/// One statement of the plan: its place, its figures, what stands below it, its indicators.
struct NodePage: Page {
    let visit: Visit
    private let node: CascadeNode
    private let outline: CascadeOutline

    /// - Returns: `nil` when the data holds no such statement.
    init?(_ code: String, visit: Visit) {
        guard let node = visit.reading.tree.node(CascadeNode.ID(code)) else { return nil }
        self.node = node
        self.visit = visit
        outline = CascadeOutline(node.document.text, in: visit.reading)
    }

    var title: String { node.text }

    func write(into html: inout Html) {
        html(.section) { html in
            writeTrail(into: &html)
            html(.h1, text: node.text)
            html(.p, .class("lede")) { html in
                html.text(visit(Words.Cascade.level(node.level)) + " · " + documentTitle)
                if let owner = node.organisation {
                    html.text(" · ")
                    html(
                        .a, .href(visit.link(.organisation(owner))),
                        text: visit.reading.name(of: owner))
                }
            }
        }
        writeFigures(into: &html)
        writeChildren(into: &html)
        let results = visit.evaluation.indicators.filter { result in
            visit.reading.tree.pathToRoot(from: result.indicator.cascade).contains(node.id)
        }
        guard !results.isEmpty else {
            html(.p, .class("card"), text: visit(Words.Cascade.nodeWithoutIndicators))
            return
        }
        OrganisationIndicators(visit: visit, results: results).write(into: &html)
    }

    private var documentTitle: String {
        visit.reading.dataset.documents.first { $0.id == node.document }?.title
            ?? node.document.text
    }

    private func writeTrail(into html: inout Html) {
        html(.nav, .ariaLabel(visit(Words.Cascade.trail))) { html in
            html(.ol, .class("trail kicker")) { html in
                html(.li) { html in
                    let link = visit.link(.cascade, .document, node.document.text)
                    html(.a, .href(link), text: visit(Words.Navigation.cascade))
                }
                for ancestor in visit.reading.tree.trail(to: node.id).dropLast() {
                    html(.li) { html in
                        html(
                            .a, .href(visit.link(.cascade, .node, ancestor.id.text)),
                            text: ancestor.text)
                    }
                }
            }
        }
    }

    private func writeFigures(into html: inout Html) {
        guard let rollup = outline.rollup(of: node) else { return }
        html(.div, .class("card")) { html in
            html(.div, .class("node node-wide")) { html in
                NodeFigures(visit: visit, rollup: rollup).write(into: &html)
            }
            html(.p, .class("quiet"), text: visit(Words.Cascade.ownAndBelow))
        }
    }

    private func writeChildren(into html: inout Html) {
        let lines = visit.reading.tree.children(of: node.id).compactMap { child in
            outline.rollup(of: child).map {
                CascadeOutline.Line(node: child, rollup: $0, depth: 0)
            }
        }
        guard !lines.isEmpty else { return }
        html.card(visit(Words.Cascade.below), isLong: true) { html in
            CascadeTable(visit: visit, lines: lines).write(into: &html)
        }
    }
}
