import Performance
import Vocabulary

/// What became of each indicator from one plan to the next.
struct BridgeSection {
    let visit: Visit

    /// What changes is read first; what stays is counted.
    private static let order: [IndicatorBridge.Relation] = [
        .changed, .discontinued, .new, .same,
    ]

    func write(into html: inout Html) {
        let bridges = visit.reading.dataset.bridges
        guard !bridges.isEmpty else { return }
        html.card(
            visit(Words.Cascade.bridge), remark: remark(bridges), id: "jembatan", isLong: true
        ) { html in
            let moved = Self.order.dropLast().flatMap { relation in
                bridges.filter { $0.relation == relation }
            }
            let same = bridges.filter { $0.relation == .same }
            html.folded(
                moved + same, showing: moved.count, label: visit(Words.Cascade.bridge),
                title: visit(Words.Cascade.same(visit.reader.count(same.count))), visit
            ) { label, bridges, html in
                table(label, bridges, into: &html)
            }
        }
    }

    private func remark(_ bridges: [IndicatorBridge]) -> String {
        Self.order.compactMap { relation in
            let count = bridges.count { $0.relation == relation }
            let name = visit(Words.Cascade.relation(relation))
            return count == 0 ? nil : "\(visit.reader.count(count)) \(name)"
        }.joined(separator: " · ")
    }

    private func table(
        _ label: String, _ bridges: [IndicatorBridge], into html: inout Html
    ) {
        html.table(
            label, style: "cards dense",
            columns: [
                Column(visit(Words.Cascade.before)), Column(visit(Words.Cascade.became)),
                Column(visit(Words.Cascade.after)), Column(visit(Words.Cascade.note)),
            ]
        ) { html in
            for bridge in bridges {
                html(.tr) { html in
                    html(.th, .scopeRow) { html in
                        side(bridge.from, bridge.fromDocument, into: &html)
                    }
                    html(.td, .column(visit(Words.Cascade.became))) { html in
                        html.tag(visit(Words.Cascade.relation(bridge.relation)))
                    }
                    html(.td, .column(visit(Words.Cascade.after))) { html in
                        html(.span) { html in side(bridge.to, bridge.toDocument, into: &html) }
                    }
                    html(.td, .column(visit(Words.Cascade.note))) { html in
                        html(.span, text: bridge.note ?? Reader.nothing)
                    }
                }
            }
        }
    }

    private func side(
        _ id: Indicator.ID?, _ document: PlanDocument.ID?, into html: inout Html
    ) {
        guard let id else {
            html.text(Reader.nothing)
            return
        }
        if let indicator = visit.reading.result(id)?.indicator {
            html(.a, .href(visit.link(.indicator(id))), text: indicator.name)
        } else {
            html.text(id.text)
        }
        if let document { html(.span, .class("sub"), text: document.text) }
    }
}
