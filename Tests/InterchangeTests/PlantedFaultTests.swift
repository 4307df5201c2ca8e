import Performance
import Testing
import Vocabulary

@testable import Interchange

@Suite("Faults planted in 40,000 rows")
struct PlantedFaultTests {
    /// A way to spoil an observation's cells, and what is to be reported.
    private struct Spoil {
        var column: Int
        var text: String
        var code: String

        init(_ column: Int, _ text: String, _ code: String) {
            self.column = column
            self.text = text
            self.code = code
        }
    }

    private static let spoils = [
        Spoil(0, "", "cell.required"), Spoil(0, "IND-X9999", "reference.unknown"),
        Spoil(1, "", "cell.required"), Spoil(1, "2024-Q5", "period.invalid"),
        Spoil(1, "Triwulan 1", "period.invalid"), Spoil(1, "2024-13", "period.invalid"),
        Spoil(2, "", "value.missing"), Spoil(2, "n/a", "number.invalid"),
        Spoil(2, "1.234.567", "number.invalid"), Spoil(2, "12 %", "number.invalid"),
        Spoil(2, "3,5±1", "number.tolerance"), Spoil(2, "2e15", "number.too_large"),
        Spoil(2, "nan", "number.invalid"), Spoil(3, "5", "value.needs_parts"),
        Spoil(4, "0", "denominator.not_positive"), Spoil(5, "BB", "grade.unexpected"),
        Spoil(6, "", "cell.required"), Spoil(6, "final", "value.not_allowed"),
        Spoil(6, "belum_rilis", "value.not_released"), Spoil(8, "31-02-2024", "date.invalid"),
        Spoil(8, "03/04/2024", "date.ambiguous"), Spoil(8, "besok", "date.invalid"),
    ]

    private static let header = [
        "indicator", "period", "value", "numerator", "denominator", "grade", "status", "source",
        "release_date", "vintage", "series", "note",
    ]

    private func package() -> Sample {
        var sample = Sample()
        sample["indicators"] =
            [sample["indicators"][0]]
            + (0..<2_000).map {
                [
                    "IND-\($0)", "Indikator \($0)", "%", "S1", "DINKES", "", "up", "last",
                    "quarter", "contoh", "", "",
                ]
            }
        sample["targets"] = [sample["targets"][0]]
        var rows = [Self.header]
        for indicator in 0..<2_000 {
            for quarter in 0..<20 {
                rows.append([
                    "IND-\(indicator)", "\(2020 + quarter / 4)-Q\(quarter % 4 + 1)",
                    "\(Double((indicator * 31 + quarter * 7) % 900) / 4)", "", "", "", "tetap",
                    "BPS", "2025-01-0\(quarter % 9 + 1)", "1", "", "",
                ])
            }
        }
        sample["observations"] = rows
        return sample
    }

    @Test("all 300 are found at their cells, and nothing else is")
    func planted() throws {
        var random = Seeded(2025)
        var sample = package()
        var rows = sample["observations"]
        var expected: Set<String> = []
        var lines = Array(2...rows.count).shuffled(using: &random)
        for index in 0..<290 {
            let line = lines.removeLast()
            let spoil = Self.spoils[index % Self.spoils.count]
            rows[line - 1][spoil.column] = spoil.text
            if spoil.code == "denominator.not_positive" { rows[line - 1][3] = "5" }
            // A missing part is named at the part that is missing.
            let shown =
                spoil.code == "value.needs_parts"
                ? 4 : spoil.code == "value.not_released" ? 2 : spoil.column
            expected.insert("\(CellAddressText.of(shown, line)) \(spoil.code)")
        }
        for _ in 0..<10 {
            let (a, b) = (lines.removeLast(), lines.removeLast())
            rows[b - 1] = rows[a - 1]
            expected.insert("\(CellAddressText.of(0, max(a, b))) row.duplicate")
        }
        sample["observations"] = rows
        let reading = try sample.read()
        let found = reading.faults.map { "\($0.cell ?? "-") \($0.rule.code)" }
        #expect(found.count == 300)
        #expect(Set(found).symmetricDifference(expected).sorted() == [])
        #expect(reading.dataset.observations.count == 39_700)
        #expect(
            reading.tables.last
                == TableCount(table: "observations", rows: 40_000, faulty: 300, examples: 0))
    }

    @Test("more faults than are kept are still counted")
    func manyFaults() throws {
        var sample = package()
        for index in sample.tables.indices where sample.tables[index].name == "observations" {
            for row in sample.tables[index].rows.indices.dropFirst() {
                sample.tables[index].rows[row][2] = "x"
            }
        }
        let reading = try sample.read()
        #expect(reading.faultCount == 40_000)
        #expect(reading.faults.count == 20_000)
        #expect(reading.dataset.observations.isEmpty)
    }

    @Test("a missing table or column is one fault, not one for every row")
    func missing() throws {
        var sample = package()
        sample.tables.removeAll { $0.name == "indicators" }
        #expect(try sample.read().faults.map(\.rule.code) == ["table.missing"])
        sample = package()
        for index in sample.tables.indices where sample.tables[index].name == "observations" {
            for row in sample.tables[index].rows.indices {
                sample.tables[index].rows[row].remove(at: 6)
            }
        }
        let reading = try sample.read()
        #expect(reading.faults.map(\.rule.code) == ["column.missing"])
        #expect(reading.dataset.observations.isEmpty)
    }

    @Test("unknown columns, doubled ones and nameless ones are named")
    func columns() throws {
        var sample = Sample()
        sample["opd"] = [
            ["code", "name", "kind", "parrent", "KODE", "code", ""],
            ["DINKES", "Dinas", "dinas", "", "", "", "x"],
            ["RSUD", "RSUD", "rsud", "", "", "", ""],
        ]
        let faults = try sample.read().faults
        #expect(
            faults.map(\.rule.code) == [
                "column.unknown", "column.unknown", "column.twice", "column.unnamed",
            ])
        #expect(faults[0].fix.en.contains("Did you mean parent?"))
        #expect(faults.map(\.cell) == ["D1", "E1", "F1", "G2"])
    }
}
