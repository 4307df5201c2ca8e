import Performance
import Reporting
import Testing
import Vocabulary

@Suite("Pasting from a spreadsheet")
struct PasteTests {
    private let evidence = Sample.evidence()

    private func outcome(
        _ text: String, line: Int = 0, column: Int = 0, block: Int = 1, drafts: [Edit] = []
    ) throws -> PasteOutcome {
        let pasted = try #require(PastedBlock(text))
        return Sample.sheet(evidence, drafts: drafts).blocks[block].laying(
            pasted, line: line, column: column, evidence: evidence, ladders: Ladder.standard)
    }

    @Test("A clipboard is lines of texts between tabs, quoted where they hold either")
    func clipboard() {
        #expect(PastedBlock("1\t2\r\n3\t4\r\n")?.rows == [["1", "2"], ["3", "4"]])
        #expect(PastedBlock("1\t\t3")?.rows == [["1", "", "3"]])
        #expect(PastedBlock("\"a\tb\"\t\"c \"\"d\"\"\"\n5")?.rows == [["a\tb", "c \"d\""], ["5"]])
        #expect(PastedBlock("\"a\nb\"\tc")?.rows == [["a\nb", "c"]])
        #expect(PastedBlock("5\" pipa")?.rows == [["5\" pipa"]])
        #expect(PastedBlock("") == nil && PastedBlock("\n\n") == nil)
        #expect(PastedBlock(String(repeating: "1\t", count: 5_001)) == nil)
    }

    @Test("A block fills the cells right and down of its anchor")
    func filling() throws {
        // The quarter block's lines: RASIO above, RASIO below, PERSEN, TEPAT.
        let outcome = try outcome("45\t50\n60\t61\n12,5\t13\nya\ttidak")
        #expect(outcome.refused.isEmpty)
        #expect(
            outcome.taken.map(\.text) == [
                CellText("45", denominator: "60"), CellText("50", denominator: "61"),
                CellText("12,5"), CellText("13"), CellText("ya"), CellText("tidak"),
            ])
    }

    @Test("What cannot be taken is named by its place, and the rest is taken")
    func refusals() throws {
        let outcome = try outcome("12,5\tbanyak\t9\nya\tbisa", line: 2)
        #expect(outcome.taken.map(\.text.main) == ["12,5", "ya"])
        #expect(outcome.refused.map(\.text) == ["banyak", "9", "bisa"])
        #expect(outcome.refused.map(\.row) == [1, 1, 2])
        #expect(outcome.refused.map(\.column) == [2, 3, 2])
        #expect(
            outcome.refused.map(\.reason) == [
                .fault(.notANumber("banyak")), .outside,
                .fault(.unknownGrade("bisa", of: ["ya", "tidak"])),
            ])
        for refused in outcome.refused {
            #expect(refused.wording.id.hasPrefix("Baris ") && refused.wording.en.hasPrefix("Row "))
        }
    }

    @Test("A rate is taken whole or not at all")
    func halves() throws {
        let outcome = try outcome("45\t50\nx\t61")
        #expect(outcome.taken.map(\.text) == [CellText("50", denominator: "61")])
        #expect(outcome.refused.map(\.text) == ["45", "x"])
        #expect(outcome.refused.map(\.reason) == [.otherPart, .fault(.notANumber("x"))])
        let half = try self.outcome("45")
        #expect(half.taken.isEmpty && half.refused.count == 1)
        let one = try self.outcome("45/60")
        #expect(one.taken.map(\.text) == [CellText("45/60")])
    }

    @Test("The other part of a rate and the note stay")
    func completion() throws {
        let drafts = [
            Sample.edit("RASIO", "2025-Q1", "40", denominator: "60", note: "dihitung ulang")
        ]
        let outcome = try outcome("45", drafts: drafts)
        #expect(
            outcome.taken.map(\.text) == [
                CellText("45", denominator: "60", note: "dihitung ulang")
            ])
    }

    @Test("Gaps change nothing")
    func gaps() throws {
        let outcome = try outcome("\t13\n\t", line: 2)
        #expect(outcome.taken.map(\.cell.period.description) == ["2025-Q2"])
        #expect(outcome.refused.isEmpty)
    }

    @Test("Wherever it starts, a block never leaves the table")
    func anchors() throws {
        for line in [0, 3, 4, 99] {
            for column in [0, 1, 2, 99] {
                let outcome = try outcome("ya\tya", line: line, column: column)
                #expect(outcome.taken.count + outcome.refused.count == 2)
                if line != 3 { #expect(outcome.taken.isEmpty) }
            }
        }
    }

    @Test("Pasting is the same as typing each cell", arguments: 1...30)
    func typing(seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        let words = [
            "1", "12,5", "1.234", "x", "", "ya", "45/60", "belum rilis 2025-09-01", "1,2.3",
        ]
        let block = Sample.sheet(evidence).blocks[1]
        let table = block.lines.map { _ in
            block.periods.map { _ in words.randomElement(using: &numbers)! }
        }
        let text = table.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        guard let pasted = PastedBlock(text) else { return }
        let outcome = block.laying(
            pasted, line: 0, column: 0, evidence: evidence, ladders: Ladder.standard)

        // Typing every text into its input, and keeping the cells that can be read.
        var typed: [CellKey: CellText] = [:]
        for (place, line) in block.lines.enumerated() {
            for column in block.periods.indices where !table[place][column].isEmpty {
                let key = block.rows[line.row].cells[column].key
                typed[key, default: CellText()][line.field] = table[place][column]
            }
        }
        let readable = typed.filter { key, text in
            let row = block.rows.first { $0.indicator.id == key.indicator }!
            let reader = CellReader(row.indicator, targets: [], ladders: Ladder.standard)
            return (try? reader.read(text)) != nil
        }
        let taken = Dictionary(uniqueKeysWithValues: outcome.taken.map { ($0.cell, $0.text) })
        #expect(taken == readable)
        // Every text is either in a cell that was taken or in the list of refusals.
        let filled = table.joined().count { !$0.isEmpty }
        let inTaken = outcome.taken.reduce(0) { sum, item in
            sum + CellField.allCases.count { !item.text[$0].isEmpty }
        }
        #expect(inTaken + outcome.refused.count == filled)
    }
}
