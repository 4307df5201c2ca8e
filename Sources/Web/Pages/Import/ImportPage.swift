import Proceedings
import Ledger
import Interchange
import Performance
import Storage
import Vocabulary

/// Where data comes in and goes out, and what came in before.
struct ImportPage: Page {
    let visit: Visit
    /// The latest first.
    let imports: [ImportRecord]
    /// False when the site only shows.
    let canImport: Bool

    var title: String { visit(Words.Import.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.h1, text: visit(Words.Import.heading))
            html(.p, .class("lede"), text: visit(Words.Import.lede))
            ImportSteps(visit: visit, current: 0).write(into: &html)
        }
        html(.div, .class("cols wide-first")) { html in
            if canImport {
                writeUpload(into: &html)
            } else {
                html.card(visit(Words.Import.upload)) { html in
                    html(.p, text: visit(Words.Upload.readOnly))
                }
            }
            writeTemplate(into: &html)
        }
        html.card(visit(Words.Import.history), isLong: true) { html in
            writeHistory(into: &html)
        }
    }

    private func writeUpload(into html: inout Html) {
        html.card(visit(Words.Import.upload)) { html in
            html(
                .form, .methodPost, .multipart, .action(Link(.imports, visit.language))
            ) { html in
                html(.label, .class("drop")) { html in
                    html(.b, text: visit(Words.Import.chooseFile))
                    html(.span, .class("quiet"), text: visit(Words.Import.fileHint))
                    html.void(
                        .input, .type("file"), .name(Words.Import.fileField), .required,
                        .accept(".xlsx,.zip,.csv"))
                }
                html(.p, .class("row")) { html in
                    html(
                        .button, .class("btn primary"), .type("submit"),
                        text: visit(Words.Import.check))
                    html(.span, .class("quiet"), text: visit(Words.Import.checkHint))
                }
            }
        }
    }

    private func writeTemplate(into html: inout Html) {
        html.card(visit(Words.Import.shape)) { html in
            html(.p, .class("quiet"), text: visit(Words.Import.shapeWhy))
            html(.ul, .class("plain")) { html in
                for (route, text, hint) in downloads {
                    html(.li) { html in
                        html(
                            .a, .class("btn"), .download, .href(Link(route, visit.language)),
                            text: visit(text))
                        html(.span, .class("sub"), text: visit(hint))
                    }
                }
            }
        }
    }

    private var downloads: [(Route, Wording, Wording)] {
        [
            (.importing(.template), Words.Import.template, Words.Import.templateHint),
            (.export(.xlsx), Words.Import.exportWorkbook, Words.Import.exportHint),
            (.export(.zip), Words.Import.exportFolder, Words.Import.exportFolderHint),
        ]
    }

    private func writeHistory(into html: inout Html) {
        guard !imports.isEmpty else {
            html(.p, .class("quiet"), text: visit(Words.Import.noHistory))
            return
        }
        let columns = [
            Column(visit(Words.Import.file)), Column(visit(Words.Import.when)),
            Column(visit(Words.Import.new), isNumeric: true),
            Column(visit(Words.Import.changed), isNumeric: true),
            Column(visit(Words.Import.digest)),
        ]
        html.table(visit(Words.Import.history), style: "cards", columns: columns) { html in
            for record in imports { write(record, columns, into: &html) }
        }
    }

    private func write(_ record: ImportRecord, _ columns: [Column], into html: inout Html) {
        let counts = record.received.counts
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html(
                    .a, .href(visit.link(.importing(.receipt(record.id)))),
                    text: record.received.file.name)
            }
            html(.td, .column(columns[1].title)) { html in
                html(
                    .span,
                    text: visit.reader.moment(
                        record.claimedAt, of: visit.evaluation.government))
            }
            for (column, count) in [
                (columns[2], counts.reduce(0) { $0 + $1.new }),
                (columns[3], counts.reduce(0) { $0 + $1.changed }),
            ] {
                html(.td, .class("n"), .column(column.title)) { html in
                    html(.span, text: visit.reader.count(count))
                }
            }
            html(.td, .column(columns[4].title)) { html in
                let digest = record.received.file.sha256.description
                html(.code, .title(digest), text: String(digest.prefix(12)))
            }
        }
    }
}

/// Where the reader is on the way of a file.
struct ImportSteps {
    let visit: Visit
    /// 0…2.
    let current: Int

    func write(into html: inout Html) {
        html(.ol, .class("steps"), .ariaLabel(visit(Words.Import.steps))) { html in
            for (position, step) in Words.Import.stepNames.enumerated() {
                html(
                    .li, position == current ? .literal("aria-current", "step") : nil,
                    text: visit(step))
            }
        }
    }
}
