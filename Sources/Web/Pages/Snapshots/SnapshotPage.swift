import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

/// One frozen cycle, and whether today's evaluation still says the same.
struct SnapshotPage: Page {
    let visit: Visit
    let record: SnapshotRecord
    /// The name of whoever froze it.
    let author: String
    let differences: [SnapshotDifference]

    /// Differences that the page lists; the heading counts all.
    private static let shown = 400

    var title: String { visit(Words.Snapshots.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(
                .p, .class("kicker"),
                text: "Snapshot · \(visit.reader.cycle(record.cycle))")
            html(
                .h1,
                text: visit(
                    differences.isEmpty
                        ? Words.Snapshots.same
                        : Words.Snapshots.differ(visit.reader.count(differences.count))))
            html(.p, .class("lede"), text: visit(Words.Snapshots.lede))
        }
        html.card(visit(Words.Snapshots.what)) { html in writeFacts(into: &html) }
        if !differences.isEmpty {
            html.card(visit(Words.Snapshots.differences), isLong: true) { html in
                writeDifferences(into: &html)
            }
        }
        html(.p, .class("screen-only")) { html in
            html(
                .a, .class("btn"), .href(visit.link(.snapshots)),
                text: visit(Words.Snapshots.back))
        }
    }

    private func writeFacts(into html: inout Html) {
        let facts = [
            (Words.Snapshots.cycle, visit.reader.cycle(record.cycle)),
            (Words.Snapshots.asOf, visit.reader.day(record.asOf)),
            (Words.Snapshots.ruleSet, visit.reading.ruleSetName(record.ruleSet, visit.reader)),
            (Words.Snapshots.indicators, visit.reader.count(record.indicators)),
            (
                Words.Snapshots.frozenAt,
                visit.reader.moment(record.claimedAt, of: visit.evaluation.government)
            ),
            (Words.Snapshots.by, author),
        ]
        html(.dl, .class("pairs")) { html in
            for (name, value) in facts {
                html(.dt, text: visit(name))
                html(.dd, text: value)
            }
            html(.dt, text: visit(Words.Snapshots.digest))
            html(.dd) { html in
                html(.code, .class("digest"), text: record.digest.description)
            }
        }
    }

    private func writeDifferences(into html: inout Html) {
        let columns = [
            Column(visit(Words.Snapshots.subject)), Column(visit(Words.Snapshots.field)),
            Column(visit(Words.Snapshots.frozen), isNumeric: true),
            Column(visit(Words.Snapshots.now), isNumeric: true),
        ]
        html.table(
            visit(Words.Snapshots.differences), style: "cards dense", columns: columns
        ) { html in
            for difference in differences.prefix(Self.shown) {
                html(.tr) { html in
                    html(.th, .scopeRow, .column(columns[0].title)) { html in
                        html(.span, text: subject(of: difference))
                    }
                    html(.td, .column(columns[1].title)) { html in
                        html(.span, text: visit(Words.Snapshots.measure(difference.field)))
                    }
                    html(.td, .class("n"), .column(columns[2].title)) { html in
                        html(.span, text: figure(difference.frozen))
                    }
                    html(.td, .class("n"), .column(columns[3].title)) { html in
                        html(.span, text: figure(difference.now))
                    }
                }
            }
        }
        if differences.count > Self.shown {
            let rest = differences.count - Self.shown
            html(.p, .class("quiet"), text: visit(Words.Import.more(visit.reader, rest)))
        }
    }

    /// The indicator's or agency's name behind its code.
    private func subject(of difference: SnapshotDifference) -> String {
        let parts = difference.subject.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            return difference.subject == "government"
                ? visit(Words.Snapshots.government) : difference.subject
        }
        let name =
            parts[0] == "indicator"
            ? visit.reading.result(.init(parts[1]))?.indicator.name
            : visit.reading.organisation(.init(parts[1]))?.name
        return name.map { "\(parts[1]) · \($0)" } ?? parts[1]
    }

    /// Numbers to four decimals in the reader's language, everything else as it is.
    private func figure(_ text: String?) -> String {
        guard let text else { return Reader.nothing }
        guard case .number(let number) = Numeral.readingCSV(text) else {
            return visit.reading.ruleSet.scale.bands.contains { $0.code == text }
                ? visit.status(text) : text
        }
        return Numeral.text(number, decimals: 0...4, visit.language)
    }
}
