import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

/// What an import did: proof for the one who handed the file in.
struct ReceiptPage: Page {
    let visit: Visit
    let record: ImportRecord
    /// The name of whoever handed it in.
    let author: String
    let changes: [RecordedChange]
    /// The file, while it waits and holds faulty rows.
    let waiting: CheckedFile?

    var title: String { visit(Words.Import.receipt) }

    func write(into html: inout Html) {
        let counts = record.received.counts
        html(.section) { html in
            html(.p, .class("kicker"), text: visit(Words.Import.receipt))
            html(
                .h1,
                text: visit(
                    Words.Import.received(
                        visit.reader, new: counts.reduce(0) { $0 + $1.new },
                        changed: counts.reduce(0) { $0 + $1.changed })))
            ImportSteps(visit: visit, current: 2).write(into: &html)
        }
        if let waiting, !waiting.isClean { writeFaulty(waiting, into: &html) }
        html(.div, .class("cols wide-first")) { html in
            html.card(visit(Words.Import.effect)) { html in
                CountTable(visit: visit, counts: counts).write(into: &html)
            }
            html.card(visit(Words.Import.receipt)) { html in writeFacts(into: &html) }
        }
        AbsentSection(visit: visit, absent: record.received.absent).write(into: &html)
        if !changes.isEmpty {
            html.card(
                visit(Words.Import.changes), remark: visit(Words.Import.oldStay), isLong: true
            ) { html in
                ChangeTable(
                    visit: visit,
                    rows: changes.map {
                        ChangeTable.Row(change: $0, effect: nil)
                    }
                ).write(into: &html)
            }
        }
        html(.p, .class("row screen-only")) { html in
            html(
                .a, .class("btn primary"), .href(visit.link(.evaluation)),
                text: visit(Words.Import.toEvaluation))
            html(.a, .class("btn"), .href(visit.link(.imports)), text: visit(Words.Import.another))
        }
    }

    private func writeFaulty(_ file: CheckedFile, into html: inout Html) {
        html(.section, .class("notice")) { html in
            html(.p) { html in
                html(.b, text: visit(Words.Import.leftOver(visit.reader, file.faultyRows)))
            }
            html(.p, .class("row")) { html in
                html(
                    .a, .class("btn"), .download,
                    .href(Link(.importing(.faults(file.id)), visit.language)),
                    text: visit(Words.Import.saveFaults))
                html(
                    .a, .href(Link(.importing(.check(file.id)), visit.language)),
                    text: visit(Words.Import.seeFaults))
            }
        }
    }

    private func writeFacts(into html: inout Html) {
        let moment = visit.reader.moment(record.claimedAt, of: visit.evaluation.government)
        FileFacts(
            visit: visit, identity: record.received.file,
            others: [
                (Words.Import.when, moment),
                (Words.Import.who, author),
                (Words.Import.entry, record.id.description),
                (Words.Import.entries, visit.reader.count(record.received.entries)),
            ]
        ).write(into: &html)
    }
}
