import Forecast
import Ledger
import Performance
import Proceedings
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("The page of an indicator")
struct IndicatorPageTests {
    static let reading: Reading = {
        let holdings = Holdings(
            frontier: Frontier("f"), dataset: SampleData.dataset(),
            cycle: Cycle(Period("2025-S1")!))
        let lens = Lens(cycle: Cycle(Period("2025-S1")!), ruleSet: "permendagri-86-2017")
        return Reading(holdings: holdings, lens: lens)
    }()

    private func page(_ id: Indicator.ID, _ language: Language = .indonesian) throws -> String {
        let visit = Visit(
            route: .indicator(id), query: Query(), language: language, reading: Self.reading)
        let page = try #require(IndicatorPage(id, visit: visit))
        return String(decoding: Html { page.write(into: &$0) }.bytes, as: UTF8.self)
    }

    @Test("Every indicator has a page in both languages, and hostile text stays text")
    func everyIndicator() async throws {
        // Kept out of the macro, which cannot read it.
        let rawQuote = "\u{22}\u{301}><"
        try await TestServer.serving { server in
            for indicator in SampleData.indicators {
                for language in Language.allCases {
                    let path = Route.indicator(indicator.id).path(language)
                    let answer = try await server.get(path)
                    #expect(answer.status == 200, "\(path)")
                    #expect(!answer.text.contains("<script>"))
                    let escaped = !answer.body.contains(sequence: rawQuote)
                    #expect(escaped)
                    #expect(answer.text.contains("<h1>"))
                }
            }
        }
    }

    @Test("It says whether the value improves and whether it will get there")
    func headline() throws {
        let story = try #require(IndicatorStory("BAIK", in: Self.reading))
        #expect(story.change == .better)
        #expect(try page("BAIK").contains("<h1>Cakupan imunisasi membaik, "))
        #expect(try page("BAIK", .english).contains("<h1>Cakupan imunisasi is improving, "))
        let missing = try #require(IndicatorStory("RILIS", in: Self.reading))
        #expect(missing.outlook == .unknown && missing.change == nil)
    }

    @Test("Both achievements stand with their targets, and a derived target is marked")
    func standing() throws {
        let page = try page("BAIK")
        #expect(
            holds(page, Words.Column.interim.id) && page.contains(Words.Column.annual.id))
        let result = try #require(Self.reading.result("BAIK"))
        #expect(result.interimTarget?.isDerived == true)
        #expect(holds(page, ">\(Words.Explanation.derived.id)</span>"))
    }

    @Test("The formula has its numbers put in and gives the percentage that is shown")
    func formula() throws {
        let result = try #require(Self.reading.result("BAIK"))
        let rule = AchievementRule(of: result.indicator, under: .permendagri)
        let text = FormulaText(result: result, reader: Reader(.indonesian), rule: rule)
            .text(target: .value(70), percent: result.annual.raw)
        let realised = try #require(result.realised?.number)
        let number = Numeral.text(realised, decimals: 0...4, .indonesian)
        let percent = Numeral.text(100 * realised / 70, decimals: 2, .indonesian)
        #expect(text == "100 × (1 + (\(number) − 70) ÷ |70|) = \(percent)\u{A0}%")
        #expect(try page("BAIK").contains("100 × (1 + (\(number) − 70) ÷ |70|)"))
    }

    @Test("Replaced editions stay visible beside the current one")
    func editions() throws {
        let page = try page("BAIK")
        #expect(holds(page, "<del>"))
        #expect(holds(page, "70,5"))
        #expect(holds(page, "observations!F"))
        #expect(holds(page, "diterima Inspektorat"))
    }

    @Test("Each edition says who recorded it, and when by the government's clock")
    func recorded() async throws {
        let dataset = SampleData.dataset()
        let time = Timestamp(milliseconds: 1_753_974_000_000)
        try await TestRecord.serving(at: time) { record in
            _ = try await record.archive.take(
                dataset, from: FileIdentity(name: "a.zip", contents: [1]))
            let page = try await record.server.get("/indikator/BAIK").text
            let editions = dataset.observations.count { $0.indicator == "BAIK" }
            let words = Words.Explanation.recorded(
                "31 Juli 2025, pukul 23.00 WITA", by: Words.Explanation.author(.local))
            #expect(page.ranges(of: words.id).count == editions)
            let english = try await record.server.get("/en/indicator/BAIK").text
            #expect(holds(english, "recorded 31 July 2025, 23:00 WITA, by the user of this"))
        }
        #expect(try !holds(page("BAIK"), "dicatat "))
    }

    @Test("An indicator that is not there has no page")
    func unknown() {
        #expect(IndicatorStory("TIDAK-ADA", in: Self.reading) == nil)
    }

    @Test("Pages speak one language", arguments: ["/evaluasi", "/indikator/BAIK", "/cara-hitung"])
    func languages(path: String) async throws {
        let route = try #require(Route.reading(path)?.route)
        try await TestServer.serving { server in
            let indonesian = try await server.get(path).text.lowercased()
            let english = try await server.get(route.path(.english)).text.lowercased()
            for word in [
                " yang ", " dengan ", " untuk ", " capaian", ">capaian", "peluang ", "rumus",
            ] {
                #expect(!holds(english, word), "\(word)")
            }
            for word in [" the ", " of ", " with ", "achievement", " chance", "formula<"] {
                #expect(!holds(indonesian, word), "\(word)")
            }
            for text in [indonesian, english] {
                #expect(!holds(text, "optional("))
                #expect(!holds(text, "wording("))
            }
        }
    }
}

/// Whether a page holds a text; a function of its own so that a failure does not print the page.
private func holds(_ page: String, _ text: String) -> Bool {
    page.contains(text)
}

@Suite("What can be saved is what is shown")
struct IndicatorFileTests {
    @Test("Rows, order and columns follow the query", arguments: ["", "?opd=DINKES&urut=nama"])
    func rows(query: String) async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/evaluasi\(query)").text
            let csv = try await server.get("/evaluasi/tabel.csv\(query)")
            #expect(csv.headers["content-disposition"]?.contains("attachment") == true)
            let lines = csv.text.split(separator: "\r\n").map(String.init)
            let count = query.isEmpty ? 5 : 4
            #expect(lines.count == count + 1 || csv.text.split(separator: "\n").count == count + 1)
            #expect(holds(page, "\(count) dari 5 indikator"))
            let json = try await server.get("/evaluasi/tabel.json\(query)").text
            #expect(json.split(separator: "\"code\"").count == count + 1)
            let workbook = try await server.get("/evaluasi/tabel.xlsx\(query)")
            #expect(workbook.body.starts(with: Array("PK".utf8)))
            let names = SampleData.indicators.map(\.name).filter { !$0.contains("<") }
            let onPage = try section(of: page)
            let order = names.filter(onPage.contains).sorted {
                position($0, onPage) < position($1, onPage)
            }
            #expect(order == order.sorted { position($0, csv.text) < position($1, csv.text) })
        }
    }

    /// The part of the page that the files repeat.
    private func section(of page: String) throws -> String {
        let start = try #require(page.firstRange(of: "id=\"indikator\""))
        return String(page[start.lowerBound...])
    }

    private func position(_ name: String, _ text: String) -> Int {
        text.firstRange(of: name).map {
            text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
        }
            ?? .max
    }

    @Test("Formulas in names are neutralised, and ranges are text")
    func neutral() async throws {
        var dataset = SampleData.dataset()
        dataset.indicators[0].name = "=HYPERLINK(\"http://evil\")"
        try await TestServer.serving(dataset) { server in
            let csv = try await server.get("/evaluasi/tabel.csv").text
            #expect(!csv.contains(",=HYPERLINK") && !csv.contains(",\"=HYPERLINK"))
        }
    }
}
