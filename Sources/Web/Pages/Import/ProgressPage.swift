import Vocabulary

/// How far a file is being taken in; the browser asks again by itself.
struct ProgressPage: Page {
    let visit: Visit
    let progress: ImportWork.Progress

    var title: String { visit(Words.Import.underWay) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.h1, text: visit(Words.Import.underWay))
            html(.p, .class("lede"), text: visit(Words.Import.underWayWhy))
            ImportSteps(visit: visit, current: 2).write(into: &html)
        }
        html(.section, .class("card")) { html in
            let text = visit(Words.Import.rows(visit.reader, progress.done, of: progress.total))
            html(.p) { html in
                html(
                    .progress, .class("wide"), .ariaLabel(visit(Words.Import.underWay)),
                    .literal("max", "1"),
                    progress.total == 0 ? nil : .value(Self.decimal(progress.share)), text: text)
            }
            html(.p, text: text)
        }
    }

    /// As HTML writes numbers.
    private static func decimal(_ share: Double) -> String {
        Numeral.text(share, decimals: 3, .english)
    }
}
