import Ledger
import Performance
import Proceedings
import Reporting
import Standing
import Vocabulary

/// A block from a spreadsheet, for whoever has no script.
struct PasteSection {
    static let place = "tempat"
    static let text = "blok"

    let visit: Visit
    let dossier: EntryDossier

    func write(into html: inout Html) {
        html(.details, .class("block")) { html in
            html(.summary, text: visit(Words.Entry.paste))
            html(
                .form, .methodPost, .class("stacked"),
                .action(visit.link(.entry(.paste(dossier.organisation.id))))
            ) { html in
                Choice(
                    visit(Words.Entry.pasteRow), name: Self.place, alternatives: places,
                    chosen: nil
                ).write(into: &html)
                html(.label) { html in
                    html.text(visit(Words.Entry.pasteText))
                    html(
                        .textarea, .name(Self.text), .required, .text("rows", "5"),
                        .class("wide"), text: "")
                }
                html(.p) { html in
                    html(
                        .button, .class("btn"), .type("submit"),
                        text: visit(Words.Entry.pasteButton))
                }
            }
        }
    }

    /// `block-line-column`, with the names that people know.
    private var places: [Choice.Alternative] {
        dossier.sheet.blocks.enumerated().flatMap { place, block in
            block.lines.enumerated().flatMap { number, line -> [Choice.Alternative] in
                let row = block.rows[line.row]
                var name = row.indicator.name
                if row.isRatio {
                    let part =
                        line.field == .main ? Words.Entry.numerator : Words.Entry.denominator
                    name += " (\(visit(part)))"
                }
                return block.periods.enumerated().map { column, period in
                    Choice.Alternative(
                        "\(place)-\(number)-\(column)",
                        "\(name), \(visit.reader.period(period))")
                }
            }
        }
    }
}

/// The files that speak for the figures.
struct EvidenceSection {
    static let cell = "sel"
    static let file = "berkas"

    let visit: Visit
    let dossier: EntryDossier

    private var id: Organisation.ID { dossier.organisation.id }

    func write(into html: inout Html) {
        html.card(visit(Words.Entry.evidence), id: "bukti") { html in
            EvidenceList(visit: visit, organisation: id, files: dossier.files).write(into: &html)
            guard visit.access.may(.attachEvidence, id).isAllowed else { return }
            html(
                .form, .methodPost, .multipart, .class("stacked"),
                .action(visit.link(.entry(.evidence(id))))
            ) { html in
                Choice(
                    visit(Words.Entry.evidenceFor), name: Self.cell, alternatives: cells,
                    chosen: nil
                ).write(into: &html)
                html(.label, .class("drop")) { html in
                    html(.b, text: visit(Words.Entry.file))
                    html(.span, .class("quiet"), text: visit(Words.Entry.attachHint))
                    html.void(
                        .input, .type("file"), .name(Self.file), .required,
                        .accept(".pdf,.png,.jpg,.jpeg,.xlsx,.docx,.csv,.txt"))
                }
                html(.p) { html in
                    html(.button, .class("btn"), .type("submit"), text: visit(Words.Entry.attach))
                }
            }
        }
    }

    private var cells: [Choice.Alternative] {
        dossier.sheet.rows.flatMap { row in
            row.cells.map {
                Choice.Alternative(
                    $0.key.description,
                    "\(row.indicator.name), \(visit.reader.period($0.key.period))")
            }
        }
    }
}

/// Files to save, by the value they speak for.
struct EvidenceList {
    let visit: Visit
    let organisation: Organisation.ID
    let files: [EvidenceAttached]

    func write(into html: inout Html) {
        guard !files.isEmpty else {
            html(.p, .class("quiet"), text: visit(Words.Entry.noEvidence))
            return
        }
        html(.ul, .class("plain")) { html in
            for file in files {
                html(.li) { html in
                    html(
                        .a, .download,
                        .href(visit.link(.entry(.file(organisation, file.digest)))),
                        text: file.name)
                    html(
                        .span, .class("sub"),
                        text: "\(file.indicator), \(visit.reader.period(file.period)) · "
                            + visit.reader.size(file.size))
                }
            }
        }
    }
}

/// What helped, what hindered, what follows.
struct SelfEvaluationSection {
    static let section = "bagian"
    static let cause = "sebab"
    static let text = "uraian"

    let visit: Visit
    let dossier: EntryDossier

    private var id: Organisation.ID { dossier.organisation.id }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Entry.selfEvaluation), remark: visit(Words.Entry.selfHint),
            id: "evaluasi-diri"
        ) { html in
            SelfEvaluationList(visit: visit, written: dossier.selfEvaluations).write(into: &html)
            guard visit.access.may(.selfEvaluate, id).isAllowed else { return }
            html(
                .form, .methodPost, .class("stacked"),
                .action(visit.link(.entry(.selfEvaluation(id))))
            ) { html in
                html(.div, .class("filters")) { html in
                    Choice(
                        visit(Words.Entry.section), name: Self.section,
                        alternatives: SelfEvaluation.Section.allCases.map {
                            .init($0.rawValue, visit(Words.Sheet.section($0)))
                        }, chosen: nil
                    ).write(into: &html)
                    Choice(
                        visit(Words.Entry.cause), name: Self.cause,
                        alternatives: [.init("", visit(Words.Entry.noCause))]
                            + Words.Cause.codes.map { .init($0, visit(Words.Cause.name($0))) },
                        chosen: nil
                    ).write(into: &html)
                }
                html(.label) { html in
                    html.text(visit(Words.Entry.text))
                    html(
                        .textarea, .name(Self.text), .required, .text("rows", "3"),
                        .maxLength(2_000), .class("wide"), text: "")
                }
                html(.p) { html in
                    html(.button, .class("btn"), .type("submit"), text: visit(Words.Entry.add))
                }
            }
        }
    }
}

/// An agency's own words, by part.
struct SelfEvaluationList {
    let visit: Visit
    let written: [SelfEvaluation]

    func write(into html: inout Html) {
        guard !written.isEmpty else {
            html(.p, .class("quiet"), text: visit(Words.Entry.nothingWritten))
            return
        }
        html(.dl, .class("pairs")) { html in
            for section in SelfEvaluation.Section.allCases {
                let remarks = written.filter { $0.section == section }
                if !remarks.isEmpty {
                    html(.dt, text: visit(Words.Sheet.section(section)))
                    html(.dd) { html in
                        html(.ul, .class("plain")) { html in
                            for remark in remarks {
                                html(.li) { html in
                                    if let cause = remark.cause {
                                        html.tag(visit(Words.Cause.name(cause)))
                                        html.text(" ")
                                    }
                                    html.text(remark.text)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The act of the agency's head: to submit, or to ask for an unlock.
struct SubmitSection {
    static let declared = "pernyataan"
    static let reason = "alasan"

    let visit: Visit
    let dossier: EntryDossier

    private var id: Organisation.ID { dossier.organisation.id }

    func write(into html: inout Html) {
        if visit.access.may(.submit, id).isAllowed {
            html.card(visit(Words.Entry.submitTitle), id: "ajukan") { html in
                writeSubmit(into: &html)
            }
        } else if visit.access.may(.enter, id).isAllowed {
            html.card(visit(Words.Entry.submitTitle), id: "ajukan") { html in
                html(.p, .class("quiet"), text: visit(Words.Entry.headSubmits))
            }
        } else if visit.access.may(.requestUnlock, id).isAllowed {
            html.card(
                visit(Words.Entry.unlock), remark: visit(Words.Entry.unlockHint), id: "ajukan"
            ) { html in
                html(
                    .form, .methodPost, .class("stacked"),
                    .action(visit.link(.entry(.requestUnlock(id))))
                ) { html in
                    ReasonField(visit: visit).write(into: &html)
                    html(.p) { html in
                        html(
                            .button, .class("btn"), .type("submit"), text: visit(Words.Entry.unlock)
                        )
                    }
                }
            }
        }
    }

    private func writeSubmit(into html: inout Html) {
        html(
            .p, .class("quiet"),
            text: visit(
                Words.Verifying.counts(errors: dossier.errors, warnings: dossier.warnings)))
        if dossier.errors > 0 { html(.p, text: visit(Words.Entry.fixFirst)) }
        html(
            .form, .methodPost, .class("stacked"), .action(visit.link(.entry(.submit(id))))
        ) { html in
            html(.label, .class("row")) { html in
                html.void(
                    .input, .type("checkbox"), .name(Self.declared), .value("ya"), .required)
                html(.span, text: visit(Words.Entry.declare))
            }
            html(.p) { html in
                html(
                    .button, .class("btn primary"), .type("submit"),
                    text: visit(Words.Entry.submit))
            }
        }
    }
}

/// A reason that must be given.
struct ReasonField {
    let visit: Visit

    func write(into html: inout Html) {
        html(.label) { html in
            html.text(visit(Words.Entry.reason))
            html(
                .textarea, .name(SubmitSection.reason), .required, .text("rows", "3"),
                .maxLength(Reason.mostCharacters), .class("wide"), text: "")
        }
    }
}
