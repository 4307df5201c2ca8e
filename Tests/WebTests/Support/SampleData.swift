import Performance
import Vocabulary

/// A small government with one of each kind of indicator, and names that try to break out of the
/// page.
enum SampleData {
    /// A quote that carries a combining mark, and markup.
    static let hostile = "\u{22}\u{301}><script>alert(1)</script>&amp;' onload=x"

    static func dataset() -> Dataset {
        Dataset(
            government: Government(
                name: "Provinsi <b>Uji</b>", level: .province,
                termStart: CivilDate(year: 2025, month: 2, day: 20)),
            organisations: [
                Organisation(id: "DINKES", name: "Dinas Kesehatan", kind: .dinas),
                Organisation(id: "X/1 \"é", name: "Dinas \(hostile)", kind: .dinas),
                Organisation(id: "KOSONG", name: "Biro Tanpa Indikator", kind: .biro),
            ],
            documents: [
                PlanDocument(
                    id: "RPJMD", kind: .mediumTerm, title: "RPJMD \(hostile)",
                    validFrom: CivilDate(year: 2025, month: 1, day: 1)!)
            ],
            cascade: [
                CascadeNode(id: "V", document: "RPJMD", level: .vision, text: "Visi"),
                CascadeNode(
                    id: "M1", document: "RPJMD", level: .mission, parent: "V", text: hostile),
                CascadeNode(
                    id: "M2", document: "RPJMD", level: .mission, parent: "V", text: "Misi dua"),
                CascadeNode(
                    id: "P1", document: "RPJMD", level: .program, parent: "M1", text: "Program",
                    organisation: "DINKES"),
            ],
            indicators: indicators, targets: targets, observations: observations,
            verifications: [
                Verification(
                    indicator: "BAIK", period: Period("2025-06")!, outcome: .accepted,
                    day: CivilDate(year: 2025, month: 7, day: 12)!, role: "Inspektorat \(hostile)")
            ],
            budget: [
                BudgetLine(
                    program: "P1", version: "APBD",
                    effectiveFrom: CivilDate(year: 2025, month: 1, day: 1)!, ceiling: 2e12)
            ],
            spending: [
                Spending(
                    program: "P1", month: Period("2025-03")!, planned: 1e12, realised: 5e11)
            ])
    }

    private static func indicator(
        _ id: Indicator.ID, _ name: String, _ polarity: Indicator.Polarity,
        _ aggregation: Indicator.Aggregation, organisation: Organisation.ID = "DINKES",
        cascade: CascadeNode.ID = "P1", frequency: Frequency = .month, weight: Double? = nil,
        tags: [Indicator.Tag] = []
    ) -> Indicator {
        Indicator(
            id: id, name: name, unit: polarity == .grade ? "predikat" : "persen",
            cascade: cascade, organisation: organisation, polarity: polarity,
            aggregation: aggregation, weight: weight, frequency: frequency, tags: tags,
            source: "Sumber \(hostile)", definition: "Definisi \(hostile)", standing: .sample)
    }

    static let indicators = [
        indicator("BAIK", "Cakupan imunisasi", .up, .last, weight: 2, tags: [.iku]),
        indicator(
            "BURUK/1 \"é", "Kemiskinan \(hostile)", .down, .last, organisation: "X/1 \"é",
            cascade: "M2"),
        indicator("PREDIKAT", "Predikat SAKIP", .grade, .last, frequency: .year),
        indicator("RILIS", "Indeks pembangunan manusia", .up, .last, frequency: .year),
        indicator("LAPOR", "Belum dilaporkan", .up, .sum, tags: [.ikd]),
    ]

    private static let targets = [
        Target(indicator: "BAIK", period: .year(2025), level: .value(70), document: "RPJMD"),
        Target(indicator: "BURUK/1 \"é", period: .year(2025), level: .value(4)),
        Target(indicator: "PREDIKAT", period: .year(2025), level: .grade("A")),
        Target(indicator: "RILIS", period: .year(2025), level: .value(79)),
        Target(indicator: "LAPOR", period: .year(2025), level: .value(1_000)),
    ]

    private static let observations: [Observation] = {
        var rows: [Observation] = []
        func add(_ id: Indicator.ID, _ period: Period, _ value: Double, vintage: String = "1") {
            rows.append(
                Observation(
                    indicator: id, period: period, measure: .value(value), status: .final,
                    source: "BPS \(hostile)", released: period.lastDay.adding(days: 10),
                    vintage: vintage, note: "catatan \(hostile)",
                    place: SourcePlace(
                        file: "r \(hostile).xlsx", sheet: "observations", row: rows.count + 2,
                        column: "F")))
        }
        for (position, month) in months.enumerated() {
            add("BAIK", month, 50 + Double(position) * 0.7 + Double(position % 3) * 0.4)
            add("BURUK/1 \"é", month, 8 - Double(position) * 0.01 + Double(position % 4) * 0.05)
        }
        add("BAIK", Period("2025-03")!, 70.5, vintage: "2")
        rows.append(
            Observation(
                indicator: "PREDIKAT", period: .year(2024), measure: .grade("BB"), status: .final))
        rows.append(
            Observation(
                indicator: "RILIS", period: Period("2025-S1")!, measure: nil, status: .notReleased,
                released: CivilDate(year: 2025, month: 11, day: 15)))
        return rows
    }()

    private static let months = [2023, 2024, 2025].flatMap { year in
        Period.all(.month, of: year).filter { year < 2025 || $0.index <= 6 }
    }
}
