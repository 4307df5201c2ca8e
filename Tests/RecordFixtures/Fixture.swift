import Ledger
package import Performance
package import Proceedings
package import Vocabulary

/// Datasets that tests and the benchmark of the record start from. All figures are `contoh`.
package enum Fixture {
    package static func day(_ text: String) -> CivilDate { CivilDate(text)! }
    package static func period(_ text: String) -> Period { Period(text)! }

    package static let government = Government(
        name: "Provinsi Contoh", level: .province, termStart: day("2025-02-20"))

    package static func file(_ name: String, salt: Int = 0) -> FileIdentity {
        FileIdentity(
            name: name, sha256: Digest(hashing: Array("\(name)\(salt)".utf8)), byteCount: 1_000)
    }

    package static func place(_ row: Int, _ sheet: String = "observations") -> SourcePlace {
        SourcePlace(file: "data.xlsx", sheet: sheet, row: row, column: "C")
    }

    /// One or more rows of every table, with and without what is optional.
    package static let everyTable: Dataset = {
        var dataset = Dataset(government: government)
        dataset.organisations = [
            Organisation(id: "setda", name: "Sekretariat Daerah", kind: .sekretariat),
            Organisation(
                id: "dinkes", name: "Dinas “Kesehatan”\n& Keluarga é", kind: .dinas,
                parent: "setda"),
        ]
        dataset.documents = [
            PlanDocument(
                id: "rpjmd", kind: .mediumTerm, title: "RPJMD", legalReference: "Perda 1/2025",
                validFrom: day("2025-08-20"), validTo: day("2029-12-31"), version: "1"),
            PlanDocument(id: "rpd", kind: .transition, title: "RPD", validFrom: day("2024-01-01")),
        ]
        dataset.cascade = [
            CascadeNode(id: "V", document: "rpd", level: .vision, text: "Visi"),
            CascadeNode(
                id: "P1", document: "rpd", level: .program, parent: "V", text: "Program",
                organisation: "dinkes"),
        ]
        dataset.indicators = [
            Indicator(
                id: "IPM", name: "Indeks Pembangunan Manusia", unit: "indeks", cascade: "V",
                organisation: "setda", contributors: ["dinkes", "setda"], polarity: .up,
                aggregation: .last, formula: .targetOverRealised, cap: .percent(120.5), weight: 2,
                frequency: .year, decimals: 2, tags: [.iku, .ikd], source: "BPS",
                definition: "Definisi; dengan titik koma", standing: .sample),
            Indicator(
                id: "AKI", name: "Angka kematian ibu", unit: "per 100.000", cascade: "P1",
                organisation: "dinkes", polarity: .down, aggregation: .ratio, cap: .none,
                frequency: .quarter, standing: .official),
            Indicator(
                id: "SAKIP", name: "Predikat", unit: "predikat", cascade: "V",
                organisation: "setda", polarity: .grade, aggregation: .last, frequency: .year,
                standing: .sample),
        ]
        dataset.targets = [
            Target(
                indicator: "IPM", period: period("2025"), level: .value(78.2), document: "rpd",
                place: place(2, "targets")),
            Target(indicator: "AKI", period: period("2025"), level: .range(low: 70, high: 90.25)),
            Target(indicator: "SAKIP", period: period("2025"), level: .grade("BB")),
        ]
        dataset.observations = everyObservation
        dataset.verifications = [
            Verification(
                indicator: "IPM", period: period("2024"), vintage: "2", outcome: .accepted,
                day: day("2025-03-01"), role: "Inspektorat", note: "cocok", place: place(2))
        ]
        dataset.budget = [
            BudgetLine(
                program: "P1", version: "APBD", effectiveFrom: day("2025-01-01"),
                ceiling: 12_500_000_000.5, place: place(2, "budget"))
        ]
        dataset.spending = [
            Spending(
                program: "P1", month: period("2025-01"), planned: 1e9, realised: 0,
                physicalTarget: 8.5, physical: 7, place: place(2, "spending")),
            Spending(program: "P1", month: period("2025-02"), planned: 1e9, realised: 5e8),
            Spending(program: "P1", month: period("2025-03"), planned: nil, realised: 2e8),
            Spending(
                program: "P1", month: period("2025-04"), planned: 1e9, realised: nil, physical: 9),
        ]
        dataset.selfEvaluations = [
            SelfEvaluation(
                organisation: "dinkes", period: period("2025-S1"), section: .obstacle,
                text: "Lahan belum bebas", cause: "lahan", place: place(2))
        ]
        dataset.officeholders = [
            Officeholder(
                organisation: "dinkes", position: "Kepala Dinas", capacity: .acting,
                from: day("2025-01-02"), to: day("2025-06-30"), place: place(2))
        ]
        dataset.bridges = [
            IndicatorBridge(
                from: "AKI", fromDocument: "rpd", to: "AKI", toDocument: "rpjmd", relation: .same,
                note: "sama"),
            IndicatorBridge(
                from: nil, fromDocument: nil, to: "SAKIP", toDocument: "rpjmd", relation: .new),
        ]
        return dataset
    }()

    private static let everyObservation = [
        Observation(
            indicator: "IPM", period: period("2024"), measure: .value(77.44), status: .provisional,
            source: "BPS", released: day("2024-11-15"), vintage: "1", series: "SP2020",
            note: "catatan", place: place(2)),
        Observation(
            indicator: "IPM", period: period("2024"), measure: .value(77.5), status: .final,
            source: "BPS", released: day("2025-05-15"), vintage: "2", place: place(3)),
        Observation(
            indicator: "AKI", period: period("2025-Q1"),
            measure: .ratio(numerator: 12, denominator: 14_500), status: .final, place: place(4)),
        Observation(
            indicator: "AKI", period: period("2025-Q2"), measure: nil, status: .notReleased,
            released: day("2025-08-01")),
        Observation(
            indicator: "SAKIP", period: period("2024"), measure: .grade("B"), status: .final),
    ]
}
