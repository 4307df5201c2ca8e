import Performance
import Vocabulary

/// The indicators that the room should talk about, why, and for how long.
struct DiscussionSection {
    let visit: Visit
    private let topics: [(result: IndicatorResult, minutes: Int)]

    static let anchor: StaticString = "perlu-dibahas"

    init(visit: Visit) {
        self.visit = visit
        topics = visit.agenda.allotted(in: visit.evaluation)
    }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Discussion.title), remark: visit(Words.Discussion.remark),
            id: "\(Self.anchor)", isLong: true
        ) { html in
            guard !topics.isEmpty else {
                html(.p, text: visit(Words.Discussion.none))
                return
            }
            AgendaForm(visit: visit).write(into: &html)
            html.table(
                visit(Words.Discussion.title), style: "cards brief",
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
            writeBudget(into: &html)
        }
    }

    private func writeBudget(into html: inout Html) {
        let reader = visit.reader
        let given = topics.filter { $0.minutes > 0 }
        let total = given.map(\.minutes).reduce(0, +)
        var sentences = [
            Words.Discussion.budget(
                reader.count(total), of: reader.count(visit.agenda.minutes),
                topics: reader.count(given.count))
        ]
        if given.count < topics.count {
            sentences.append(Words.Discussion.crowded(reader.count(topics.count - given.count)))
        }
        html(.p, .class("quiet"), text: sentences.map { visit($0) }.joined(separator: " "))
    }

    private func write(_ result: IndicatorResult, _ minutes: Int, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html.indicatorName(result, visit, showsMore: true)
                if let attention = result.attention { write(attention, into: &html) }
            }
            html(.td, .class("kept")) { html in
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
            html(.td, .class("n kept"), .column(visit(Words.Column.chance))) { html in
                html.probability(result.forecast, visit.reader)
            }
            html(.td, .column(visit(Words.Column.data))) { html in
                html.dataGrade(result, visit)
            }
            html(.td, .class("n kept"), .column(visit(Words.Column.forMinutes))) { html in
                html(.span, text: minutes > 0 ? visit.reader.count(minutes) : Reader.nothing)
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
