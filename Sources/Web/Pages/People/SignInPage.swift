import Vocabulary

/// The door.
struct SignInPage: Page {
    let caller: Caller
    let login: String
    let destination: String?
    /// What the single sign-on is called, when there is one.
    var signOn: Wording?
    var fault: Wording?

    var title: String { caller(Words.Gate.signIn) }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.h1, text: title)
                html(.p, .class("lede"), text: caller(Words.Gate.signInLede))
            }
            html.fault(fault.map(caller.callAsFunction))
            html(.form, .class("fields"), .methodPost, .action(caller.link(.signIn))) { html in
                if let destination { html.hiddenField(GateField.destination, destination) }
                Field(
                    label: caller(Words.Gate.login), name: GateField.login, value: login,
                    autocomplete: "username", maxLength: 64
                ).write(into: &html)
                Field(
                    label: caller(Words.Gate.passphrase), name: GateField.passphrase,
                    type: "password", autocomplete: "current-password", maxLength: 1_024
                ).write(into: &html)
                html.submit(title)
            }
            html(.p, .class("quiet"), text: caller(Words.Gate.forgotten))
            if let signOn {
                let query = Query().with(.returnAddress, destination)
                html(.p) { html in
                    html(
                        .a, .class("btn"),
                        .href(Link(.gate(.signOn), query, caller.language)),
                        text: caller(Words.SignOn.signIn(with: signOn)))
                }
                html(.p, .class("quiet")) { html in
                    html.text(caller(Words.SignOn.shared) + " ")
                    html(
                        .a, .href(caller.link(.signOnEnd)),
                        text: caller(Words.SignOn.signOut(of: signOn)))
                }
            }
        }
    }
}

/// The second step: a code of the authenticator app, or one from paper.
struct CodePage: Page {
    let caller: Caller
    /// Proves the first step.
    let step: String
    var fault: Wording?

    var title: String { caller(Words.Gate.codeTitle) }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.h1, text: title)
                html(.p, .class("lede"), text: caller(Words.Gate.codeLede))
            }
            html.fault(fault.map(caller.callAsFunction))
            write(
                Field(
                    label: caller(Words.Gate.code), name: GateField.code,
                    autocomplete: "one-time-code", maxLength: 12, isCode: true), into: &html)
            html(.details) { html in
                html(.summary, text: caller(Words.Gate.lostPhone))
                write(
                    Field(
                        label: caller(Words.Gate.recoveryCode), name: GateField.code,
                        hint: caller(Words.Gate.recoveryHint), maxLength: 20, place: "pulih-"),
                    into: &html)
            }
        }
    }

    private func write(_ field: Field, into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(caller.link(.signIn))) { html in
            html.hiddenField(GateField.step, step)
            field.write(into: &html)
            html.submit(caller(Words.Gate.goOn))
        }
    }
}
