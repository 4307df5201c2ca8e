import Performance
import Vocabulary

/// How every figure is computed, in the order in which the evaluation computes it.
struct MethodPage: Page {
    let visit: Visit

    var title: String { visit(Words.Method.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker")) { html in
                html(.a, .href(visit.link(.evaluation)), text: visit(Words.Evaluation.title))
            }
            html(.h1, text: visit(Words.Method.title))
            html(.p, .class("lede"), text: visit(Words.Method.lede))
        }
        for part in Words.Method.parts { write(part, into: &html) }
        writeScale(into: &html)
    }

    private func write(_ part: Words.Method.Part, into html: inout Html) {
        html.card(visit(part.title), id: part.id) { html in
            html(.div, .class("prose")) { html in
                for paragraph in part.paragraphs { html(.p, text: visit(paragraph)) }
            }
            if !part.rows.isEmpty {
                html.table(
                    visit(part.title), style: "dense",
                    columns: [
                        Column(visit(Words.Method.case)), Column(visit(Words.Explanation.formula)),
                    ]
                ) { html in
                    for (name, formula) in part.rows {
                        html(.tr) { html in
                            html(.th, .scopeRow, text: visit(name))
                            html(.td, text: visit(formula))
                        }
                    }
                }
            }
        }
    }

    /// The bands of the rule set in force, from data and not from this text.
    private func writeScale(into html: inout Html) {
        let rules = visit.reading.ruleSet
        html.card(visit(Words.Method.scale), remark: visit(rules.title), id: "skala") { html in
            html(.div, .class("prose")) { html in
                html(.p, text: visit(Words.Method.scaleText))
            }
            html.table(
                visit(Words.Method.scale), style: "dense",
                columns: [
                    Column(visit(Words.Column.status)),
                    Column(visit(Words.Method.upTo), isNumeric: true),
                ]
            ) { html in
                for band in rules.scale.bands.reversed() {
                    html(.tr) { html in
                        html(.th, .scopeRow) { html in
                            html.status(step: band.step, text: visit(band.label))
                        }
                        let bound = band.upperBound.map {
                            (rules.scale.includesUpperBound ? "≤ " : "< ")
                                + Numeral.text($0, decimals: 0...2, visit.language) + "\u{A0}%"
                        }
                        html(.td, .class("n"), text: bound ?? visit(Words.Method.above))
                    }
                }
            }
        }
    }
}
