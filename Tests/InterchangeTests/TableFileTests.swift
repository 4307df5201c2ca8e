import Testing
import Vocabulary

@testable import Interchange

@Suite("A table of results as a file")
struct TableFileTests {
    private let table = TableFile(
        name: "Evaluasi [S1]/2025 yang namanya terlalu panjang untuk sebuah lembar",
        columns: [
            .init("code", "Kode"), .init("achievement", "Capaian"), .init("met", "Tercapai"),
            .init("day", "Hari"),
        ],
        rows: [
            [.text("=cmd()"), .number(1 / 3.0), .flag(true), .day(.init("2025-06-30")!)],
            [.text("a,\"b\"\nc"), .number(.nan), .empty],
        ])

    @Test("CSV quotes what needs it and neutralises formulas; what is missing is empty")
    func csv() {
        #expect(
            String(decoding: table.csv, as: UTF8.self) == """
                Kode,Capaian,Tercapai,Hari
                '=cmd(),0.3333333333333333,ya,2025-06-30
                "a,""b""
                c",,

                """)
    }

    @Test("JSON keeps types and full precision; what is missing is null")
    func json() {
        let text = String(decoding: table.json, as: UTF8.self)
        #expect(text.contains("\"code\": \"=cmd()\""))
        #expect(text.contains("\"achievement\": 0.3333333333333333"))
        #expect(text.contains("\"achievement\": null"))
        #expect(text.contains("\"met\": true"))
        #expect(text.contains("\"day\": null"))
    }

    @Test("XLSX writes text, numbers and days as such, and never a formula")
    func workbook() throws {
        let bytes = try table.workbook()
        let archive = try ZipArchive(bytes, file: "t.xlsx", limits: Limits())
        let (sheets, _) = try Workbook.read(
            archive, limits: Limits(), wanted: { _ in true }, progress: { _, _ in })
        let sheet = try #require(sheets.first)
        #expect(sheet.name.count <= 31)
        let second = sheet.cells[sheet.rows[1].cells]
        #expect(second.map(\.kind) == [.text, .number, .text, .day])
        #expect(second.map { sheet.text(of: $0) }[0] == "=cmd()")
        #expect(second.map(\.number)[1] == 1 / 3.0)
        #expect(try table.workbook().elementsEqual(bytes))
    }

    @Test("columns and cells are named as a spreadsheet names them")
    func addresses() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            #expect(CellAddress.letters(column) == letters)
            let parsed = CellAddress.parse(Array("\(letters)14".utf8))
            #expect(parsed?.column == column && parsed?.row == 14)
        }
        for text in ["", "A", "14", "A0", "XFE1", "AAAA1", "1A", "A1B", "A99999999999999999999"] {
            #expect(CellAddress.parse(Array(text.utf8)) == nil)
        }
    }
}
