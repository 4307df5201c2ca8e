import Foundation
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("From figures to verified figures")
struct VerificationPageTests {
    private func returned(_ scene: EntryScene) async throws -> HTTPAnswer {
        try await scene.office.post(
            "/verifikasi/kembalikan/DINKES?siklus=2025-S1",
            [("alasan", "Lampirkan sumbernya"), ("c:2025-05 LAPOR", "ya")], scene.verifier)
    }

    private func verified(
        _ scene: EntryScene, as session: [String: String]
    ) async throws -> HTTPAnswer {
        try await scene.office.post("/verifikasi/terima/DINKES?siklus=2025-S1", [], session)
    }

    @Test("Only the head submits; the figures join the record as new editions of their authors")
    func submitting() async throws {
        try await EntryScene.playing { scene in
            _ = try await scene.type("41", into: "2025-05 LAPOR", as: scene.operatorSession)
            _ = try await scene.type(
                "60", into: "2025-06 BAIK", seen: "0=1", note: "dihitung ulang", as: scene.head)
            for session in [scene.operatorSession, scene.elsewhere, scene.organiser] {
                #expect(try await scene.submit(as: session).status == 403)
            }
            let undeclared = try await scene.office.post(
                "/pengisian/ajukan/DINKES?siklus=2025-S1", [], scene.head)
            #expect(undeclared.text.contains("Centang pernyataan"))
            #expect(try scene.rung() == .draft)
            #expect(try await scene.submit(as: scene.head).status == 303)
            #expect(try scene.rung() == .submitted)
            #expect(try scene.values(of: "LAPOR", "2025-05").map(\.measure) == [.value(41)])
            let editions = try scene.values(of: "BAIK", "2025-06")
            #expect(editions.last?.vintage == "2" && editions.last?.measure == .value(60))
            let authors = try scene.office.archive.observationAuthors("LAPOR").map(\.author.text)
            let typist = try #require(try scene.office.archive.account(login: "opr"))
            #expect(authors == [typist.id.text])
            #expect(try scene.office.archive.drafts(of: "DINKES", in: EntryScene.cycle).isEmpty)
            // Submitted figures are not typed into.
            let late = try await scene.type(
                "9", into: "2025-05 LAPOR", seen: "0=1", as: scene.operatorSession)
            #expect(late.status == 403)
        }
    }

    @Test("Returned with a reason, corrected, submitted and verified; the evaluation moves")
    func ladder() async throws {
        try await EntryScene.playing { scene in
            _ = try await scene.type("41", into: "2025-05 LAPOR", as: scene.operatorSession)
            _ = try await scene.submit(as: scene.head)
            let inbox = try await scene.office.get("/verifikasi?siklus=2025-S1", scene.verifier)
            #expect(inbox.status == 200 && inbox.text.contains("Dinas Kesehatan"))
            #expect(inbox.text.contains("menggeser"))
            let review = try await scene.office.get(
                "/verifikasi/DINKES?siklus=2025-S1", scene.verifier)
            #expect(review.text.contains("name=\"c:2025-05 LAPOR\""))
            #expect(review.text.contains("tanpa bukti"))
            let silent = try await scene.office.post(
                "/verifikasi/kembalikan/DINKES?siklus=2025-S1", [("alasan", " ")], scene.verifier)
            #expect(silent.status == 400)
            #expect(try await returned(scene).status == 303)
            #expect(try scene.rung() == .returned)
            let sheet = try await scene.office.get(EntryScene.sheet, scene.operatorSession)
            #expect(sheet.text.contains("Dikembalikan: Lampirkan sumbernya"))
            _ = try await scene.type(
                "42", into: "2025-05 LAPOR", seen: "0=1", as: scene.operatorSession)
            _ = try await scene.submit(as: scene.head)
            #expect(try await verified(scene, as: scene.verifier).status == 303)
            #expect(try scene.rung() == .verified)
            let words = try scene.office.archive.currentDataset()?.verifications.filter {
                $0.indicator == "LAPOR"
            }
            #expect(words?.map(\.outcome) == [.returned, .accepted])
            #expect(words?.map(\.vintage) == ["1", "2"])
            let result = try await scene.office.get("/indikator/LAPOR", scene.verifier)
            #expect(result.text.contains("42"))
        }
    }

    @Test("Nobody verifies who is no verifier, or is recused from the agency")
    func strangers() async throws {
        try await EntryScene.playing { scene in
            let recused = try await scene.office.add(
                "dua", .verifier(.government, recused: ["DINKES"]))
            _ = try await scene.office.addFactor(recused)
            let own = try await scene.office.session(recused)
            _ = try await scene.type("41", into: "2025-05 LAPOR", as: scene.operatorSession)
            _ = try await scene.submit(as: scene.head)
            for session in [
                own, scene.operatorSession, scene.head, scene.elsewhere, scene.organiser, [:],
            ] {
                let answer = try await verified(scene, as: session)
                #expect(answer.status == 403 || answer.status == 401)
            }
            #expect(try scene.rung() == .submitted)
            #expect(try await scene.office.get("/verifikasi", scene.operatorSession).status == 403)
        }
    }

    @Test("A lock is opened by two persons with a reason")
    func unlocking() async throws {
        try await EntryScene.playing { scene in
            _ = try await scene.type("41", into: "2025-05 LAPOR", as: scene.operatorSession)
            _ = try await scene.submit(as: scene.head)
            _ = try await verified(scene, as: scene.verifier)
            _ = try await scene.office.post(
                "/pengisian/+tutup?siklus=2025-S1", [], scene.organiser)
            #expect(
                try await scene.office.post("/snapshot?siklus=2025-S1", [], scene.organiser).status
                    == 303)
            if try scene.rung() == .verified {
                let locked = try await scene.office.post(
                    "/verifikasi/kunci/DINKES?siklus=2025-S1", [], scene.organiser)
                #expect(locked.status == 303)
            }
            #expect(try scene.rung() == .locked)
            let asked = try await scene.office.post(
                "/pengisian/buka-kunci/DINKES?siklus=2025-S1", [("alasan", "Salah satuan")],
                scene.head)
            #expect(asked.status == 303)
            #expect(try scene.rung() == .unlockRequested)
            let path = "/verifikasi/setujui-buka/DINKES?siklus=2025-S1"
            #expect(try await scene.office.post(path, [], scene.head).status == 403)
            #expect(try await scene.office.post(path, [], scene.verifier).status == 303)
            #expect(try scene.rung() == .returned)
        }
    }
}
