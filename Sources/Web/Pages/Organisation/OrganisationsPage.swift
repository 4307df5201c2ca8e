import Performance
import Vocabulary

/// All agencies side by side: where help is needed, and whether money and result go together.
struct OrganisationsPage: Page {
    let visit: Visit
    let trend: Trend
    private let ranking: OrganisationRanking

    init(visit: Visit, trend: Trend) {
        self.visit = visit
        self.trend = trend
        ranking = OrganisationRanking(visit.query, in: visit.reading)
    }

    var title: String { visit(Words.Organisations.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(
                .p, .class("kicker"),
                text: "\(visit(Words.Organisations.kicker)) · "
                    + visit.reader.cycle(visit.evaluation.cycle))
            html(.h1, text: headline)
            html(.p, .class("lede"), text: visit(Words.Organisations.lede))
        }
        OrganisationTable(visit: visit, trend: trend, ranking: ranking).write(into: &html)
        writeQuadrants(into: &html)
    }

    /// How many stand in the best band.
    private var headline: String {
        let judged = ranking.rows.filter { $0.rollup.interim.capped != nil }
        let best = judged.count { $0.rollup.interim.step == 5 }
        let label = visit.reading.ruleSet.scale.bands.last?.label ?? Words.Status.notJudged
        return visit(
            Words.Organisations.headline(
                visit.reader.count(best), of: visit.reader.count(ranking.rows.count), label))
    }

    private func writeQuadrants(into html: inout Html) {
        let scale = visit.reading.ruleSet.scale
        let entries = ranking.rows
            .sorted { ($0.rollup.interim.capped ?? 0) < ($1.rollup.interim.capped ?? 0) }
            .compactMap { row -> QuadrantChart.Entry? in
                guard let spending = row.rollup.money?.fulfilment,
                    let result = row.rollup.interim.capped
                else { return nil }
                return QuadrantChart.Entry(
                    spending: spending, result: result, step: row.rollup.interim.step,
                    label: row.organisation.id.text,
                    title: Words.Organisations.dot(row.organisation.name, spending, result, visit))
            }
        guard let chart = QuadrantChart(entries, goodResult: scale.bestFrom) else { return }
        html.card(
            visit(Words.Organisations.quadrants), remark: visit(Words.Organisations.quadrantsNote)
        ) { html in
            html(.div, .class("one-chart")) { html in
                chart.write(
                    Words.Organisations.captions(visit), visit.reader, into: &html)
            }
            html(.p, .class("quiet"), text: visit(Words.Organisations.twinAbove))
        }
    }
}
