import Performance
import Vocabulary

/// The plan from vision to activity, with what each statement has reached.
struct CascadePage: Page {
    /// How the cascade is shown.
    enum Style: String, CaseIterable {
        case tree = "pohon"
        case table = "tabel"
    }

    let visit: Visit
    private let outline: CascadeOutline
    private let style: Style

    init(visit: Visit) {
        self.visit = visit
        outline = CascadeOutline(visit.query[.document], in: visit.reading)
        style = visit.query[.view].flatMap(Style.init(rawValue:)) ?? .tree
    }

    var title: String { visit(Words.Navigation.cascade) }

    func write(into html: inout Html) {
        let gaps = CascadeGaps(of: visit.reading.holdings.evidence, on: visit.evaluation.cycle.to)
        html(.section) { html in
            let cycle = visit.reader.cycle(visit.evaluation.cycle)
            html(.p, .class("kicker"), text: "\(visit(Words.Cascade.kicker)) · \(cycle)")
            html(.h1, text: headline)
            html(.p, .class("lede"), text: visit(Words.Cascade.lede))
        }
        writeOutline(into: &html)
        CascadeGapsSection(visit: visit, gaps: gaps).write(into: &html)
        BridgeSection(visit: visit).write(into: &html)
    }

    /// Missions, or the top statements of a plan without missions, and how many are behind.
    private var headline: String {
        let missions = outline.lines.filter { $0.node.level == .mission }
        let judged = (missions.isEmpty ? outline.lines.filter { $0.depth == 0 } : missions)
            .filter { $0.rollup.interim.capped != nil }
        guard
            let last = judged.min(by: { left, right in
                (left.rollup.interim.capped ?? 0) < (right.rollup.interim.capped ?? 0)
            })
        else { return visit(Words.Cascade.nothingJudged) }
        return visit(
            Words.Cascade.headline(
                last.node.text, visit.reader.percentWithSign(last.rollup.interim.capped)))
    }

    private func writeOutline(into html: inout Html) {
        html.card(
            outline.document?.title ?? visit(Words.Navigation.cascade), remark: documentRemark,
            id: "kaskade", isLong: true
        ) { html in
            writeChooser(into: &html)
            guard !outline.roots.isEmpty else {
                html(.p, text: visit(Words.Cascade.empty))
                return
            }
            switch style {
            case .tree: CascadeTreeView(visit: visit, outline: outline).write(into: &html)
            case .table: CascadeTable(visit: visit, lines: outline.lines).write(into: &html)
            }
        }
    }

    private var documentRemark: String? {
        guard let document = outline.document else { return nil }
        let holds = document.holds(on: visit.evaluation.cycle.to)
        let from = CalendarText.day(document.validFrom)
        let to = document.validTo.map(CalendarText.day)
        let days = visit(Words.Cascade.holds(from: from, to: to))
        let legal = document.legalReference.map { "\($0) · " } ?? ""
        return legal + days + (holds ? "" : " · " + visit(Words.Cascade.notInForce))
    }

    private func writeChooser(into html: inout Html) {
        html(
            .form, .class("filters screen-only"), .methodGet,
            .action(Link(.cascade, visit.language).at("kaskade"))
        ) { html in
            html.hidden(visit.query.keeping(Parameter.kept), visit)
            Choice(
                visit(Words.Cascade.document), name: visit(Parameter.document.name),
                alternatives: outline.documents.map { .init($0.id.text, $0.title) },
                chosen: outline.document?.id.text
            ).write(into: &html)
            Choice(
                visit(Words.Cascade.view), name: visit(Parameter.view.name),
                alternatives: Style.allCases.map {
                    .init($0.rawValue, visit(Words.Cascade.style($0)))
                }, chosen: style.rawValue
            ).write(into: &html)
            html(.button, .class("btn primary"), .type("submit"), text: visit(Words.Frame.show))
        }
    }
}

extension Html {
    /// Choices that a form must not lose.
    mutating func hidden(_ query: Query, _ visit: Visit) {
        for (parameter, value) in query.pairs {
            void(.input, .type("hidden"), .name(visit(parameter.name)), .value(value))
        }
    }
}
