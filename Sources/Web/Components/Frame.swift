import Performance
import Standing
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
        (Words.Navigation.audit, .audit),
    ]

    /// With the pages that need people: work on figures stands behind the data, accounts at the
    /// end.
    static let everything: [(name: Wording, route: Route)] = {
        var all = navigation
        let place = all.firstIndex { $0.route == .rules } ?? all.endIndex
        all.insert(
            contentsOf: [
                (Words.Navigation.entry, .entry(.progress)),
                (Words.Navigation.verification, .entry(.inbox)),
                (Words.Overdue.title, .notices(.overdue)),
            ], at: place)
        all.append((Words.Navigation.users, .gate(.users)))
        return all
    }()

    func write(_ page: some Page, into html: inout Html) {
        html.doctype()
        html(.html, .lang(visit.language.rawValue)) { html in
            Head(title: title, own: page.assets).write(into: &html)
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
        let holdings = visit.reading.holdings
        Bar(
            reader: visit.reader, route: visit.route, query: visit.query,
            visitor: visit.visitor, offered: visit.access.navigation(in: holdings),
            home: visit.access.home(in: holdings), government: visit.evaluation.government.name
        ).write(into: &html) { CycleChooser(visit: visit).write(into: &$0) }
    }

    /// The navigation entry that a page belongs to.
    static func section(of route: Route) -> Route {
        switch route {
        case .evaluation, .evaluationFile, .indicator, .method: .evaluation
        case .organisations, .organisation: .organisations
        case .cascade: .cascade
        case .data: .data
        case .notices(.overdue): .notices(.overdue)
        case .notices: .gate(.account)
        case .rules, .lke: .rules
        case .forms, .form, .document, .snapshots, .snapshot: .forms
        case .imports, .importing, .export: .imports
        case .audit: .audit
        case .entry(let stop): stop.isVerifiers ? .entry(.inbox) : .entry(.progress)
        case .gate(.users), .gate(.user): .gate(.users)
        case .gate: .gate(.account)
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
            if visit.visitor.isOpenMode, visit.reading.holdings.record != nil {
                html(.p) { html in
                    html.text(visit(Words.Gate.noAccounts) + " · ")
                    html(
                        .a, .href(Link(.gate(.setUp), visit.language)),
                        text: visit(Words.Gate.setUp))
                }
            }
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

extension Access {
    /// The pages of the navigation that the reader may open. People of an agency who may not read
    /// the list of agencies yet are led to their own.
    func navigation(in holdings: Holdings) -> [(name: Wording, route: Route)] {
        guard !visitor.isOpenMode else { return Frame.navigation }
        var offered: [(name: Wording, route: Route)] = []
        for (name, route) in Frame.everything {
            if opens(route, in: holdings) {
                offered.append((name, route))
            } else if route == .organisations, let own = visitor.agencies.min() {
                offered.append((name, .organisation(ID(own.text))))
            }
        }
        return offered
    }
}

/// The document's head, the same on every page.
struct Head {
    let title: String
    /// The page's own scripts and style sheets, beside those that every page has.
    var own: [Asset] = []

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
            for asset in own {
                if asset.isScript {
                    html(.script, .type("module"), .source(.asset(asset))) { _ in }
                } else {
                    html.void(.link, .rel("stylesheet"), .href(.asset(asset)))
                }
            }
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
