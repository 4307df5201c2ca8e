import Forecast
import Performance
import Vocabulary

/// Achievement, and whether the numbers behind it can be trusted.
extension KernelCatalogue {
    static let dataQuality: [Kernel] = [achievement, checks, outliers, reporting]

    static let achievement = Kernel(
        "achievement", "What percentage of a target is reached, and the status it gives.",
        input: [
            .init("formula", "text", "up, 2T-R, T/R, baseline or range"),
            .init("actual", "number or null", "what was realised"),
            .init("target", "number or null", "all but range"),
            .init("baseline", "number?", "last year's final value; only baseline reads it"),
            .init("lower", "number?", "range: the lowest good value"),
            .init("upper", "number?", "range: the highest good value"),
            .init("cap", "number?", "percent; null or left out for none"),
        ],
        output: [
            .init("raw", "number or null", "percent, unrounded"),
            .init("capped", "number or null", "what enters averages, percent"),
            .init("status", "text", "the band of the raw percent by Permendagri 86/2017"),
        ]
    ) { input throws(KernelInputError) in
        let formula = try input.formula()
        let cap = try input.optionalDouble("cap")
        let rule = AchievementRule(
            polarity: formula.polarity, formula: formula.formula, cap: cap)
        let raw: Double? =
            if let actual = try input.optionalDouble("actual"),
                let target = try input.level(formula)
            {
                rule.percent(
                    realised: .value(actual), target: target,
                    baseline: try input.optionalDouble("baseline"))
            } else {
                nil
            }
        let status = raw.map { RuleSet.permendagri.scale.band(of: $0).code }
        return .object([
            "raw": .optional(raw), "capped": .optional(raw.map(rule.capped)),
            "status": .text(status ?? "belum_dapat_dinilai"),
        ])
    }

    static let outliers = Kernel(
        "dq_outlier", "Which values of a series stand out, by four rules.",
        input: [
            .init("series", "[number or null]", "oldest first; null is missing; at most 100,000")
        ],
        output: [
            .init("enough", "boolean", "whether there are 4 values; otherwise nothing else"),
            .init("z", "[number or null]", "standard deviations from the mean"),
            .init("modifiedZ", "[number or null]", "robust deviations from the median"),
            .init("tukey", "[boolean]", "1.5 interquartile ranges outside the quartiles"),
            .init("hampel", "[boolean]", "far from the median of the neighbours"),
            .init("moderate", "[boolean]", "2 ≤ |z| < 3"),
            .init("extreme", "[boolean]", "|z| ≥ 3"),
            .init("modifiedFlag", "[boolean]", "|modifiedZ| > 3.5"),
        ]
    ) { input throws(KernelInputError) in
        let series = try input.member("series").holding(atMost: 100_000)
        guard let found = Outliers(try series.optionalDoubles()) else {
            return .object(["enough": .bool(false)])
        }
        return .object([
            "enough": .bool(true), "z": .numbers(found.z), "modifiedZ": .numbers(found.modifiedZ),
            "tukey": .flags(found.tukey), "hampel": .flags(found.hampel),
            "moderate": .flags(found.isModerate), "extreme": .flags(found.isExtreme),
            "modifiedFlag": .flags(found.isModifiedExtreme),
        ])
    }
}

private struct Formula {
    let polarity: Indicator.Polarity
    let formula: Indicator.Formula
}

extension KernelInput {
    fileprivate func formula() throws(KernelInputError) -> Formula {
        let place = try member("formula")
        switch try place.text() {
        case "up": return Formula(polarity: .up, formula: .twoTargetsMinusRealised)
        case "2T-R": return Formula(polarity: .down, formula: .twoTargetsMinusRealised)
        case "T/R": return Formula(polarity: .down, formula: .targetOverRealised)
        case "baseline": return Formula(polarity: .baseline, formula: .twoTargetsMinusRealised)
        case "range": return Formula(polarity: .range, formula: .twoTargetsMinusRealised)
        default:
            throw place.refused(
                id: "harus up, 2T-R, T/R, baseline, atau range.",
                en: "must be up, 2T-R, T/R, baseline or range.")
        }
    }

    fileprivate func level(_ formula: Formula) throws(KernelInputError) -> Target.Level? {
        guard formula.polarity == .range else {
            return try optionalDouble("target").map { .value($0) }
        }
        guard let lower = try optionalDouble("lower"), let upper = try optionalDouble("upper")
        else { return nil }
        // The evaluation itself may meet one: a share below 0 turns a range around.
        guard lower <= upper else { return nil }
        return .range(low: lower, high: upper)
    }

    func optionalDouble(_ key: String) throws(KernelInputError) -> Double? {
        try optional(key).map { place throws(KernelInputError) in try place.double() }
    }
}
