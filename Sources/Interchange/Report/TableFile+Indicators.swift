import Forecast
package import Performance
package import Vocabulary

extension TableFile {
    /// Judged indicators as a table: the rows given, in their order, at full precision.
    ///
    /// - Parameters:
    ///   - results: All or some of the evaluation's indicators.
    ///   - names: The agencies' names.
    package static func indicators(
        _ results: [IndicatorResult], under ruleSet: RuleSet,
        names: [Organisation.ID: String], _ language: Language
    ) -> TableFile {
        let sheet = Wording(id: "indikator", en: "indicators")
        let sources = columns(ruleSet, names, language)
        return TableFile(
            name: sheet[language], columns: sources.map(\.column),
            rows: results.map { result in sources.map { $0.cell(result) } })
    }

    private struct Source {
        var column: Column
        var cell: (IndicatorResult) -> Cell

        init(
            _ key: String, _ title: String, width: Double = 14,
            _ cell: @escaping (IndicatorResult) -> Cell
        ) {
            self.column = Column(key, title, width: width)
            self.cell = cell
        }
    }

    private static func columns(
        _ ruleSet: RuleSet, _ names: [Organisation.ID: String], _ language: Language
    ) -> [Source] {
        func say(_ id: String, _ en: String) -> String { Wording(id: id, en: en)[language] }
        func status(_ achievement: IndicatorResult.Achievement) -> Cell {
            let band = ruleSet.scale.bands.first { $0.code == achievement.status }
            return .text(band?.label[language] ?? say("Belum dapat dinilai", "Cannot be judged"))
        }
        let identity = [
            Source("code", say("Kode", "Code")) { .text($0.indicator.id.text) },
            Source("name", say("Indikator", "Indicator"), width: 48) { .text($0.indicator.name) },
            Source("unit", say("Satuan", "Unit")) { .text($0.indicator.unit) },
            Source("opd", say("OPD", "Agency"), width: 36) {
                .text(names[$0.indicator.organisation] ?? $0.indicator.organisation.text)
            },
            Source("cascade", say("Kaskade", "Cascade")) { .text($0.indicator.cascade.text) },
            Source("standing", say("Kedudukan", "Standing")) {
                .text($0.indicator.standing.rawValue)
            },
        ]
        let numbers = [
            Source("realised", say("Realisasi", "Realised")) { Cell($0.realised) },
            Source("asOfPeriod", say("Sampai periode", "As of period")) {
                Cell($0.asOfPeriod?.description)
            },
            Source("annualTarget", say("Target tahun", "Annual target")) { Cell($0.annualTarget) },
            Source("interimTarget", say("Target interim", "Interim target")) {
                Cell($0.interimTarget?.level)
            },
            Source("interimTargetDerived", say("Target turunan", "Derived target")) {
                .flag($0.interimTarget?.isDerived ?? false)
            },
            Source("achievementAnnual", say("Capaian tahun %", "Annual %")) {
                Cell($0.annual.raw)
            },
            Source("achievementInterim", say("Capaian interim %", "Interim %")) {
                Cell($0.interim.raw)
            },
            Source("statusAnnual", say("Status tahun", "Annual status")) { status($0.annual) },
            Source("statusInterim", say("Status interim", "Interim status")) { status($0.interim) },
        ]
        return identity + numbers + judgements(language)
    }

    private static func judgements(_ language: Language) -> [Source] {
        func say(_ id: String, _ en: String) -> String { Wording(id: id, en: en)[language] }
        return [
            Source("met", say("Tercapai", "Met")) { Cell($0.met) },
            Source("onTrack", say("Di jalur", "On track")) { Cell($0.onTrack) },
            Source("gap", say("Celah", "Gap")) { Cell($0.gap) },
            Source("probabilityMet", say("Peluang tercapai", "Probability met")) {
                Cell($0.forecast.probabilityMet)
            },
            Source("median", say("Perkiraan akhir tahun", "Year-end forecast")) {
                Cell($0.forecast.distribution?.median)
            },
            Source("dataGrade", say("Mutu data", "Data grade")) {
                Cell($0.quality.grade?.rawValue)
            },
            Source("flags", say("Tanda", "Flags"), width: 24) {
                .text($0.quality.flags.map(\.rawValue).joined(separator: "; "))
            },
            Source("attention", say("Perhatian", "Attention")) { Cell($0.attention?.score) },
            Source("missing", say("Kosong karena", "Missing because")) {
                Cell($0.missing?.rawValue)
            },
        ]
    }
}

extension TableFile.Cell {
    fileprivate init(_ number: Double?) { self = number.map { .number($0) } ?? .empty }
    fileprivate init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
    fileprivate init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .empty }

    fileprivate init(_ measure: Observation.Measure?) {
        self = measure?.grade.map { .text($0) } ?? TableFile.Cell(measure?.number)
    }

    fileprivate init(_ level: Target.Level?) {
        switch level {
        case nil: self = .empty
        case .value(let value): self = .number(value)
        case .range(let low, let high): self = .text("\(low)–\(high)")
        case .grade(let grade): self = .text(grade)
        }
    }
}
