import Foundation
import Interchange
import Performance
import Testing
import Vocabulary

@Suite("A form as PDF") struct FormPrintTests {
    @Test("shows its numbers, its words and who signs, and counts its pages")
    func content() throws {
        let printed = try Printed(.form(PrintSample.form(), .indonesian))
        for expected in [
            "Formulir E.55", "Dinas Kesehatan", "Semester I 2025", "12.345", "1.234", "1.111",
            "2.345", "19,00", "2.000,0", "790,0", "39,50", "belum lapor", "Sangat rendah",
            "Plt. Kepala Dinas Kesehatan", "Kepala Badan Perencanaan Pembangunan Daerah",
            "30 Juni 2025", "NIP", "bukan target resmi", "Halaman 1 dari 1",
        ] {
            #expect(
                printed.letters.contains(Printed.letters(of: expected)), "\(expected) is missing")
        }
    }

    @Test("speaks English when asked")
    func english() throws {
        let printed = try Printed(.form(PrintSample.form(), .english))
        for expected in ["Form E.55", "12,345", "19.00", "not reported", "Page 1 of 1"] {
            #expect(printed.letters.contains(Printed.letters(of: expected)))
        }
    }

    @Test("repeats its head on every page of a long table")
    func pages() throws {
        let data = PrintSample.dataset(indicators: 160)
        let printed = try Printed(.form(PrintSample.form(data), .indonesian))
        #expect(printed.pages.count > 2)
        let tables = printed.pages.filter { $0.contains("1.234") }
        #expect(tables.count > 2)
        #expect(tables.allSatisfy { $0.contains("(17)") && $0.contains("(12)") })
        for (index, page) in printed.pages.enumerated() {
            #expect(page.contains("Halaman \(index + 1) dari \(printed.pages.count)"))
        }
    }

    @Test("is tagged, says its language's title, and is the same bytes twice")
    func document() throws {
        let form = try PrintSample.form(PrintSample.dataset(), .e54)
        let first = try Printed(.form(form, .indonesian))
        let second = try Printed(.form(form, .indonesian))
        #expect(first.bytes == second.bytes)
        #expect(first.facts.contains(#/Tagged:\s+yes/#))
        #expect(first.facts.contains(#/Title:\s+E\.54/#))
        #expect(first.facts.contains("2025"))
    }

    @Test(
        "prints hostile text as text",
        arguments: [
            "#import \"lain.typ\": *", "#panic(\"x\") #read(\"/etc/passwd\")",
            "$a_b$ \\ #sys.inputs",
            "*tebal* _miring_ `kode` <label> @ref", "</script><b>&amp;", "\"},{\"x\":[", "= Judul",
            "//komentar /* juga */", "%{n} \\u{41} %s",
        ])
    func hostile(text: String) throws {
        let data = PrintSample.dataset(text: text)
        let form = try Printed(.form(PrintSample.form(data), .indonesian))
        #expect(form.letters.contains(Printed.letters(of: text)))
        #expect(!form.text.contains("root:"))
        let book = try Printed(PrintSample.book(data).printout())
        #expect(book.letters.contains(Printed.letters(of: text)))
    }

    @Test("breaks words that have no end, and drops what is no letter")
    func longWords() throws {
        let word = String(repeating: "Panjang", count: 200)
        let data = PrintSample.dataset(text: "\u{202E}a\u{0}b\u{7}\u{1B}[31m " + word)
        let printed = try Printed(.form(PrintSample.form(data), .indonesian))
        #expect(printed.letters.contains(word.prefix(1_000)))
        #expect(!printed.text.unicodeScalars.contains("\u{202E}"))
    }
}

@Suite("A form as a workbook") struct FormWorkbookTests {
    /// The text of one file of the workbook.
    private func part(_ name: String, of bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("selaras-test-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script =
            "import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"
        return try Printed.output(of: "python3", ["-c", script, file.path, name])
    }

    @Test("holds numbers as numbers, merges its head, freezes it and prints it on every page")
    func sheet() throws {
        let bytes = try FormWorkbook.xlsx(PrintSample.form(), .indonesian)
        let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
        for expected in [
            "<v>12345</v>", "<v>1234</v>", "<v>2345</v>", "<v>2000000000</v>", "<v>39.5</v>",
            "<mergeCell ", "state=\"frozen\"", "orientation=\"landscape\"", "fitToHeight=\"0\"",
            "Halaman &amp;P dari &amp;N",
        ] {
            #expect(sheet.contains(expected), "\(expected) is missing")
        }
        #expect(!sheet.contains("<f>"))
        let book = try part("xl/workbook.xml", of: bytes)
        #expect(book.contains("_xlnm.Print_Titles"))
    }

    @Test("writes text that looks like a formula as text, and an ampersand in the footer as itself")
    func formula() throws {
        var data = PrintSample.dataset(text: "=HYPERLINK(\"http://x\")")
        data.organisations[0].name = "Dinas A & B"
        let bytes = try FormWorkbook.xlsx(PrintSample.form(data), .english)
        let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(!sheet.contains("<f>"))
        #expect(sheet.contains("Dinas A &amp;&amp; B"))
        #expect(try part("xl/sharedStrings.xml", of: bytes).contains("=HYPERLINK("))
    }

    @Test("takes text longer than a cell and is the same bytes twice")
    func limits() throws {
        let data = PrintSample.dataset(text: String(repeating: "é", count: 40_000))
        let form = try PrintSample.form(data)
        #expect(try FormWorkbook.xlsx(form, .indonesian) == FormWorkbook.xlsx(form, .indonesian))
    }
}
