import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("The page of acts")
struct AuditTests {
    private func act(_ deed: Deed, by role: Role, agency: Agency.ID?, reason: String) -> ActDone {
        var act = ActDone(deed: deed, by: role)
        act.agency = agency
        act.reason = Reason(reason)
        return act
    }

    @Test("Says who did what in which role and why, and escapes what people wrote")
    func tells() async throws {
        try await TestOffice.serving { office in
            let leader = try await office.add("wira", name: "Wira Utama", .leader(.government))
            var done = act(
                SubmissionAct.return.deed, by: .verifier, agency: "DINKES",
                reason: "Angka <b>Juni</b> belum benar")
            done.capacity = .acting
            _ = try await office.archive.perform(done, author: .init(leader.id.text))
            let page = try await office.get("/jejak", try await office.session(leader))
            #expect(page.status == 200)
            for part in [
                "Wira Utama", "mengembalikan isian", "verifikator, Plt.", "Dinas Kesehatan",
                "Angka &lt;b&gt;Juni&lt;/b&gt; belum benar", "1 entri",
            ] {
                #expect(page.text.contains(part), "\(part)")
            }
            let english = try await office.get("/en/audit", try await office.session(leader))
            #expect(english.text.contains("return the figures"))
        }
    }

    @Test("Narrows to a person, an object, an agency and days, and goes back page by page")
    func filters() async throws {
        try await TestOffice.serving { office in
            let leader = try await office.add("wira", .leader(.government))
            let session = try await office.session(leader)
            for number in 1...AuditQuestion.pageLength + 5 {
                _ = try await office.archive.perform(
                    act(
                        SubmissionAct.submit.deed, by: .agencyHead,
                        agency: number == 1 ? "KOSONG" : "DINKES", reason: "alasan \(number)."),
                    author: .local)
            }
            let latest = try await office.get("/jejak", session)
            #expect(latest.text.contains("alasan \(AuditQuestion.pageLength + 5)."))
            #expect(!latest.text.contains("alasan 1."))
            let link = try #require(
                latest.text.firstMatch(of: /href="(\/jejak\?[^"]*sebelum=[0-9]+)"/))
            let earlier = try await office.get(
                String(link.1).replacing("&amp;", with: "&"), session)
            #expect(earlier.text.contains("alasan 1."))
            #expect(!earlier.text.contains("alasan \(AuditQuestion.pageLength + 5)."))
            let one = try await office.get("/jejak?opd=KOSONG&tentang=submission", session)
            #expect(one.text.contains("alasan 1.") && !one.text.contains("alasan 2."))
            let theirs = try await office.get("/jejak?orang=\(leader.id.text)", session)
            #expect(!theirs.text.contains("alasan 2."))
            let before = try await office.get(
                "/jejak?sampai=2025-07-09&tentang=submission", session)
            #expect(!before.text.contains("alasan 2."))
            let today = try await office.get("/jejak?dari=2025-07-10&sampai=2025-07-10", session)
            #expect(today.text.contains("alasan 50."))
            for bad in ["dari=besok", "sampai=2025-02-30", "sebelum=x", "sebelum=-1"] {
                #expect(try await office.get("/jejak?\(bad)", session).status == 400, "\(bad)")
            }
        }
    }

    @Test("An agency's head sees that agency's acts alone, whatever the address asks for")
    func ownAgency() async throws {
        try await TestOffice.serving { office in
            let head = try await office.add(
                "kadis", .agencyHead("DINKES", .government))
            let session = try await office.session(head)
            for agency in ["DINKES", "KOSONG"] {
                _ = try await office.archive.perform(
                    act(
                        SubmissionAct.submit.deed, by: .agencyHead, agency: Agency.ID(agency),
                        reason: "alasan \(agency)."), author: .local)
            }
            for address in ["/jejak", "/jejak?opd=KOSONG"] {
                let page = try await office.get(address, session)
                #expect(page.text.contains("alasan DINKES."))
                #expect(!page.text.contains("alasan KOSONG."))
                // Nor who else has an account.
                #expect(!page.text.contains("Ani Administrator"))
            }
            let operator_ = try await office.add("opr", .agencyOperator("DINKES", .government))
            let refused = try await office.get("/jejak", try await office.session(operator_))
            #expect(refused.status == 403)
        }
    }
}
