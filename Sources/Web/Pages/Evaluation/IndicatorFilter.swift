import Performance
import Vocabulary

/// The form that narrows the table of indicators; its address can be shared.
struct IndicatorFilter {
    let visit: Visit
    let sort: IndicatorSelection.Sort

    private static let parameters: [Parameter] = [
        .mission, .organisation, .status, .tag, .text, .sort,
    ]

    func write(into html: inout Html) {
        html(
            .form, .class("filters screen-only"), .methodGet, .role("search"),
            .ariaLabel(visit(Words.Evaluation.filter)),
            .action(Link(visit.route, visit.language).at(IndicatorSection.anchor))
        ) { html in
            for (parameter, value) in visit.query.keeping(Parameter.kept).pairs {
                html.void(
                    .input, .type("hidden"), .name(visit(parameter.name)), .value(value))
            }
            html(.label, .class("full")) { html in
                html.text(visit(Words.Evaluation.search))
                html.void(
                    .input, .type("search"), .name(visit(Parameter.text.name)),
                    .value(visit.query[.text] ?? ""),
                    .placeholder(visit(Words.Evaluation.searchHint)), .maxLength(100))
            }
            for choice in choices { choice.write(into: &html) }
            html(
                .button, .class("btn primary"), .type("submit"),
                text: visit(Words.Evaluation.apply))
            if Self.parameters.contains(where: { visit.query[$0] != nil }) {
                let plain = Link(visit.route, visit.query.keeping(Parameter.kept), visit.language)
                html(
                    .a, .class("btn"), .href(plain.at(IndicatorSection.anchor)),
                    text: visit(Words.Evaluation.reset))
            }
        }
    }

    private var choices: [Choice] {
        [
            visit.narrowing(
                Words.Evaluation.branch, .mission,
                to: visit.reading.branches.map { branch in
                    .init(branch.node.id.text, "\(visit(branch.label)): \(branch.node.text)")
                }),
            visit.narrowing(Words.Evaluation.agency, .organisation, to: organisations),
            visit.narrowing(Words.Evaluation.status, .status, to: statuses),
            visit.narrowing(
                Words.Evaluation.tag, .tag,
                to: Indicator.Tag.allCases.map { .init($0.rawValue, $0.rawValue) }),
            Choice(
                visit(Words.Evaluation.sort), name: visit(Parameter.sort.name),
                alternatives: IndicatorSelection.Sort.allCases.map {
                    .init($0.rawValue, visit(Words.Evaluation.sort($0)))
                }, chosen: sort.rawValue),
        ]
    }

    private var organisations: [Choice.Alternative] {
        let rollups = visit.evaluation.organisationRollups
        return zip(visit.reading.dataset.organisations, rollups)
            .filter { $0.1.count > 0 }
            .map { .init($0.0.id.text, $0.0.name) }
    }

    private var statuses: [Choice.Alternative] {
        visit.reading.ruleSet.scale.bands.reversed().map { .init($0.code, visit($0.label)) }
            + [.init(notJudgedStatus, visit(Words.Status.notJudged))]
    }
}
