import SingleSignOn
import Standing
import Vocabulary

/// The single sign-on led to nothing, and why.
struct SignOnFaultPage: Page {
    let caller: Caller
    let fault: SignOnFault

    var title: String { caller(Words.SignOn.failedTitle) }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.h1, text: title)
                html(.p, .class("lede"), text: caller(fault.wording))
            }
            html.wayBack(caller)
        }
    }
}

/// Somebody whom the single sign-on knows and Selaras does not.
struct StrangerPage: Page {
    let caller: Caller
    let subject: String

    var title: String { caller(Words.SignOn.strangerTitle) }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.h1, text: title)
                html(.p, .class("lede"), text: caller(Words.SignOn.stranger))
            }
            html(.p) { html in
                html(.b, text: caller(Words.SignOn.subject))
                html.text(" ")
                html(.code, text: subject)
            }
            html.wayBack(caller)
        }
    }
}

extension Html {
    fileprivate mutating func wayBack(_ caller: Caller) {
        self(.p) { html in
            html(
                .a, .class("btn primary"), .href(caller.link(.signIn)),
                text: caller(Words.SignOn.back))
        }
    }
}

/// An administrator ties an account to a subject of the single sign-on, and sees what it proposes.
struct SignOnSection {
    let caller: Caller
    let subject: String
    let proposals: [Suggestion]
    let here: Link

    func write(into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(here)) { html in
            html.hiddenField(GateField.action, Reception.UserAction.link.rawValue)
            html(.p, .class("quiet"), text: caller(Words.SignOn.linkNote))
            Field(
                label: caller(Words.SignOn.subject), name: GateField.subject, value: subject,
                isRequired: false, maxLength: 255
            ).write(into: &html)
            html.submit(caller(Words.SignOn.link), isPrimary: false)
        }
        if !proposals.isEmpty {
            html(.p, text: caller(Words.SignOn.claimsFor))
            html(.ul) { html in
                for proposal in proposals {
                    html(.li) { html in
                        html.text(caller(proposal.seat.role.wording))
                        if let agency = proposal.seat.agency { html.text(" \(agency)") }
                        html.text(" (\(proposal.value))")
                    }
                }
            }
        }
    }
}
