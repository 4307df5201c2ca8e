import Vocabulary

/// A field of a form about people, with its label and what to know about it.
struct Field {
    let label: String
    let name: String
    var type: StaticString = "text"
    var value = ""
    var hint: String?
    /// What browsers and password managers may fill in (HTML §"Autofill").
    var autocomplete: StaticString = "off"
    var isRequired = true
    var maxLength = 200
    /// Digits of a code: a telephone shows its keys for numbers.
    var isCode = false
    /// Tells fields of one name on one page apart.
    var place = ""

    func write(into html: inout Html) {
        let id = "f-\(place)\(name)"
        html(.div, .class("field")) { html in
            html(.label, .for(id), text: label)
            html.void(
                .input, .id(id), .name(name), .type(type), .value(value),
                .literal("autocomplete", autocomplete), isRequired ? .required : nil,
                .maxLength(maxLength), isCode ? .class("digits") : nil,
                isCode ? .literal("inputmode", "numeric") : nil,
                isSecretOrName ? .literal("autocapitalize", "none") : nil,
                isSecretOrName ? .literal("spellcheck", "false") : nil,
                hint == nil ? nil : .ariaDescribedBy("\(id)-h"))
            if let hint { html(.small, .id("\(id)-h"), text: hint) }
        }
    }

    private var isSecretOrName: Bool { name == GateField.login || name.hasPrefix("sandi") }
}

extension Html {
    /// What is wrong with the form, read out at once.
    mutating func fault(_ text: String?) {
        guard let text else { return }
        self(.p, .class("notice fault"), .role("alert"), text: text)
    }

    mutating func hiddenField(_ name: String, _ value: String) {
        void(.input, .type("hidden"), .name(name), .value(value))
    }

    mutating func submit(_ text: String, isPrimary: Bool = true) {
        self(
            .button, .class(isPrimary ? "btn primary" : "btn"), .type("submit"), text: text)
    }
}

/// The two fields of a new passphrase, and how to choose one.
struct NewPassphraseFields {
    let caller: Caller

    func write(into html: inout Html) {
        Field(
            label: caller(Words.Gate.newPassphrase), name: GateField.newPassphrase,
            type: "password", hint: caller(Words.Gate.passphraseHint),
            autocomplete: "new-password", maxLength: 1_024
        ).write(into: &html)
        Field(
            label: caller(Words.Gate.repeated), name: GateField.repeated, type: "password",
            autocomplete: "new-password", maxLength: 1_024
        ).write(into: &html)
    }
}
