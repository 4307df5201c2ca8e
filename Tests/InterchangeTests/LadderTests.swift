import Performance
import Testing
import Vocabulary

@testable import Interchange

@Suite("Codes that an address cannot hold")
struct DotTests {
    @Test("`.` and `..` are refused wherever a code stands", arguments: [".", " .. "])
    func dots(code: String) throws {
        for (table, row, cell) in [("opd", 3, "A3"), ("cascade", 4, "A4"), ("indicators", 6, "A6")]
        {
            var sample = Sample()
            sample.set(table, row, "code", code)
            let fault = try #require(try sample.read().faults.first { $0.table == table })
            #expect(fault.rule.code == "code.dots")
            #expect(fault.cell == cell)
        }
        var sample = Sample()
        sample.set("opd", 2, "code", "...")
        #expect(try !sample.read().faults.contains { $0.rule.code == "code.dots" })
    }
}

@Suite("Grades stay on the ladder of their indicator's targets")
struct LadderTests {
    private func sample(targets: [(year: String, grade: String)]) -> Sample {
        var sample = Sample()
        sample["targets"] =
            [sample["targets"][0]]
            + targets.map { ["SAKIP", $0.year, "", "", "", $0.grade, ""] }
        return sample
    }

    @Test("a target on another ladder than the first is refused at its cell")
    func targets() throws {
        let reading = try sample(targets: [("2025", "BB"), ("2026", "WDP"), ("2027", "A")]).read()
        #expect(reading.faults.map(\.rule.code) == ["grade.other_ladder"])
        #expect(reading.faults.first?.row == 3)
        #expect(reading.faults.first?.cell == "F3")
        #expect(reading.faults.first?.value == "WDP")
        #expect(reading.dataset.targets.map(\.level) == [.grade("BB"), .grade("A")])
        #expect(reading.faultyRows.map(\.rows.count) == [1])
    }

    @Test("the record's targets decide where the file brings none")
    func context() throws {
        let known = try Sample().read().dataset
        var file = Sample()
        file.tables = [("observations", file["observations"])]
        file.set("observations", 6, "grade", "WTP")
        let reading = try file.read(ReadingOptions(context: known))
        #expect(reading.faults.map(\.rule.code) == ["grade.other_ladder"])
        #expect(reading.faults.first?.row == 6)
        file.set("observations", 6, "grade", "cc")
        #expect(try file.read(ReadingOptions(context: known)).isClean)
    }

    @Test("a file can correct a target of the record that was on the wrong ladder")
    func correction() throws {
        let known = try sample(targets: [("2025", "WTP")]).read().dataset
        #expect(known.targets.map(\.level) == [.grade("WTP")])
        var file = sample(targets: [("2025", "BB")])
        file.tables = file.tables.filter { ["targets", "observations"].contains($0.name) }
        #expect(try file.read(ReadingOptions(context: known)).isClean)
        file.set("targets", 2, "period", "2026")
        let second = try file.read(ReadingOptions(context: known))
        #expect(Set(second.faults.map(\.rule.code)) == ["grade.other_ladder"])
    }

    @Test("without a target any known grade is taken; yes and no have no ladder")
    func free() throws {
        var sample = Sample()
        sample["targets"] = [sample["targets"][0]]
        for grade in ["WTP", "AA"] {
            sample.set("observations", 6, "grade", grade)
            #expect(try sample.read().isClean)
        }
    }

    @Test("where ladders share grades, the one that holds all targets counts")
    func sharedGrades() throws {
        var options = ReadingOptions()
        var rules = RuleSet.permendagri
        rules.ladders = [Ladder(["C", "B", "A"]), Ladder(["B", "A", "AA"])]
        options.ruleSets = [rules]
        var sample = sample(targets: [("2025", "B"), ("2026", "AA")])
        sample.set("observations", 6, "grade", "A")
        #expect(try sample.read(options).isClean)
        sample.set("observations", 6, "grade", "C")
        let codes = try sample.read(options).faults.map(\.rule.code)
        #expect(codes == ["grade.other_ladder"])
    }
}
