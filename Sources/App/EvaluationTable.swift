import Performance
import Vocabulary

/// An evaluation as lines for a terminal: the sentence, what to discuss, and every indicator.
struct EvaluationTable {
    var evaluation: Evaluation
    var language: Language

    func text(width: Int) -> String {
        [heading, "", indicators.text(width: width), "", organisations.text(width: width)]
            .joined(separator: "\n")
    }

    private var heading: String {
        let rollup = evaluation.governmentRollup
        let onTrack = evaluation.indicators.count { $0.onTrack == true }
        let cycle = CalendarText.cycle(evaluation.cycle)
        let mean = percent(rollup.interim.capped)
        let sentence = Wording(
            id: "\(evaluation.government.name), \(cycle.id): \(onTrack) dari \(rollup.count)"
                + " indikator di jalur target; capaian tertimbang \(mean).",
            en: "\(evaluation.government.name), \(cycle.en): \(onTrack) of \(rollup.count)"
                + " indicators on track; weighted achievement \(mean).")
        return sentence[language]
    }

    private var indicators: TerminalTable {
        TerminalTable(
            columns: [
                .text(say("Kode", "Code")), .text(say("Indikator", "Indicator"), stretches: true),
                .text("OPD"), .number(say("Realisasi", "Realised")),
                .number(say("Target tahun", "Annual target")),
                .number(say("% tahun", "% annual")), .number(say("% interim", "% interim")),
                .text("Status"), .number("P"), .text(say("Mutu", "Data")),
                .number(say("Perhatian", "Attention")),
            ],
            rows: evaluation.indicators.map(row))
    }

    private func row(_ result: IndicatorResult) -> [String] {
        let missing = result.missing?.rawValue.replacing("_", with: " ")
        return [
            result.indicator.id.text, result.indicator.name, result.indicator.organisation.text,
            result.realised.map(measure) ?? missing ?? "–",
            result.annualTarget.map(level) ?? "–", percent(result.annual.raw),
            percent(result.interim.raw) + (result.interimTarget?.isDerived == true ? "*" : ""),
            status(result.interim.status), probability(result.forecast.probabilityMet),
            result.quality.grade?.rawValue ?? "–",
            result.attention.map { Numeral.text($0.score, decimals: 2, language) } ?? "–",
        ]
    }

    private var organisations: TerminalTable {
        TerminalTable(
            columns: [
                .text("OPD"), .number(say("% interim", "% interim")),
                .number(say("% tahun", "% annual")), .text("Status"),
                .number(say("Tercapai", "Met")), .number(say("Meleset", "Missed")),
                .number(say("Belum dinilai", "Not judged")), .number(say("Lengkap", "Complete")),
                .number(say("Serapan", "Absorption")),
            ],
            rows: ([evaluation.governmentRollup] + evaluation.organisationRollups)
                .filter { $0.count > 0 }.map(row))
    }

    private func row(_ rollup: Rollup) -> [String] {
        let name =
            switch rollup.scope {
            case .government: evaluation.government.name
            case .organisation(let id): id.text
            case .cascade(let id): id.text
            }
        return [
            name, percent(rollup.interim.capped), percent(rollup.annual.capped),
            status(rollup.interim.status), "\(rollup.met)", "\(rollup.missed)",
            "\(rollup.notJudged)", percent(rollup.completeness.map { 100 * $0 }),
            percent(rollup.money?.absorption),
        ]
    }

    private func say(_ id: String, _ en: String) -> String { Wording(id: id, en: en)[language] }

    private func percent(_ value: Double?) -> String {
        value.map { Numeral.text($0, decimals: 2, language) + " %" } ?? "–"
    }

    private func probability(_ value: Double?) -> String {
        value.map { Numeral.text(100 * $0, decimals: 0, language) + " %" } ?? "–"
    }

    private func status(_ code: String) -> String {
        evaluation.ruleSet.scale.bands.first { $0.code == code }?.label[language] ?? "–"
    }

    private func measure(_ measure: Observation.Measure) -> String {
        measure.grade ?? number(measure.number)
    }

    private func level(_ level: Target.Level) -> String {
        switch level {
        case .value(let value): number(value)
        case .range(let low, let high): "\(number(low))–\(number(high))"
        case .grade(let grade): grade
        }
    }

    private func number(_ value: Double?) -> String {
        value.map { Numeral.text($0, decimals: 0...4, language) } ?? "–"
    }
}
