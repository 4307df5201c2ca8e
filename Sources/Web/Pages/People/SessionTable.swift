import Performance
import Storage
import Vocabulary

/// One's own sign-ins, each of which can be ended.
struct SessionTable {
    let caller: Caller
    let sessions: [StoredSession]
    /// The digest of the one that asks.
    let current: [UInt8]
    let hasPassphrase: Bool

    func write(into html: inout Html) {
        html(.form, .class("fields"), .methodPost, .action(caller.link(.account))) { html in
            html.hiddenField(GateField.action, Reception.AccountAction.endSession.rawValue)
            writeTable(into: &html)
            if sessions.count > 1 { writeEnding(into: &html) }
        }
    }

    private func writeTable(into html: inout Html) {
        html.table(
            caller(Words.Account.sessions), style: "cards",
            columns: [
                Column(caller(Words.Account.browser)), Column(caller(Words.Account.started)),
                Column(caller(Words.Account.seen)),
                Column(caller(Words.Account.endSession), isHidden: true),
            ]
        ) { html in
            for session in sessions { write(session, into: &html) }
        }
    }

    /// Ending what somebody else may be using needs more than an open session.
    ///
    /// - Source: OWASP ASVS 5.0, 7.5.2.
    private func writeEnding(into html: inout Html) {
        if hasPassphrase {
            Field(
                label: caller(Words.Account.passphraseToEnd), name: GateField.passphrase,
                type: "password", autocomplete: "current-password", maxLength: 1_024,
                place: "sesi-"
            ).write(into: &html)
        }
        writeButton(Words.Account.endOthers, Reception.allOtherSessions, into: &html)
    }

    private func writeButton(_ text: Wording, _ reference: String, into html: inout Html) {
        html(
            .button, .class("btn"), .type("submit"), .name(GateField.session), .value(reference),
            text: caller(text))
    }

    private func write(_ session: StoredSession, into html: inout Html) {
        let government = caller.government ?? Government(name: "", level: .province)
        html(.tr) { html in
            html(.th, .scopeRow, text: BrowserName.shown(session.agent, caller.reader))
            html(
                .td, .column(caller(Words.Account.started)),
                text: caller.reader.moment(session.startedAt, of: government))
            html(
                .td, .column(caller(Words.Account.seen)),
                text: caller.reader.moment(session.seenAt, of: government))
            html(.td) { html in
                if session.digest == current {
                    html.tag(caller(Words.Account.thisOne))
                } else {
                    writeButton(Words.Account.endSession, session.reference, into: &html)
                }
            }
        }
    }
}

/// What a browser calls itself, in two words; it may say anything, so nothing depends on it.
enum BrowserName {
    private static let browsers = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
        ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]

    static func shown(_ agent: String, _ reader: Reader) -> String {
        let browser = browsers.first { agent.contains($0.0) }?.1
        let system = systems.first { agent.contains($0.0) }?.1
        let parts = [browser, system].compactMap(\.self)
        return parts.isEmpty
            ? reader(Words.Account.unknownBrowser) : parts.joined(separator: " · ")
    }
}
