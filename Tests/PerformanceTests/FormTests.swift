import Performance
import Testing
import Vocabulary

@Suite("Form E.55") struct FormE55Tests {
    @Test("a counted indicator adds quarters, then years")
    func counted() throws {
        let form = try FormSample.form()
        let columns = ["5", "6", "7", "8", "9", "10", "12", "13", "14", "15"]
        let cells = columns.map { form.cell("KUNJUNGAN", $0, .performance) }
        // 5 = 100+120+180; 6 = 2024; 12 = 30+42; 13 = 12/7; 14 = 6+12; 15 = 14/5.
        #expect(
            cells == [
                .number(400, decimals: nil), .number(90, decimals: nil),
                .number(120, decimals: nil), .number(30, decimals: nil),
                .number(42, decimals: nil), .empty(.notYet), .number(72, decimals: nil),
                .percent(60), .number(162, decimals: nil), .percent(40.5),
            ])
    }

    @Test("a rate is never summed: 12 and 14 are its latest value")
    func rate() throws {
        let form = try FormSample.form()
        #expect(form.cell("PREVALENSI", "8", .performance) == .number(21.2, decimals: 1))
        #expect(form.cell("PREVALENSI", "9", .performance) == .number(20.8, decimals: 1))
        #expect(form.cell("PREVALENSI", "12", .performance) == .number(20.8, decimals: 1))
        #expect(form.cell("PREVALENSI", "6", .performance) == .number(21.5, decimals: 1))
        #expect(form.cell("PREVALENSI", "14", .performance) == .number(20.8, decimals: 1))
        #expect(form.cell("PREVALENSI", "5", .performance) == .number(18, decimals: 1))
    }

    @Test("a lower-is-better indicator is judged by its own formula, not by 12/7")
    func lowerIsBetter() throws {
        let form = try FormSample.form()
        guard case .percent(let annual) = form.cell("PREVALENSI", "13", .performance),
            case .percent(let plan) = form.cell("PREVALENSI", "15", .performance)
        else {
            Issue.record("both percentages exist")
            return
        }
        #expect(close(annual, 96))
        #expect(close(plan, 100 * (36 - 20.8) / 18))
    }

    @Test("a ratio divides the sums of its parts")
    func ratio() throws {
        let form = try FormSample.form()
        #expect(form.cell("CAKUPAN", "8", .performance) == .number(60, decimals: nil))
        #expect(form.cell("CAKUPAN", "9", .performance) == .number(37.5, decimals: nil))
        #expect(form.cell("CAKUPAN", "12", .performance) == .number(42, decimals: nil))
        #expect(form.cell("CAKUPAN", "13", .performance) == .percent(52.5))
    }

    @Test("what is missing stays blank in every column and is never 0")
    func missing() throws {
        let form = try FormSample.form()
        for number in ["6", "8", "9", "12", "13", "14", "15"] {
            let cell = try #require(form.cell("KOSONG", number, .performance))
            guard case .empty = cell else {
                Issue.record("column \(number) holds \(cell)")
                continue
            }
        }
        #expect(form.cell("KOSONG", "12", .performance)?.text(.indonesian) == "belum lapor")
        #expect(form.cell("KOSONG", "10", .performance)?.text(.indonesian) == "")
        #expect(form.cell("KOSONG", "5", .performance) == .empty(.incompletePlan))
    }

    @Test("money stands once, on the programme's first line, with the ceiling in force")
    func money() throws {
        let form = try FormSample.form()
        let columns = ["5", "6", "7", "8", "9", "10", "12", "13", "14", "15"]
        let cells = columns.map { form.cell("KUNJUNGAN", $0, .money) }
        #expect(
            cells == [
                .empty(.incompletePlan), .money(900_000_000), .money(2_000_000_000),
                .money(300_000_000), .money(500_000_000), .empty(.notYet), .money(800_000_000),
                .percent(40), .money(1_700_000_000), .empty(.incompletePlan),
            ])
        #expect(form.cell("PREVALENSI", "12", .money) == .empty(.notApplicable))
        let later = try FormSample.form(cycle: "2025")
        #expect(later.cell("KUNJUNGAN", "7", .money) == .money(2_500_000_000))
    }

    @Test("the footer weighs capped percentages and names their band")
    func averages() throws {
        let form = try FormSample.form()
        let leaf = try #require(form.leaf("13", .performance))
        let mean = try #require(form.summaries.first { $0.label.id.hasPrefix("Rata-rata") })
        guard case .percent(let percent) = mean.cells[leaf] else {
            Issue.record("the mean exists")
            return
        }
        // Weights 3, 1, 1; the one without a value is left out.
        #expect(close(percent, (3 * 60 + 96 + 52.5) / 5))
        let band = try #require(form.summaries.last?.cells[leaf])
        #expect(band.text(.indonesian) == "Sedang")
        let money = try #require(form.leaf("13", .money))
        #expect(mean.cells[money] == .percent(40))
    }

    @Test("the mean agrees with the agency's roll-up")
    func agreement() throws {
        let evidence = Evidence(FormSample.dataset)
        let evaluation = evaluate(
            evidence, cycle: Sample.cycle("2025-S1"), ruleSet: .permendagri, forecasts: false)
        let form = try FormSample.form()
        let leaf = try #require(form.leaf("13", .performance))
        guard case .percent(let mean) = form.summaries[1].cells[leaf] else {
            Issue.record("the mean exists")
            return
        }
        #expect(close(mean, evaluation.organisationRollups[0].annual.capped))
    }

    @Test("statements follow the cascade, numbered, with their indicators below them")
    func statements() throws {
        let form = try FormSample.form()
        #expect(form.lines.map(\.depth) == [0, 0, 1, 1])
        #expect(form.lines.map(\.opensStatement) == [true, false, true, false])
        #expect(
            form.lines.map { $0.cells[0].text(.indonesian) } == ["1", "", "2", ""])
        let other = try FormSample.form(agency: "BAPPEDA")
        #expect(other.lines.map(\.indicator) == [nil])
        #expect(throws: FormSample.NoSuchForm.self) { try FormSample.form(agency: "TIADA") }
    }

    @Test("the agency's sentences of the cycle fill the footer, others do not")
    func narratives() throws {
        let form = try FormSample.form()
        #expect(
            form.narratives.map(\.entries) == [
                ["Puskesmas keliling rutin."], ["Pengadaan alat terlambat."],
                ["Percepat lelang."], [],
            ])
    }
}

@Suite("Signatures of a form") struct FormSignatureTests {
    @Test("an acting head signs as Plt. when the office changed hands in the semester")
    func handOver() throws {
        let form = try FormSample.form()
        #expect(
            form.signatures.map(\.position) == ["Plt. Kepala Dinas Kesehatan", "Kepala Bappeda"])
        #expect(form.signatures.map(\.signedOn) == [Sample.day("2025-06-30")].repeated(2))
    }

    @Test("the day of signing decides, and a later hand-over changes nothing before it")
    func snapshot() throws {
        let before = try FormSample.form(signedOn: Sample.day("2025-04-14"))
        let after = try FormSample.form(signedOn: Sample.day("2025-09-01"))
        #expect(before.signatures[0].position == "Kepala Dinas Kesehatan")
        #expect(after.signatures[0].capacity == .definitive)
        var data = FormSample.dataset
        data.officeholders.append(
            Officeholder(
                organisation: "DINKES", position: "Kepala Dinas Kesehatan", capacity: .interim,
                from: Sample.day("2025-07-01")))
        #expect(try FormSample.form(of: data).signatures == FormSample.form().signatures)
    }

    @Test("an office without a record signs by its title and says so")
    func unrecorded() throws {
        var data = FormSample.dataset
        data.officeholders = []
        let form = try FormSample.form(of: data)
        #expect(form.signatures[0].position == "Kepala Dinas Kesehatan")
        #expect(form.signatures.allSatisfy { !$0.isRecorded })
    }
}

extension Array {
    fileprivate func repeated(_ count: Int) -> [Element] {
        (0..<count).flatMap { _ in self }
    }
}

@Suite("Form E.54") struct FormE54Tests {
    @Test("years of the plan stand side by side, later ones blank")
    func years() throws {
        let form = try FormSample.form(.e54)
        let cells = ["7", "8", "9", "12", "13", "14", "17", "18", "19"].map {
            form.cell("KUNJUNGAN", $0, .performance)
        }
        #expect(
            cells == [
                .number(100, decimals: nil), .number(120, decimals: nil),
                .number(180, decimals: nil), .number(90, decimals: nil),
                .number(72, decimals: nil), .empty(.notYet), .percent(90), .percent(60),
                .empty(.notYet),
            ])
        #expect(form.cell("KUNJUNGAN", "6", .performance) == .number(400, decimals: nil))
    }

    @Test("a plan of three years has no columns for a fourth and fifth")
    func shortPlan() throws {
        let form = try FormSample.form(.e54)
        #expect(form.leaf("10", .performance) == nil)
        #expect(form.leaf("16", .money) == nil)
        #expect(FormDefinition.e54.leaves.count - form.definition.leaves.count == 12)
    }
}

@Suite("A form as data") struct FormDefinitionTests {
    @Test("the head covers every printed column exactly once in every row", arguments: 0..<4)
    func header(index: Int) {
        let form = FormDefinition.shipped[index]
        let width = form.leaves.count
        var covered = [[Int]](repeating: [Int](repeating: 0, count: width), count: 4)
        #expect(form.header.count == 4)
        for (row, cells) in form.header.enumerated() {
            for cell in cells {
                for below in row..<(row + cell.rowSpan) {
                    for leaf in cell.leaf..<(cell.leaf + cell.columnSpan) {
                        covered[below][leaf] += 1
                    }
                }
            }
        }
        #expect(covered.allSatisfy { $0.allSatisfy { $0 == 1 } })
    }

    @Test("column numbers are printed as the regulation counts them")
    func numbers() {
        #expect(FormDefinition.e55.columns.map(\.number) == (1...17).map(String.init))
        #expect(FormDefinition.e55.leaves.count == 28)
        #expect(FormDefinition.e54.columns.map(\.number) == (1...23).map(String.init))
    }

    @Test("a regency and a city have forms of their own, with the same columns")
    func levels() {
        #expect(FormDefinition.annualPlan(of: .province).code == "E.55")
        #expect(FormDefinition.strategicPlan(of: .province).code == "E.54")
        for level in [Government.Level.regency, .city] {
            let annual = FormDefinition.annualPlan(of: level)
            let strategic = FormDefinition.strategicPlan(of: level)
            #expect((annual.code, annual.level) == ("E.81", level))
            #expect((strategic.code, strategic.level) == ("E.80", level))
            #expect(annual.columns == FormDefinition.e55.columns)
            #expect(annual.title != FormDefinition.e55.title)
        }
    }

    @Test("the word for a column's content reads back")
    func contentWords() {
        for form in FormDefinition.shipped {
            for column in form.columns {
                #expect(FormDefinition.Content(column.content.description) == column.content)
            }
        }
        for text in ["", "triwulan", "triwulan:0", "triwulan:5", "triwulan:1:2", "lain:1"] {
            #expect(FormDefinition.Content(text) == nil)
        }
    }

    @Test("every cell of a form has as many as there are printed columns")
    func widths() throws {
        for definition in FormDefinition.shipped {
            let form = try FormSample.form(definition)
            let width = form.definition.leaves.count
            #expect(form.lines.allSatisfy { $0.cells.count == width })
            #expect(form.summaries.allSatisfy { $0.cells.count == width })
        }
    }

    @Test("money is printed in the unit of the paper")
    func units() {
        let cell = FormTable.Cell.money(1_234_567_890)
        #expect(cell.text(.indonesian) == "1.234.567.890")
        #expect(cell.text(.indonesian, moneyUnit: .million) == "1.234,6")
        #expect(cell.text(.english, moneyUnit: .billion) == "1.23")
    }
}
