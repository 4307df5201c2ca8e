import Performance
import Standing
import Storage
import Vocabulary

/// One's own account.
struct AccountPage: Page {
    let caller: Caller
    let person: Visitor.Person
    let sessions: [StoredSession]
    let assignments: [RecordedAssignment]
    /// Seats that this person has passed on.
    let delegations: [Assignment]
    /// Recovery codes that can still be used.
    let codesLeft: Int?
    let hasPassphrase: Bool
    let names: [Holder.ID: String]
    var fault: Wording?

    var title: String { caller(Words.Account.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: title)
            html(.h1, text: person.account.name)
            html(.p, .class("lede"), text: subtitle)
        }
        html.fault(fault.map(caller.callAsFunction))
        html.card(caller(Words.Account.assignments)) { html in
            if assignments.isEmpty {
                html(.p, .class("quiet"), text: caller(Words.Account.noAssignments))
            } else {
                AssignmentTable(caller: caller, assignments: assignments, names: names)
                    .write(into: &html)
            }
        }
        html(.div, .class("cols")) { html in
            html.card(caller(Words.Gate.passphrase)) { html in writePassphrase(into: &html) }
            html.card(caller(Words.Gate.secondFactor)) { html in
                writeSecondFactor(into: &html)
            }
        }
        html.card(caller(Words.Account.sessions), remark: caller(Words.Account.sessionsNote)) {
            html in
            SessionTable(
                caller: caller, sessions: sessions, current: person.session,
                hasPassphrase: hasPassphrase
            ).write(into: &html)
        }
        DelegationSection(caller: caller, delegations: delegations, names: names)
            .write(into: &html)
        if caller.holdings?.record != nil { writeCalendar(into: &html) }
        html.card(caller(Words.Account.ownData)) { html in
            html(.p, .class("prose"), text: caller(Words.Account.ownDataNote))
            html(.p, .class("row")) { html in
                html(
                    .a, .class("btn"), .href(caller.link(.ownData)), .download,
                    text: caller(Words.Account.saveOwnData))
            }
        }
    }

    private func writeCalendar(into html: inout Html) {
        html.card(caller(Words.CalendarKey.title)) { html in
            html(.p, .class("prose"), text: caller(Words.CalendarKey.lede))
            html(.p, .class("row")) { html in
                html(
                    .a, .class("btn"), .href(Link(.notices(.calendarKey), caller.language)),
                    text: caller(Words.CalendarKey.open))
            }
        }
    }

    private var subtitle: String {
        ["\(caller(Words.Gate.login)): \(person.account.login)", person.account.email].compactMap(
            \.self
        ).joined(separator: " · ")
    }

    private func writePassphrase(into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(caller.link(.account))) { html in
            html.hiddenField(GateField.action, Reception.AccountAction.passphrase.rawValue)
            Field(
                label: caller(Words.Gate.currentPassphrase), name: GateField.passphrase,
                type: "password", autocomplete: "current-password", maxLength: 1_024
            ).write(into: &html)
            NewPassphraseFields(caller: caller).write(into: &html)
            html.submit(caller(Words.Account.changePassphrase), isPrimary: false)
        }
    }

    private func writeSecondFactor(into html: inout Html) {
        let isOn = person.account.hasSecondFactor
        html(.p) { html in
            html.status(
                step: isOn ? 5 : 0,
                text: caller(isOn ? Words.Gate.secondFactorOn : Words.Account.secondFactorOff))
        }
        if let codesLeft {
            html(.p, text: caller(Words.Account.codesLeft(codesLeft)))
        }
        html(.p, .class("quiet"), text: caller(Words.Account.secondFactorNote))
        html(.p, .class("row")) { html in
            html(
                .a, .class("btn"), .href(caller.link(.secondFactor)),
                text: caller(isOn ? Words.Account.replaceFactor : Words.Account.addFactor))
        }
    }
}
