import Performance
import Vocabulary

/// The twenty indicators that the room should talk about, why, and for how long.
struct DiscussionSection {
    let visit: Visit
    private let topics: [(result: IndicatorResult, minutes: Int)]

    /// One day of sessions at the retreat.
    static let agendaMinutes = 360

    init(visit: Visit) {
        self.visit = visit
        let results = visit.evaluation.attentionList(limit: 20)
        let minutes = AgendaMinutes.allocated(
            to: results.map { $0.attention?.score ?? 0 }, within: Self.agendaMinutes)
        topics = Array(zip(results, minutes)).map { (result: $0, minutes: $1) }
    }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Discussion.title), remark: visit(Words.Discussion.remark),
            id: "perlu-dibahas", isLong: true
        ) { html in
            guard !topics.isEmpty else {
                html(.p, text: visit(Words.Discussion.none))
                return
            }
            html.table(
                visit(Words.Discussion.title), style: "cards",
                columns: [
                    Column(visit(Words.Column.indicator)),
                    Column(visit(Words.Column.interim)),
                    Column(visit(Words.Column.realisedToTarget)),
                    Column(visit(Words.Column.probability), isNumeric: true),
                    Column(visit(Words.Column.data)),
                    Column(visit(Words.Column.minutes), isNumeric: true),
                ]
            ) { html in
                for topic in topics { write(topic.result, topic.minutes, into: &html) }
            }
            let total = topics.map(\.minutes).reduce(0, +)
            html(
                .p, .class("quiet"),
                text: visit(
                    Words.Discussion.budget(
                        visit.reader.count(total), visit.reader.count(topics.count))))
        }
    }

    private func write(_ result: IndicatorResult, _ minutes: Int, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html.indicatorName(result, visit, showsMore: true)
                if let attention = result.attention { write(attention, into: &html) }
            }
            html(.td, .column(visit(Words.Column.interim))) { html in
                html(.div) { html in
                    html.achievement(result.interim, of: result, visit)
                    let annual = visit.reader.percentWithSign(result.annual.raw)
                    html(
                        .span, .class("sub"), text: visit(Words.Discussion.annualShort(annual)))
                }
            }
            html(.td, .column(visit(Words.Column.realisedToTarget))) { html in
                html(.div) { html in html.realisedToTarget(result, visit) }
            }
            html(.td, .class("n"), .column(visit(Words.Column.probability))) { html in
                html.probability(result.forecast, visit.reader)
            }
            html(.td, .column(visit(Words.Column.data))) { html in
                html.dataGrade(result, visit)
            }
            html(.td, .class("n"), .column(visit(Words.Column.minutes))) { html in
                html(.span, text: visit.reader.count(minutes))
            }
        }
    }

    /// The factors of the score, closed until the reader asks.
    private func write(_ attention: IndicatorResult.Attention, into html: inout Html) {
        html(.details) { html in
            html(.summary, text: visit(Words.Discussion.why))
            AttentionFactors(attention: attention, visit: visit).write(into: &html)
        }
    }
}

/// Why an indicator stands where it stands: four factors and their product.
struct AttentionFactors {
    let attention: IndicatorResult.Attention
    let visit: Visit

    func write(into html: inout Html) {
        let shortfall =
            attention.shortfallIsForecast
            ? Words.Discussion.shortfallForecast : Words.Discussion.shortfallInterim
        html(.ul, .class("factors")) { html in
            write(attention.weight, Words.Discussion.weight, after: "", into: &html)
            write(attention.shortfall, shortfall, after: "× ", into: &html)
            write(attention.severity, Words.Discussion.severity, after: "× ", into: &html)
            write(attention.trust, Words.Discussion.trust, after: "× ", into: &html)
            write(attention.score, Words.Discussion.score, after: "= ", into: &html)
        }
    }

    private func write(
        _ value: Double, _ name: Wording, after sign: String, into html: inout Html
    ) {
        html(.li) { html in
            html.text(sign)
            html(.b, text: visit.reader.number(value, decimals: 2))
            html.text(" \(visit(name))")
        }
    }
}
