import OracleSupport
import Foundation
import Performance
import Testing

@Suite("Achievement") struct AchievementTests {
    @Test("agrees with every oracle case") func oracleCases() throws {
        let cases = OracleFile<AchievementInput, AchievementOutput>.load("achievement", in: .module)
        #expect(cases.count >= 38)
        for oracle in cases {
            let input = oracle.input
            let (polarity, formula) = input.rule
            let rule = AchievementRule(polarity: polarity, formula: formula, cap: input.cap)
            let level: Target.Level? =
                polarity == .range
                ? input.lower.flatMap { low in
                    input.upper.map { .range(low: low, high: $0) }
                } : input.target.map { .value($0) }
            let raw = input.actual.flatMap { actual in
                level.flatMap {
                    rule.percent(
                        realised: .value(actual), target: $0, baseline: input.baseline)
                }
            }
            let status = raw.map { RuleSet.permendagri.scale.band(of: $0).code }
            #expect(close(raw, oracle.expected.raw), "\(oracle.id)")
            #expect(close(raw.map(rule.capped), oracle.expected.capped), "\(oracle.id)")
            #expect(status ?? notJudgedStatus == oracle.expected.status, "\(oracle.id)")
        }
    }

    @Test("of a lower-is-better indicator with 2T−R is linear, 100 at the target and 200 at zero")
    func twoTargetsMinusRealised() {
        let rule = AchievementRule(polarity: .down)
        #expect(rule.percent(realised: .value(10), target: .value(10)) == 100)
        #expect(rule.percent(realised: .value(0), target: .value(10)) == 200)
        #expect(rule.percent(realised: .value(20), target: .value(10)) == 0)
        #expect(rule.percent(realised: .value(25), target: .value(10)) == -50)
    }

    @Test("of a lower-is-better indicator with T/R is the cap at zero, or cannot be judged")
    func targetOverRealised() {
        let capped = AchievementRule(
            polarity: .down, formula: .targetOverRealised, cap: 120)
        let raw = AchievementRule(polarity: .down, formula: .targetOverRealised)
        #expect(capped.percent(realised: .value(0), target: .value(10)) == 120)
        #expect(raw.percent(realised: .value(0), target: .value(10)) == nil)
        #expect(capped.percent(realised: .value(10), target: .value(10)) == 100)
        #expect(capped.percent(realised: .value(20), target: .value(10)) == 50)
    }

    @Test("with a target of zero follows the contract", arguments: Indicator.Formula.allCases)
    func zeroTarget(formula: Indicator.Formula) {
        let up = AchievementRule(polarity: .up, formula: formula)
        let down = AchievementRule(polarity: .down, formula: formula)
        #expect(up.percent(realised: .value(3), target: .value(0)) == nil)
        #expect(down.percent(realised: .value(0), target: .value(0)) == 100)
        #expect(down.percent(realised: .value(-1), target: .value(0)) == 100)
        #expect(down.percent(realised: .value(1), target: .value(0)) == 0)
    }

    @Test("of a grade is the ratio of ordinals on one ladder, and of mixed ladders is nothing")
    func grades() {
        let rule = AchievementRule(polarity: .grade)
        #expect(close(rule.percent(realised: .grade("BB"), target: .grade("A")), 500.0 / 6))
        #expect(rule.percent(realised: .grade("WTP"), target: .grade("WTP")) == 100)
        #expect(rule.percent(realised: .grade("WTP"), target: .grade("A")) == nil)
        #expect(rule.gap(realised: .grade("B"), target: .grade("A")) == -2)
    }

    @Test("of a yes/no indicator is all or nothing") func yesNo() {
        let rule = AchievementRule(polarity: .yesno)
        #expect(rule.percent(realised: .grade("ya"), target: .grade("ya")) == 100)
        #expect(rule.percent(realised: .grade("tidak"), target: .grade("ya")) == 0)
        #expect(rule.gap(realised: .grade("tidak"), target: .grade("ya")) == -1)
    }

    @Test("of a range uses the nearer end, and its gap is the distance to it") func range() {
        let rule = AchievementRule(polarity: .range)
        let level = Target.Level.range(low: 80, high: 90)
        #expect(rule.percent(realised: .value(80), target: level) == 100)
        #expect(close(rule.percent(realised: .value(92), target: level), 100 * (2 * 90 - 92) / 90))
        #expect(close(rule.percent(realised: .value(60), target: level), 75))
        #expect(rule.gap(realised: .value(92), target: level) == -2)
        #expect(rule.gap(realised: .value(85), target: level) == 0)
    }

    @Test("never falls when a higher-is-better value rises, whatever the sign of the target")
    func monotone() throws {
        let rule = AchievementRule(polarity: .up)
        for target in stride(from: -50.0, through: 50, by: 7) where target != 0 {
            let percents = try stride(from: -100.0, through: 100, by: 3).map {
                try #require(rule.percent(realised: .value($0), target: .value(target)))
            }
            #expect(percents == percents.sorted())
        }
    }

    @Test("does not depend on the unit") func scaleFree() {
        for polarity in [Indicator.Polarity.up, .down] {
            let rule = AchievementRule(polarity: polarity)
            let plain = rule.percent(realised: .value(7.3), target: .value(9.1))
            let thousands = rule.percent(realised: .value(7_300), target: .value(9_100))
            #expect(close(plain, thousands))
        }
    }

    @Test("is never NaN or infinite, even at the ends of what a number can hold") func extremes() {
        let numbers = [0, 1, -1, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e15]
        for polarity in Indicator.Polarity.allCases {
            for formula in Indicator.Formula.allCases {
                let rule = AchievementRule(polarity: polarity, formula: formula)
                for realised in numbers {
                    for target in numbers {
                        let percent = rule.percent(
                            realised: .value(realised), target: .value(target), baseline: 1)
                        #expect(percent?.isFinite ?? true)
                    }
                }
            }
        }
    }
}

private struct AchievementInput: Decodable {
    var formula: String
    var actual, target, baseline, lower, upper, cap: Double?

    var rule: (Indicator.Polarity, Indicator.Formula) {
        switch formula {
        case "2T-R": (.down, .twoTargetsMinusRealised)
        case "T/R": (.down, .targetOverRealised)
        case "baseline": (.baseline, .twoTargetsMinusRealised)
        case "range": (.range, .twoTargetsMinusRealised)
        default: (.up, .twoTargetsMinusRealised)
        }
    }
}

private struct AchievementOutput: Decodable {
    var raw, capped: Double?
    var status: String
}
