import Performance
import Vocabulary

/// What surrounds every page: title, navigation, cycle chooser, language, and where the data
/// stands.
struct Frame {
    let title: String
    let visit: Visit

    /// Only pages that exist; a new page gets its line here.
    static let navigation: [(name: Wording, route: Route)] = [
        (Words.Navigation.evaluation, .evaluation),
        (Words.Navigation.organisations, .organisations),
        (Words.Navigation.cascade, .cascade),
        (Words.Navigation.data, .data),
        (Words.Navigation.rules, .rules),
        (Words.Navigation.forms, .forms),
        (Words.Navigation.imports, .imports),
    ]

    func write(_ page: some Page, into html: inout Html) {
        html.doctype()
        html(.html, .lang(visit.language.rawValue)) { html in
            Head(title: title).write(into: &html)
            html(.body) { html in
                html(.a, .class("skip"), .href(.place("isi")), text: visit(Words.Frame.skip))
                writeBar(into: &html)
                html(.main, .id("isi"), .focusTarget) { html in
                    writeNotices(into: &html)
                    page.write(into: &html)
                }
                writeFooter(into: &html)
            }
        }
    }

    private func writeBar(into html: inout Html) {
        html(.header, .class("bar")) { html in
            Brand.write(link: visit.link(.evaluation), into: &html)
            html(.nav, .ariaLabel(visit(Words.Frame.navigation))) { html in
                for (name, route) in Self.navigation {
                    let isHere = Self.section(of: visit.route) == route
                    html(
                        .a, .href(visit.link(route)), isHere ? .ariaCurrentPage : nil,
                        text: visit(name))
                }
            }
            html(.div, .class("me")) { html in
                html(.span, .class("who"), text: visit.evaluation.government.name)
                CycleChooser(visit: visit).write(into: &html)
                let other: Language = visit.language == .indonesian ? .english : .indonesian
                html(
                    .a, .class("lang"), .href(Link(visit.route, visit.query, other)),
                    .hreflang(other.rawValue), .lang(other.rawValue),
                    text: visit(Words.Frame.otherLanguage))
            }
        }
    }

    /// The navigation entry that a page belongs to.
    static func section(of route: Route) -> Route {
        switch route {
        case .evaluation, .evaluationFile, .indicator, .method: .evaluation
        case .organisations, .organisation: .organisations
        case .cascade: .cascade
        case .data: .data
        case .rules, .lke: .rules
        case .forms, .form, .document, .snapshots, .snapshot: .forms
        case .imports, .importing, .export: .imports
        }
    }

    private func writeNotices(into html: inout Html) {
        if visit.reading.lens.isWhatIf {
            html(.p, .class("notice what-if")) { html in
                html(.b, text: visit(Words.Frame.whatIf))
                html.text(" ")
                let plain = visit.query.with(.cap, nil).with(.formula, nil)
                html(
                    .a, .href(Link(visit.route, plain, visit.language)),
                    text: visit(Words.Frame.backToRules))
            }
        }
    }

    private func writeFooter(into html: inout Html) {
        html(.footer, .class("foot")) { html in
            if visit.reading.hasSamples {
                html(.p) { html in
                    html(.span, .class("tag"), text: visit(Words.Frame.sample))
                    html.text(" " + visit(Words.Frame.sampleNotice))
                }
            }
            html(.p) { html in
                let asOf = CalendarText.day(visit.evaluation.asOf)
                html.text(visit(Words.Frame.dataUntil(asOf)))
                html.text(
                    " · \(visit(Words.Frame.ruleSet)): \(visit(visit.reading.ruleSet.title)) · ")
                html(.abbr, .title(visit(Words.Frame.frontierTitle))) { html in
                    html.text(visit(Words.Frame.frontier) + " ")
                    html(.code, text: visit.reading.frontier.short)
                }
                html.text(" · ")
                html(.a, .href(visit.link(.method)), text: visit(Words.Frame.method))
            }
        }
    }
}

/// The document's head, the same on every page.
struct Head {
    let title: String

    func write(into html: inout Html) {
        html(.head) { html in
            html.void(.meta, .literal("charset", "utf-8"))
            html.void(
                .meta, .literal("name", "viewport"),
                .literal("content", "width=device-width,initial-scale=1"))
            html(.title, text: title.isEmpty ? Words.brand : "\(title) — \(Words.brand)")
            html.void(
                .meta, .literal("name", "color-scheme"), .literal("content", "light dark"))
            html.void(.link, .rel("stylesheet"), .href(.asset(.stylesheet)))
            html.void(
                .link, .rel("icon"), .type("image/svg+xml"), .href(.asset(.icon)))
            html(.script, .type("module"), .source(.asset(.script))) { _ in }
        }
    }
}

/// The name and the two rivers that run in step.
enum Brand {
    static func write(link: Link, into html: inout Html) {
        html(.a, .class("brand"), .href(link)) { html in
            html(.svg, .viewBox(width: 26, height: 26), .ariaHidden) { html in
                html.void(.path, .class("wave-2"), .literal("d", "M3 10c4-6 6-6 10 0s6 6 10 0"))
                html.void(.path, .class("wave-1"), .literal("d", "M3 17c4-6 6-6 10 0s6 6 10 0"))
            }
            html.text(Words.brand)
        }
    }
}
