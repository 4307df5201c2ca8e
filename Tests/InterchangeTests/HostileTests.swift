import Testing
import Vocabulary

@testable import Interchange

@Suite("Hostile and broken files are refused with a sentence")
struct HostileTests {
    private func refusal(_ bytes: [UInt8], _ limits: Limits = Limits(), name: String = "uji.xlsx")
        -> String?
    {
        var options = ReadingOptions()
        options.limits = limits
        do {
            let reading = try DataPackage.read(bytes: bytes, fileName: name, options: options)
            return reading.faults.first?.rule.code
        } catch {
            #expect(error.wording.id.hasPrefix(name) && error.wording.id != error.wording.en)
            return error.rule.code
        }
    }

    private func workbook(_ change: (inout WorkbookBuilder) -> Void) -> [UInt8] {
        var builder = WorkbookBuilder()
        change(&builder)
        return builder.bytes()
    }

    @Test("a DOCTYPE is refused before an entity can grow")
    func doctype() {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            """
        #expect(refusal(workbook { $0.prolog = bomb }) == "file.doctype")
    }

    @Test("a row of a million columns is refused")
    func columns() {
        let wide = workbook {
            $0.cells["observations!C2"] = "<c r=\"XFD2\"><v>1</v></c>"
        }
        #expect(refusal(wide) == "table.too_many_columns")
        let csv = Array(("indicator," + String(repeating: ",", count: 1_000_000)).utf8)
        #expect(refusal(csv, name: "observations.csv") == "table.too_many_columns")
    }

    @Test("rows, cells, cell length, entries, size and depth have limits")
    func limits() {
        let good = workbook { _ in }
        var limits = Limits()
        limits.rows = 3
        #expect(refusal(good, limits) == "table.too_many_rows")
        limits = Limits()
        limits.cells = 20
        #expect(refusal(good, limits) == "file.too_many_cells")
        limits = Limits()
        limits.cellBytes = 5
        #expect(refusal(good, limits) == "cell.too_long")
        limits = Limits()
        limits.entries = 3
        #expect(refusal(good, limits) == "file.too_many_entries")
        limits = Limits()
        limits.fileBytes = 100
        #expect(refusal(good, limits) == "file.too_large")
        limits = Limits()
        limits.unpackedBytes = 1_000
        #expect(refusal(good, limits) == "file.expands")
        limits = Limits()
        limits.nesting = 4
        #expect(refusal(good, limits) == "file.too_deep")
    }

    @Test("the tables of a zip share one limit of cells")
    func cellsOfAllTables() {
        var limits = Limits()
        limits.cells = 9
        for tables in [["opd.csv"], ["opd.csv", "cascade.csv"]] {
            var zip = ZipBuilder()
            for table in tables { zip.add(table, "code,name\n1,2\n3,4\n") }
            let isRefused = refusal(zip.finished(), limits) == "file.too_many_cells"
            #expect(isRefused == (tables.count == 2))
        }
    }

    @Test("an archive that declares more entries than it may hold is refused unread")
    func declaredEntries() {
        var zip = ZipBuilder()
        zip.add("opd.csv", "code\n")
        #expect(refusal(zip.finished(declaring: 65_535)) == "file.too_many_entries")
    }

    @Test("a name that leaves its folder is refused")
    func traversal() {
        for name in ["../opd.csv", "/etc/opd.csv", "a/../../opd.csv", "a\\opd.csv"] {
            var zip = ZipBuilder()
            zip.add(name, "code\n")
            #expect(refusal(zip.finished()) == "file.entry_name")
        }
    }

    @Test("other kinds of files are recognised")
    func kinds() {
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let locked = compound + "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
        #expect(refusal(compound) == "file.old_workbook")
        #expect(refusal(locked) == "file.encrypted")
        #expect(refusal(Array("%PDF-1.7".utf8)) == "file.unknown_kind")
        #expect(refusal([]) == "file.unknown_kind")
        var ods = ZipBuilder()
        ods.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        #expect(refusal(ods.finished()) == "file.open_document")
        var binary = ZipBuilder()
        binary.add("xl/workbook.bin", "")
        #expect(refusal(binary.finished()) == "file.binary_workbook")
    }

    @Test("a file cut short anywhere is refused or read, never a crash")
    func truncated() {
        let good = workbook { _ in }
        for end in stride(from: 0, to: good.count, by: 97) {
            #expect(refusal(Array(good[..<end])) != nil)
        }
    }

    @Test("damaged XML and strings that are not there are refused")
    func damaged() {
        let broken = workbook { $0.tails["opd"] = "<unclosed>" }
        #expect(refusal(broken) == "file.damaged")
        let dangling = workbook {
            $0.cells["observations!C2"] = "<c r=\"C2\" t=\"s\"><v>99999999</v></c>"
        }
        #expect(refusal(dangling) == "file.damaged")
    }
}

@Suite("Text files that are not our CSV")
struct CSVTests {
    private func issues(_ text: String) throws -> [CSVReader.Issue] {
        try CSVReader.read(Array(text.utf8), file: "opd.csv", table: "opd").issues
    }

    private func texts(_ text: String) throws -> [[String]] {
        let sheet = try CSVReader.read(Array(text.utf8), file: "opd.csv", table: "opd").sheet
        return sheet.rows.map { row in sheet.cells[row.cells].map { sheet.text(of: $0) } }
    }

    @Test("RFC 4180 with any line end, with and without a byte order mark")
    func rfc() throws {
        for end in ["\n", "\r\n", "\r"] {
            let text = "\u{FEFF}a,b\(end)\"x, \"\"y\"\"\",\"1\(end)2\"\(end)\(end)c,d"
            #expect(try texts(text) == [["a", "b"], ["x, \"y\"", "1\n2"], ["c", "d"]])
        }
    }

    @Test("rows keep the line they start on")
    func lines() throws {
        let text = "a\n\"1\n2\"\nb\n"
        let sheet = try CSVReader.read(Array(text.utf8), file: "opd.csv", table: "opd").sheet
        #expect(sheet.rows.map(\.number) == [1, 2, 4])
    }

    @Test("an open quotation mark is found at its line")
    func openQuote() throws {
        #expect(
            try issues("a,b\n1,2\n\"x,3\n4,5\n") == [.init(line: 3, rule: .openQuote)])
    }

    @Test("text after a closing quotation mark is found at its line")
    func strayQuote() throws {
        #expect(try issues("a,b\n\"x\"y,2\n") == [.init(line: 2, rule: .strayQuote)])
    }

    @Test("semicolons and other encodings are named")
    func encodings() throws {
        #expect(try issues("a;b\n1;2\n") == [.init(line: nil, rule: .semicolons)])
        let latin = Array("a,b\n".utf8) + [0xE9, 0x0A]
        let found = try CSVReader.read(latin, file: "opd.csv", table: "opd").issues
        #expect(found == [.init(line: 2, rule: .notUTF8)])
    }
}
