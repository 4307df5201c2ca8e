import Performance
import Vocabulary

/// The lesson of 2022: one indicator of 305.5 % decides a mean that nobody caps.
struct LessonSection {
    let visit: Visit

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        let evaluation = MacroTable2022.evaluation(cap: nil)
        html.card(
            visit(Words.Rules.lesson), remark: visit(MacroTable2022.source), id: "pelajaran-2022"
        ) { html in
            html(.p, .class("prose"), text: visit(Words.Rules.lessonText))
            html(.div, .class("cols wide-first")) { html in
                writeRows(evaluation, into: &html)
                writeCaps(into: &html)
            }
        }
    }

    private func writeRows(_ evaluation: Evaluation, into html: inout Html) {
        html.table(
            visit(Words.Rules.lessonTable), style: "dense",
            columns: [
                Column(visit(Words.Column.indicator)),
                Column(visit(Words.Rules.target), isNumeric: true),
                Column(visit(Words.Column.realised), isNumeric: true),
                Column(visit(Words.Column.achievement), isNumeric: true),
                Column(visit(Words.Column.met)),
            ]
        ) { html in
            for result in evaluation.indicators {
                html(.tr) { html in
                    html(.th, .scopeRow) { html in
                        html.text(result.indicator.name)
                        let unit = reader.unit(of: result.indicator)
                        let direction = visit(Words.Polarity.name(result.indicator.polarity))
                        html(.span, .class("sub"), text: "\(unit) · \(direction)")
                    }
                    html(
                        .td, .class("n"),
                        text: reader.level(result.annualTarget, of: result.indicator))
                    html(
                        .td, .class("n"),
                        text: reader.measure(result.realised, of: result.indicator))
                    html(
                        .td, .class("n"),
                        text: reader.percentWithSign(result.annual.raw, decimals: 2))
                    html(.td) { html in
                        let isMet = result.met == true
                        html.status(
                            step: isMet ? 5 : 1,
                            text: visit(isMet ? Words.Met.yes : Words.Met.no))
                    }
                }
            }
        }
    }

    private func writeCaps(into html: inout Html) {
        html(.div) { html in
            html.table(
                visit(Words.Rules.capTable), style: "dense",
                columns: [
                    Column(visit(Words.Rules.cap)),
                    Column(visit(Words.Rules.mean), isNumeric: true),
                    Column(visit(Words.Column.met), isNumeric: true),
                ]
            ) { html in
                for cap in MacroTable2022.caps { writeCap(cap, into: &html) }
            }
            html(.p, .class("quiet"), text: visit(Words.Rules.lessonMoral))
        }
    }

    private func writeCap(_ cap: Double?, into html: inout Html) {
        let rollup = MacroTable2022.evaluation(cap: cap).governmentRollup
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html.text(
                    cap.map { reader.percentWithSign($0, decimals: 0) }
                        ?? visit(Words.Rules.noCap))
                if cap == 100 {
                    html.text(" ")
                    html.tag(visit(Words.Rules.standard))
                }
            }
            html(.td, .class("n")) { html in
                html(.b, text: reader.percentWithSign(rollup.annual.capped, decimals: 2))
            }
            let met = visit(
                Words.Rules.of(
                    reader.count(rollup.met), reader.count(rollup.met + rollup.missed)))
            html(.td, .class("n"), text: met)
        }
    }
}
