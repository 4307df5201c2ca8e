import Performance
import Vocabulary

/// The way from the inputs to the status, step by step, with the rule that each step follows.
struct ExplanationSection {
    let visit: Visit
    let story: IndicatorStory

    private var reader: Reader { visit.reader }
    private var result: IndicatorResult { story.result }
    private var indicator: Indicator { story.indicator }
    private var rule: AchievementRule {
        AchievementRule(
            of: indicator, under: visit.reading.ruleSet, assuming: visit.reading.lens.whatIf)
    }

    func write(into html: inout Html) {
        html.card(visit(Words.Explanation.title), id: "penjelasan") { html in
            html(.dl, .class("pairs")) { html in
                writeRealised(into: &html)
                if let baseline = result.baseline {
                    pair(Words.Explanation.baseline, into: &html) { html in
                        html.text(reader.valueWithUnit(baseline, of: indicator))
                    }
                }
                writeAnnualTarget(into: &html)
                writeInterimTarget(into: &html)
                writeAchievement(
                    Words.Column.interim, result.interim, result.interimTarget?.level, into: &html)
                writeAchievement(
                    Words.Column.annual, result.annual, result.annualTarget, into: &html)
                pair(Words.Explanation.cap, into: &html) { html in
                    html.text(
                        visit(
                            rule.cap.map {
                                Words.Explanation.capped(
                                    reader.percentWithSign($0, decimals: 0))
                            } ?? Words.Explanation.noCap))
                }
                pair(Words.Explanation.rules, into: &html) { html in
                    let rules = visit.reading.ruleSet
                    html.text("\(visit(rules.title)) (\(rules.source))")
                }
            }
        }
    }

    private func pair(
        _ name: Wording, into html: inout Html, content: (inout Html) -> Void
    ) {
        html(.dt, text: visit(name))
        html(.dd, content: content)
    }

    private func writeRealised(into html: inout Html) {
        pair(Words.Explanation.realised, into: &html) { html in
            html(.b, text: reader.measure(result.realised, of: indicator))
            html.text(" · \(visit(Words.Explanation.aggregation(indicator.aggregation)))")
            guard let inputs = inputs else { return }
            html(.p, .class("formula"), text: inputs)
        }
    }

    /// `1.204 + 1.180 + … = 6.932`, or the numerators over the denominators.
    private var inputs: String? {
        let counted = result.counted
        guard counted.count > 1 else { return nil }
        let numbers = counted.compactMap(\.measure?.number)
        let total = reader.measure(result.realised, of: indicator)
        switch indicator.aggregation {
        case .last: return nil
        case .sum:
            return numbers.map(text).joined(separator: " + ") + " = \(total)"
        case .average:
            return "(\(numbers.map(text).joined(separator: " + "))) ÷ "
                + "\(numbers.count) = \(total)"
        case .max:
            return "max(\(numbers.map(text).joined(separator: "; "))) = \(total)"
        case .ratio:
            guard case .ratio(let numerator, let denominator)? = result.realised else {
                return nil
            }
            return "100 × \(text(numerator)) ÷ \(text(denominator)) = \(total)"
        }
    }

    private func text(_ value: Double) -> String { reader.value(value, of: indicator) }

    private func writeAnnualTarget(into html: inout Html) {
        pair(Words.Column.annualTarget, into: &html) { html in
            html(.b, text: reader.level(result.annualTarget, of: indicator))
            let document = result.annualTargetSource?.document.flatMap { id in
                visit.reading.dataset.documents.first { $0.id == id }
            }
            if let document {
                html.text(" · \(document.title)")
                if let act = document.legalReference { html.text(" (\(act))") }
            }
            if let place = result.annualTargetSource?.place {
                html(.span, .class("sub"), text: place.description)
            }
        }
    }

    private func writeInterimTarget(into html: inout Html) {
        pair(Words.Column.interimTarget, into: &html) { html in
            guard let interim = result.interimTarget else {
                html.text(Reader.nothing)
                return
            }
            html(.b, text: reader.level(interim.level, of: indicator))
            let share = interim.share.map { reader.number($0, decimals: 3) } ?? ""
            html.text(" · \(visit(Words.Explanation.way(interim.way, share: share)))")
            if interim.isDerived {
                html.text(" ")
                html.tag(visit(Words.Explanation.derived))
            }
        }
    }

    private func writeAchievement(
        _ name: Wording, _ achievement: IndicatorResult.Achievement, _ target: Target.Level?,
        into html: inout Html
    ) {
        let formula = FormulaText(result: result, reader: reader, rule: rule)
            .text(target: target, percent: achievement.raw)
        pair(name, into: &html) { html in
            guard let formula else {
                html.status(step: 0, text: visit(Words.Status.notJudged))
                return
            }
            html(.p, .class("formula"), text: formula)
            html.status(step: achievement.step, text: visit.status(achievement.status))
            html.text(" " + bounds(of: achievement.status))
        }
    }

    /// `> 75, ≤ 90`: between which percentages the status lies.
    private func bounds(of status: String) -> String {
        let scale = visit.reading.ruleSet.scale
        guard let position = scale.bands.firstIndex(where: { $0.code == status }) else { return "" }
        func percent(_ value: Double) -> String {
            Numeral.text(value, decimals: 0...2, reader.language) + "\u{A0}%"
        }
        let low = position > 0 ? scale.bands[position - 1].upperBound.map(percent) : nil
        let high = scale.bands[position].upperBound.map(percent)
        let text = Words.Explanation.bounds(
            low, high, includesUpper: scale.includesUpperBound)
        return "(\(visit(text)))"
    }
}
