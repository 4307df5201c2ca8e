package import Performance
package import Vocabulary

/// Numbers, dates and words for one reader's language.
package struct Reader: Hashable, Sendable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    package func callAsFunction(_ wording: Wording) -> String {
        wording[language]
    }

    /// Shown where there is no value.
    package static let nothing = "–"

    package func number(_ value: Double?, decimals: Int) -> String {
        value.map { Numeral.text($0, decimals: decimals, language) } ?? Self.nothing
    }

    package func count(_ value: Int) -> String {
        Numeral.text(Double(value), decimals: 0, language)
    }

    /// `87,4`; the percent sign stands apart where the page wants it.
    package func percent(_ value: Double?, decimals: Int = 1) -> String {
        number(value, decimals: decimals)
    }

    /// `87,4 %` from percent.
    package func percentWithSign(_ value: Double?, decimals: Int = 1) -> String {
        value.map { percent($0, decimals: decimals) + "\u{A0}%" } ?? Self.nothing
    }

    /// A probability 0…1 as `18 %`, never as a certainty it is not: `< 1 %`, `> 99 %`.
    package func probability(_ value: Double?) -> String {
        guard let value else { return Self.nothing }
        if value < 0.01 { return "<\u{A0}1\u{A0}%" }
        if value > 0.99 { return ">\u{A0}99\u{A0}%" }
        return percentWithSign(value * 100, decimals: 0)
    }

    /// A value of an indicator, with the decimals it asks for or else at most two.
    package func value(_ value: Double?, of indicator: Indicator) -> String {
        guard let value else { return Self.nothing }
        if let decimals = indicator.decimals {
            return Numeral.text(value, decimals: decimals, language)
        }
        return Numeral.text(value, decimals: 0...2, language)
    }

    /// The value with its unit: `5,33 %`, `17.300 orang`.
    package func valueWithUnit(_ value: Double?, of indicator: Indicator) -> String {
        guard let value else { return Self.nothing }
        return "\(self.value(value, of: indicator))\u{A0}\(unit(of: indicator))"
    }

    package func unit(of indicator: Indicator) -> String {
        indicator.unit == "persen" ? "%" : indicator.unit
    }

    package func measure(_ measure: Observation.Measure?, of indicator: Indicator) -> String {
        switch measure {
        case nil: Self.nothing
        case .value(let value): self.value(value, of: indicator)
        case .grade(let grade): grade
        case .ratio(let numerator, let denominator):
            value(denominator == 0 ? nil : 100 * numerator / denominator, of: indicator)
        }
    }

    package func level(_ level: Target.Level?, of indicator: Indicator) -> String {
        switch level {
        case nil: Self.nothing
        case .value(let value): self.value(value, of: indicator)
        case .range(let low, let high):
            "\(value(low, of: indicator))–\(value(high, of: indicator))"
        case .grade(let grade): grade
        }
    }

    /// `Rp 21,74 T`: rupiah in the largest measure that leaves a number of at least one.
    package func rupiah(_ value: Double) -> String {
        let steps: [(Double, Wording)] = [
            (1e12, Wording(id: "T", en: "tn")), (1e9, Wording(id: "M", en: "bn")),
            (1e6, Wording(id: "jt", en: "m")),
        ]
        for (size, name) in steps where abs(value) >= size {
            return "Rp\u{A0}\(number(value / size, decimals: 2))\u{A0}\(self(name))"
        }
        return "Rp\u{A0}\(number(value, decimals: 0))"
    }

    package func day(_ date: CivilDate?) -> String {
        date.map { self(CalendarText.day($0)) } ?? Self.nothing
    }

    package func period(_ period: Period?) -> String {
        period.map { self(CalendarText.period($0)) } ?? Self.nothing
    }

    package func cycle(_ cycle: Cycle) -> String {
        self(CalendarText.cycle(cycle))
    }

    /// The label of a status code under a rule set.
    package func status(_ code: String, under ruleSet: RuleSet) -> String {
        let band = ruleSet.scale.bands.first { $0.code == code }
        return self(band?.label ?? Words.Status.notJudged)
    }
}
