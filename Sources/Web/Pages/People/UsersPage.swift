import Performance
import Standing
import Storage
import Vocabulary

/// Everybody who has an account, and the form that invites one more.
struct UsersPage: Page {
    struct Row: Sendable {
        let account: Account
        /// Today's seats.
        let held: [Assignment]
    }

    let caller: Caller
    let rows: [Row]
    var fault: Wording?
    /// What was typed into a form that was not taken.
    var typed: [String: String] = [:]

    var title: String { caller(Words.Navigation.users) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.h1, text: caller(Words.Account.usersTitle(rows.count)))
            html(.p, .class("lede"), text: caller(Words.Account.usersLede))
        }
        html.fault(fault.map(caller.callAsFunction))
        html.card(title, isLong: true) { html in writeTable(into: &html) }
        html.card(caller(Words.Account.invite), remark: caller(Words.Account.inviteNote)) {
            html in
            html(.form, .class("fields wide"), .methodPost, .action(caller.link(.users))) { html in
                PersonFields(
                    caller: caller, name: typed[GateField.name] ?? "",
                    login: typed[GateField.login] ?? "", email: typed[GateField.email] ?? "",
                    isOneself: false
                ).write(into: &html)
                html.submit(caller(Words.Account.invite))
            }
        }
    }

    private func writeTable(into html: inout Html) {
        html.table(
            title, style: "cards",
            columns: [
                Column(caller(Words.Gate.fullName)), Column(caller(Words.Account.roles)),
                Column(caller(Words.Account.state)),
            ]
        ) { html in
            for row in rows { write(row, into: &html) }
        }
    }

    private func write(_ row: Row, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html(.a, .href(caller.link(.user(row.account.id))), text: row.account.name)
                html(.span, .class("sub"), text: row.account.login)
            }
            html(.td, .column(caller(Words.Account.roles))) { html in
                if row.held.isEmpty {
                    html(.span, .class("quiet"), text: caller(Words.Account.noSeat))
                } else {
                    html(.div) { html in
                        for held in row.held {
                            html(
                                .div, text: caller.reader.seat(held.seat, in: caller.holdings))
                        }
                    }
                }
            }
            html(.td, .column(caller(Words.Account.state))) { html in
                html.status(
                    step: row.account.standing.step, text: caller(row.account.standing.wording))
            }
        }
    }
}

extension Account {
    /// How far an account is, in one word.
    var standing: (step: Int, wording: Wording) {
        if state == .ended { return (0, Words.Account.ended) }
        if !hasPassword, identity == nil { return (3, Words.Account.invited) }
        return hasSecondFactor
            ? (5, Words.Account.activeWithFactor) : (4, Words.Account.active)
    }
}

/// A link that admits one person once, shown this once.
struct InvitedPage: Page {
    let caller: Caller
    let account: Account
    let purpose: StoredInvitation.Purpose
    let address: String
    let expires: Timestamp

    var title: String { caller(Words.Account.invitedTitle(account.name)) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: caller(Words.Account.shownOnce))
            html(.h1, text: title)
            html(.p, .class("lede"), text: caller(Words.Account.invitedLede(until)))
        }
        html(.section, .class("card")) { html in
            if let code = QRCode(address) {
                code.write(label: caller(Words.Account.invitationQR), into: &html)
            }
            html(.p, .class("formula link-once"), text: address)
        }
        html(.p, .class("row screen-only")) { html in
            html(
                .a, .class("btn primary"), .href(caller.link(.user(account.id))),
                text: caller(
                    purpose == .enrol ? Words.Account.assignNext : Words.Account.backToUser))
            html(
                .a, .class("btn"), .href(caller.link(.users)),
                text: caller(Words.Account.backToUsers))
        }
    }

    private var until: Wording {
        let zone = CivilZone(caller.government?.timeZone ?? "Asia/Makassar")
        return CalendarText.day(expires.civil(minutesAhead: zone.minutesAhead).date)
    }
}
