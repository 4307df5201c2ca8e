import Performance
import Testing
import Vocabulary

/// Ten macro indicators of Kalimantan Timur for 2022: dossier §1.4, Bappeda, 17 April 2023.
@Suite("The 2022 macro table") struct MacroTable2022Tests {
    @Test(
        "reproduces the capped means to two decimals",
        arguments: [(200.0, 114.58), (120, 105.50), (110, 102.96), (100, 99.34)])
    func cappedMeans(cap: Double, expected: Double) throws {
        let rollup = MacroTable2022.evaluation(cap: cap).governmentRollup
        #expect(abs(try #require(rollup.annual.capped) - expected) < 0.005)
        #expect(rollup.met == 7)
        #expect(rollup.missed == 3)
    }

    @Test("averages 125.13 when nothing is capped, and all but three targets are met")
    func uncapped() throws {
        let rollup = MacroTable2022.evaluation(cap: nil).governmentRollup
        #expect(abs(try #require(rollup.annual.uncapped) - 125.13) < 0.005)
        #expect(abs(try #require(rollup.annual.capped) - 125.13) < 0.005)
        #expect(rollup.met == 7)
        #expect(rollup.missed == 3)
        #expect(rollup.annual.status == "sangat_tinggi")
    }

    @Test("is evaluated under its own cap of 100 when nothing is assumed")
    func regulated() throws {
        let rollup = evaluate(
            MacroTable2022.dataset, cycle: MacroTable2022.cycle, ruleSet: .permendagri
        ).governmentRollup
        #expect(abs(try #require(rollup.annual.capped) - 99.34) < 0.005)
    }
}
