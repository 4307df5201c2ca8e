import Performance
import Vocabulary

/// An agency's programmes: what they spent against what they reached.
struct ProgramSection {
    let visit: Visit
    let programs: [OrganisationMoney.Program]

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html.card(visit(Words.Organisations.quadrants)) { html in
            guard !programs.isEmpty else {
                html(.p, .class("quiet"), text: visit(Words.Evaluation.noBudget))
                return
            }
            let scale = visit.reading.ruleSet.scale
            if let chart = QuadrantChart(entries, goodResult: scale.bestFrom) {
                chart.write(Words.Organisations.captions(visit), reader, into: &html)
                html(.ul, .class("key legend")) { html in
                    for (position, program) in programs.enumerated() {
                        html(
                            .li, text: "\(reader.count(position + 1)). \(program.node.text)")
                    }
                }
            } else {
                html(.p, .class("quiet"), text: visit(Words.Sheet.noProgramResult))
            }
            html(.details, .class("block")) { html in
                html(.summary, text: visit(Words.Sheet.programTable))
                writeTable(into: &html)
            }
        }
    }

    private var entries: [QuadrantChart.Entry] {
        programs.enumerated().compactMap { position, program in
            guard let spending = program.rollup.money?.fulfilment,
                let result = program.rollup.interim.capped
            else { return nil }
            return QuadrantChart.Entry(
                spending: spending, result: result, step: program.rollup.interim.step,
                label: reader.count(position + 1),
                title: "\(reader.count(position + 1)). "
                    + Words.Organisations.dot(program.node.text, spending, result, visit))
        }
    }

    private func writeTable(into html: inout Html) {
        html.table(
            visit(Words.Sheet.programTable), style: "dense",
            columns: [
                Column(visit(Words.Sheet.program)),
                Column(visit(Words.Sheet.ceiling), isNumeric: true),
                Column(visit(Words.Column.absorption), isNumeric: true),
                Column(visit(Words.Organisations.interim), isNumeric: true),
            ]
        ) { html in
            for (position, program) in programs.enumerated() {
                html(.tr) { html in
                    html(.th, .scopeRow) { html in
                        html.text("\(reader.count(position + 1)). ")
                        html.link(
                            program.node.text, .cascade, with: .node, program.node.id.text,
                            for: visit)
                    }
                    let ceiling = program.rollup.money.map { reader.rupiah($0.ceiling) }
                    html(.td, .class("n"), text: ceiling ?? Reader.nothing)
                    html(.td, .class("n")) { html in
                        html.absorption(program.rollup.money, visit)
                    }
                    html(.td, .class("n")) { html in html.mean(program.rollup.interim, visit) }
                }
            }
        }
    }
}

/// Months: the cash plan and what was spent.
struct SpendingSection {
    let visit: Visit
    let months: [OrganisationMoney.Month]

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html.card(visit(Words.Sheet.spending)) { html in
            let bars = MonthBars(
                months.map {
                    let name = visit(CalendarText.month($0.period.index))
                    return MonthBars.Month(
                        name: String(name.prefix(3)), planned: $0.planned, spent: $0.spent)
                })
            guard let bars else {
                html(.p, .class("quiet"), text: visit(Words.Sheet.noSpending))
                return
            }
            let spent = OrganisationMoney.sum(months.map(\.spent))
            let planned = OrganisationMoney.sum(months.map(\.planned))
            let sentence = visit(
                Words.Sheet.spent(spent.map(reader.rupiah), of: planned.map(reader.rupiah)))
            bars.write(label: sentence, reader, into: &html)
            html(.ul, .class("key")) { html in
                key("bar-planned", Words.Sheet.cashPlan, into: &html)
                key("bar-spent", Words.Sheet.realised, into: &html)
            }
            html(.p, .class("quiet"), text: sentence)
            html(.details, .class("block")) { html in
                html(.summary, text: visit(Words.Sheet.monthTable))
                writeTable(into: &html)
            }
        }
    }

    private func key(_ style: StaticString, _ name: Wording, into html: inout Html) {
        html(.li) { html in
            html(.svg, .viewBox(width: 26, height: 12), .ariaHidden) { html in
                html.void(.rect, .class(style), .width(26), .height(12), .rx(2))
            }
            html.text(visit(name))
        }
    }

    private func writeTable(into html: inout Html) {
        html.table(
            visit(Words.Sheet.monthTable), style: "dense",
            columns: [
                Column(visit(Words.Sheet.month)),
                Column(visit(Words.Sheet.cashPlan), isNumeric: true),
                Column(visit(Words.Sheet.realised), isNumeric: true),
                Column(visit(Words.Sheet.difference), isNumeric: true),
            ]
        ) { html in
            for month in months {
                html(.tr) { html in
                    html(.th, .scopeRow, text: reader.period(month.period))
                    html(.td, .class("n"), text: amount(month.planned))
                    html(.td, .class("n"), text: amount(month.spent))
                    html(
                        .td, .class("n"),
                        text: difference(month).map(reader.rupiah) ?? Reader.nothing)
                }
            }
        }
    }

    private func amount(_ rupiah: Double?) -> String {
        rupiah.map(reader.rupiah) ?? "\(Reader.nothing) \(visit(Words.Evaluation.unreported))"
    }

    private func difference(_ month: OrganisationMoney.Month) -> Double? {
        guard let planned = month.planned, let spent = month.spent else { return nil }
        return spent - planned
    }
}
