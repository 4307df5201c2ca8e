import Performance
import Vocabulary

/// What surrounds pages about people: the bar, and nothing of the data.
struct GateFrame {
    let title: String
    let caller: Caller

    func write(_ page: some Page, into html: inout Html) {
        html.doctype()
        html(.html, .lang(caller.language.rawValue)) { html in
            Head(title: title, own: [.entryStyle]).write(into: &html)
            html(.body) { html in
                html(
                    .a, .class("skip"), .href(.place("isi")), text: caller(Words.Frame.skip))
                writeBar(into: &html)
                html(.main, .id("isi"), .class("narrow people"), .focusTarget) { html in
                    page.write(into: &html)
                }
            }
        }
    }

    private func writeBar(into html: inout Html) {
        var offered: [(name: Wording, route: Route)] = []
        var home = Route.gate(.signIn)
        // Whoever has not signed in, or must set up a second factor first, has nowhere to go yet.
        let isInside = caller.visitor.identity != .nobody && !caller.visitor.owesSecondFactor
        if let holdings = caller.holdings, isInside {
            offered = caller.access.navigation(in: holdings)
            home = caller.access.home(in: holdings)
        }
        Bar(
            reader: caller.reader, route: caller.asked.route, query: caller.asked.query,
            visitor: caller.visitor, offered: offered, home: home,
            government: caller.government?.name
        ).write(into: &html)
    }
}
