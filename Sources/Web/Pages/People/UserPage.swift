import Performance
import SingleSignOn
import Standing
import Storage
import Vocabulary

/// One person's account, seats and credentials, for the administrator.
struct UserPage: Page {
    let caller: Caller
    let account: Account
    let assignments: [RecordedAssignment]
    /// Sign-ins that go on.
    let sessions: Int
    let names: [Holder.ID: String]
    let hasSignOn: Bool
    /// What the single sign-on says that they should hold.
    let proposals: [Suggestion]
    var fault: Wording?
    var typed: [String: String] = [:]

    var title: String { account.name }

    private var here: Link { caller.link(.user(account.id)) }
    private var isOneself: Bool { caller.visitor.holder == account.id }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker")) { html in
                html(
                    .a, .href(caller.link(.users)), text: caller(Words.Navigation.users))
            }
            html(.h1, text: title)
            html(.p, .class("lede")) { html in
                html.text(
                    [account.login, account.email].compactMap(\.self).joined(separator: " · ")
                        + " ")
                html.status(step: account.standing.step, text: caller(account.standing.wording))
            }
        }
        html.fault(fault.map(caller.callAsFunction))
        html.card(caller(Words.Account.assignments), isLong: true) { html in
            if assignments.isEmpty {
                html(.p, .class("quiet"), text: caller(Words.Account.noSeat))
            } else {
                AssignmentTable(
                    caller: caller, assignments: assignments, names: names,
                    ending: isOneself || account.state == .ended ? nil : here
                ).write(into: &html)
            }
        }
        if isOneself {
            html(.p, .class("notice"), text: caller(Words.Account.ownPage))
        } else if account.state == .active {
            html.card(caller(Words.Account.give), remark: caller(Words.Account.giveNote)) { html in
                writeGiving(into: &html)
            }
            if hasSignOn {
                html.card(caller(Words.SignOn.linkTitle)) { html in
                    SignOnSection(
                        caller: caller,
                        subject: typed[GateField.subject] ?? account.identity?.subject ?? "",
                        proposals: proposals, here: here
                    ).write(into: &html)
                }
            }
            html(.div, .class("cols")) { html in
                html.card(caller(Words.Account.reset)) { html in writeReset(into: &html) }
                html.card(caller(Words.Account.endAccount)) { html in
                    writeEndings(into: &html)
                }
            }
        }
    }

    private func writeGiving(into html: inout Html) {
        html(.form, .class("fields wide"), .methodPost, .action(here)) { html in
            html.hiddenField(GateField.action, Reception.UserAction.give.rawValue)
            choice(
                Words.Account.role, GateField.role,
                [Choice.Alternative("", caller(Words.Account.pickRole))]
                    + Role.allCases.filter { $0 != .visitor }.map {
                        Choice.Alternative($0.rawValue, caller($0.wording))
                    }, into: &html)
            choice(
                Words.Account.agency, GateField.agency,
                [Choice.Alternative("", caller(Words.Account.noAgency))] + agencies, into: &html)
            choice(
                Words.Account.capacity, GateField.capacity,
                Assignment.Capacity.allCases.map {
                    Choice.Alternative($0.rawValue, $0.shown(caller.reader))
                }, into: &html)
            Field(
                label: caller(Words.Account.firstDay), name: GateField.from, type: "date",
                value: typed[GateField.from] ?? caller.visitor.today.description
            ).write(into: &html)
            Field(
                label: caller(Words.Account.lastDayOptional), name: GateField.to, type: "date",
                value: typed[GateField.to] ?? "", isRequired: false
            ).write(into: &html)
            Field(
                label: caller(Words.Account.basisField), name: GateField.basis,
                value: typed[GateField.basis] ?? "", isRequired: false
            ).write(into: &html)
            html.submit(caller(Words.Account.give))
        }
    }

    private var agencies: [Choice.Alternative] {
        (caller.holdings?.dataset.organisations ?? []).map {
            Choice.Alternative($0.id.text, $0.name)
        }
    }

    private func choice(
        _ label: Wording, _ name: String, _ alternatives: [Choice.Alternative],
        into html: inout Html
    ) {
        html(.div, .class("field")) { html in
            Choice(
                caller(label), name: name, alternatives: alternatives, chosen: typed[name]
            ).write(into: &html)
        }
    }

    private func writeReset(into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(here)) { html in
            html.hiddenField(GateField.action, Reception.UserAction.reset.rawValue)
            html(.p, .class("quiet"), text: caller(Words.Account.resetNote))
            if account.hasSecondFactor {
                html(.label, .class("row")) { html in
                    html.void(
                        .input, .type("checkbox"), .name(GateField.dropsSecondFactor),
                        .value("ya"))
                    html(.span, text: caller(Words.Account.dropFactor))
                }
            }
            html.submit(caller(Words.Account.makeLink), isPrimary: false)
        }
    }

    private func writeEndings(into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(here)) { html in
            html.hiddenField(GateField.action, Reception.UserAction.endSessions.rawValue)
            html(.p, .class("quiet"), text: caller(Words.Account.sessionsOpen(sessions)))
            html.submit(caller(Words.Account.endSessions), isPrimary: false)
        }
        html(.form, .class("fields"), .methodPost, .action(here)) { html in
            html.hiddenField(GateField.action, Reception.UserAction.endAccount.rawValue)
            html(.p, .class("quiet"), text: caller(Words.Account.endAccountNote))
            html.submit(caller(Words.Account.endAccount), isPrimary: false)
        }
    }
}
