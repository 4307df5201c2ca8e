import Performance
import Vocabulary

/// The cascade as one table, indented by depth.
struct CascadeTable {
    let visit: Visit
    let lines: [CascadeOutline.Line]

    func write(into html: inout Html) {
        html.table(
            visit(Words.Navigation.cascade), style: "cards dense",
            columns: [
                Column(visit(Words.Cascade.statement)),
                Column(visit(Words.Organisations.interim), isNumeric: true),
                Column(visit(Words.Organisations.annual), isNumeric: true),
                Column(visit(Words.Organisations.met), isNumeric: true),
                Column(visit(Words.Column.complete), isNumeric: true),
                Column(visit(Words.Sheet.ceiling), isNumeric: true),
                Column(visit(Words.Column.absorption), isNumeric: true),
            ]
        ) { html in
            for line in lines { write(line, into: &html) }
        }
    }

    private func write(_ line: CascadeOutline.Line, into html: inout Html) {
        let (reader, rollup, node) = (visit.reader, line.rollup, line.node)
        html(.tr) { html in
            html(.th, .scopeRow, .class(Self.indent(line.depth))) { html in
                html.tag(visit(Words.Cascade.level(node.level)))
                html.text(" ")
                html(.a, .href(visit.link(.cascade, .node, node.id.text)), text: node.text)
            }
            html(.td, .class("n"), .column(visit(Words.Organisations.interim))) { html in
                write(rollup.interim, of: rollup, into: &html)
            }
            html(.td, .class("n"), .column(visit(Words.Organisations.annual))) { html in
                write(rollup.annual, of: rollup, into: &html)
            }
            html(.td, .class("n"), .column(visit(Words.Organisations.met))) { html in
                html(.span, text: "\(reader.count(rollup.met)) : \(reader.count(rollup.missed))")
            }
            html(.td, .class("n"), .column(visit(Words.Column.complete))) { html in
                let share = rollup.completeness.map { $0 * 100 }
                html(.span, text: reader.percentWithSign(share, decimals: 0))
            }
            html(.td, .class("n"), .column(visit(Words.Sheet.ceiling))) { html in
                let ceiling = rollup.money.map { reader.rupiah($0.ceiling) }
                html(.span, text: ceiling ?? Reader.nothing)
            }
            html(.td, .class("n"), .column(visit(Words.Column.absorption))) { html in
                html(.span) { html in html.absorption(rollup.money, visit) }
            }
        }
    }

    /// What nothing measures has no mean, which is less than a mean that cannot be told yet.
    private func write(_ mean: Rollup.Mean, of rollup: Rollup, into html: inout Html) {
        if rollup.count > 0 {
            html.mean(mean, visit)
        } else {
            html(.span, .class("quiet"), text: visit(Words.Cascade.noIndicators))
        }
    }

    private static func indent(_ depth: Int) -> StaticString {
        switch depth {
        case 0: "in0"
        case 1: "in1"
        case 2: "in2"
        case 3: "in3"
        case 4: "in4"
        default: "in5"
        }
    }
}
