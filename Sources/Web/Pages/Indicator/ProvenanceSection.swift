import Performance
import Vocabulary

/// Every edition of every value with its source, its verification, the cell it came from, and who
/// recorded it when.
struct ProvenanceSection {
    let visit: Visit
    let story: IndicatorStory
    /// For looking up only. An edition that was asserted twice is told by the first time.
    private let recordings: [Observation: Recording]

    init(visit: Visit, story: IndicatorStory, recordings: [Recording]) {
        self.visit = visit
        self.story = story
        self.recordings = Dictionary(
            recordings.map { ($0.observation, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// So many are shown at once; the rest opens.
    private static let shownAtOnce = 14

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        let editions = Array(story.history.editions.reversed())
        guard !editions.isEmpty else { return }
        html.card(
            visit(Words.Explanation.provenance), remark: visit(Words.Explanation.provenanceRemark),
            id: "asal", isLong: true
        ) { html in
            write(editions.prefix(Self.shownAtOnce), into: &html)
            let rest = editions.dropFirst(Self.shownAtOnce)
            if !rest.isEmpty {
                html(.details, .class("block")) { html in
                    html(
                        .summary,
                        text: "\(visit(Words.Explanation.earlier)) (\(reader.count(rest.count)))")
                    write(rest, into: &html)
                }
            }
        }
    }

    private func write(_ editions: ArraySlice<Observation>, into html: inout Html) {
        html.table(
            visit(Words.Explanation.provenance), style: "cards dense-cards",
            columns: [
                Column(visit(Words.Story.period)),
                Column(visit(Words.Story.value), isNumeric: true),
                Column(visit(Words.Explanation.edition)),
                Column(visit(Words.Explanation.source)),
                Column(visit(Words.Explanation.verified)),
                Column(visit(Words.Explanation.origin)),
            ]
        ) { html in
            for edition in editions { write(edition, into: &html) }
        }
    }

    private func write(_ edition: Observation, into html: inout Html) {
        let isCurrent = story.history.current.contains(edition)
        let value = reader.measure(edition.measure, of: story.indicator)
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html.text(reader.period(edition.period))
                if story.result.counted.contains(edition) {
                    html(.span, .class("sub"), text: visit(Words.Explanation.counts))
                }
            }
            html(.td, .class("n"), .column(visit(Words.Story.value))) { html in
                if isCurrent {
                    html(.span, text: value)
                } else {
                    html(.del, text: value)
                }
            }
            html(.td, .column(visit(Words.Explanation.edition))) { html in
                html(.div) { html in writeEdition(edition, isCurrent, into: &html) }
            }
            html(.td, .column(visit(Words.Explanation.source))) { html in
                html(.div) { html in writeSource(edition, into: &html) }
            }
            html(.td, .column(visit(Words.Explanation.verified))) { html in
                html(.div) { html in writeVerification(edition, into: &html) }
            }
            html(.td, .column(visit(Words.Explanation.origin))) { html in
                html(.div) { html in writeOrigin(edition, into: &html) }
            }
        }
    }

    private func writeEdition(
        _ edition: Observation, _ isCurrent: Bool, into html: inout Html
    ) {
        html.text(edition.vintage ?? Reader.nothing)
        let status = visit(Words.Explanation.status(edition.status))
        let facts = [status] + (isCurrent ? [] : [visit(Words.Explanation.replaced)])
        html(.span, .class("sub"), text: facts.joined(separator: " · "))
    }

    private func writeSource(_ edition: Observation, into html: inout Html) {
        html.text(edition.source ?? story.indicator.source ?? Reader.nothing)
        var facts: [String] = []
        if let day = edition.released { facts.append(reader.day(day)) }
        if let series = edition.series { facts.append(series) }
        if let note = edition.note { facts.append(note) }
        if !facts.isEmpty { html(.span, .class("sub"), text: facts.joined(separator: " · ")) }
    }

    private func writeOrigin(_ edition: Observation, into html: inout Html) {
        html(.code, text: edition.place?.description ?? Reader.nothing)
        guard let recording = recordings[edition] else { return }
        let moment = reader.moment(recording.time, of: visit.evaluation.government)
        let author = Words.Explanation.author(recording.author)
        html(
            .span, .class("sub"),
            text: visit(Words.Explanation.recorded(moment, by: author)))
    }

    private func writeVerification(_ edition: Observation, into html: inout Html) {
        guard let verification = visit.reading.holdings.evidence.verification(of: edition) else {
            html.text(visit(Words.Explanation.notVerified))
            return
        }
        html.text(
            visit(
                Words.Explanation.verified(
                    verification.outcome, verification.role, CalendarText.day(verification.day))))
        if let note = verification.note { html(.span, .class("sub"), text: note) }
    }
}
