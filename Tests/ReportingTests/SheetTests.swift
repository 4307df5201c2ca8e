import Performance
import Reporting
import Testing
import Vocabulary

@Suite("The entry sheet")
struct SheetTests {
    @Test("Its columns are the periods of the cycle, by frequency")
    func columns() {
        let evidence = Sample.evidence(observations: [
            Sample.value("KUNJUNGAN", "2025-01", 5)
        ])
        let sheet = Sample.sheet(evidence)
        #expect(sheet.blocks.map(\.frequency) == [.month, .quarter, .semester])
        #expect(sheet.blocks[0].periods == (1...6).map { Sample.period("2025-0\($0)") })
        #expect(
            sheet.blocks[1].rows.map(\.indicator.id.text) == ["RASIO", "PERSEN", "TEPAT"])
        #expect(sheet.later.map(\.id.text) == ["TAHUNAN"])
        #expect(sheet.cells.count == 6 + 3 * 2 + 1)
    }

    @Test("Earlier periods of the year stay until everybody has reported them")
    func owed() {
        let cycle = Cycle("2025-S2")!
        let first = ["2025-Q1", "2025-Q2"]
        func periods(_ observations: [Observation]) -> [String] {
            Sample.sheet(
                Sample.evidence([Sample.share], observations: observations), cycle: cycle
            ).blocks[0].periods.map(\.description)
        }
        #expect(periods([]) == ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"])
        #expect(
            periods([Sample.value("PERSEN", "2025-Q1", 5)]) == ["2025-Q2", "2025-Q3", "2025-Q4"])
        #expect(periods(first.map { Sample.value("PERSEN", $0, 5) }) == ["2025-Q3", "2025-Q4"])
    }

    @Test("Another agency's indicators are not on it")
    func ownOnly() {
        let other = Sample.indicator("LAIN-1", of: "LAIN")
        #expect(Sample.sheet(Sample.evidence([Sample.share, other])).rows.count == 1)
    }

    @Test("A cell shows the record's newest edition, its target and its history")
    func context() {
        let period = "2025-Q1"
        let target = Target(
            indicator: "PERSEN", period: Sample.period(period), level: .value(50),
            document: "RPD")
        let evidence = Sample.evidence(
            [Sample.share], targets: [target],
            observations: [
                Sample.value("PERSEN", "2023-Q4", 39), Sample.value("PERSEN", "2024-Q1", 40),
                Sample.value("PERSEN", "2024-Q2", 41), Sample.value("PERSEN", "2024-Q3", 42),
                Sample.value("PERSEN", "2024-Q4", 43),
                Sample.value("PERSEN", period, 44),
                Sample.value("PERSEN", period, 45, vintage: "2"),
            ])
        let sheet = Sample.sheet(evidence)
        let cell = sheet.cell(CellKey("PERSEN", Sample.period(period)))
        #expect(cell?.held?.measure == .value(45) && cell?.editions == 2)
        #expect(cell?.basis == "2" && cell?.state == .recorded)
        #expect(cell?.target == .value(50))
        #expect(cell?.yearBefore?.measure == .value(40))
        #expect(sheet.rows[0].previous.map(\.measure?.number) == [40, 41, 42, 43])
    }

    @Test("A draft is on the server until the record moves on; then both values are shown")
    func states() {
        let key = CellKey("PERSEN", Sample.period("2025-Q1"))
        let drafts = [Sample.edit("PERSEN", "2025-Q1", "47", basis: "1")]
        func cell(_ observations: [Observation]) -> EntryCell? {
            Sample.sheet(
                Sample.evidence([Sample.share], observations: observations), drafts: drafts
            ).cell(key)
        }
        let first = Sample.value("PERSEN", "2025-Q1", 45)
        #expect(cell([first])?.state == .onServer)
        let corrected = cell([first, Sample.value("PERSEN", "2025-Q1", 46, vintage: "2")])
        #expect(corrected?.state == .conflict)
        #expect(corrected?.draft?.text.main == "47" && corrected?.held?.measure == .value(46))
        // The record came to say the same: there is nothing left to decide.
        #expect(
            cell([first, Sample.value("PERSEN", "2025-Q1", 47, vintage: "2")])?.state
                == .recorded)
        #expect(cell([])?.state == .conflict)
    }

    @Test("What cannot be read stays in its cell")
    func unreadable() {
        let sheet = Sample.sheet(drafts: [Sample.edit("PERSEN", "2025-Q1", "1.234")])
        let cell = sheet.cell(CellKey("PERSEN", Sample.period("2025-Q1")))
        #expect(cell?.reading == .fault(.ambiguous("1.234")))
        #expect(cell?.draft?.text.main == "1.234")
        #expect(cell?.proposed == .empty)
    }

    @Test("A sheet of an agency without indicators is empty")
    func empty() {
        let sheet = EntrySheet(
            of: "LAIN", in: Sample.cycle, evidence: Sample.evidence(), ruleSet: .permendagri)
        #expect(sheet.blocks.isEmpty && sheet.later.isEmpty)
    }

    @Test("A cycle between dates takes the periods that end in it")
    func range() {
        let cycle = Cycle(from: Sample.day("2025-02-20"), to: Sample.day("2025-08-20"))!
        let evidence = Sample.evidence([Sample.visits, Sample.share, Sample.grade])
        let sheet = Sample.sheet(evidence, cycle: cycle)
        // January ended before it and is owed.
        #expect(sheet.blocks[0].periods.map(\.firstMonth) == [1, 2, 3, 4, 5, 6, 7])
        #expect(sheet.blocks[1].periods.count == 2 && sheet.blocks[2].periods.count == 1)
    }
}

@Suite("What submission adds to the record")
struct SubmissionRowsTests {
    private let day = Sample.day("2025-07-14")

    private func rows(_ observations: [Observation], _ drafts: [Edit]) -> [Observation] {
        let evidence = Sample.evidence(observations: observations)
        return Sample.sheet(evidence, drafts: drafts).observations(on: day, evidence: evidence)
    }

    @Test("Changed cells alone, each under the edition that it corrects")
    func changes() {
        let rows = rows(
            [
                Sample.value("PERSEN", "2024-Q4", 40, series: "2010=100"),
                Sample.value("PERSEN", "2025-Q1", 44, vintage: "2"),
                Sample.value("PERSEN", "2025-Q2", 45),
            ],
            [
                Sample.edit("PERSEN", "2025-Q1", "46,5*", note: "hasil telaah", basis: "2"),
                Sample.edit("PERSEN", "2025-Q2", "45", basis: "1"),
                Sample.edit("RASIO", "2025-Q1", "45", denominator: "60"),
                Sample.edit("KUNJUNGAN", "2025-03", "belum rilis 1-9-2025"),
            ])
        #expect(rows.map(\.indicator.text) == ["KUNJUNGAN", "RASIO", "PERSEN"])
        let announced = rows[0]
        #expect(announced.status == .notReleased && announced.measure == nil)
        #expect(announced.released == Sample.day("2025-09-01"))
        #expect(rows[1].measure == .ratio(numerator: 45, denominator: 60))
        #expect(rows[1].vintage == "1" && rows[1].released == day)
        #expect(rows[1].source == "Dinas Contoh")
        let corrected = rows[2]
        #expect(corrected.measure == .value(46.5) && corrected.status == .provisional)
        #expect(corrected.vintage == "2" && corrected.note == "hasil telaah")
        #expect(corrected.period == Sample.period("2025-Q1"))
    }

    @Test("A series goes on with its method")
    func series() {
        let rows = rows(
            [Sample.value("PERSEN", "2024-Q4", 40, series: "baru")],
            [Sample.edit("PERSEN", "2025-Q1", "41")])
        #expect(rows.map(\.series) == ["baru"])
    }

    @Test("What cannot be read, conflicts or would withdraw a value adds nothing")
    func held() {
        let rows = rows(
            [Sample.value("PERSEN", "2025-Q1", 44, vintage: "2")],
            [
                Sample.edit("PERSEN", "2025-Q1", "46", basis: "1"),
                Sample.edit("RASIO", "2025-Q1", "45"),
                Sample.edit("TEPAT", "2025-Q1", "mungkin"),
            ])
        #expect(rows.isEmpty)
        #expect(
            self.rows(
                [Sample.value("PERSEN", "2025-Q1", 44)],
                [Sample.edit("PERSEN", "2025-Q1", "belum rilis 2025-09-01", basis: "1")]
            ).isEmpty)
    }

    @Test("A remark on the old value is not said of the new one")
    func notes() {
        let held = Sample.value("PERSEN", "2025-Q1", 44, note: "angka cepat")
        #expect(
            rows([held], [Sample.edit("PERSEN", "2025-Q1", "45", basis: "1")]).map(\.note)
                == [nil])
        let noted = rows([held], [Sample.edit("PERSEN", "2025-Q1", "", note: "tetap", basis: "1")])
        #expect(noted.map(\.note) == ["tetap"] && noted.map(\.measure) == [.value(44)])
    }

    @Test("A value takes the place of an announcement")
    func released() {
        let announced = Observation(
            indicator: "PERSEN", period: Sample.period("2025-Q1"), measure: nil,
            status: .notReleased, released: Sample.day("2025-07-01"), vintage: "1")
        let rows = rows([announced], [Sample.edit("PERSEN", "2025-Q1", "45", basis: "1")])
        #expect(rows.map(\.measure) == [.value(45)] && rows.map(\.status) == [.final])
    }
}
