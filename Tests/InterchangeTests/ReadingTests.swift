import Performance
import Testing
import Vocabulary

@testable import Interchange

@Suite("Reading a package")
struct ReadingTests {
    @Test("a right package gives its values and no fault")
    func clean() throws {
        let reading = try Sample().read()
        #expect(reading.faults.map(\.wording.en) == [])
        #expect(reading.isClean)
        let data = reading.dataset
        #expect(data.organisations.map(\.id.text) == ["DINKES", "RSUD"])
        #expect(data.indicators[0].contributors == ["RSUD", "DINKES"])
        #expect(data.indicators.map(\.cap) == [.ruleSet, .none, .percent(120), .ruleSet, .ruleSet])
        #expect(
            data.targets.map(\.level) == [
                .value(75.5), .value(90), .range(low: 4.5, high: 6), .grade("BB"), .grade("ya"),
            ])
        #expect(
            data.observations.map(\.measure) == [
                .value(74.9), .value(75), .ratio(numerator: 810, denominator: 1000),
                .value(-1.25), .grade("B"), .grade("tidak"), nil,
            ])
        #expect(data.observations[0].place?.description == "observations.csv › observations!C2")
        #expect(reading.tables.map(\.rows) == [2, 1, 3, 5, 5, 7])
    }

    @Test("a blank amount is missing, and stays blank when written")
    func blankAmounts() throws {
        var sample = Sample()
        sample.tables.append(
            (
                "spending",
                [
                    ["program", "month", "rak", "realisasi", "fisik_target", "fisik"],
                    ["P1", "2025-01", "100", "", "", ""], ["P1", "2025-02", "", "0", "", ""],
                    ["P1", "2025-03", "", "", "", "12"],
                ]
            ))
        let reading = try sample.read()
        #expect(reading.isClean)
        #expect(reading.dataset.spending.map(\.planned) == [100, nil, nil])
        #expect(reading.dataset.spending.map(\.realised) == [nil, 0, nil])
        let file = try #require(
            DataPackage.csvFiles(reading.dataset).first { $0.name == "spending.csv" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(lines.dropFirst() == ["P1,2025-01,100,,,", "P1,2025-02,,0,,", "P1,2025-03,,,,12"])
    }

    /// One cell spoiled: table, row, column, new text, and the one fault expected.
    static let spoiled: [(String, Int, String, String, String)] = [
        ("opd", 2, "name", "", "cell.required"),
        ("opd", 2, "kind", "dinass", "value.not_allowed"),
        ("observations", 6, "grade", "WTP", "grade.other_ladder"),
        ("opd", 3, "parent", "DINKS", "reference.unknown"),
        ("documents", 2, "valid_from", "03/04/2024", "date.ambiguous"),
        ("documents", 2, "valid_from", "31/02/2024", "date.invalid"),
        ("documents", 2, "valid_to", "2020-01-01", "date.backwards"),
        ("indicators", 2, "weight", "0", "number.not_positive"),
        ("indicators", 2, "cap", "banyak", "number.invalid"),
        ("indicators", 2, "cap", "-1", "cap.invalid"),
        ("indicators", 2, "decimals", "2.5", "number.not_whole"),
        ("indicators", 2, "tags", "IKU;IKX", "value.not_allowed"),
        ("targets", 2, "period", "2025-13", "period.invalid"),
        ("targets", 2, "value", "", "target.missing"),
        ("targets", 2, "value", "3,5±1", "number.tolerance"),
        ("targets", 2, "grade", "BB", "grade.unexpected"),
        ("targets", 2, "low", "3", "target.unexpected_range"),
        ("targets", 4, "high", "", "target.needs_range"),
        ("targets", 4, "low", "7", "target.reversed_range"),
        ("targets", 4, "value", "7", "target.unexpected_value"),
        ("targets", 5, "value", "7", "grade.expected"),
        ("targets", 5, "grade", "BBB", "grade.unknown"),
        ("targets", 6, "grade", "mungkin", "grade.unknown"),
        ("observations", 2, "value", "", "value.missing"),
        ("observations", 2, "value", "abc", "number.invalid"),
        ("observations", 2, "value", "1e16", "number.too_large"),
        ("observations", 2, "status", "", "cell.required"),
        ("observations", 2, "indicator", "UH", "reference.unknown"),
        ("observations", 2, "grade", "A", "grade.unexpected"),
        ("observations", 4, "denominator", "0", "denominator.not_positive"),
        ("observations", 4, "denominator", "", "value.needs_parts"),
        ("observations", 4, "value", "50", "value.disagrees"),
        ("observations", 8, "value", "3", "value.not_released"),
        ("observations", 3, "vintage", "2", ""),
        ("observations", 2, "value", "1.234,5", ""),
        ("observations", 2, "value", "12,5", ""),
        ("observations", 2, "release_date", "31 Desember 2024", ""),
        ("observations", 2, "release_date", "31/12/2024", ""),
        ("opd", 2, "kind", "Dinas", ""),
    ]

    @Test("a spoiled cell is one fault at its place", arguments: spoiled)
    func oneFault(_ table: String, _ row: Int, _ column: String, _ text: String, _ code: String)
        throws
    {
        var sample = Sample()
        sample.set(table, row, column, text)
        let faults = try sample.read().faults.filter { $0.rule.code != "reference.faulty" }
        #expect(faults.map(\.rule.code) == (code.isEmpty ? [] : [code]))
        guard let fault = faults.first else { return }
        #expect(fault.row == row)
        #expect(fault.column == column)
        #expect(fault.file == "\(table).csv")
        #expect(fault.wording.id != fault.wording.en)
    }

    @Test("a parent below its child is named at the child's parent")
    func level() throws {
        var sample = Sample()
        sample.set("cascade", 3, "level", "visi")
        let faults = try sample.read().faults
        #expect(faults.first?.rule.code == "cascade.level")
        #expect(faults.first?.cell == "D3")
    }

    @Test("rows of a cycle are named, and what hangs on them is not taken")
    func cycle() throws {
        var sample = Sample()
        sample.set("cascade", 2, "parent", "P1")
        let reading = try sample.read()
        let codes = reading.faults.map { "\($0.table ?? "")!\($0.row ?? 0) \($0.rule.code)" }
        #expect(
            codes.prefix(3) == [
                "cascade!2 cascade.cycle", "cascade!3 cascade.cycle", "cascade!4 cascade.cycle",
            ])
        #expect(codes.dropFirst(3).allSatisfy { $0.hasSuffix("reference.faulty") })
        #expect(reading.dataset.cascade.isEmpty)
        #expect(reading.dataset.indicators.isEmpty)
        #expect(reading.dataset.observations.isEmpty)
    }
}
