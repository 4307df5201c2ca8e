import Ledger
import Proceedings
import Performance
import Reporting
import Standing
import Vocabulary

/// One agency's submission before its verifier: what changed, what speaks against it, what proves
/// it, and the decision.
struct ReviewPage: Page {
    /// The name of the box that marks a cell for correction, before the cell.
    static let mark = "c:"

    let visit: Visit
    let dossier: EntryDossier
    let checklist: VerificationChecklist
    /// The digest of the cycle's newest snapshot.
    let snapshot: String?

    var title: String { "\(visit(Words.Verifying.title)) · \(dossier.organisation.name)" }

    var assets: [Asset] { [.entryStyle] }

    private var id: Organisation.ID { dossier.organisation.id }
    private var mayReturn: Bool { visit.access.may(.return, id).isAllowed }

    func write(into html: inout Html) {
        html(.section) { html in
            html(
                .p, .class("kicker"),
                text: "\(visit(Words.Verifying.title)) · \(visit.reader.cycle(dossier.cycle))")
            html(.h1, text: dossier.organisation.name)
            LadderSteps(visit: visit, rung: dossier.submission.rung.name).write(into: &html)
        }
        if case .unlockRequested(_, let reason, _) = dossier.submission.rung {
            html(.p, .class("notice")) { html in
                html(.b, text: visit(Words.Verifying.unlockAsked))
                html.text(": \(reason.text)")
            }
        }
        html.card(
            visit(Words.Verifying.changed), remark: visit(countsOfFindings), isLong: true
        ) { html in
            if checklist.open.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Verifying.unchanged))
            } else {
                ChecklistTable(
                    visit: visit, dossier: dossier, items: checklist.open,
                    marks: mayReturn ? "kembalikan" : nil
                ).write(into: &html)
            }
        }
        writeMissing(into: &html)
        html(.div, .class("cols")) { html in
            html.card(visit(Words.Entry.evidence)) { html in
                EvidenceList(visit: visit, organisation: id, files: dossier.files)
                    .write(into: &html)
            }
            html.card(visit(Words.Entry.selfEvaluation)) { html in
                SelfEvaluationList(visit: visit, written: dossier.selfEvaluations)
                    .write(into: &html)
            }
        }
        writeSettled(into: &html)
        DecisionSection(visit: visit, dossier: dossier, snapshot: snapshot).write(into: &html)
    }

    private var countsOfFindings: Wording {
        Words.Verifying.counts(errors: dossier.errors, warnings: dossier.warnings)
    }

    private func writeMissing(into html: inout Html) {
        guard !checklist.missing.isEmpty else { return }
        html.card(
            visit(Words.Verifying.missing),
            remark: visit.reader.count(checklist.missing.count)
        ) { html in
            html(.ul, .class("plain tight grid")) { html in
                for key in checklist.missing {
                    let name = dossier.sheet.row(of: key.indicator)?.indicator.name
                    html(
                        .li,
                        text: "\(name ?? key.indicator.text), \(visit.reader.period(key.period))")
                }
            }
        }
    }

    private func writeSettled(into html: inout Html) {
        guard !checklist.settled.isEmpty else { return }
        html(.details, .class("block")) { html in
            html(
                .summary,
                text: "\(visit(Words.Verifying.settled)) (\(checklist.settled.count))")
            ChecklistTable(
                visit: visit, dossier: dossier, items: checklist.settled, marks: nil
            ).write(into: &html)
        }
    }
}

/// Figures with their verified edition, findings and evidence.
struct ChecklistTable {
    let visit: Visit
    let dossier: EntryDossier
    let items: [VerificationChecklist.Item]
    /// The form whose boxes mark what must be corrected.
    let marks: String?

    private var columns: [Column] {
        let all = [
            Column(visit(Words.Entry.indicator)), Column(visit(Words.Verifying.period)),
            Column(visit(Words.Verifying.value), isNumeric: true),
            Column(visit(Words.Verifying.verified), isNumeric: true),
            Column(visit(Words.Verifying.target), isNumeric: true),
            Column(visit(Words.Verifying.findings)), Column(visit(Words.Entry.evidence)),
        ]
        return marks == nil ? all : all + [Column(visit(Words.Verifying.mark))]
    }

    func write(into html: inout Html) {
        let columns = columns
        html.table(visit(Words.Verifying.changed), style: "cards review", columns: columns) {
            html in
            for item in items {
                html(.tr) { html in write(item, columns, into: &html) }
            }
        }
    }

    private func write(
        _ item: VerificationChecklist.Item, _ columns: [Column], into html: inout Html
    ) {
        let (indicator, reader) = (item.indicator, visit.reader)
        let key = CellKey(indicator.id, item.value.period)
        html(.th, .scopeRow) { html in
            html.text(indicator.name)
            html(.span, .class("sub")) { html in
                html(.code, text: indicator.id.text)
                html.text(" · \(reader.unit(of: indicator))")
            }
        }
        html(.td, .column(columns[1].title)) { html in
            html(.span, text: reader.period(item.value.period))
        }
        html(.td, .class("n"), .column(columns[2].title)) { html in
            html(.span) { html in
                html(.b, text: shown(item.value, indicator))
                writeChange(item, into: &html)
            }
        }
        html(.td, .class("n"), .column(columns[3].title)) { html in
            html(.span, text: item.verified.map { shown($0, indicator) } ?? Reader.nothing)
        }
        html(.td, .class("n"), .column(columns[4].title)) { html in
            html(.span, text: reader.level(item.target, of: indicator))
        }
        html(.td, .column(columns[5].title)) { html in writeFindings(item, into: &html) }
        html(.td, .column(columns[6].title)) { html in writeEvidence(item, key, into: &html) }
        guard let marks else { return }
        html(.td, .column(columns[7].title)) { html in
            // The label makes the box as large as a finger.
            html(.label, .class("tick")) { html in
                html.void(
                    .input, .type("checkbox"), .name(ReviewPage.mark + key.description),
                    .value("ya"), .text("form", marks),
                    .ariaLabel(
                        "\(visit(Words.Verifying.mark)): \(indicator.name), "
                            + reader.period(item.value.period)))
            }
        }
    }

    private func shown(_ value: Observation, _ indicator: Indicator) -> String {
        value.measure.map { visit.reader.measure($0, of: indicator) }
            ?? CellText(of: value, visit.language).main
    }

    private func writeChange(_ item: VerificationChecklist.Item, into html: inout Html) {
        if case .ratio(let above, let below)? = item.value.measure {
            html(
                .span, .class("sub"),
                text: "\(visit.reader.number(above, decimals: 0)) / "
                    + visit.reader.number(below, decimals: 0))
        }
        guard let change = item.change, change != 0 else { return }
        let sign = change > 0 ? "+" : ""
        html(
            .span, .class("sub"),
            text: sign + visit.reader.value(change, of: item.indicator))
    }

    private func writeFindings(_ item: VerificationChecklist.Item, into html: inout Html) {
        guard !item.findings.isEmpty || item.value.note != nil else {
            html(.span, text: Reader.nothing)
            return
        }
        html(.ul, .class("entry-found")) { html in
            for finding in item.findings {
                html(
                    .li, .class(finding.severity == .error ? "error" : "warning"),
                    text: visit(finding.wording))
            }
            if let note = item.value.note {
                html(.li, .class("note"), text: "\(visit(Words.Entry.note)): \(note)")
            }
        }
    }

    private func writeEvidence(
        _ item: VerificationChecklist.Item, _ key: CellKey, into html: inout Html
    ) {
        html(.div) { html in
            if item.lacksEvidence { html.tag(visit(Words.Verifying.noEvidence)) }
            for file in dossier.files(of: key) {
                html(
                    .a, .download,
                    .href(
                        visit.link(.entry(.file(dossier.organisation.id, file.digest)))),
                    text: file.name)
            }
        }
    }
}
