import Performance
import Reporting
import Standing
import Vocabulary

/// An agency's sheet: what is due, typed, wrong, proven and said, and the act of submitting it.
struct EntryPage: Page {
    let visit: Visit
    let dossier: EntryDossier
    /// Texts that could not be stored, with what was stored in the meantime.
    var contested: [CellKey: Contested] = [:]
    /// What a paste could not take.
    var refused: [Wording] = []
    /// Why what was sent was not done.
    var problem: Wording?

    /// A text that somebody else overtook.
    struct Contested: Sendable {
        var text: CellText
        var stored: Draft
    }

    var title: String { "\(visit(Words.Entry.title)) · \(dossier.organisation.name)" }

    var assets: [Asset] { canEnter ? [.entryStyle, .entryScript] : [.entryStyle] }

    private var id: Organisation.ID { dossier.organisation.id }
    var canEnter: Bool { visit.access.may(.enter, id).isAllowed }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker")) { html in
                html.text("\(visit(Words.Entry.title)) · \(visit.reader.cycle(dossier.cycle))")
            }
            html(.h1, text: dossier.organisation.name)
            LadderSteps(visit: visit, rung: dossier.submission.rung.name).write(into: &html)
            writeNextStep(into: &html)
        }
        writeNotices(into: &html)
        let remark = canEnter ? visit(Words.Entry.saveHint) : nil
        html.card(visit(Words.Entry.state), remark: remark) { html in
            EntryFigures(visit: visit, dossier: dossier).write(into: &html)
        }
        EntryGrid(page: self).write(into: &html)
        if canEnter { PasteSection(visit: visit, dossier: dossier).write(into: &html) }
        html(.div, .class("cols")) { html in
            EvidenceSection(visit: visit, dossier: dossier).write(into: &html)
            SelfEvaluationSection(visit: visit, dossier: dossier).write(into: &html)
        }
        SubmitSection(visit: visit, dossier: dossier).write(into: &html)
    }

    private func writeNextStep(into html: inout Html) {
        html(.p, .class("lede"), text: visit(nextStep))
        html(.p, .class("row screen-only")) { html in
            if visit.access.may(.submit, id).isAllowed {
                html(.a, .href(.place("ajukan")), text: visit(Words.Entry.submitTitle))
            }
            html.link(visit(Words.CalendarKey.title), .notices(.calendarKey), for: visit)
        }
    }

    /// What is to be done now, or what the figures wait for.
    private var nextStep: Wording {
        switch dossier.submission.rung.name {
        case .submitted: return Words.NextStep.waits
        case .verified: return Words.NextStep.verified
        case .locked: return Words.NextStep.locked
        case .unlockRequested: return Words.NextStep.unlockAsked
        case .draft, .returned: break
        }
        if visit.access.may(.submit, id).isAllowed { return Words.NextStep.submit }
        guard canEnter else {
            return visit.access.phase == .preparation
                ? Words.NextStep.notOpen : Words.Entry.readOnly
        }
        return dossier.submission.rung.name == .returned
            ? Words.NextStep.correct : Words.NextStep.enter
    }

    private func writeNotices(into html: inout Html) {
        if let problem { html(.p, .class("notice"), .role("alert"), text: visit(problem)) }
        if case .returned(_, let reason) = dossier.submission.rung {
            html(
                .p, .class("notice"), text: visit(Words.Entry.returnedBecause(reason.text)))
        }
        html(.p, .class("notice"), .id("jaringan"), .hidden, text: visit(Words.Entry.isOffline))
        html(
            .div, .class("notice"), .id("tak-terambil"), .role("alert"),
            refused.isEmpty ? .hidden : nil
        ) { html in
            html(.b, text: visit(Words.Entry.refusedCells))
            html(.ul, .class("plain tight")) { html in
                for sentence in refused { html(.li, text: visit(sentence)) }
            }
        }
    }
}

/// Where a submission stands on its way up.
struct LadderSteps {
    let visit: Visit
    let rung: Rung.Name

    func write(into html: inout Html) {
        let shown: [Rung.Name] =
            switch rung {
            case .returned: [.returned, .submitted, .verified, .locked]
            case .unlockRequested: [.draft, .submitted, .verified, .unlockRequested]
            default: [.draft, .submitted, .verified, .locked]
            }
        html(.ol, .class("steps"), .ariaLabel(visit(Words.Entry.steps))) { html in
            for step in shown {
                html(
                    .li, step == rung ? .literal("aria-current", "step") : nil,
                    text: visit(step.wording))
            }
        }
    }
}

/// The sheet in five numbers.
struct EntryFigures {
    let visit: Visit
    let dossier: EntryDossier

    func write(into html: inout Html) {
        html(.dl, .class("figs")) { html in
            figure(
                Words.Entry.filled, dossier.filled, id: "terisi",
                also: "\(visit(Words.Entry.of)) \(dossier.sheet.cells.count)", into: &html)
            figure(Words.Entry.drafts, dossier.changed, into: &html)
            figure(Words.Entry.mustFix, dossier.errors, id: "salah", into: &html)
            figure(Words.Entry.toExplain, dossier.warnings, into: &html)
            figure(Words.Entry.evidence, dossier.files.count, into: &html)
        }
    }

    private func figure(
        _ name: Wording, _ count: Int, id: String? = nil, also: String? = nil,
        into html: inout Html
    ) {
        html(.div) { html in
            html(.dt, text: visit(name))
            html(.dd) { html in
                html(.span, id.map(Attribute.id), text: visit.reader.count(count))
                if let also {
                    html.text(" ")
                    html(.small, text: also)
                }
            }
        }
    }
}
