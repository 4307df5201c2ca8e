import Ledger
import Interchange
import Performance
import Proceedings
import Storage
import Vocabulary

/// The dry run: what a file would change, everything that is wrong in it, and what to do next.
struct CheckPage: Page {
    let visit: Visit
    let file: CheckedFile

    var title: String { visit(Words.Import.dryRun) }

    private var reader: Reader { visit.reader }
    private var receipt: ImportReceipt { file.receipt }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: visit(Words.Import.dryRun))
            html(.h1, text: visit(sentence))
            html(.p, .class("lede"), text: visit(advice))
            ImportSteps(visit: visit, current: 1).write(into: &html)
        }
        html.card(visit(Words.Import.next)) { html in writeActions(into: &html) }
        if !file.isClean {
            FaultSection(visit: visit, reading: file.reading).write(into: &html)
        }
        html(.div, .class("cols wide-first")) { html in
            html.card(visit(Words.Import.effect), remark: visit(Words.Import.effectHint)) { html in
                CountTable(visit: visit, counts: receipt.counts).write(into: &html)
            }
            html.card(visit(Words.Import.theFile)) { html in
                FileFacts(
                    visit: visit, identity: file.identity, ignored: file.reading.ignored
                ).write(into: &html)
            }
        }
        AbsentSection(visit: visit, absent: receipt.absent, hasFaults: !file.isClean)
            .write(into: &html)
        ChangeSection(visit: visit, changes: receipt.changes, isTaken: !receipt.addsNothing)
            .write(into: &html)
    }

    private var sentence: Wording {
        if !file.isClean {
            return Words.Import.faultySentence(
                reader, good: file.goodRows, faulty: file.faultyRows,
                faults: file.reading.faultCount)
        }
        if receipt.addsNothing {
            return staleRows == 0
                ? Words.Import.nothingChanges
                : Words.Import.onlyStale(reader.count(staleRows))
        }
        return Words.Import.cleanSentence(
            reader, new: receipt.sum(\.new), changed: receipt.sum(\.changed))
    }

    private var advice: Wording {
        if !file.isClean { return Words.Import.faultyAdvice }
        if receipt.addsNothing, staleRows > 0 { return Words.Import.staleAdvice }
        if receipt.addsNothing {
            return receipt.isKnownFile ? Words.Import.knownFile : Words.Import.sameContents
        }
        return Words.Import.cleanAdvice
    }

    /// Rows that are older than what is on record.
    private var staleRows: Int { receipt.sum(\.stale) }

    private func writeActions(into html: inout Html) {
        html(.div, .class("row")) { html in
            if !receipt.addsNothing, file.goodRows > 0 {
                let choice: ImportChoice = file.isClean ? .whole : .goodRows
                html(
                    .form, .methodPost,
                    .action(Link(.importing(.check(file.id)), visit.language))
                ) { html in
                    html.void(
                        .input, .type("hidden"), .name(ImportChoice.field),
                        .value(choice.rawValue))
                    html(
                        .button, .class("btn primary"), .type("submit"),
                        text: visit(
                            file.isClean
                                ? Words.Import.applyAll
                                : Words.Import.applyGood(reader, file.goodRows)))
                }
            }
            if !file.reading.faultyRows.isEmpty {
                html(
                    .a, .class("btn"), .download,
                    .href(Link(.importing(.faults(file.id)), visit.language)),
                    text: visit(Words.Import.saveFaults))
            }
            html(.a, .href(visit.link(.imports)), text: visit(Words.Import.another))
        }
        if !file.isClean {
            html(.p, .class("quiet"), text: visit(Words.Import.keepFaults))
        }
        html(
            .p, .class("quiet"),
            text: visit(
                Words.Import.waits(reader.moment(file.expiresAt, of: visit.evaluation.government))))
    }
}

/// What an import does to each table.
struct CountTable {
    let visit: Visit
    let counts: [Proceedings.TableCount]

    func write(into html: inout Html) {
        let columns = [
            Column(visit(Words.Import.table)),
            Column(visit(Words.Import.new), isNumeric: true),
            Column(visit(Words.Import.changed), isNumeric: true),
            Column(visit(Words.Import.unchanged), isNumeric: true),
            Column(visit(Words.Import.stale), isNumeric: true),
        ]
        html.table(visit(Words.Import.effect), style: "dense", columns: columns) { html in
            for count in counts {
                html(.tr) { html in
                    html(.th, .scopeRow, text: visit(Words.Import.name(of: count.table)))
                    for number in [count.new, count.changed, count.unchanged, count.stale] {
                        html(.td, .class("n"), text: visit.reader.count(number))
                    }
                }
            }
        }
    }
}

/// A file by its name, size and digest.
struct FileFacts {
    let visit: Visit
    let identity: FileIdentity
    var ignored: [String] = []
    /// More about how it came in.
    var others: [(name: Wording, value: String)] = []

    func write(into html: inout Html) {
        html(.dl, .class("pairs")) { html in
            html(.dt, text: visit(Words.Import.file))
            html(.dd, text: identity.name)
            html(.dt, text: visit(Words.Import.fileSize))
            html(.dd, text: visit.reader.size(identity.byteCount))
            html(.dt, text: visit(Words.Import.digest))
            html(.dd) { html in
                html(.code, .class("digest"), text: identity.sha256.description)
            }
            if !ignored.isEmpty {
                html(.dt, text: visit(Words.Import.ignored))
                html(.dd, text: ignored.prefix(20).joined(separator: ", "))
            }
            for (name, value) in others {
                html(.dt, text: visit(name))
                html(.dd, .class("digest"), text: value)
            }
        }
    }
}
