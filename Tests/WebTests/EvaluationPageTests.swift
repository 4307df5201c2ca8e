import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The evaluation page")
struct EvaluationPageTests {
    @Test("It says first what the data says, in both languages")
    func headline() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/evaluasi")
            #expect(page.status == 200)
            #expect(page.text.contains("<h1>1 dari 5 indikator di jalur target 2025"))
            let english = try await server.get("/en/evaluation")
            #expect(english.text.contains("<html lang=\"en\">"))
            #expect(english.text.contains("<h1>1 of 5 indicators are on track for 2025"))
            #expect(english.text.contains("href=\"/evaluasi\""))
            #expect(!english.text.contains("Perlu dibahas"))
        }
    }

    @Test("Hostile names stay text")
    func hostileNames() async throws {
        try await TestServer.serving { server in
            for target in ["/evaluasi", "/en/evaluation", "/evaluasi?cari=%22%3E%3Cscript%3E"] {
                let text = try await server.get(target).text
                #expect(!text.contains("<script>"))
                #expect(!text.utf8.contains(sequence: "value=\"\"\u{301}"))
                #expect(!text.contains("<b>Uji"))
            }
        }
    }

    @Test("Filters keep what they ask for and nothing else")
    func filters() throws {
        func codes(_ query: String) throws -> [String] {
            let query = try #require(Query(reading: query))
            let reading = try reading(query)
            return IndicatorSelection(query, in: reading).results.map(\.indicator.id.text).sorted()
        }
        #expect(try codes("").count == 5)
        #expect(try codes("misi=M2") == ["BURUK/1 \"é"])
        #expect(try codes("opd=DINKES").count == 4)
        #expect(try codes("tanda=IKU") == ["BAIK"])
        #expect(try codes("status=belum_dapat_dinilai") == ["LAPOR", "PREDIKAT", "RILIS"])
        #expect(try codes("cari=imunisasi") == ["BAIK"])
        #expect(try codes("cari=KESEHATAN+belum") == ["LAPOR"])
        #expect(try codes("opd=TIDAK-ADA").isEmpty)
        #expect(try codes("agency=DINKES&tag=IKD") == ["LAPOR"])
    }

    @Test(
        "Every order is total: missing values last, ties by code",
        arguments: IndicatorSelection.Sort.allCases)
    func orders(sort: IndicatorSelection.Sort) throws {
        let query = Query().with(.sort, sort.rawValue)
        let selection = IndicatorSelection(query, in: try reading(query))
        #expect(selection.sort == sort)
        #expect(selection.results.count == 5)
        let judged = selection.results.map { $0.realised != nil }
        if ![.name, .organisation].contains(sort) {
            #expect(judged == judged.sorted { $0 && !$1 })
        }
    }

    @Test("A what-if is marked as one")
    func whatIf() async throws {
        try await TestServer.serving { server in
            let plain = try await server.get("/evaluasi").text
            #expect(!plain.contains(Words.Frame.whatIf.id))
            let other = try await server.get("/evaluasi?batas=200").text
            #expect(other.contains(Words.Frame.whatIf.id))
        }
    }

    @Test("No data is said in words, not as zeros")
    func empty() async throws {
        let dataset = Dataset(government: Government(name: "Kota Kosong", level: .city))
        try await TestServer.serving(dataset) { server in
            let page = try await server.get("/evaluasi")
            #expect(page.status == 200)
            #expect(page.text.contains(Words.Evaluation.empty.id))
        }
    }

    @Test("Equal coins give the binomial distribution")
    func expectedShare() throws {
        let fair = try #require(ExpectedShare([Double](repeating: 0.5, count: 10)))
        #expect(abs(fair.mean - 5) < 1e-12)
        #expect(fair.interval == 3...7)
        let certain = try #require(ExpectedShare([1, 1, 0]))
        #expect(certain.mean == 2 && certain.interval == 2...2)
        #expect(ExpectedShare([]) == nil)
    }

    private func reading(_ query: Query) throws -> Reading {
        let holdings = Holdings(
            frontier: Frontier("f"), dataset: SampleData.dataset(),
            cycle: Cycle(Period("2025-S1")!))
        return Reading(holdings: holdings, lens: try Lens(query, holdings: holdings))
    }
}

extension Sequence<UInt8> {
    func contains(sequence text: String) -> Bool {
        let (bytes, wanted) = (Array(self), Array(text.utf8))
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }
}
