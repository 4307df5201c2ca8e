import Performance
import Vocabulary

/// The formula of an achievement with its numbers put in (EVALUATION §4).
struct FormulaText {
    let result: IndicatorResult
    let reader: Reader
    let rule: AchievementRule

    /// `100 × (1 + (77,4 − 79,2) ÷ |79,2|) = 97,7 %`; `nil` when nothing was computed.
    func text(target: Target.Level?, percent: Double?) -> String? {
        guard let percent, let target, let realised = result.realised else { return nil }
        let left = expression(realised, target)
        return "\(left) = \(reader.percentWithSign(percent, decimals: 2))"
    }

    private func number(_ value: Double) -> String {
        Numeral.text(value, decimals: 0...4, reader.language)
    }

    private func expression(_ realised: Observation.Measure, _ target: Target.Level) -> String {
        switch (rule.polarity, target) {
        case (.up, .value(let goal)):
            return up(realised.number, goal)
        case (.down, .value(let goal)):
            return down(realised.number, goal)
        case (.baseline, .value(let goal)):
            let (r, b) = (realised.number.map(number) ?? "R", result.baseline.map(number) ?? "B")
            return "100 × (\(r) − \(b)) ÷ (\(number(goal)) − \(b))"
        case (.range, .range(let low, let high)):
            return range(realised.number, low, high)
        case (.range, .value(let goal)):
            return range(realised.number, goal, goal)
        case (.grade, .grade(let goal)):
            return grade(realised.grade, goal)
        default:
            return "\(reader.measure(realised, of: result.indicator)) ≟ "
                + reader.level(target, of: result.indicator)
        }
    }

    private func up(_ realised: Double?, _ goal: Double) -> String {
        let r = realised.map(number) ?? "R"
        return "100 × (1 + (\(r) − \(number(goal))) ÷ |\(number(goal))|)"
    }

    private func down(_ realised: Double?, _ goal: Double) -> String {
        let r = realised.map(number) ?? "R"
        switch rule.formula {
        case .twoTargetsMinusRealised:
            return "100 × (1 + (\(number(goal)) − \(r)) ÷ |\(number(goal))|)"
        case .targetOverRealised:
            return "100 × \(number(goal)) ÷ \(r)"
        }
    }

    private func range(_ realised: Double?, _ low: Double, _ high: Double) -> String {
        guard let realised else { return "R" }
        if realised > high { return down(realised, high) }
        if realised < low { return up(realised, low) }
        return "\(number(low)) ≤ \(number(realised)) ≤ \(number(high))"
    }

    private func grade(_ realised: String?, _ goal: String) -> String {
        guard let realised,
            let ladder = rule.ladders.first(where: {
                $0.ordinal(of: realised) != nil && $0.ordinal(of: goal) != nil
            }), let r = ladder.ordinal(of: realised), let t = ladder.ordinal(of: goal)
        else { return goal }
        return "\(realised) = \(r), \(goal) = \(t); " + up(Double(r), Double(t))
    }
}
