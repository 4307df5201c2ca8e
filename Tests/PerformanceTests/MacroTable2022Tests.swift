import Performance
import Testing
import Vocabulary

/// Ten macro indicators of Kalimantan Timur for 2022: dossier §1.4, Bappeda, 17 April 2023.
@Suite("The 2022 macro table") struct MacroTable2022Tests {
    private static let rows: [(Indicator.ID, Indicator.Polarity, Target.Level, Double)] = [
        ("IPM", .up, .value(77.25), 77.44), ("TPT", .down, .value(6.75), 5.71),
        ("LPE", .range, .range(low: 2.5, high: 4.5), 4.48),
        ("PDRB-KAPITA", .up, .value(182.5), 238.7), ("LPE-NONMIGAS", .up, .value(2), 6.11),
        ("NTP", .up, .value(119), 126.03), ("GINI", .down, .value(0.327), 0.327),
        ("KEMISKINAN", .down, .value(6.15), 6.31), ("IKLH", .up, .value(76.05), 74.46),
        ("IRB", .up, .value(69), 67.70),
    ]

    private func rollup(cap: WhatIf.Cap?) -> Rollup {
        let dataset = Sample.dataset(
            Self.rows.map { Sample.indicator($0.0, $0.1, .last, frequency: .year) },
            targets: Self.rows.map {
                Target(indicator: $0.0, period: .year(2022), level: $0.2)
            },
            observations: Self.rows.map { Sample.value("2022", $0.3, of: $0.0) })
        return evaluate(
            dataset, cycle: Cycle(.year(2022)), ruleSet: .permendagri, assuming: WhatIf(cap: cap)
        ).governmentRollup
    }

    @Test(
        "reproduces the capped means to two decimals",
        arguments: [(200.0, 114.58), (120, 105.50), (110, 102.96), (100, 99.34)])
    func cappedMeans(cap: Double, expected: Double) throws {
        let mean = try #require(rollup(cap: .percent(cap)).annual.capped)
        #expect(abs(mean - expected) < 0.005)
    }

    @Test("averages 125.13 when nothing is capped, and all but three targets are met")
    func uncapped() throws {
        let rollup = rollup(cap: nil)
        #expect(abs(try #require(rollup.annual.uncapped) - 125.13) < 0.005)
        #expect(rollup.met == 7)
        #expect(rollup.missed == 3)
        #expect(rollup.annual.status == "sangat_tinggi")
    }
}
