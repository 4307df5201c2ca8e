import Performance
import Vocabulary

/// Small datasets for tests, one indicator or a few.
enum Sample {
    static let government = Government(name: "Provinsi Contoh", level: .province)
    static let agency = Organisation(id: "DINAS", name: "Dinas Contoh", kind: .dinas)
    static let document = PlanDocument(
        id: "RPD", kind: .transition, title: "RPD", validFrom: day("2024-01-01"),
        validTo: day("2026-12-31"))
    static let node = CascadeNode(
        id: "S1", document: "RPD", level: .objective, text: "Sasaran", organisation: "DINAS")

    static func day(_ text: String) -> CivilDate { CivilDate(text)! }
    static func period(_ text: String) -> Period { Period(text)! }
    static func cycle(_ text: String) -> Cycle { Cycle(text)! }

    static func indicator(
        _ id: Indicator.ID = "I", _ polarity: Indicator.Polarity = .up,
        _ aggregation: Indicator.Aggregation = .last, formula: Indicator.Formula? = nil,
        cap: Indicator.Cap = .ruleSet, weight: Double? = nil, frequency: Frequency = .quarter,
        unit: String = "orang"
    ) -> Indicator {
        Indicator(
            id: id, name: "Indikator \(id)", unit: unit, cascade: "S1", organisation: "DINAS",
            polarity: polarity, aggregation: aggregation, formula: formula, cap: cap,
            weight: weight, frequency: frequency, standing: .sample)
    }

    static func target(
        _ period: String, _ value: Double, of id: Indicator.ID = "I",
        in document: PlanDocument.ID? = nil
    ) -> Target {
        Target(
            indicator: id, period: Self.period(period), level: .value(value), document: document)
    }

    static func value(
        _ period: String, _ value: Double, of id: Indicator.ID = "I", vintage: String? = nil,
        released: String? = nil, series: String? = nil, note: String? = nil
    ) -> Observation {
        Observation(
            indicator: id, period: Self.period(period), measure: .value(value), status: .final,
            released: released.map(day), vintage: vintage, series: series, note: note)
    }

    static func notReleased(_ period: String, of id: Indicator.ID = "I") -> Observation {
        Observation(
            indicator: id, period: Self.period(period), measure: nil, status: .notReleased,
            released: day("2025-09-01"))
    }

    static func dataset(
        _ indicators: [Indicator] = [indicator()], targets: [Target] = [],
        observations: [Observation] = [], documents: [PlanDocument] = [document]
    ) -> Dataset {
        Dataset(
            government: government, organisations: [agency], documents: documents,
            cascade: [node], indicators: indicators, targets: targets,
            observations: observations)
    }

    /// The only indicator's result.
    static func result(
        _ indicator: Indicator = indicator(), targets: [Target] = [],
        observations: [Observation] = [], cycle: String = "2025-S1",
        documents: [PlanDocument] = [document]
    ) -> IndicatorResult {
        evaluate(
            dataset(
                [indicator], targets: targets, observations: observations, documents: documents),
            cycle: Self.cycle(cycle), ruleSet: .permendagri
        ).indicators[0]
    }
}

/// Equality to the contract's precision.
func close(_ left: Double?, _ right: Double?, within tolerance: Double = 1e-9) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let a?, let b?): abs(a - b) <= tolerance * max(1, abs(b))
    default: false
    }
}
