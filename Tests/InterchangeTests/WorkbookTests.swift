import Performance
import Testing
import Vocabulary

@testable import Interchange

@Suite("Reading workbooks")
struct WorkbookTests {
    private func read(_ builder: WorkbookBuilder) throws -> PackageReading {
        var builder = builder
        return try DataPackage.read(bytes: builder.bytes(), fileName: "uji.xlsx")
    }

    @Test(
        "the habits of three programs give the same values",
        arguments: [WorkbookBuilder.Habit.excel, .openpyxl, .prefixed])
    func habits(_ habit: WorkbookBuilder.Habit) throws {
        let reading = try read(WorkbookBuilder(habit: habit))
        #expect(reading.faults.map(\.wording.en) == [])
        let expected = try Sample().read().dataset.withoutPlaces
        var found = reading.dataset.withoutPlaces
        found.government = expected.government
        #expect(found == expected)
        #expect(reading.dataset.observations[0].place?.description == "uji.xlsx › observations!C2")
    }

    @Test("titles, merged headers and group titles above the columns are passed over")
    func mergedHeaders() throws {
        var builder = WorkbookBuilder()
        let index = builder.sheets.firstIndex { $0.name == "targets" }!
        let rows = builder.sheets[index].rows
        var upper = rows[0]
        upper[3] = "Batas"
        upper[4] = ""
        var lower = Array(repeating: "", count: rows[0].count)
        (lower[3], lower[4]) = ("low", " HIGH ")
        builder.sheets[index].rows = [["Target 2025"], upper, lower] + rows.dropFirst()
        builder.tails["targets"] =
            "<mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"A2:A3\"/>"
            + "<mergeCell ref=\"D2:E2\"/></mergeCells>"
        let reading = try read(builder)
        #expect(reading.faults.map(\.wording.en) == [])
        #expect(reading.dataset.targets.count == 5)
        #expect(reading.dataset.targets[2].level == .range(low: 4.5, high: 6))
        #expect(reading.dataset.targets[2].place?.row == 6)
    }

    /// One cell's XML at `observations!C2`, and the code of the one fault; none when it is read.
    static let odd: [(String, String)] = [
        ("<c r=\"C2\"><f>1+1</f><v>2</v></c>", "cell.formula"),
        ("<c r=\"C2\" t=\"str\"><f>A1</f><v>2</v></c>", "cell.formula"),
        ("<c r=\"C2\" t=\"e\"><v>#REF!</v></c>", "cell.error"),
        ("<c r=\"C2\" t=\"b\"><v>1</v></c>", "cell.boolean"),
        ("<c r=\"C2\" s=\"1\"><v>45658</v></c>", "number.date"),
        ("<c r=\"C2\" t=\"inlineStr\"><is><t>1.234</t></is></c>", "number.ambiguous"),
        ("<c r=\"C2\" t=\"inlineStr\"><is><t>1,234</t></is></c>", "number.ambiguous"),
        ("<c r=\"C2\" t=\"inlineStr\"><is><t>12 orang</t></is></c>", "number.invalid"),
        ("<c r=\"C2\"><v>1E+99</v></c>", "number.too_large"),
        ("<c r=\"C2\" t=\"inlineStr\"><is><t> 1.234,5\u{A0}</t></is></c>", ""),
        ("<c r=\"C2\" t=\"inlineStr\"><is><r><t>12</t></r><r><t>,5</t></r></is></c>", ""),
        ("<c r=\"C2\"><v>7.49E1</v></c>", ""),
    ]

    @Test("an odd cell is read or refused at its address", arguments: odd)
    func oddCell(_ xml: String, _ code: String) throws {
        var builder = WorkbookBuilder()
        builder.cells["observations!C2"] = xml
        let reading = try read(builder)
        #expect(reading.faults.map(\.rule.code) == (code.isEmpty ? [] : [code]))
        #expect(reading.faults.allSatisfy { $0.cell == "C2" && $0.table == "observations" })
    }

    @Test("dates of both systems, as cells and as text, are the same day")
    func dates() throws {
        for (system, serial) in [("", 45_658), ("<workbookPr date1904=\"1\"/>", 44_196)] {
            var builder = WorkbookBuilder()
            builder.workbookProperties = system
            builder.cells["documents!E2"] = "<c r=\"E2\" s=\"1\"><v>\(serial)</v></c>"
            builder.cells["observations!B4"] = "<c r=\"B4\" s=\"2\"><v>\(serial)</v></c>"
            let reading = try read(builder)
            #expect(reading.faults.map(\.wording.en) == [])
            #expect(reading.dataset.documents[0].validFrom.description == "2025-01-01")
            #expect(reading.dataset.observations[2].period.description == "2025-01")
        }
        #expect(WorkbookParts.dayNumber(serial: 60, countsFrom1904: false) == nil)
        #expect(WorkbookParts.dayNumber(serial: 61, countsFrom1904: false) == -25_508)
    }

    @Test("a required cell inside a merged area says so")
    func mergedBody() throws {
        var builder = WorkbookBuilder()
        let index = builder.sheets.firstIndex { $0.name == "observations" }!
        builder.sheets[index].rows[2][0] = ""
        builder.tails["observations"] = "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
        #expect(try read(builder).faults.map(\.rule.code) == ["cell.merged"])
    }

    @Test("sheets with other names are passed over, misspelt ones reported")
    func names() throws {
        var builder = WorkbookBuilder()
        builder.sheets.append(("Catatan", [["apa saja"]]))
        builder.sheets.append(("budgets", [["x"]]))
        let reading = try read(builder)
        #expect(reading.ignored == ["Catatan"])
        #expect(reading.faults.map(\.rule.code) == ["table.unknown"])
    }
}
