import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The page about the data")
struct DataPageTests {
    @Test("Its first sentence has the kernel's counts, in both languages")
    func headline() async throws {
        let record = try PageSample.reading().reportingOverview.government
        #expect(record.due > 0)
        #expect(record.missingDue > 0)
        try await TestServer.serving { server in
            let page = try await server.get("/data")
            #expect(page.status == 200)
            #expect(
                page.text.contains(
                    "<h1>\(record.reportedDue) dari \(record.due) laporan yang jatuh tempo"))
            let english = try await server.get("/en/data").text
            #expect(english.contains("<h1>\(record.reportedDue) of \(record.due) reports"))
            #expect(!english.contains("Belum lapor"))
        }
    }

    @Test("It lists what is missing, awaited and revised, and keeps hostile text as text")
    func lists() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/data").text
            #expect(page.contains("Belum dilaporkan"))
            #expect(page.contains("15 November 2025"))
            #expect(page.contains("vintase 2"))
            #expect(!page.contains("<script>alert"))
        }
    }

    @Test("One agency's reports are the same counted alone and among all")
    func agency() throws {
        let reading = try PageSample.reading()
        for agency in reading.reportingOverview.agencies {
            let results = reading.evaluation.indicators.filter {
                $0.indicator.organisation == agency.organisation
            }
            let alone = ReportingOverview.Agency(
                agency.organisation, results: results, of: reading)
            #expect(alone == agency)
        }
    }

    /// A library that remembers one file.
    private struct Remembering: Library {
        func frontier() async throws -> Frontier { Frontier("f1") }
        func holdings() async throws -> Holdings {
            Holdings(frontier: Frontier("f1"), dataset: SampleData.dataset())
        }
        func imports() async throws -> [ImportSummary] {
            [
                ImportSummary(
                    file: "realisasi \(SampleData.hostile).xlsx",
                    time: Timestamp(milliseconds: 1_753_974_000_000), byteCount: 10, new: 1_234,
                    changed: 5, unchanged: 6)
            ]
        }
    }

    @Test("It tells which files came in, at the clock of the government")
    func imports() async throws {
        try await TestServer.serving(Remembering()) { server in
            let page = try await server.get("/data").text
            #expect(page.contains("31 Juli 2025, 23:00 WITA"))
            #expect(page.contains("1.234"))
            #expect(!page.contains("<script>alert"))
        }
        try await TestServer.serving { server in
            let page = try await server.get("/data").text
            #expect(!page.contains(Words.Data.imports.id))
        }
    }

    @Test("No data is said in words")
    func empty() async throws {
        let dataset = Dataset(government: Government(name: "Kota Kosong", level: .city))
        try await TestServer.serving(dataset) { server in
            for target in ["/data", "/opd", "/kaskade", "/aturan"] {
                let page = try await server.get(target)
                #expect(page.status == 200)
            }
            let data = try await server.get("/data").text
            #expect(data.contains(Words.Data.nothingDue.id))
        }
    }
}
