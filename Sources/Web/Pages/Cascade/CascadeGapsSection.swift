import Performance
import Vocabulary

/// Where the plan does not hold together: what is measured by nothing and what hangs in the air.
struct CascadeGapsSection {
    let visit: Visit
    let gaps: CascadeGaps

    /// So many are shown at once; the rest opens.
    private static let shownAtOnce = 6

    func write(into html: inout Html) {
        html.card(visit(Words.Cascade.gaps), remark: visit(Words.Cascade.gapsNote), id: "celah") {
            html in
            guard !gaps.isEmpty else {
                html(.p, text: visit(Words.Cascade.noGaps))
                return
            }
            html(.div, .class("cols")) { html in
                nodes(
                    gaps.objectivesWithoutIndicators, Words.Cascade.withoutIndicators,
                    into: &html)
                nodes(gaps.objectivesWithoutGoal, Words.Cascade.withoutGoal, into: &html)
                nodes(gaps.programsWithoutObjective, Words.Cascade.withoutObjective, into: &html)
                writeIndicators(into: &html)
            }
        }
    }

    private func nodes(_ ids: [CascadeNode.ID], _ title: Wording, into html: inout Html) {
        list(ids, title, into: &html) { id, html in
            let text = visit.reading.tree.node(id)?.text ?? id.text
            html(.a, .href(visit.link(.cascade, .node, id.text)), text: text)
            if let document = visit.reading.tree.node(id)?.document {
                html(.span, .class("sub"), text: document.text)
            }
        }
    }

    private func writeIndicators(into html: inout Html) {
        list(gaps.indicatorsWithoutTarget, Words.Cascade.withoutTarget, into: &html) { id, html in
            guard let indicator = visit.reading.result(id)?.indicator else { return }
            html(.a, .href(visit.link(.indicator(id))), text: indicator.name)
            html(
                .span, .class("sub"), text: visit.reading.name(of: indicator.organisation))
        }
    }

    private func list<Item>(
        _ items: [Item], _ title: Wording, into html: inout Html,
        write: (Item, inout Html) -> Void
    ) {
        guard !items.isEmpty else { return }
        html(.section) { html in
            html(.h3, text: "\(visit(title)) (\(visit.reader.count(items.count)))")
            html(.ul, .class("plain")) { html in
                for item in items.prefix(Self.shownAtOnce) {
                    html(.li) { html in write(item, &html) }
                }
            }
            let rest = items.dropFirst(Self.shownAtOnce)
            guard !rest.isEmpty else { return }
            html(.details, .class("block")) { html in
                html(
                    .summary,
                    text: visit(Words.Discussion.more(visit.reader.count(rest.count))))
                html(.ul, .class("plain")) { html in
                    for item in rest { html(.li) { html in write(item, &html) } }
                }
            }
        }
    }
}
