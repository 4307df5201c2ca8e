import Foundation
import Interchange
import Ledger
import Performance
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("The page of forms")
struct FormPageTests {
    private static func table() throws -> FormTable {
        let evidence = Evidence(SampleData.dataset())
        let evaluation = evaluate(
            evidence, cycle: Cycle(Period("2025-S1")!), ruleSet: .permendagri, assuming: .nothing)
        return try #require(
            FormTable(.e55, of: evaluation, evidence: evidence, organisation: "DINKES"))
    }

    @Test("Every figure of the form stands on the page, in the reader's language")
    func figures() async throws {
        let table = try Self.table()
        try await TestServer.serving { server in
            for (target, language) in [
                ("/formulir/E.55?opd=DINKES", Language.indonesian),
                ("/en/forms?form=E.55&agency=DINKES", .english),
            ] {
                let page = try await server.get(target)
                #expect(page.status == 200)
                for cell in table.lines.flatMap(\.cells) where cell.isNumeric {
                    let text = cell.text(language, moneyUnit: .million)
                    #expect(page.text.contains(">\(text)</td>"), "\(text)")
                }
                for signature in table.signatures {
                    #expect(page.text.contains(signature.position))
                }
            }
        }
    }

    @Test("The head is the printed one: merged cells with their scope")
    func head() async throws {
        let cells = FormDefinition.e55.header.flatMap { $0 }
        try await TestServer.serving { server in
            let text = try await server.get("/formulir?bentuk=E.55&opd=DINKES").text
            let grouped = cells.count { !$0.isNumber && $0.columnSpan > 1 }
            #expect(text.components(separatedBy: "scope=\"colgroup\"").count - 1 == grouped)
            #expect(text.contains("(16)"))
        }
    }

    @Test("A form never holds a what-if")
    func noWhatIf() async throws {
        try await TestServer.serving { server in
            let answer = try await server.get("/formulir?opd=DINKES&batas=none")
            #expect(answer.status == 303)
            #expect(answer.headers["location"] == "/formulir?opd=DINKES")
        }
    }

    @Test("Forms and agencies that do not exist are not found")
    func unknown() async throws {
        try await TestServer.serving { server in
            for target in [
                "/formulir/E.99", "/formulir?bentuk=E.99", "/formulir?opd=TIADA",
                "/formulir/E.99.xlsx", "/formulir/lembar-opd.pdf?opd=TIADA", "/snapshot/a%2Fb%2F1",
            ] {
                let answer = try await server.get(target)
                #expect(answer.status == 404, "\(target)")
            }
        }
    }

    @Test("The workbook is saved under the form's name")
    func workbook() async throws {
        try await TestServer.serving { server in
            let answer = try await server.get("/formulir/E.55.xlsx?opd=DINKES")
            #expect(answer.headers["content-type"] == ContentType.workbook)
            #expect(answer.headers["content-disposition"]?.contains("e.55-dinkes") == true)
            #expect(answer.body.starts(with: Array("PK".utf8)))
        }
    }

    @Test("Without a typesetter the page says how to get it")
    func noTypesetter() async throws {
        let press = Press { () throws(TypesettingError) in
            throw .notInstalled(lookedAt: ["/tiada"])
        }
        try await TestRecord.serving(press: press) { record in
            let answer = try await record.server.get("/formulir/buku-evaluasi.pdf")
            #expect(answer.status == 503)
            #expect(answer.text.contains("make setup"))
            #expect(answer.headers["etag"] == nil)
        }
    }

    @Test(
        "The documents are PDF",
        .enabled(if: (try? Typesetter.installed()) != nil, "needs `make setup`"),
        arguments: ["E.55.pdf", "E.54.pdf", "buku-evaluasi.pdf", "lembar-opd.pdf"])
    func documents(name: String) async throws {
        try await TestServer.serving { server in
            let answer = try await server.get("/formulir/\(name)?opd=DINKES")
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "application/pdf")
            #expect(answer.body.starts(with: Array("%PDF".utf8)))
            #expect(answer.headers["content-disposition"]?.hasSuffix(".pdf\"") == true)
            // The second reader gets the same document.
            let again = try await server.get("/formulir/\(name)?opd=DINKES")
            #expect(again.body == answer.body)
        }
    }
}

@Suite("Frozen cycles")
struct SnapshotPageTests {
    @Test("A cycle is frozen, and a changed value shows against it")
    func freeze() async throws {
        try await TestRecord.serving { record in
            var dataset = SampleData.dataset()
            let first = try await record.handIn(TestRecord.zip(dataset), named: "satu.zip")
            _ = try await record.arrival(
                from: try await record.post(try #require(first.headers["location"]), "cara=semua"))
            let frozen = try await record.post("/snapshot?siklus=2025-S1")
            #expect(frozen.status == 303)
            let address = try #require(frozen.headers["location"])
            let same = try await record.server.get(address)
            #expect(same.text.contains("sama dengan snapshot ini"))
            let list = try await record.server.get("/snapshot").text
            let digest = try #require(try record.archive.snapshots().first).digest.description
            #expect(list.contains(digest.prefix(12)))

            let position = try #require(
                dataset.observations.lastIndex { $0.indicator == "BAIK" && $0.vintage == "1" })
            dataset.observations[position].measure = .value(12)
            let second = try await record.handIn(TestRecord.zip(dataset), named: "dua.zip")
            _ = try await record.arrival(
                from: try await record.post(try #require(second.headers["location"]), "cara=semua"))
            let differs = try await record.server.get(address)
            #expect(differs.text.contains("berbeda dari snapshot ini"))
            #expect(differs.text.contains("Cakupan imunisasi"))
            #expect(differs.text.contains(digest))
        }
    }
}
