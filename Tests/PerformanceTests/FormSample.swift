import Performance
import Vocabulary

/// A province of two agencies, small enough to fill in form E.55 by hand.
enum FormSample {
    static let health = Organisation(id: "DINKES", name: "Dinas Kesehatan", kind: .dinas)
    static let bappeda = Organisation(
        id: "BAPPEDA", name: "Badan Perencanaan Pembangunan Daerah", kind: .badan)

    static let cascade = [
        CascadeNode(id: "S", document: "RPD", level: .objective, text: "Warga sehat"),
        CascadeNode(
            id: "1.02.02", document: "RPD", level: .program, parent: "S",
            text: "Program upaya kesehatan", organisation: "DINKES"),
        CascadeNode(
            id: "1.02.02.1.01", document: "RPD", level: .activity, parent: "1.02.02",
            text: "Penyediaan layanan", organisation: "DINKES"),
        CascadeNode(
            id: "5.01.02", document: "RPD", level: .program, parent: "S",
            text: "Program perencanaan", organisation: "BAPPEDA"),
    ]

    static func indicator(
        _ id: Indicator.ID, at node: CascadeNode.ID, _ polarity: Indicator.Polarity,
        _ aggregation: Indicator.Aggregation, unit: String, frequency: Frequency = .quarter,
        weight: Double? = nil, decimals: Int? = nil
    ) -> Indicator {
        Indicator(
            id: id, name: "Indikator \(id)", unit: unit, cascade: node, organisation: "DINKES",
            polarity: polarity, aggregation: aggregation, weight: weight, frequency: frequency,
            decimals: decimals, standing: .sample)
    }

    static let indicators = [
        // Visits are counted; the poverty-like rate is read; coverage comes from its parts.
        indicator("KUNJUNGAN", at: "1.02.02", .up, .sum, unit: "kunjungan", weight: 3),
        indicator("PREVALENSI", at: "1.02.02", .down, .last, unit: "%", decimals: 1),
        indicator("CAKUPAN", at: "1.02.02.1.01", .up, .ratio, unit: "%"),
        indicator("KOSONG", at: "1.02.02.1.01", .up, .sum, unit: "dokumen"),
    ]

    static let targets =
        [("2024", 100.0), ("2025", 120), ("2026", 180)].map {
            Sample.target($0.0, $0.1, of: "KUNJUNGAN", in: "RPD")
        }
        + [("2024", 21.0), ("2025", 20), ("2026", 18)].map {
            Sample.target($0.0, $0.1, of: "PREVALENSI", in: "RPD")
        }
        + [
            Sample.target("2025", 80, of: "CAKUPAN", in: "RPD"),
            Sample.target("2025", 4, of: "KOSONG", in: "RPD"),
        ]

    static func parts(_ period: String, _ above: Double, of below: Double) -> Observation {
        Observation(
            indicator: "CAKUPAN", period: Sample.period(period),
            measure: .ratio(numerator: above, denominator: below), status: .final)
    }

    static let observations =
        [
            ("2024-Q1", 20.0), ("2024-Q2", 25), ("2024-Q3", 25), ("2024-Q4", 20),
            ("2025-Q1", 30), ("2025-Q2", 42),
        ].map { Sample.value($0.0, $0.1, of: "KUNJUNGAN") }
        + [("2024-Q4", 21.5), ("2025-Q1", 21.2), ("2025-Q2", 20.8)].map {
            Sample.value($0.0, $0.1, of: "PREVALENSI")
        }
        + [parts("2025-Q1", 12, of: 20), parts("2025-Q2", 30, of: 80)]

    static let budget = [
        ("2024-01-01", "APBD", 1_000_000_000.0), ("2025-01-01", "APBD", 2_000_000_000),
        ("2025-08-01", "APBD-P", 2_500_000_000),
    ].map {
        BudgetLine(
            program: "1.02.02", version: $0.1, effectiveFrom: Sample.day($0.0), ceiling: $0.2)
    }

    static let spending =
        (1...12).map { month("2024", $0, 75_000_000) }
        + [100_000_000, 100_000_000, 100_000_000, 150_000_000, 150_000_000, 200_000_000]
        .enumerated().map { month("2025", $0.offset + 1, $0.element) }

    static func month(_ year: String, _ number: Int, _ rupiah: Double) -> Spending {
        Spending(
            program: "1.02.02", month: Sample.period("\(year)-\(number < 10 ? "0" : "")\(number)"),
            planned: rupiah, realised: rupiah)
    }

    static let sentences = [
        ("2025-S1", SelfEvaluation.Section.driver, "Puskesmas keliling rutin."),
        ("2025-S1", .obstacle, "Pengadaan alat terlambat."),
        ("2024-S1", .obstacle, "Kalimat tahun lalu."),
        ("2025-Q2", .followUpQuarter, "Percepat lelang."),
    ].map {
        SelfEvaluation(
            organisation: "DINKES", period: Sample.period($0.0), section: $0.1, text: $0.2)
    }

    static let officeholders = [
        Officeholder(
            organisation: "DINKES", position: "Kepala Dinas Kesehatan", capacity: .definitive,
            from: Sample.day("2022-01-01"), to: Sample.day("2025-04-14")),
        Officeholder(
            organisation: "DINKES", position: "Kepala Dinas Kesehatan", capacity: .acting,
            from: Sample.day("2025-04-15"), to: Sample.day("2025-08-31")),
        Officeholder(
            organisation: "DINKES", position: "Kepala Dinas Kesehatan", capacity: .definitive,
            from: Sample.day("2025-09-01")),
        Officeholder(
            organisation: "BAPPEDA", position: "Kepala Bappeda", capacity: .definitive,
            from: Sample.day("2023-01-01")),
    ]

    static let dataset = Dataset(
        government: Sample.government, organisations: [health, bappeda],
        documents: [Sample.document], cascade: cascade, indicators: indicators, targets: targets,
        observations: observations, budget: budget, spending: spending,
        selfEvaluations: sentences, officeholders: officeholders)

    static func form(
        _ definition: FormDefinition = .e55, of dataset: Dataset = dataset,
        cycle: String = "2025-S1", agency: Organisation.ID = "DINKES", signedOn: CivilDate? = nil
    ) throws -> FormTable {
        let evidence = Evidence(dataset)
        let evaluation = evaluate(
            evidence, cycle: Sample.cycle(cycle), ruleSet: .permendagri, forecasts: false)
        guard
            let form = FormTable(
                definition, of: evaluation, evidence: evidence, organisation: agency,
                signedOn: signedOn)
        else { throw NoSuchForm() }
        return form
    }

    struct NoSuchForm: Error {}
}

extension FormTable {
    /// The cell of an indicator below a printed column number.
    func cell(
        _ indicator: Indicator.ID, _ number: String, _ measure: FormDefinition.Measure? = nil
    ) -> Cell? {
        guard let leaf = leaf(number, measure) else { return nil }
        return lines.first { $0.indicator == indicator }?.cells[leaf]
    }

    func leaf(_ number: String, _ measure: FormDefinition.Measure? = nil) -> Int? {
        definition.leaves.firstIndex {
            definition.columns[$0.column].number == number && $0.measure == measure
        }
    }
}
