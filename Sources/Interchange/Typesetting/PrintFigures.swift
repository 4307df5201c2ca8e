import Performance
import Vocabulary

/// Numbers as a printed document writes them, in one language.
struct PrintFigures {
    let language: Language

    /// An en dash where there is no number.
    static let none = "–"

    func percent(_ value: Double?, decimals: Int = 1) -> String {
        guard let value else { return Self.none }
        let text = Numeral.text(value, decimals: decimals, language)
        return language == .indonesian ? "\(text) %" : "\(text)%"
    }

    /// A share 0…1 as whole percent.
    func share(_ value: Double?) -> String {
        percent(value.map { 100 * $0 }, decimals: 0)
    }

    func count(_ value: Int) -> String { Numeral.text(Double(value), decimals: 0, language) }

    func number(_ value: Double, of indicator: Indicator) -> String {
        indicator.decimals.map { Numeral.text(value, decimals: $0, language) }
            ?? Numeral.text(value, decimals: 0...2, language)
    }

    func measure(_ measure: Observation.Measure?, of indicator: Indicator) -> String {
        measure.map { measure in
            measure.grade ?? measure.number.map { number($0, of: indicator) } ?? Self.none
        } ?? Self.none
    }

    func level(_ level: Target.Level?, of indicator: Indicator) -> String {
        switch level {
        case nil: Self.none
        case .value(let value): number(value, of: indicator)
        case .range(let low, let high):
            number(low, of: indicator) + "–" + number(high, of: indicator)
        case .grade(let grade): grade
        }
    }

    /// Rupiah in the unit that keeps it short: `Rp 1,24 T`.
    func money(_ rupiah: Double?) -> String {
        guard let rupiah else { return Self.none }
        let units: [(Double, Wording)] = [
            (1e12, Wording(id: "T", en: "tn")), (1e9, Wording(id: "M", en: "bn")),
            (1e6, Wording(id: "jt", en: "m")),
        ]
        guard let unit = units.first(where: { abs(rupiah) >= $0.0 }) else {
            return "Rp " + Numeral.text(rupiah, decimals: 0, language)
        }
        let text = Numeral.text(rupiah / unit.0, decimals: 2, language)
        return "Rp \(text) \(unit.1[language])"
    }

    var unreported: String { text("belum dilaporkan", "not reported") }

    /// What was spent of the ceiling, or in words that nobody reported it.
    func spent(_ money: Rollup.Money) -> String {
        let ceiling = self.money(money.ceiling)
        guard let realised = money.realised else {
            return unreported + text("; pagu ", "; ceiling ") + ceiling
        }
        return self.money(realised) + text(" dari ", " of ") + ceiling
    }

    func day(_ date: CivilDate) -> String { CalendarText.day(date)[language] }

    func text(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }
}

/// A status as the templates draw it.
struct PrintStatus: Encodable {
    var step: Int
    var label: String

    init(_ code: String, _ step: Int, on scale: Scale, _ language: Language) {
        self.step = step
        self.label =
            scale.bands.first { $0.code == code }?.label[language]
            ?? Wording(id: "Belum dapat dinilai", en: "Cannot be judged yet")[language]
    }
}

/// How many indicators stand at each step, worst to best, with the words for readers of the tags.
struct PrintStack: Encodable {
    /// Index 0 is "not judged", 5 is best.
    var counts: [Int]
    var alt: String

    init(_ rollup: Rollup, on scale: Scale, _ language: Language) {
        counts = rollup.steps
        let notJudged = Wording(id: "belum dapat dinilai", en: "cannot be judged yet")
        let words = rollup.steps.enumerated().reversed().compactMap { step, count -> String? in
            guard count > 0 else { return nil }
            let label = scale.bands.first { $0.step == step }?.label ?? notJudged
            return "\(count) \(label[language].lowercased())"
        }
        alt = words.joined(separator: ", ")
    }
}
