import Performance
import Credentials
import Storage
import Vocabulary

/// Somebody was invited, or lost their passphrase: they choose one.
struct InvitationPage: Page {
    let caller: Caller
    let token: String
    let account: Account
    let stored: StoredInvitation
    /// What the single sign-on is called, when there is one.
    var signOn: Wording?
    var fault: Wording?

    var title: String {
        caller(stored.purpose == .enrol ? Words.Gate.welcome : Words.Gate.resetTitle)
    }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.p, .class("kicker"), text: caller.government?.name ?? Words.brand)
                html(.h1, text: title)
                html(.p, .class("lede")) { html in
                    html.text(caller(Words.Gate.invitedAs) + " ")
                    html(.b, text: account.name)
                    html.text(" (\(account.login)). " + caller(Words.Gate.choosePassphrase))
                }
            }
            html.fault(fault.map(caller.callAsFunction))
            html(
                .form, .class("fields"), .methodPost, .action(caller.link(.invitation(token)))
            ) { html in
                // Lets a password manager keep name and passphrase together.
                html.void(
                    .input, .type("text"), .name(GateField.login), .value(account.login),
                    .literal("autocomplete", "username"), .hidden,
                    .ariaLabel(caller(Words.Gate.login)))
                NewPassphraseFields(caller: caller).write(into: &html)
                html.submit(caller(Words.Gate.keepPassphrase))
            }
            if let signOn, stored.purpose == .enrol {
                let query = Query().with(.invitation, token)
                html(.p) { html in
                    html(
                        .a, .class("btn"),
                        .href(Link(.gate(.signOn), query, caller.language)),
                        text: caller(Words.SignOn.accept(with: signOn)))
                }
            }
        }
    }
}

/// An invitation that admits nobody, and why.
struct ClosedInvitationPage: Page {
    let caller: Caller
    let fault: InvitationFault

    var title: String { caller(Words.Gate.closedInvitation) }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.h1, text: title)
                html(.p, .class("lede"), text: caller(fault.wording))
            }
            html(.p) { html in
                html(
                    .a, .class("btn primary"), .href(caller.link(.signIn)),
                    text: caller(Words.Gate.signIn))
            }
        }
    }
}
