import Performance
import Reminders
import Standing
import Storage
import Vocabulary

/// Today's reminders, and what became of the last.
struct RemindingSection {
    let visit: Visit
    let plan: ReminderPlan
    let hasMail: Bool
    /// The newest first.
    let sent: [SentReminder]

    func write(into html: inout Html) {
        html.card(visit(Words.Reminding.title), id: "pengingat") { html in
            if plan.reminders.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Reminding.noneToday))
            } else if hasMail {
                writeButton(into: &html)
            } else {
                html(.p, .class("quiet"), text: visit(Words.Reminding.noMail))
            }
            if !plan.unreached.isEmpty {
                writeUnreached(into: &html)
            }
            writeSent(into: &html)
        }
    }

    private func writeButton(into html: inout Html) {
        let query = visit.query.keeping(Parameter.kept)
        html(
            .form, .class("screen-only"), .methodPost,
            .action(Link(.notices(.overdue), query, visit.language))
        ) { html in
            html(
                .button, .class("btn primary"), .type("submit"),
                text: visit(Words.Reminding.button(visit.reader.count(plan.reminders.count))))
        }
    }

    /// Agencies without anybody to write to; at the start of a year that can be nearly all.
    private func writeUnreached(into html: inout Html) {
        let names = plan.unreached.map { visit.reading.name(of: ID($0.text)) }
        html(.details) { html in
            html(
                .summary,
                text: visit(Words.Reminding.unreached(visit.reader.count(names.count))))
            html(.ul, .class("plain tight grid")) { html in
                for name in names { html(.li, text: name) }
            }
        }
    }

    private func writeSent(into html: inout Html) {
        guard let last = sent.first else { return }
        let good = sent.count { $0.state == .sent }
        let bad = sent.count { $0.state == .failed }
        html(.p, .class("quiet")) { html in
            html.text(visit(Words.Reminding.sent) + ": ")
            html(.span, text: visit.reader.moment(last.at, of: visit.evaluation.government))
            html.text(" · ")
            html.text(
                visit(
                    Words.Reminding.kept(
                        visit.reader.count(good), failed: visit.reader.count(bad))))
        }
    }
}
