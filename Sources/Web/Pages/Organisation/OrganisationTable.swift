import Performance
import Vocabulary

/// The heat table of agencies, with the whole government as its first row.
struct OrganisationTable {
    let visit: Visit
    let trend: Trend
    let ranking: OrganisationRanking

    func write(into html: inout Html) {
        html.card(
            visit(Words.Organisations.table), remark: visit(Words.Organisations.tableNote),
            id: "tabel", isLong: true
        ) { html in
            html.table(
                visit(Words.Organisations.table), style: "cards dense brief", columns: columns
            ) { html in
                write(
                    visit.evaluation.governmentRollup, grade: nil, trend: trend.government,
                    into: &html
                ) { html in
                    html(.b, text: visit.evaluation.government.name)
                }
                for row in ranking.rows {
                    write(
                        row.rollup, grade: row.grade,
                        trend: trend.organisation(at: row.position), into: &html
                    ) { html in
                        html(
                            .a, .href(visit.link(.organisation(row.organisation.id))),
                            text: row.organisation.name)
                    }
                }
            }
            html(.p, .class("quiet"), text: visit(Words.Organisations.trendNote))
        }
    }

    private var columns: [Column] {
        func column(
            _ title: Wording, _ sort: OrganisationRanking.Sort?, isNumeric: Bool = true
        ) -> Column {
            Column(
                visit(title), isNumeric: isNumeric,
                sort: sort.map { visit.here(.sort, $0.rawValue).at("tabel") },
                isSorted: sort == ranking.sort)
        }
        return [
            column(Words.Column.agency, .name, isNumeric: false),
            column(Words.Column.spread, .count, isNumeric: false),
            column(Words.Organisations.interim, .interim),
            column(Words.Organisations.annual, .annual),
            column(Words.Organisations.met, nil), column(Words.Column.absorption, .absorption),
            column(Words.Column.complete, .completeness), column(Words.Column.data, .grade),
            column(Words.Column.trend, nil, isNumeric: false),
        ]
    }

    private func write(
        _ rollup: Rollup, grade: IndicatorResult.DataQuality.Grade?, trend values: [Double?],
        into html: inout Html, name: (inout Html) -> Void
    ) {
        let reader = visit.reader
        html(.tr) { html in
            html(.th, .scopeRow, content: name)
            html(.td, .class("kept wide")) { html in
                html(.div) { html in
                    StackedBar(counts: rollup.steps)
                        .write(label: StatusCounts(visit).text(rollup.steps), into: &html)
                    html.counts(rollup.steps, reader)
                }
            }
            writeMeans(rollup, into: &html)
            html(
                .td, .class("n"), .column(visit(Words.Organisations.met))
            ) { html in
                html(.span, text: "\(reader.count(rollup.met)) : \(reader.count(rollup.missed))")
            }
            html(.td, .class("n kept"), .column(visit(Words.Column.absorbed))) { html in
                html(.span) { html in html.absorption(rollup.money, visit) }
            }
            let complete = reader.percentWithSign(
                rollup.completeness.map { $0 * 100 }, decimals: 0)
            html(.td, .class("n"), .column(visit(Words.Column.complete))) { html in
                html(.span, text: complete)
            }
            html(.td, .class("n"), .column(visit(Words.Column.data))) { html in
                if let grade { html.tag(grade.rawValue) } else { html.text(Reader.nothing) }
            }
            html(.td, .column(visit(Words.Column.trend))) { html in
                Sparkline(values, range: 0...100).write(
                    step: rollup.interim.step, label: text(of: values), into: &html)
            }
        }
    }

    private func writeMeans(_ rollup: Rollup, into html: inout Html) {
        html(
            .td, .class(StepClass.heat(rollup.interim.step)),
            .column(visit(Words.Column.reached))
        ) { html in html.mean(rollup.interim, visit) }
        html(
            .td, .class(StepClass.heat(rollup.annual.step)),
            .column(visit(Words.Column.ofYear))
        ) { html in html.mean(rollup.annual, visit) }
    }

    private func text(of values: [Double?]) -> String {
        zip(trend.semesters, values).map { semester, value in
            "\(visit.reader.period(semester)): \(visit.reader.percentWithSign(value, decimals: 0))"
        }.joined(separator: "; ")
    }
}
