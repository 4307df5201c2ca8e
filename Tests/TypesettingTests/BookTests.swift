import Interchange
import Performance
import Testing
import Vocabulary

@Suite("The evaluation book") struct BookTests {
    @Test("has a cover, contents with page numbers, and every part")
    func parts() throws {
        let printed = try Printed(PrintSample.book().printout())
        #expect(printed.pages[0].contains("BUKU EVALUASI"))
        #expect(printed.pages[0].contains("Provinsi Contoh"))
        #expect(printed.pages[1].contains("Daftar isi"))
        for part in [
            "Ringkasan", "Perlu dibahas", "Menurut misi", "Menurut perangkat daerah",
            "Lampiran A. Mutu data", "Lampiran B. Cara menghitung",
        ] {
            let line = printed.pages[1].split(separator: "\n").first { $0.contains(part) }
            let page = line?.split { !$0.isNumber }.last.flatMap { Int($0) }
            let number = try #require(page, "\(part) has a page number")
            #expect(printed.pages[number - 1].contains(part))
            #expect(printed.pages[number - 1].contains("Halaman \(number) dari"))
        }
    }

    @Test("prints the figures that the evaluation has, and no others")
    func figures() throws {
        let data = PrintSample.dataset()
        let evidence = Evidence(data)
        let evaluation = PrintSample.evaluation(evidence)
        let printed = try Printed(PrintSample.book(data).printout())
        let mean = try #require(evaluation.governmentRollup.annual.capped)
        #expect(printed.text.contains(Numeral.text(mean, decimals: 1, .indonesian) + " %"))
        #expect(printed.text.contains("39,5 %"))
        #expect(printed.text.contains("2.345"))
        #expect(printed.text.contains("belum lapor"))
        #expect(!printed.text.contains("NaN") && !printed.text.contains("inf"))
    }

    @Test("names the seal of a frozen evaluation on the cover")
    func seal() throws {
        var book = PrintSample.book()
        #expect(try !Printed(book.printout()).pages[0].contains("Sidik data"))
        book.seal = Book.Seal(
            digest: "9f2c6a41d0b7", frontier: "e3b0c44298fc",
            frozenOn: PrintSample.day("2025-08-01"))
        let cover = try Printed(book.printout()).pages[0]
        #expect(cover.contains("9f2c6a41d0b7") && cover.contains("e3b0c44298fc"))
        #expect(cover.contains("1 Agustus 2025"))
    }

    @Test("is complete in English")
    func english() throws {
        let printed = try Printed(PrintSample.book(PrintSample.dataset(), .english).printout())
        for word in ["Contents", "Summary", "What needs discussing", "By agency", "Page 2 of"] {
            #expect(printed.text.contains(word))
        }
        #expect(!printed.text.contains("Halaman"))
    }

    @Test("is printed for a government that has nothing yet")
    func empty() throws {
        let data = Dataset(government: Government(name: "Kota Baru", level: .city))
        let printed = try Printed(PrintSample.book(data).printout())
        #expect(printed.text.contains("0 dari 0 indikator"))
    }

    @Test("tells one agency on one page")
    func onePage() throws {
        let book = PrintSample.book()
        let printout = try #require(try book.onePage(of: "DINKES"))
        let printed = try Printed(printout)
        #expect(printed.pages.count == 1)
        for word in ["Dinas Kesehatan", "Di jalur", "Di luar jalur", "39,5 %", "penghambat"] {
            #expect(printed.text.contains(word))
        }
        #expect(try book.onePage(of: "TIADA") == nil)
        #expect(try Printed(#require(try book.onePage(of: "BAPPEDA"))).pages.count == 1)
    }
}
