import Performance
import Vocabulary

/// The rules that judge, what another rule would change, and the lesson of 2022.
struct RulesPage: Page {
    let visit: Visit
    /// By the government's own rule set, nothing assumed.
    let regulated: Reading

    var title: String { visit(Words.Navigation.rules) }

    func write(into html: inout Html) {
        html(.section) { html in
            let cycle = visit.reader.cycle(visit.evaluation.cycle)
            html(.p, .class("kicker"), text: "\(visit(Words.Rules.kicker)) · \(cycle)")
            html(.h1, text: headline)
            html(.p, .class("lede")) { html in
                html.text(visit(Words.Rules.lede) + " ")
                html(.a, .href(visit.link(.lke)), text: visit(Words.LKE.link))
            }
        }
        WhatIfSection(visit: visit, regulated: regulated).write(into: &html)
        LessonSection(visit: visit).write(into: &html)
        for ruleSet in visit.reading.holdings.ruleSets {
            RuleSetSection(
                visit: visit, ruleSet: ruleSet, isInForce: ruleSet.id == regulated.ruleSet.id
            ).write(into: &html)
        }
    }

    private var headline: String {
        let rollup = regulated.evaluation.governmentRollup
        let label =
            regulated.ruleSet.scale.bands.first { $0.code == rollup.interim.status }?.label
            ?? Words.Status.notJudged
        return visit(
            Words.Rules.headline(
                regulated.ruleSet.source,
                visit.reader.percentWithSign(rollup.interim.capped), label))
    }
}
