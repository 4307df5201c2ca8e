import Performance
import Vocabulary

/// The five figures of an agency.
struct OrganisationFigures {
    let visit: Visit
    let sheet: OrganisationSheet

    private var rollup: Rollup { sheet.rollup }
    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html(.dl, .class("figs card")) { html in
            figure(Words.Organisations.interim, into: &html) { html in
                html.text(reader.percent(rollup.interim.capped))
                html.text(" ")
                html(.small, text: "% · \(visit.status(rollup.interim.status))")
            }
            figure(Words.Organisations.annual, into: &html) { html in
                html.text(reader.percent(rollup.annual.capped))
                html.text(" ")
                html(.small, text: "% · \(visit.status(rollup.annual.status))")
            }
            figure(Words.Organisations.met, into: &html) { html in
                html.text("\(reader.count(rollup.met)) : \(reader.count(rollup.missed))")
                let open = reader.count(rollup.notJudged)
                html.text(" ")
                html(.small, text: visit(Words.Sheet.notJudged(open)))
            }
            figure(Words.Evaluation.absorption, into: &html) { html in
                guard let money = rollup.money else {
                    html.text(Reader.nothing)
                    return
                }
                html.text(reader.percent(money.absorption))
                let planned = Words.Evaluation.planned(
                    reader.percentWithSign(money.plannedAbsorption))
                let unit = money.realised == nil ? visit(Words.Evaluation.unreported) : "%"
                html.text(" ")
                html(.small, text: "\(unit) · \(visit(planned))")
            }
            figure(Words.Evaluation.completeness, into: &html) { html in
                html.text(reader.percent(rollup.completeness.map { $0 * 100 }, decimals: 0))
                html.text(" ")
                html(.small, text: "%")
            }
        }
    }

    private func figure(
        _ name: Wording, into html: inout Html, value: (inout Html) -> Void
    ) {
        html(.div) { html in
            html(.dt, text: visit(name))
            html(.dd, content: value)
        }
    }
}
