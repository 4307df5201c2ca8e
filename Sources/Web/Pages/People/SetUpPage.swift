import Vocabulary

/// The first account.
struct SetUpPage: Page {
    let caller: Caller
    var name = ""
    var login = ""
    var email = ""
    var fault: Wording?

    var title: String { caller(Words.Gate.setUpTitle) }

    func write(into html: inout Html) {
        html(.section, .class("card door")) { html in
            html(.div) { html in
                html(.p, .class("kicker"), text: caller(Words.Gate.setUpKicker))
                html(.h1, text: title)
                html(.p, .class("lede"), text: caller(Words.Gate.setUpLede))
            }
            html.fault(fault.map(caller.callAsFunction))
            html(.form, .class("fields"), .methodPost, .action(caller.link(.setUp))) { html in
                PersonFields(caller: caller, name: name, login: login, email: email)
                    .write(into: &html)
                NewPassphraseFields(caller: caller).write(into: &html)
                html.submit(caller(Words.Gate.makeAccount))
            }
            html(.p, .class("quiet"), text: caller(Words.Gate.setUpAfter))
        }
    }
}

/// Who an account is for.
struct PersonFields {
    let caller: Caller
    var name = ""
    var login = ""
    var email = ""
    /// The form is about the reader, so the browser may fill it in.
    var isOneself = true

    func write(into html: inout Html) {
        Field(
            label: caller(Words.Gate.fullName), name: GateField.name, value: name,
            autocomplete: isOneself ? "name" : "off"
        ).write(into: &html)
        Field(
            label: caller(Words.Gate.login), name: GateField.login, value: login,
            hint: caller(Words.Gate.loginHint), autocomplete: isOneself ? "username" : "off",
            maxLength: 64
        ).write(into: &html)
        Field(
            label: caller(Words.Gate.email), name: GateField.email, type: "email", value: email,
            autocomplete: isOneself ? "email" : "off", isRequired: false
        ).write(into: &html)
    }
}
