import Performance
import Vocabulary

/// Indicators that cannot be judged because their value is not there.
struct DataFirstSection {
    let visit: Visit

    /// So many are shown at once; the rest opens.
    private static let shownAtOnce = 8

    func write(into html: inout Html) {
        // What an agency can still report comes before what its source has yet to publish.
        let all = visit.evaluation.dataFirst
        let missing =
            all.filter { $0.missing == .notReported } + all.filter { $0.missing != .notReported }
        guard !missing.isEmpty else { return }
        html.card(
            visit(Words.Discussion.dataFirst), remark: visit(Words.Discussion.dataFirstRemark),
            id: "data-dulu", isLong: true
        ) { html in
            list(missing.prefix(Self.shownAtOnce), into: &html)
            let rest = missing.dropFirst(Self.shownAtOnce)
            if !rest.isEmpty {
                html(.details, .class("block")) { html in
                    html(
                        .summary,
                        text: visit(Words.Discussion.more(visit.reader.count(rest.count))))
                    list(rest, into: &html)
                }
            }
        }
    }

    private func list(_ results: ArraySlice<IndicatorResult>, into html: inout Html) {
        html(.ul, .class("plain grid")) { html in
            for result in results {
                html(.li) { html in
                    html(
                        .a, .href(visit.link(.indicator(result.indicator.id))),
                        text: result.indicator.name)
                    html(.span, .class("sub")) { html in
                        html.text(visit.reading.name(of: result.indicator.organisation))
                        if let missing = result.missing {
                            html.text(" · ")
                            html.status(step: 0, text: visit(Words.Status.missing(missing)))
                        }
                        if let day = expectedDay(of: result) {
                            html.text(
                                " · " + visit(Words.Discussion.expected(CalendarText.day(day))))
                        }
                    }
                }
            }
        }
    }

    /// When the source says it will publish.
    private func expectedDay(of result: IndicatorResult) -> CivilDate? {
        guard result.missing == .notReleased else { return nil }
        let cycle = visit.evaluation.cycle
        return visit.reading.holdings.evidence.history(of: result.indicator.id)?.current.last {
            $0.status == .notReleased && $0.period.lastDay <= cycle.to
        }?.released
    }
}
