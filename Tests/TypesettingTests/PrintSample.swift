import Interchange
import Performance
import Vocabulary

/// A small government for printing; texts can be replaced by hostile ones.
enum PrintSample {
    static func dataset(
        text: String = "Program upaya kesehatan", indicators count: Int = 3
    ) -> Dataset {
        let codes = (1...count).map { Indicator.ID("I\($0)") }
        let names = codes.map { "\(text) \($0.text)" }
        return Dataset(
            government: Government(name: "Provinsi Contoh", level: .province),
            organisations: [
                Organisation(id: "DINKES", name: "Dinas Kesehatan", kind: .dinas),
                Organisation(
                    id: "BAPPEDA", name: "Badan Perencanaan Pembangunan Daerah", kind: .badan),
            ],
            documents: [
                PlanDocument(
                    id: "RPD", kind: .transition, title: "RPD 2024–2026",
                    validFrom: day("2024-01-01"),
                    validTo: day("2026-12-31"))
            ],
            cascade: [
                CascadeNode(id: "M1", document: "RPD", level: .mission, text: "Misi satu"),
                CascadeNode(
                    id: "S1", document: "RPD", level: .objective, parent: "M1",
                    text: "Warga sehat"),
                CascadeNode(
                    id: "P1", document: "RPD", level: .program, parent: "S1", text: text,
                    organisation: "DINKES"),
            ],
            indicators: zip(codes, names).map { code, name in
                Indicator(
                    id: code, name: name, unit: "orang", cascade: "P1", organisation: "DINKES",
                    polarity: .up, aggregation: .sum, frequency: .quarter, standing: .sample)
            },
            targets: codes.map {
                Target(indicator: $0, period: .year(2025), level: .value(12_345), document: "RPD")
            },
            observations: codes.dropLast().flatMap { code in quarters.map { value(code, $0, $1) } },
            budget: [
                BudgetLine(
                    program: "P1", version: "APBD", effectiveFrom: day("2025-01-01"),
                    ceiling: 2_000_000_000)
            ],
            spending: [
                Spending(
                    program: "P1", month: Period("2025-06")!, planned: 900_000_000,
                    realised: 790_000_000)
            ],
            selfEvaluations: SelfEvaluation.Section.allCases.map {
                SelfEvaluation(
                    organisation: "DINKES", period: Period("2025-S1")!, section: $0,
                    text: "\(text) (\($0.rawValue))")
            },
            officeholders: [
                Officeholder(
                    organisation: "DINKES", position: "Kepala Dinas Kesehatan", capacity: .acting,
                    from: day("2025-04-15"))
            ])
    }

    private static let quarters: [(String, Double)] = [
        ("2023-Q1", 900), ("2023-Q2", 1_000), ("2023-Q3", 1_100), ("2023-Q4", 1_200),
        ("2024-Q1", 1_000), ("2024-Q2", 1_100), ("2024-Q3", 1_300), ("2024-Q4", 1_400),
        ("2025-Q1", 1_234), ("2025-Q2", 1_111),
    ]

    private static func value(
        _ code: Indicator.ID, _ period: String, _ value: Double
    ) -> Observation {
        Observation(
            indicator: code, period: Period(period)!, measure: .value(value), status: .final)
    }

    static func day(_ text: String) -> CivilDate { CivilDate(text)! }

    static func evaluation(_ evidence: Evidence) -> Evaluation {
        evaluate(evidence, cycle: Cycle("2025-S1")!, ruleSet: .permendagri)
    }

    static func form(
        _ dataset: Dataset = dataset(), _ definition: FormDefinition = .e55
    ) throws -> FormTable {
        let evidence = Evidence(dataset)
        guard
            let form = FormTable(
                definition, of: evaluation(evidence), evidence: evidence, organisation: "DINKES")
        else { throw Missing() }
        return form
    }

    static func book(_ dataset: Dataset = dataset(), _ language: Language = .indonesian) -> Book {
        let evidence = Evidence(dataset)
        return Book(evaluation(evidence), evidence: evidence, language: language)
    }

    struct Missing: Error {}
}
