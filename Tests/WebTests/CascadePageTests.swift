import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The cascade's pages")
struct CascadePageTests {
    @Test("Every statement stands after the one above it, with the kernel's roll-up")
    func outline() throws {
        let reading = try PageSample.reading()
        let outline = CascadeOutline(nil, in: reading)
        #expect(outline.document?.id == "RPJMD")
        #expect(outline.lines.map(\.node.id) == ["V", "M1", "P1", "M2"])
        #expect(outline.lines.map(\.depth) == [0, 1, 2, 1])
        for (line, position) in zip(outline.lines, [0, 1, 3, 2]) {
            #expect(line.rollup == reading.evaluation.cascadeRollups[position])
        }
    }

    @Test("A yearly plan is shown under the statements that it serves")
    func otherDocument() throws {
        var dataset = SampleData.dataset()
        dataset.documents.append(
            PlanDocument(
                id: "RKPD", kind: .annual, title: "RKPD 2025",
                validFrom: CivilDate(year: 2025, month: 1, day: 1)!))
        dataset.cascade.append(
            CascadeNode(
                id: "K1", document: "RKPD", level: .activity, parent: "P1", text: "Kegiatan"))
        let reading = try PageSample.reading(of: dataset)
        let annual = CascadeOutline("RKPD", in: reading)
        #expect(annual.lines.map(\.node.id) == ["V", "M1", "P1", "K1"])
        let whole = CascadeOutline("RPJMD", in: reading)
        #expect(whole.lines.map(\.node.id) == ["V", "M1", "P1", "K1", "M2"])
    }

    @Test("Tree and table hold the same statements; both languages are complete")
    func views() async throws {
        try await TestServer.serving { server in
            let tree = try await server.get("/kaskade")
            let table = try await server.get("/kaskade?tampilan=tabel")
            #expect(tree.status == 200 && table.status == 200)
            #expect(tree.text.contains("<ul class=\"tree\">"))
            #expect(!table.text.contains("<ul class=\"tree\">"))
            for page in [tree.text, table.text] {
                #expect(page.contains("Misi dua"))
                #expect(page.contains("/kaskade?simpul=P1"))
                #expect(!page.contains("<script>alert"))
            }
            let english = try await server.get("/en/cascade?view=tabel").text
            #expect(english.contains("Statement"))
            #expect(!english.contains("Pernyataan"))
        }
    }

    @Test("A statement's page has its trail and its indicators; an unknown one is not found")
    func node() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/kaskade?simpul=P1")
            #expect(page.status == 200)
            #expect(page.text.contains("/kaskade?simpul=M1"))
            #expect(page.text.contains("Cakupan imunisasi"))
            #expect(!page.text.contains("Kemiskinan"))
            #expect(!page.text.contains("<script>alert"))
            let missing = try await server.get("/kaskade?simpul=TIDAK")
            #expect(missing.status == 404)
        }
    }

    @Test("Gaps and the bridge between plans are shown")
    func gaps() async throws {
        var dataset = SampleData.dataset()
        dataset.bridges = [
            IndicatorBridge(
                from: "BAIK", fromDocument: "RPJMD", to: "RILIS", toDocument: "RPJMD",
                relation: .changed, note: "definisi \(SampleData.hostile)")
        ]
        try await TestServer.serving(dataset) { server in
            let page = try await server.get("/kaskade").text
            #expect(page.contains(Words.Cascade.withoutObjective.id + " (1)"))
            #expect(page.contains("berubah"))
            #expect(!page.contains("<script>alert"))
        }
    }
}
