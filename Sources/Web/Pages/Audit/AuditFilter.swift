import Performance
import Standing
import Storage
import Vocabulary

/// The form that narrows the acts; its address can be shared.
struct AuditFilter {
    let visit: Visit
    let accounts: [Account]
    /// Whether acts of every agency are shown.
    let isOfAll: Bool

    private static let parameters: [Parameter] = [
        .person, .object, .organisation, .from, .until, .before,
    ]

    func write(into html: inout Html) {
        html(
            .form, .class("filters screen-only"), .methodGet, .role("search"),
            .ariaLabel(visit(Words.Audit.filter)), .action(Link(.audit, visit.language))
        ) { html in
            for (parameter, value) in visit.query.keeping(Parameter.kept).pairs {
                html.void(
                    .input, .type("hidden"), .name(visit(parameter.name)), .value(value))
            }
            for choice in choices { choice.write(into: &html) }
            writeDay(Words.Audit.from, .from, into: &html)
            writeDay(Words.Audit.until, .until, into: &html)
            html(
                .button, .class("btn primary"), .type("submit"),
                text: visit(Words.Evaluation.apply))
            if Self.parameters.contains(where: { visit.query[$0] != nil }) {
                html(
                    .a, .class("btn"), .href(visit.link(.audit)),
                    text: visit(Words.Evaluation.reset))
            }
        }
    }

    private func writeDay(_ label: Wording, _ parameter: Parameter, into html: inout Html) {
        html(.label) { html in
            html.text(visit(label))
            html.void(
                .input, .type("text"), .name(visit(parameter.name)),
                .value(visit.query[parameter] ?? ""), .placeholder("2025-07-31"),
                .maxLength(10))
        }
    }

    private var choices: [Choice] {
        let objects = ObjectKind.allCases.map { Choice.Alternative($0.rawValue, visit($0.wording)) }
        let agencies = visit.reading.dataset.organisations.map {
            Choice.Alternative($0.id.text, $0.name)
        }
        let about = visit.narrowing(Words.Audit.object, .object, to: objects)
        // Whoever sees one agency's acts is not told who else has an account.
        guard isOfAll else { return [about] }
        let people = accounts.map { Choice.Alternative($0.id.text, $0.name) }
        return [
            visit.narrowing(Words.Audit.person, .person, to: people), about,
            visit.narrowing(Words.Audit.agency, .organisation, to: agencies),
        ]
    }
}
