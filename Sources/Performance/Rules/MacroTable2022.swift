public import Vocabulary

/// Ten macro indicators of Kalimantan Timur in 2022: three miss their target, and a single
/// percentage of 305.5 makes the uncapped mean "very high" all the same.
///
/// Source: dossier §1.4, figures announced by Bappeda Kalimantan Timur, 17 April 2023.
public enum MacroTable2022 {
    public static let source = Wording(
        id: "Bappeda Provinsi Kalimantan Timur, 17 April 2023",
        en: "Bappeda of Kalimantan Timur province, 17 April 2023")
    public static let cycle = Cycle(.year(2022))
    /// Percent; `nil` averages raw percentages.
    public static let caps: [Double?] = [nil, 200, 120, 110, 100]

    /// One line of the table.
    public struct Row: Sendable, Hashable {
        public var indicator: Indicator
        public var target: Target.Level
        public var realised: Double
    }

    public static let rows: [Row] = [
        row("IPM", "Indeks pembangunan manusia", "indeks", .up, .value(77.25), 77.44),
        row("TPT", "Tingkat pengangguran terbuka", "persen", .down, .value(6.75), 5.71),
        row(
            "LPE", "Laju pertumbuhan ekonomi (3,5 ± 1)", "persen", .range,
            .range(low: 2.5, high: 4.5), 4.48),
        row("PDRB-KAPITA", "PDRB per kapita", "juta rupiah", .up, .value(182.5), 238.7),
        row(
            "LPE-NONMIGAS", "Pertumbuhan nonmigas dan batu bara", "persen", .up, .value(2), 6.11),
        row("NTP", "Nilai tukar petani", "indeks", .up, .value(119), 126.03),
        row("GINI", "Indeks Gini", "indeks", .down, .value(0.327), 0.327),
        row("KEMISKINAN", "Tingkat kemiskinan", "persen", .down, .value(6.15), 6.31),
        row("IKLH", "Indeks kualitas lingkungan hidup", "indeks", .up, .value(76.05), 74.46),
        row("IRB", "Indeks reformasi birokrasi", "indeks", .up, .value(69), 67.70),
    ]

    /// The table as a dataset of its own, to be evaluated like any other.
    public static let dataset = Dataset(
        government: Government(name: "Provinsi Kalimantan Timur", level: .province),
        organisations: [
            Organisation(
                id: "BAPPEDA", name: "Badan Perencanaan Pembangunan Daerah", kind: .badan)
        ],
        documents: [
            PlanDocument(
                id: "RPJMD", kind: .mediumTerm, title: "RPJMD",
                validFrom: Period.year(2019).firstDay, validTo: Period.year(2023).lastDay)
        ],
        cascade: [
            CascadeNode(
                id: "MAKRO", document: "RPJMD", level: .goal, text: "Indikator makro",
                organisation: "BAPPEDA")
        ],
        indicators: rows.map(\.indicator),
        targets: rows.map {
            Target(indicator: $0.indicator.id, period: .year(2022), level: $0.target)
        },
        observations: rows.map {
            Observation(
                indicator: $0.indicator.id, period: .year(2022), measure: .value($0.realised),
                status: .final, source: source.id)
        })

    /// The table's evaluation under the default rules with another cap.
    public static func evaluation(cap: Double?) -> Evaluation {
        evaluate(
            dataset, cycle: cycle, ruleSet: .permendagri,
            assuming: WhatIf(cap: cap.map(WhatIf.Cap.percent) ?? WhatIf.Cap.none),
            forecasts: false)
    }

    private static func row(
        _ id: Indicator.ID, _ name: String, _ unit: String, _ polarity: Indicator.Polarity,
        _ target: Target.Level, _ realised: Double
    ) -> Row {
        let isIndexOfGini = id == "GINI"
        return Row(
            indicator: Indicator(
                id: id, name: name, unit: unit, cascade: "MAKRO", organisation: "BAPPEDA",
                polarity: polarity, aggregation: .last, frequency: .year,
                decimals: isIndexOfGini ? 3 : 2, standing: .official),
            target: target, realised: realised)
    }
}
