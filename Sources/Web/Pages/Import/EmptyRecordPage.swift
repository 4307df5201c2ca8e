import Vocabulary

/// Where a record without indicators leads its reader.
struct EmptyRecordPage: Page {
    let visit: Visit

    var title: String { visit(Words.Import.emptyTitle) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.h1, text: visit(Words.Evaluation.empty))
            html(.p, .class("lede"), text: visit(Words.Import.emptyWhy))
            html(.p, .class("row")) { html in
                html(
                    .a, .class("btn primary"), .href(visit.link(.imports)),
                    text: visit(Words.Import.title))
                html(
                    .a, .class("btn"), .download,
                    .href(Link(.importing(.template), visit.language)),
                    text: visit(Words.Import.template))
            }
        }
    }
}
