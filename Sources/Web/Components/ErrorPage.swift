import Vocabulary

/// A page for a request that was refused. It needs no data, so it works when nothing else does.
struct ErrorPage {
    let refusal: Refusal
    let language: Language

    func html() -> Html {
        let reader = Reader(language)
        let title = reader(refusal.title)
        var html = Html(reserving: 4096)
        html.doctype()
        html(.html, .lang(language.rawValue)) { html in
            Head(title: title).write(into: &html)
            html(.body) { html in
                html(.header, .class("bar")) { html in
                    Brand.write(link: onward.link, into: &html)
                }
                html(.main, .id("isi"), .class("narrow")) { html in
                    html(.section) { html in
                        html(.p, .class("kicker"), text: String(refusal.statusCode))
                        html(.h1, text: title)
                        html(.p, .class("lede"), text: reader(refusal.wording))
                    }
                    html(.p) { html in
                        html(
                            .a, .class("btn primary"), .href(onward.link),
                            text: reader(onward.text))
                    }
                }
            }
        }
        return html
    }

    /// Where the reader can go instead: not to a page that refuses them too.
    private var onward: (link: Link, text: Wording) {
        switch refusal {
        case .signIn: (Link(.gate(.signIn), language), Words.Gate.signIn)
        case .forbidden, .settled: (.home(language), Words.Gate.toOwnPage)
        default: (.home(language), Words.Refused.home)
        }
    }
}
