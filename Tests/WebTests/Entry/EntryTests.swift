import Foundation
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Entering an agency's figures")
struct EntryTests {
    @Test("The sheet is the agency's own while it is a draft")
    func readers() async throws {
        try await EntryScene.playing { scene in
            _ = try await scene.type("4321", into: "2025-05 LAPOR", as: scene.operatorSession)
            for session in [scene.operatorSession, scene.head] {
                let page = try await scene.office.get(EntryScene.sheet, session)
                #expect(page.status == 200)
                #expect(page.text.contains("4321"))
            }
            for session in [scene.elsewhere, scene.organiser, scene.verifier] {
                let page = try await scene.office.get(EntryScene.sheet, session)
                #expect(page.status == 403)
                #expect(!page.text.contains("4321"))
            }
            #expect(try await scene.office.get(EntryScene.sheet).status == 303)
        }
    }

    @Test("Nobody else types into it")
    func writers() async throws {
        try await EntryScene.playing { scene in
            for session in [scene.elsewhere, scene.organiser, scene.verifier, [:]] {
                for json in [false, true] {
                    let answer = try await scene.type(
                        "9", into: "2025-05 LAPOR", as: session, json: json)
                    #expect(answer.status == 403 || answer.status == 401)
                }
                let pasted = try await scene.office.post(
                    "/pengisian/tempel/DINKES?siklus=2025-S1",
                    [("tempat", "0-0-0"), ("blok", "1\t2")], session)
                #expect(pasted.status == 403 || pasted.status == 401)
            }
            #expect(try scene.office.archive.drafts(of: "DINKES", in: EntryScene.cycle).isEmpty)
        }
    }

    @Test("What is typed is a draft: kept, shown again, and not in the record")
    func drafts() async throws {
        try await EntryScene.playing { scene in
            let before = try scene.office.archive.tag()
            let answer = try await scene.type(
                "1234,5", into: "2025-05 LAPOR", as: scene.operatorSession)
            #expect(answer.status == 303)
            #expect(try scene.office.archive.tag() == before)
            let page = try await scene.office.get(EntryScene.sheet, scene.operatorSession)
            #expect(page.text.contains("value=\"1234,5\""))
            #expect(page.text.contains("data-state=\"server\""))
            #expect(try scene.values(of: "LAPOR", "2025-05").isEmpty)
        }
    }

    @Test("What cannot be read stays in its cell with a sentence")
    func unreadable() async throws {
        try await EntryScene.playing { scene in
            _ = try await scene.type("1.234", into: "2025-05 LAPOR", as: scene.operatorSession)
            let page = try await scene.office.get(EntryScene.sheet, scene.operatorSession)
            #expect(page.text.contains("value=\"1.234\""))
            #expect(page.text.contains("dapat berarti 1234 atau 1,2340"))
            #expect(page.text.contains("aria-invalid"))
            let refused = try await scene.submit(as: scene.head)
            #expect(refused.status == 200)
            #expect(refused.text.contains("Perbaiki dahulu"))
            #expect(try scene.rung() == .draft)
        }
    }

    @Test("The script is told the state, the revision and the findings of what it sent")
    func replies() async throws {
        try await EntryScene.playing { scene in
            let answer = try await scene.type(
                "abc", into: "2025-05 LAPOR", as: scene.operatorSession, json: true)
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"]?.hasPrefix("application/json") == true)
            #expect(answer.text.contains("\"cell\":\"2025-05 LAPOR\""))
            #expect(answer.text.contains("\"seen\":\"1\""))
            #expect(answer.text.contains("\"error\":true"))
            #expect(answer.text.contains("“abc” bukan angka"))
            #expect(answer.headers["cache-control"] == "no-store")
        }
    }

    @Test("Of two who met the same text the second sees both, and nothing is lost")
    func conflicts() async throws {
        try await EntryScene.playing { scene in
            _ = try await scene.type("10", into: "2025-05 LAPOR", as: scene.operatorSession)
            let page = try await scene.type("11", into: "2025-05 LAPOR", as: scene.head)
            #expect(page.status == 200)
            #expect(page.text.contains("data-state=\"conflict\""))
            #expect(page.text.contains("value=\"11\""))
            #expect(page.text.contains("tersimpan “10”"))
            let told = try await scene.type(
                "11", into: "2025-05 LAPOR", as: scene.head, json: true)
            #expect(told.text.contains("\"stored\":{\"v\":\"10\""))
            // Having seen it, the head decides.
            _ = try await scene.type("11", into: "2025-05 LAPOR", seen: "1", as: scene.head)
            let after = try await scene.office.get(EntryScene.sheet, scene.operatorSession)
            #expect(after.text.contains("value=\"11\""))
        }
    }

    @Test("A block from a spreadsheet is laid over the cells, the rest is named")
    func pasting() async throws {
        try await EntryScene.playing { scene in
            // The month block's lines: BAIK, LAPOR.
            let page = try await scene.office.post(
                "/pengisian/tempel/DINKES?siklus=2025-S1",
                [("tempat", "0-1-3"), ("blok", "41\tbanyak\t43\t44\r\n")], scene.operatorSession)
            #expect(page.status == 200)
            #expect(page.text.contains("value=\"41\"") && page.text.contains("value=\"43\""))
            #expect(page.text.contains("Baris 1 kolom 2: “banyak” bukan angka"))
            #expect(page.text.contains("Baris 1 kolom 4: “44” jatuh di luar tabel"))
            let drafts = try scene.office.archive.drafts(of: "DINKES", in: EntryScene.cycle)
            #expect(drafts.map(\.cell) == ["2025-04 LAPOR", "2025-06 LAPOR"])
        }
    }

    @Test("People of an agency are led to their sheet, others see how far everybody is")
    func progress() async throws {
        try await EntryScene.playing { scene in
            let own = try await scene.office.get("/pengisian", scene.operatorSession)
            #expect(own.location?.hasPrefix("/pengisian/DINKES") == true)
            let list = try await scene.office.get("/pengisian", scene.organiser)
            #expect(list.status == 200 && list.text.contains("Dinas Kesehatan"))
            #expect(!list.text.contains("href=\"/pengisian/DINKES"))
            let refused = try await scene.office.post("/pengisian/+tutup", [], scene.head)
            #expect(refused.status == 403)
            let closed = try await scene.office.post(
                "/pengisian/+tutup?siklus=2025-S1", [], scene.organiser)
            #expect(closed.status == 303)
            #expect(try scene.office.archive.phase(of: EntryScene.cycle) == .verification)
        }
    }

    @Test("The agency's own words join the record under its name")
    func selfEvaluation() async throws {
        try await EntryScene.playing { scene in
            let answer = try await scene.office.post(
                "/pengisian/evaluasi-diri/DINKES?siklus=2025-S1",
                [("bagian", "penghambat"), ("sebab", "pengadaan"), ("uraian", "Lelang gagal")],
                scene.operatorSession)
            #expect(answer.status == 303)
            let said = try scene.office.archive.currentDataset()?.selfEvaluations.last
            #expect(said?.text == "Lelang gagal" && said?.cause == "pengadaan")
            #expect(said?.organisation == "DINKES" && said?.period == Period("2025-S1"))
            let refused = try await scene.office.post(
                "/pengisian/evaluasi-diri/DINKES?siklus=2025-S1",
                [("bagian", "penghambat"), ("uraian", "Bukan urusan saya")], scene.elsewhere)
            #expect(refused.status == 403)
        }
    }
}

@Suite("Evidence")
struct EvidenceTests {
    private func attach(
        _ bytes: [UInt8], named name: String, _ scene: EntryScene, as session: [String: String]
    ) async throws -> HTTPAnswer {
        let head =
            "--batas\r\nContent-Disposition: form-data; name=\"sel\"\r\n\r\n2025-05 LAPOR\r\n"
            + "--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"\(name)\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n"
        var fields = session
        fields["Origin"] = "http://127.0.0.1:\(scene.office.record.server.port)"
        fields["Content-Type"] = "multipart/form-data; boundary=batas"
        return try await scene.office.record.server.send(
            "POST", "/pengisian/lampirkan/DINKES?siklus=2025-S1", headers: fields,
            body: Array(head.utf8) + bytes + Array("\r\n--batas--\r\n".utf8))
    }

    @Test("A file is judged by its bytes, saved and never opened")
    func files() async throws {
        try await EntryScene.playing { scene in
            let pdf = Array("%PDF-1.7 bukti".utf8)
            #expect(
                try await attach(pdf, named: "brs.pdf", scene, as: scene.operatorSession).status
                    == 303)
            let page = try await scene.office.get(EntryScene.sheet, scene.operatorSession)
            #expect(page.text.contains("brs.pdf"))
            let link = try #require(
                page.text.firstMatch(of: /href="(\/bukti\/[^"]+)"/).map { String($0.1) })
            let file = try await scene.office.get(link, scene.operatorSession)
            #expect(file.status == 200 && file.text == "%PDF-1.7 bukti")
            #expect(file.headers["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(file.headers["x-content-type-options"] == "nosniff")
            #expect(file.headers["content-security-policy"]?.hasPrefix("sandbox") == true)
            for session in [scene.elsewhere, scene.organiser, scene.verifier] {
                #expect(try await scene.office.get(link, session).status == 403)
            }
            // Another agency's address does not lead to it either.
            let turned = link.replacingOccurrences(of: "DINKES", with: "KOSONG")
            #expect(try await scene.office.get(turned, scene.elsewhere).status == 404)
        }
    }

    @Test("Programs, pages and pictures that can run are refused whatever they are called")
    func refused() async throws {
        try await EntryScene.playing { scene in
            for text in [
                "<!doctype html><script>1</script>", "<svg xmlns=\"x\" onload=\"1\"/>", "MZ\u{0}",
                "#!/bin/sh\n", "PK\u{3}\u{4} arsip", "",
            ] {
                let answer = try await attach(
                    Array(text.utf8), named: "bukti.pdf", scene, as: scene.operatorSession)
                #expect(answer.status == 422 || answer.status == 400, "\(text)")
            }
            let other = try await attach(
                Array("%PDF-1".utf8), named: "a.pdf", scene, as: scene.elsewhere)
            #expect(other.status == 403)
            #expect(try scene.office.archive.evidence(of: "LAPOR").isEmpty)
        }
    }

    @Test(
        "Kinds of file are told by their first bytes",
        arguments: [
            ("%PDF-1.4", FileKind.pdf), ("\u{FF}", nil), ("a,b\n1,2\n", .text), ("", nil),
            ("<html>", nil), ("x\u{0}y", nil),
        ] as [(String, FileKind?)])
    func kinds(text: String, kind: FileKind?) {
        let bytes = text == "\u{FF}" ? [0xFF, 0xFE] : Array(text.utf8)
        #expect(FileKind(sniffing: bytes) == kind)
    }

    @Test("Office files are archives that say what they are")
    func office() {
        func zip(_ names: [String]) -> [UInt8] {
            [0x50, 0x4B, 0x03, 0x04] + names.flatMap { Array($0.utf8) }
        }
        #expect(
            FileKind(sniffing: zip(["[Content_Types].xml", "xl/workbook.xml"])) == .workbook)
        #expect(
            FileKind(sniffing: zip(["[Content_Types].xml", "word/document.xml"])) == .document)
        #expect(
            FileKind(
                sniffing: zip(["[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"]))
                == nil)
        #expect(FileKind(sniffing: zip(["a.txt"])) == nil)
        #expect(FileKind(sniffing: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == .png)
        #expect(FileKind(sniffing: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    }
}
