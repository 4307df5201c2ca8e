import Interchange
import Performance
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("A file on its way into the record")
struct ImportJourneyTests {
    /// The value of one cell, made wrong in two rows.
    private static func spoiled(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for position in [1, 2] {
            var cells = lines[position].split(separator: ",", omittingEmptySubsequences: false)
            cells[2] = "<b>sekitar"
            lines[position] = cells.joined(separator: ",")
        }
        return lines.joined(separator: "\n")
    }

    @Test("Good rows now, the faulty ones in a workbook; corrected; again nothing changes")
    func wholeWay() async throws {
        try await TestRecord.serving { record in
            let dataset = SampleData.dataset()
            let faulty = TestRecord.zip(dataset, changing: Self.spoiled)
            let handed = try await record.handIn(faulty, named: "salah.zip")
            #expect(handed.status == 303)
            let address = try #require(handed.headers["location"])
            let page = try await record.server.get(address)
            #expect(page.status == 200)
            #expect(page.headers["cache-control"] == "no-store")
            #expect(page.text.contains("2 baris perlu diperbaiki"))
            #expect(page.text.contains("observations!C2"))
            #expect(page.text.contains("&lt;b&gt;sekitar"))
            #expect(!page.text.contains("<b>sekitar"))
            #expect(try record.archive.imports().isEmpty)

            let refused = try await record.post(address, "cara=semua")
            #expect(refused.status == 409)
            let id = address.dropFirst("/impor/".count)
            let book = try await record.server.get("/impor/perbaikan/\(id)")
            #expect(book.status == 200)
            #expect(book.body.starts(with: Array("PK".utf8)))

            let receipt = try await record.arrival(
                from: try await record.post(address, "cara=benar"))
            #expect(receipt.hasPrefix("/impor/tanda-terima/"))
            let proof = try await record.server.get(receipt)
            #expect(proof.status == 200)
            #expect(proof.text.contains("salah.zip"))
            #expect(proof.text.contains("2 baris belum diterima"))

            let whole = try await record.handIn(TestRecord.zip(dataset), named: "benar.zip")
            let arrived = try await record.arrival(
                from: try await record.post(try #require(whole.headers["location"]), "cara=semua"))
            #expect(try await record.server.get(arrived).text.contains("benar.zip"))
            #expect(try record.archive.imports().count == 2)

            let again = try await record.handIn(TestRecord.zip(dataset), named: "benar.zip")
            let nothing = try await record.server.get(try #require(again.headers["location"]))
            #expect(nothing.text.contains("Tidak ada yang berubah"))
            #expect(nothing.text.contains("sudah pernah diterima"))
            #expect(!nothing.text.contains("name=\"cara\""))
        }
    }

    @Test("What is exported is imported without a change, as ZIP and as XLSX")
    func roundTrip() async throws {
        try await TestRecord.serving { record in
            let first = try await record.handIn(
                TestRecord.zip(SampleData.dataset()), named: "data.zip")
            _ = try await record.arrival(
                from: try await record.post(try #require(first.headers["location"]), "cara=semua"))
            for name in ["ekspor.zip", "ekspor.xlsx"] {
                let export = try await record.server.get("/\(name)")
                #expect(export.status == 200)
                #expect(export.headers["content-encoding"] == nil)
                let back = try await record.handIn(export.body, named: name)
                let page = try await record.server.get(try #require(back.headers["location"]))
                #expect(page.text.contains("Tidak ada yang berubah"), "\(name)")
            }
        }
    }

    @Test("A changed value is shown old and new, and the receipt keeps both")
    func changedValue() async throws {
        try await TestRecord.serving { record in
            var dataset = SampleData.dataset()
            let first = try await record.handIn(TestRecord.zip(dataset), named: "satu.zip")
            _ = try await record.arrival(
                from: try await record.post(try #require(first.headers["location"]), "cara=semua"))
            let position = try #require(dataset.observations.firstIndex { $0.measure != nil })
            dataset.observations[position].measure = .value(61.25)
            let second = try await record.handIn(TestRecord.zip(dataset), named: "dua.zip")
            let address = try #require(second.headers["location"])
            #expect(try await record.server.get(address).text.contains("<b>61,25</b>"))
            let receipt = try await record.arrival(
                from: try await record.post(address, "cara=semua"))
            let proof = try await record.server.get(receipt)
            #expect(proof.text.contains("<del>50</del>"))
            #expect(proof.text.contains("<b>61,25</b>"))
        }
    }

    @Test("Rows that a later file leaves out are told, on the dry run and the receipt, and stay")
    func leftOut() async throws {
        try await TestRecord.serving { record in
            var dataset = SampleData.dataset()
            let first = try await record.handIn(TestRecord.zip(dataset), named: "satu.zip")
            let whole = try await record.server.get(try #require(first.headers["location"]))
            #expect(!whole.text.contains("yang tidak ada dalam berkas ini"))
            _ = try await record.arrival(
                from: try await record.post(try #require(first.headers["location"]), "cara=semua"))
            let rows = try #require(try record.archive.currentDataset()).observations.count
            let dropped = dataset.observations.removeFirst()
            let position = try #require(dataset.observations.firstIndex { $0.measure != nil })
            dataset.observations[position].measure = .value(61.25)
            let second = try await record.handIn(TestRecord.zip(dataset), named: "dua.zip")
            let address = try #require(second.headers["location"])
            var pages = [try await record.server.get(address).text]
            let receipt = try await record.arrival(
                from: try await record.post(address, "cara=semua"))
            pages.append(try await record.server.get(receipt).text)
            for page in pages {
                #expect(page.contains("yang tidak ada dalam berkas ini: 1"))
                #expect(page.contains("\(dropped.indicator.text) · \(dropped.period)"))
            }
            let now = try #require(try record.archive.currentDataset())
            #expect(now.observations.count == rows + 1)
        }
    }

    @Test("The page of progress asks again by itself and needs no script")
    func progress() async throws {
        let progress = ImportWork.Progress(done: 30, total: 120)
        #expect(progress.share == 0.25)
        #expect(ImportWork.Progress().share == 0)
        try await TestRecord.serving { record in
            let handed = try await record.handIn(
                TestRecord.zip(SampleData.dataset()), named: "data.zip")
            let address = try #require(handed.headers["location"])
            let started = try await record.post(address, "cara=semua")
            let target = try #require(started.headers["location"])
            #expect(target.hasPrefix("/impor/proses/"))
            let page = try await record.server.get(target)
            #expect(page.headers["refresh"] == "1" || page.headers["location"] != nil)
            // Sent twice by an impatient reader.
            let twice = try await record.post(address, "cara=semua")
            #expect([303, 404].contains(twice.status))
            _ = try await record.arrival(from: started)
            #expect(try record.archive.imports().count == 1)
        }
    }

    @Test("An empty record leads its reader to the import, in both languages")
    func emptyRecord() async throws {
        try await TestRecord.serving { record in
            let page = try await record.server.get("/evaluasi")
            #expect(page.text.contains("Belum ada data"))
            #expect(page.text.contains("href=\"/impor\""))
            let english = try await record.server.get("/en/evaluation")
            #expect(english.text.contains("href=\"/en/import\""))
            let template = try await record.server.get("/impor/templat.xlsx")
            #expect(template.headers["content-type"] == ContentType.workbook)
        }
    }
}
