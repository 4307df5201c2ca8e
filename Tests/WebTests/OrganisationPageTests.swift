import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The agencies' pages")
struct OrganisationPageTests {
    private func reading(_ query: Query = Query()) throws -> Reading {
        try PageSample.reading(query)
    }

    @Test("The list shows the kernel's means for every agency that has indicators")
    func list() async throws {
        let evaluation = try reading().evaluation
        try await TestServer.serving { server in
            let page = try await server.get("/opd")
            #expect(page.status == 200)
            let reader = Reader(.indonesian)
            for rollup in evaluation.organisationRollups where rollup.count > 0 {
                let mean = reader.percentWithSign(rollup.interim.capped)
                #expect(page.text.contains(mean))
            }
            #expect(!page.text.contains("Biro Tanpa Indikator"))
            let english = try await server.get("/en/agencies")
            #expect(english.text.contains("<html lang=\"en\">"))
            #expect(english.text.contains("All agencies"))
            #expect(!english.text.contains("Semua OPD"))
        }
    }

    @Test(
        "Every order is total, and what is not known comes last",
        arguments: OrganisationRanking.Sort.allCases)
    func orders(sort: OrganisationRanking.Sort) throws {
        let query = Query().with(.sort, sort.rawValue)
        let ranking = OrganisationRanking(query, in: try reading(query))
        #expect(ranking.sort == sort)
        #expect(ranking.rows.count == 2)
        if sort == .absorption {
            #expect(ranking.rows.map { $0.rollup.money != nil } == [true, false])
        }
        if sort == .interim {
            let means = ranking.rows.compactMap(\.rollup.interim.capped)
            #expect(means == means.sorted())
        }
    }

    @Test("An agency's sheet parts what is on track from what is not")
    func sheet() throws {
        let reading = try reading()
        let sheet = try #require(OrganisationSheet("DINKES", in: reading))
        #expect(sheet.results.count == 4)
        #expect(sheet.onTrack.allSatisfy { $0.onTrack == true })
        #expect(sheet.offTrack.allSatisfy { $0.onTrack == false })
        #expect(
            sheet.grades.map(\.count).reduce(0, +) == sheet.results.count { $0.realised != nil })
        #expect(OrganisationSheet("TIDAK-ADA", in: reading) == nil)
        let money = OrganisationMoney(of: "DINKES", in: reading)
        #expect(money.months.count == 6)
        #expect(money.months.map(\.spent) == [nil, nil, 5e11, nil, nil, nil])
        #expect(OrganisationMoney.sum(money.months.map(\.spent)) == 5e11)
        #expect(money.programs.map(\.node.id) == ["P1"])
    }

    @Test("Spending that nobody reported is said in words, not shown as 0")
    func unreported() async throws {
        var dataset = SampleData.dataset()
        dataset.spending[0].realised = nil
        try await TestServer.serving(dataset) { server in
            for path in ["/evaluasi", "/opd", "/opd/DINKES", "/kaskade"] {
                let page = try await server.get(path)
                #expect(page.status == 200)
                #expect(page.text.contains("belum dilaporkan"), "\(path)")
                #expect(!page.text.contains("Rp\u{A0}0 dari"), "\(path)")
            }
        }
    }

    @Test("The sheet names causes, requests and the standing of the office")
    func words() async throws {
        var dataset = SampleData.dataset()
        dataset.officeholders = [
            Officeholder(
                organisation: "DINKES", position: "Kepala Dinas \(SampleData.hostile)",
                capacity: .acting, from: CivilDate(year: 2025, month: 2, day: 1)!)
        ]
        dataset.selfEvaluations = [
            SelfEvaluation(
                organisation: "DINKES", period: Period("2025-S1")!, section: .obstacle,
                text: "Hambatan \(SampleData.hostile)", cause: "sdm"),
            SelfEvaluation(
                organisation: "DINKES", period: Period("2025-S1")!, section: .request,
                text: "Permintaan kepada gubernur"),
            SelfEvaluation(
                organisation: "DINKES", period: Period("2024-S2")!, section: .driver,
                text: "Dari siklus lain"),
        ]
        try await TestServer.serving(dataset) { server in
            let page = try await server.get("/opd/DINKES").text
            #expect(page.contains("pelaksana tugas (Plt.), sejak 1 Februari 2025"))
            #expect(page.contains("SDM"))
            #expect(page.contains("Permintaan kepada gubernur"))
            #expect(!page.contains("Dari siklus lain"))
            #expect(!page.contains("<script>alert"))
            let english = try await server.get("/en/agencies/DINKES").text
            #expect(english.contains("acting (Plt.), since 1 February 2025"))
            #expect(english.contains("What it asks of the retreat"))
        }
    }

    @Test("Hostile names stay text, and a code that is not there is not found")
    func hostile() async throws {
        try await TestServer.serving { server in
            for target in ["/opd", "/en/agencies", "/opd/X%2F1%20%22%C3%A9", "/opd/DINKES"] {
                let page = try await server.get(target)
                #expect(page.status == 200)
                #expect(!page.text.contains("<script>alert"))
                #expect(!page.text.utf8.contains(sequence: "\"\"\u{301}"))
            }
            let missing = try await server.get("/opd/TIDAK-ADA")
            #expect(missing.status == 404)
            let bare = try await server.get("/opd/KOSONG")
            #expect(bare.status == 200)
            #expect(bare.text.contains("belum punya indikator"))
        }
    }
}
