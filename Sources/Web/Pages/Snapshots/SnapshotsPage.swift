import Ledger
import Performance
import Storage
import Vocabulary

/// Cycles that were frozen, and the button that freezes the one on screen.
struct SnapshotsPage: Page {
    let visit: Visit
    /// The latest first.
    let snapshots: [SnapshotRecord]
    let canFreeze: Bool

    var title: String { visit(Words.Snapshots.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: visit(Words.Snapshots.title))
            html(.h1, text: visit(Words.Snapshots.heading))
            html(.p, .class("lede"), text: visit(Words.Snapshots.lede))
            if canFreeze { writeButton(into: &html) }
        }
        html.card(visit(Words.Snapshots.list), isLong: true) { html in
            if snapshots.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Snapshots.none))
            } else {
                writeTable(into: &html)
            }
        }
    }

    private func writeButton(into html: inout Html) {
        let cycle = visit.reading.lens.cycle
        let query = visit.query.keeping(Parameter.kept).with(.cycle, cycle.description)
        html(
            .form, .class("screen-only"), .methodPost,
            .action(Link(.snapshots, query, visit.language))
        ) { html in
            html(.p) { html in
                html(
                    .button, .class("btn primary"), .type("submit"),
                    text: visit(Words.Snapshots.freeze(visit.reader.cycle(cycle))))
            }
        }
    }

    private func writeTable(into html: inout Html) {
        let columns = [
            Column(visit(Words.Snapshots.cycle)), Column(visit(Words.Snapshots.frozenAt)),
            Column(visit(Words.Snapshots.ruleSet)),
            Column(visit(Words.Snapshots.indicators), isNumeric: true),
            Column(visit(Words.Snapshots.digest)),
        ]
        html.table(visit(Words.Snapshots.list), style: "cards", columns: columns) { html in
            for record in snapshots {
                html(.tr) { html in
                    html(.th, .scopeRow) { html in
                        html(
                            .a, .href(visit.link(.snapshot(record.id))),
                            text: visit.reader.cycle(record.cycle))
                    }
                    html(.td, .column(columns[1].title)) { html in
                        html(
                            .span,
                            text: visit.reader.moment(
                                record.claimedAt, of: visit.evaluation.government))
                    }
                    html(.td, .column(columns[2].title)) { html in
                        html(.span, text: visit.reading.ruleSetName(record.ruleSet, visit.reader))
                    }
                    html(.td, .class("n"), .column(columns[3].title)) { html in
                        html(.span, text: visit.reader.count(record.indicators))
                    }
                    html(.td, .column(columns[4].title)) { html in
                        let digest = record.digest.description
                        html(.code, .title(digest), text: String(digest.prefix(12)))
                    }
                }
            }
        }
    }
}

extension Reading {
    /// The rule set's title, or its name when it is not known here.
    func ruleSetName(_ id: RuleSet.ID, _ reader: Reader) -> String {
        holdings.ruleSets.first { $0.id == id }.map { reader($0.title) } ?? id.text
    }
}
