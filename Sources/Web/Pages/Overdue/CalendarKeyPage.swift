import Performance
import Vocabulary

/// Where one makes, sees once, and revokes the address of one's calendar.
struct CalendarKeyPage: Page {
    let visit: Visit
    /// When the present address was made.
    let made: Timestamp?
    /// The secret part of a new address; never shown again.
    let token: String?
    /// `https://selaras.contoh.go.id`: a calendar needs the whole address.
    let site: String

    var title: String { visit(Words.CalendarKey.title) }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: visit(Words.CalendarKey.title))
            html(.h1, text: visit(Words.CalendarKey.heading))
            html(.p, .class("lede"), text: visit(Words.CalendarKey.lede))
        }
        html.card(visit(Words.CalendarKey.address)) { html in
            if let token {
                let link = Link(.notices(.calendar(token)), visit.language)
                html(.p, text: visit(Words.CalendarKey.once))
                html(.p, .class("formula link-once"), text: site + link.text)
                html(.p, .class("quiet"), text: visit(Words.CalendarKey.howTo))
            } else if let made {
                let moment = visit.reader.moment(made, of: visit.evaluation.government)
                html(.p, text: visit(Words.CalendarKey.made(moment)))
            } else {
                html(.p, .class("quiet"), text: visit(Words.CalendarKey.none))
            }
            let exists = made != nil || token != nil
            html(.div, .class("row screen-only")) { html in
                button(
                    exists ? Words.CalendarKey.remake : Words.CalendarKey.make, nil,
                    isPrimary: !exists, into: &html)
                if exists { button(Words.CalendarKey.revoke, "revoke", into: &html) }
            }
        }
    }

    private func button(
        _ text: Wording, _ form: String?, isPrimary: Bool = false, into html: inout Html
    ) {
        let query = visit.query.keeping(Parameter.kept).with(.form, form)
        html(
            .form, .methodPost, .action(Link(.notices(.calendarKey), query, visit.language))
        ) { html in
            html.submit(visit(text), isPrimary: isPrimary)
        }
    }
}
