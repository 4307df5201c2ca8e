import Performance
import Vocabulary

/// The SAKIP self-assessment: twelve answers, four subtotals, one predicate.
struct LKEPage: Page {
    let visit: Visit
    private let instrument = Instrument.lke
    /// In the order of the instrument's items.
    private let answers: [String]
    private let score: Instrument.Score
    private let isExample: Bool

    /// The worked example of dossier §1.10: 76.85, BB.
    private static let example = [
        "A", "BB", "B", "A", "B", "B", "A", "BB", "BB", "A", "BB", "B",
    ]

    /// - Throws: ``Refusal/badRequest(_:)`` with the instrument's own words for an answer that it
    ///   does not know.
    init(visit: Visit) throws(Refusal) {
        self.visit = visit
        let given = Parameter.answers.map { visit.query[$0] }
        isExample = given.allSatisfy { $0 == nil }
        answers = zip(given, Self.example).map { $0 ?? $1 }
        let byItem = Dictionary(
            zip(instrument.items.map(\.id), answers), uniquingKeysWith: { first, _ in first })
        do {
            score = try instrument.score(byItem)
        } catch {
            throw .badRequest(error.wording)
        }
    }

    var title: String { visit(Words.LKE.title) }

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker")) { html in
                html(.a, .href(visit.link(.rules)), text: visit(Words.Navigation.rules))
                html.text(" · \(visit(instrument.title)) · \(instrument.source)")
            }
            html(
                .h1,
                text: visit(
                    Words.LKE.headline(
                        reader.number(score.total, decimals: 2), score.predicate.code,
                        score.predicate.label)))
            html(.p, .class("lede"), text: visit(Words.LKE.lede))
        }
        html(.div, .class("cols wide-first")) { html in
            writeForm(into: &html)
            html(.div, .class("stacked")) { html in
                writeResult(into: &html)
                writePredicates(into: &html)
            }
        }
    }

    private func writeForm(into html: inout Html) {
        html.card(
            visit(Words.LKE.answers), remark: isExample ? visit(Words.LKE.example) : nil
        ) { html in
            html(
                .form, .methodGet, .action(Link(.lke, visit.language)), .class("lke")
            ) { html in
                html.hidden(visit.query.keeping(Parameter.kept), visit)
                var position = 0
                for component in instrument.components {
                    html(.fieldset) { html in
                        let weight = reader.number(component.weight, decimals: 0)
                        html(
                            .legend,
                            text: "\(visit(component.title)) · "
                                + visit(Words.LKE.weighs(weight)))
                        for item in component.items {
                            choice(for: item, at: position).write(into: &html)
                            position += 1
                        }
                    }
                }
                html(.p, .class("row")) { html in
                    html(
                        .button, .class("btn primary"), .type("submit"),
                        text: visit(Words.LKE.compute))
                    if !isExample {
                        html(
                            .a, .class("btn"), .href(visit.link(.lke)),
                            text: visit(Words.LKE.reset))
                    }
                }
            }
        }
    }

    private func choice(for item: Instrument.Item, at position: Int) -> Choice {
        // The component's name stands above; only the aspect is needed here.
        let aspect = visit(item.title).split(separator: ": ").last.map(String.init) ?? ""
        let weight = Numeral.text(item.weight, decimals: 0...1, visit.language)
        return Choice(
            "\(aspect.prefix(1).uppercased())\(aspect.dropFirst()) (\(weight))",
            name: visit(Parameter.answers[position].name),
            alternatives: instrument.answers.map {
                .init($0.code, "\($0.code) · \(reader.percentWithSign($0.percent, decimals: 0))")
            }, chosen: answers[position])
    }

    private func writeResult(into html: inout Html) {
        html.card(visit(Words.LKE.result)) { html in
            html.table(
                visit(Words.LKE.result), style: "dense",
                columns: [
                    Column(visit(Words.LKE.component)),
                    Column(visit(Words.LKE.points), isNumeric: true),
                    Column(visit(Words.LKE.share), isNumeric: true),
                ]
            ) { html in
                for (component, points) in zip(instrument.components, score.subtotals) {
                    row(visit(component.title), points, component.weight, into: &html)
                }
                let weight = instrument.components.map(\.weight).reduce(0, +)
                row(visit(Words.LKE.total), score.total, weight, isTotal: true, into: &html)
            }
        }
    }

    private func row(
        _ name: String, _ points: Double, _ weight: Double, isTotal: Bool = false,
        into html: inout Html
    ) {
        html(.tr, isTotal ? .class("total") : nil) { html in
            html(.th, .scopeRow, text: name)
            html(.td, .class("n")) { html in
                html(.b, text: reader.number(points, decimals: 2))
                let best = visit(Words.LKE.of(reader.number(weight, decimals: 0)))
                html(.span, .class("sub"), text: best)
            }
            html(
                .td, .class("n"),
                text: reader.percentWithSign(weight > 0 ? 100 * points / weight : nil))
        }
    }

    private func writePredicates(into html: inout Html) {
        html.card(visit(Words.LKE.predicates)) { html in
            html(.ul, .class("plain tight")) { html in
                var lower: Double?
                for predicate in instrument.predicates {
                    let from = lower.map { "> " + reader.number($0, decimals: 0) }
                    let to = predicate.upTo.map { "≤ " + reader.number($0, decimals: 0) }
                    let range = [from, to].compactMap { $0 }.joined(separator: ", ")
                    let isReached = predicate == score.predicate
                    html(.li, isReached ? .class("reached") : nil) { html in
                        html(.b, text: predicate.code)
                        html.text(" \(visit(predicate.label)) ")
                        html(.span, .class("quiet"), text: range)
                    }
                    lower = predicate.upTo
                }
            }
        }
    }
}
