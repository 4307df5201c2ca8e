import Performance
import Standing
import Vocabulary

/// What can be decided by whoever reads the page.
struct DecisionSection {
    let visit: Visit
    let dossier: EntryDossier
    let snapshot: String?

    private var id: Organisation.ID { dossier.organisation.id }

    private func may(_ act: SubmissionAct) -> Bool { visit.access.may(act, id).isAllowed }

    func write(into html: inout Html) {
        html.card(visit(Words.Verifying.decide), id: "keputusan") { html in
            writeWhyNot(into: &html)
            html(.div, .class("cols")) { html in
                if may(.verify) {
                    button(
                        .verify(id), Words.Verifying.verify,
                        hint: Words.Verifying.verifyHint, isPrimary: true, into: &html)
                }
                if may(.return) { writeReturn(into: &html) }
                if may(.lock) {
                    if snapshot == nil {
                        html(.p, .class("quiet"), text: visit(Words.Verifying.noSnapshot))
                    } else {
                        button(.lock(id), Words.Verifying.lock, into: &html)
                    }
                }
                if may(.approveUnlock) {
                    button(
                        .approveUnlock(id), Words.Verifying.approve, isPrimary: true, into: &html)
                }
                if may(.declineUnlock) {
                    button(.declineUnlock(id), Words.Verifying.decline, into: &html)
                }
            }
        }
    }

    /// The nearest reason why somebody who verifies may not verify this: parts that are not
    /// verified, or their own work.
    private func writeWhyNot(into html: inout Html) {
        let acts: [SubmissionAct] = [.lock, .approveUnlock, .declineUnlock]
        guard !acts.contains(where: may) else { return }
        if case .refused(let denial) = visit.access.may(.verify, id) {
            // Figures that are verified already can still be returned; nothing is amiss then.
            if case .wrongState = denial, may(.return) { return }
            html(.p, .class("quiet"), text: visit(denial.wording))
        }
    }

    private func button(
        _ stop: EntryStop, _ name: Wording, hint: Wording? = nil, isPrimary: Bool = false,
        into html: inout Html
    ) {
        html(.form, .methodPost, .class("stacked"), .action(visit.link(.entry(stop)))) { html in
            if let hint { html(.p, .class("quiet"), text: visit(hint)) }
            html(.p) { html in
                html(
                    .button, .class(isPrimary ? "btn primary" : "btn"), .type("submit"),
                    text: visit(name))
            }
        }
    }

    private func writeReturn(into html: inout Html) {
        html(
            .form, .methodPost, .class("stacked"), .id("kembalikan"),
            .action(visit.link(.entry(.sendBack(id))))
        ) { html in
            let hint =
                may(.verify) ? Words.Verifying.sendBackHint : Words.Verifying.sendBackLater
            html(.p, .class("quiet"), text: visit(hint))
            ReasonField(visit: visit).write(into: &html)
            html(.p) { html in
                html(
                    .button, .class("btn"), .type("submit"),
                    text: visit(Words.Verifying.sendBack))
            }
        }
    }
}
