import Vocabulary

/// Setting up an authenticator app.
struct SecondFactorPage: Page {
    let caller: Caller
    /// To be typed where nothing can be scanned.
    let secret: String
    let address: String
    /// Nothing else is open before.
    let isRequired: Bool
    let asksPassphrase: Bool
    /// Where they were going.
    let destination: String?
    var fault: Wording?

    var title: String { caller(Words.Gate.secondFactor) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.h1, text: title)
            html(
                .p, .class("lede"),
                text: caller(
                    isRequired ? Words.Gate.secondFactorRequired : Words.Gate.secondFactorLede))
        }
        html.fault(fault.map(caller.callAsFunction))
        html(.div, .class("cols")) { html in
            html.card(caller(Words.Gate.scanTitle), remark: "1") { html in
                if let code = QRCode(address) {
                    code.write(label: caller(Words.Gate.qrLabel), into: &html)
                }
                html(.p, .class("quiet"), text: caller(Words.Gate.orType))
                html(.p, .class("formula"), text: grouped)
                html(.details) { html in
                    html(.summary, text: caller(Words.Gate.showAddress))
                    html(.p, .class("formula"), text: address)
                }
            }
            html.card(caller(Words.Gate.tryTitle), remark: "2") { html in
                writeForm(into: &html)
            }
        }
    }

    private func writeForm(into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(caller.link(.secondFactor))) { html in
            if let destination { html.hiddenField(GateField.destination, destination) }
            if asksPassphrase {
                Field(
                    label: caller(Words.Gate.currentPassphrase), name: GateField.passphrase,
                    type: "password", autocomplete: "current-password", maxLength: 1_024
                ).write(into: &html)
            }
            Field(
                label: caller(Words.Gate.code), name: GateField.code,
                hint: caller(Words.Gate.codeHint), autocomplete: "one-time-code", maxLength: 12,
                isCode: true
            ).write(into: &html)
            html.submit(caller(Words.Gate.enable))
        }
    }

    /// In fours, as one reads it out.
    private var grouped: String {
        let letters = Array(secret)
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }
}

/// The recovery codes, shown this once.
struct RecoveryPage: Page {
    let caller: Caller
    let codes: [String]
    let onward: Link

    var title: String { caller(Words.Gate.recoveryTitle) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: caller(Words.Gate.secondFactorOn))
            html(.h1, text: title)
            html(.p, .class("lede"), text: caller(Words.Gate.recoveryLede))
        }
        html(.section, .class("card")) { html in
            html(.ol, .class("codes")) { html in
                for code in codes { html(.li) { html in html(.code, text: code) } }
            }
        }
        html(.p, .class("row screen-only")) { html in
            html(
                .a, .class("btn primary"), .href(onward), text: caller(Words.Gate.keptCodes))
        }
    }
}
