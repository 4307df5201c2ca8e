import Storage
import Standing
import Vocabulary

/// The top of every page: the name, the pages that the reader may open, and who they are.
struct Bar {
    let reader: Reader
    /// The page that is read.
    let route: Route
    let query: Query
    let visitor: Visitor
    /// What the reader may open, in the order in which it is offered.
    let offered: [(name: Wording, route: Route)]
    /// Where the name leads.
    let home: Route
    let government: String?

    func write(
        into html: inout Html, chooser: (inout Html) -> Void = { _ in }
    ) {
        html(.header, .class("bar")) { html in
            Brand.write(link: link(home), into: &html)
            if !offered.isEmpty {
                html(.nav, .ariaLabel(reader(Words.Frame.navigation))) { html in
                    for (name, route) in offered { write(name, route, into: &html) }
                }
            }
            html(.div, .class("me")) { html in
                if let government { html(.span, .class("who"), text: government) }
                chooser(&html)
                writePerson(into: &html)
                writeLanguage(into: &html)
            }
        }
    }

    private func write(_ name: Wording, _ target: Route, into html: inout Html) {
        let isHere = Frame.section(of: route) == Frame.section(of: target)
        html(.a, .href(link(target)), isHere ? .ariaCurrentPage : nil, text: reader(name))
    }

    private func writePerson(into html: inout Html) {
        guard let person = visitor.person else { return }
        html(.a, .class("self"), .href(link(.gate(.account)))) { html in
            html(.b, text: person.account.name)
            if let role = visitor.roles.first {
                html.text(" ")
                html(.small, text: reader(role.wording))
            }
        }
        html(.form, .methodPost, .action(Link(.gate(.signOut), reader.language))) { html in
            html(
                .button, .class("btn"), .type("submit"), text: reader(Words.Gate.signOut))
        }
    }

    private func writeLanguage(into html: inout Html) {
        let other: Language = reader.language == .indonesian ? .english : .indonesian
        html(
            .a, .class("lang"), .href(Link(route, query, other)), .hreflang(other.rawValue),
            .lang(other.rawValue)
        ) { html in
            // *Bahasa Indonesia*; a phone's bar has room for the second word.
            var words = reader(Words.Frame.otherLanguage).split(separator: " ")
            let last = words.popLast() ?? ""
            if !words.isEmpty {
                html(.span, .class("long"), text: words.joined(separator: " ") + " ")
            }
            html.text(String(last))
        }
    }

    private func link(_ route: Route) -> Link {
        Link(route, query.keeping(Parameter.kept), reader.language)
    }
}
