import Performance
import Vocabulary

/// The five figures at the top: how far, how likely, money, completeness, trust.
struct EvaluationFigures {
    let visit: Visit
    let summary: EvaluationSummary

    private var reader: Reader { visit.reader }
    private var rollup: Rollup { visit.evaluation.governmentRollup }

    func write(into html: inout Html) {
        html(.dl, .class("figs card")) { html in
            writeMean(into: &html)
            writeExpected(into: &html)
            writeMoney(into: &html)
            writeCompleteness(into: &html)
            writeGrade(into: &html)
        }
    }

    private func figure(
        _ name: Wording, _ value: String, _ unit: String, also: [String], into html: inout Html
    ) {
        html(.div) { html in
            html(.dt, text: visit(name))
            html(.dd) { html in
                html.text(value)
                if !unit.isEmpty {
                    html.text(" ")
                    html(.small, text: unit)
                }
            }
            for line in also { html(.dd, .class("also"), text: line) }
        }
    }

    private func writeMean(into html: inout Html) {
        let isSemester = visit.evaluation.cycle.period?.frequency == .semester
        let annual = Words.Evaluation.againstAnnual(
            reader.percentWithSign(rollup.annual.capped), label(rollup.annual.status))
        let uncapped = Words.Evaluation.uncapped(reader.percentWithSign(rollup.interim.uncapped))
        figure(
            isSemester ? Words.Evaluation.mean : Words.Evaluation.meanOfPeriod,
            reader.percent(rollup.interim.capped), "% · \(visit(label(rollup.interim.status)))",
            also: [visit(annual), visit(uncapped)], into: &html)
    }

    private func label(_ status: String) -> Wording {
        visit.reading.ruleSet.scale.bands.first { $0.code == status }?.label
            ?? Words.Status.notJudged
    }

    private func writeExpected(into html: inout Html) {
        guard let expected = summary.expected else {
            figure(
                Words.Evaluation.expected, Reader.nothing, "",
                also: [visit(Words.Evaluation.noForecast)], into: &html)
            return
        }
        let range = Words.Evaluation.expectedRange(
            reader.count(expected.interval.lowerBound),
            reader.count(expected.interval.upperBound), of: reader.count(expected.count))
        figure(
            Words.Evaluation.expected,
            reader.percent(100 * expected.mean / Double(expected.count), decimals: 0), "%",
            also: [visit(range)], into: &html)
    }

    private func writeMoney(into html: inout Html) {
        guard let money = rollup.money else {
            figure(
                Words.Evaluation.absorption, Reader.nothing, "",
                also: [visit(Words.Evaluation.noBudget)], into: &html)
            return
        }
        let plan = Words.Evaluation.planned(reader.percentWithSign(money.plannedAbsorption))
        let amounts = Words.Evaluation.money(
            money.realised.map(reader.rupiah), reader.rupiah(money.ceiling),
            money.versions.joined(separator: ", "))
        figure(
            Words.Evaluation.absorption, reader.percent(money.absorption),
            (money.absorption == nil ? "· " : "% · ") + visit(plan),
            also: [visit(amounts)], into: &html)
    }

    private func writeCompleteness(into html: inout Html) {
        let missing = Words.Evaluation.missing(
            reported: reader.count(summary.notReported),
            released: reader.count(summary.notReleased))
        figure(
            Words.Evaluation.completeness,
            reader.percent(rollup.completeness.map { $0 * 100 }, decimals: 0), "%",
            also: [visit(missing)], into: &html)
    }

    private func writeGrade(into html: inout Html) {
        figure(
            Words.Evaluation.grade, summary.medianGrade?.rawValue ?? Reader.nothing, "",
            also: [visit(Words.Evaluation.doubtful(reader.count(summary.doubtful)))], into: &html)
    }
}
