import Performance
import Vocabulary

/// Agencies by how much they need help: spread of status, mean, money, completeness, trend.
struct OrganisationSection {
    let visit: Visit
    let trend: Trend
    /// Where the scale of the trends starts, percent.
    private let lowest: Double

    init(visit: Visit, trend: Trend) {
        self.visit = visit
        self.trend = trend
        let all = visit.reading.dataset.organisations.indices.lazy
            .flatMap { trend.organisation(at: $0) }
        let low = all.compactMap { $0 }.min() ?? 0
        lowest = max(0, min(90, (low / 10).rounded(.down) * 10))
    }

    private struct Row {
        var position: Int
        var organisation: Organisation
        var rollup: Rollup
    }

    private var rows: [Row] {
        let rollups = visit.evaluation.organisationRollups
        let rows = visit.reading.dataset.organisations.enumerated().map { position, organisation in
            Row(position: position, organisation: organisation, rollup: rollups[position])
        }
        return rows.filter { $0.rollup.count > 0 }.sorted { left, right in
            let (a, b) = (
                left.rollup.interim.capped ?? .infinity, right.rollup.interim.capped ?? .infinity
            )
            return a != b ? a < b : left.organisation.id < right.organisation.id
        }
    }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Discussion.byAgency), remark: visit(Words.Discussion.byAgencyRemark),
            id: "per-opd", isLong: true
        ) { html in
            html.table(
                visit(Words.Discussion.byAgency), style: "cards brief",
                columns: [
                    Column(visit(Words.Column.agency)), Column(visit(Words.Column.spread)),
                    Column(visit(Words.Column.achievement), isNumeric: true),
                    Column(visit(Words.Column.absorption), isNumeric: true),
                    Column(visit(Words.Column.complete), isNumeric: true),
                    Column(visit(Words.Column.trend)),
                ]
            ) { html in
                for row in rows { write(row, into: &html) }
            }
            let note = Words.Discussion.trendNote(from: visit.reader.count(Int(lowest)))
            html(.p, .class("quiet"), text: visit(note))
        }
    }

    private func write(_ row: Row, into html: inout Html) {
        let (reader, rollup) = (visit.reader, row.rollup)
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html(
                    .a, .href(visit.link(.organisation(row.organisation.id))),
                    text: row.organisation.name)
            }
            html(.td, .class("kept wide")) { html in
                html(.div) { html in
                    StackedBar(counts: rollup.steps)
                        .write(label: StatusCounts(visit).text(rollup.steps), into: &html)
                    html.counts(rollup.steps, reader)
                }
            }
            html(.td, .class("n kept"), .column(visit(Words.Column.reached))) { html in
                html(.span) { html in
                    html.text(reader.percentWithSign(rollup.interim.capped))
                    let annual = reader.percentWithSign(rollup.annual.capped)
                    html(
                        .span, .class("sub"), text: visit(Words.Discussion.annualShort(annual)))
                }
            }
            html(.td, .class("n kept"), .column(visit(Words.Column.absorbed))) { html in
                html(.span) { html in html.absorption(rollup.money, visit, decimals: 0) }
            }
            html(.td, .class("n"), .column(visit(Words.Column.complete))) { html in
                let percent = rollup.completeness.map { $0 * 100 }
                html(.span, text: reader.percentWithSign(percent, decimals: 0))
            }
            html(.td, .column(visit(Words.Column.trend))) { html in
                let values = trend.organisation(at: row.position)
                Sparkline(values, range: lowest...100).write(
                    step: rollup.interim.step, label: trendText(values), into: &html)
            }
        }
    }

    private func trendText(_ values: [Double?]) -> String {
        zip(trend.semesters, values).map { semester, value in
            "\(visit.reader.period(semester)): \(visit.reader.percentWithSign(value, decimals: 0))"
        }.joined(separator: "; ")
    }
}

/// Counts by status in words: `1 sangat tinggi, 2 tinggi`.
struct StatusCounts {
    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    /// - Parameter counts: For the steps 0…5.
    func text(_ counts: [Int]) -> String {
        let bands = visit.reading.ruleSet.scale.bands
        let parts = [5, 4, 3, 2, 1, 0].compactMap { step -> String? in
            guard counts.indices.contains(step), counts[step] > 0 else { return nil }
            let label = bands.last { $0.step == step }?.label ?? Words.Status.notJudged
            return "\(visit.reader.count(counts[step])) \(visit(label).lowercased())"
        }
        return parts.joined(separator: ", ")
    }
}
