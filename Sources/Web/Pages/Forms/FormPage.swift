import Performance
import Vocabulary

/// The regulated forms of one agency: chosen, read, and saved to be signed.
struct FormPage: Page {
    let visit: Visit
    let definition: FormDefinition
    /// `nil` when no agency has an indicator.
    let organisation: Organisation.ID?
    let form: FormTable?

    var title: String { "\(visit(Words.Navigation.forms)) \(definition.code)" }

    func write(into html: inout Html) {
        // The sheet has its own title on paper.
        html(.section, form == nil ? nil : .class("screen-only")) { html in
            html(.p, .class("kicker"), text: visit.reader.cycle(visit.reading.lens.cycle))
            html(.h1, text: visit(Words.Forms.title))
            html(.p, .class("lede"), text: visit(Words.Forms.lede))
        }
        html(.section, .class("card screen-only")) { html in
            writeChooser(into: &html)
            if form != nil { writeDownloads(into: &html) }
        }
        if let form {
            FormTableView(form: form, visit: visit).write(into: &html)
        } else {
            html.card(visit(Words.Forms.nothing)) { html in
                html(.p, text: visit(Words.Forms.nothingWhy))
                html(.p) { html in
                    html(
                        .a, .class("btn primary"), .href(visit.link(.imports)),
                        text: visit(Words.Import.title))
                }
            }
        }
        writeDocuments(into: &html)
    }

    private func writeChooser(into html: inout Html) {
        html(
            .form, .class("filters choosing"), .methodGet, .action(Link(.forms, visit.language)),
            .ariaLabel(visit(Words.Forms.choose))
        ) { html in
            Choice(
                visit(Words.Forms.form), name: visit(Parameter.form.name),
                alternatives: FormDefinition.forms(of: visit.evaluation.government.level).map {
                    .init($0.code, "\($0.code) – \(visit($0.title))")
                }, chosen: definition.code
            ).write(into: &html)
            Choice(
                visit(Words.Forms.organisation), name: visit(Parameter.organisation.name),
                alternatives: visit.reading.organisationsWithIndicators.map {
                    .init($0.id.text, $0.name)
                }, chosen: organisation?.text
            ).write(into: &html)
            let cycle = visit.reading.lens.cycle
            Choice(
                visit(Words.Frame.cycle), name: visit(Parameter.cycle.name),
                alternatives: CycleChoice.offered(for: visit.reading.holdings, including: cycle)
                    .map { .init($0.description, visit.reader.cycle($0)) },
                chosen: cycle.description
            ).write(into: &html)
            if let rules = visit.query[.ruleSet] {
                html.void(
                    .input, .type("hidden"), .name(visit(Parameter.ruleSet.name)), .value(rules))
            }
            html(.button, .class("btn primary"), .type("submit"), text: visit(Words.Frame.show))
        }
    }

    private func writeDownloads(into html: inout Html) {
        html(.p, .class("row")) { html in
            for format in DocumentFile.FormFormat.allCases.reversed() {
                html(
                    .a, .class("btn"), .download,
                    .href(documentLink(.form(definition.code, format))),
                    text: "\(visit(Words.Forms.save)) \(format.rawValue.uppercased())")
            }
            html(.span, .class("quiet"), text: visit(Words.Forms.saveHint))
        }
    }

    private func writeDocuments(into html: inout Html) {
        html(.section, .class("card screen-only")) { html in
            html(.header) { html in html(.h2, text: visit(Words.Forms.documents)) }
            html(.ul, .class("plain")) { html in
                html(.li) { html in
                    html(
                        .a, .class("btn"), .download, .href(visit.link(.document(.book))),
                        text: visit(Words.Forms.book))
                    html(.span, .class("sub"), text: visit(Words.Forms.bookHint))
                }
                if let organisation {
                    html(.li) { html in
                        html(
                            .a, .class("btn"), .download, .href(documentLink(.sheet)),
                            text: visit(Words.Forms.sheet(visit.reading.name(of: organisation))))
                        html(.span, .class("sub"), text: visit(Words.Forms.sheetHint))
                    }
                }
                html(.li) { html in
                    html(
                        .a, .href(visit.link(.snapshots)), text: visit(Words.Snapshots.title))
                    html(.span, .class("sub"), text: visit(Words.Snapshots.hint))
                }
            }
        }
    }

    private func documentLink(_ document: DocumentFile) -> Link {
        visit.link(.document(document), .organisation, organisation?.text)
    }
}
