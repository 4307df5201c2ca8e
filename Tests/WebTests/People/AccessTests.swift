import Proceedings
import Foundation
import Performance
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("What somebody may open")
struct AccessTests {
    @Test("An OPD's operator sees its own evaluation and nobody else's before freezing")
    func ownAgencyOnly() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("opr", .agencyOperator("DINKES", .government))
            let session = try await office.session(person)
            for own in ["/opd/DINKES", "/indikator/BAIK", "/akun", "/cara-hitung", "/lke"] {
                #expect(try await office.get(own, session).status == 200, "\(own)")
            }
            let other = PercentCoding.encoded("X/1 \"é")
            for foreign in [
                "/opd/\(other)", "/indikator/\(PercentCoding.encoded("BURUK/1 \"é"))", "/evaluasi",
                "/evaluasi/tabel.csv", "/opd", "/kaskade", "/data", "/aturan", "/formulir",
                "/formulir/buku-evaluasi.pdf", "/formulir/lembar-opd.pdf?opd=\(other)", "/impor",
                "/ekspor.zip", "/snapshot", "/pengguna", "/indikator/TIDAK-ADA",
            ] {
                let answer = try await office.get(foreign, session)
                #expect(answer.status == 403, "\(foreign)")
                #expect(!answer.text.contains("Kemiskinan"))
            }
            #expect(try await office.get("/", session).location == "/opd/DINKES")
        }
    }

    @Test("The navigation offers only what may be opened")
    func navigation() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("opr", .agencyOperator("DINKES", .government))
            let page = try await office.get("/opd/DINKES", try await office.session(person))
            let bar = page.text.upTo("</header>")
            #expect(bar.contains("href=\"/opd/DINKES\""))
            for closed in ["/evaluasi\"", "/kaskade\"", "/impor\"", "/data\"", "/pengguna\""] {
                #expect(!bar.contains("href=\"\(closed)"), "\(closed)")
            }
            #expect(bar.contains("Budi Santoso"))
            #expect(bar.contains("operator OPD"))
            for closed in ["/data", "/kaskade", "/opd\""] {
                #expect(!page.text.contains("href=\"\(closed)"), "\(closed)")
            }
        }
    }

    @Test("Whoever may see who has not reported is led there, and everybody to their calendar")
    func deadlines() async throws {
        try await TestOffice.serving { office in
            let leader = try await office.session(
                try await office.add("wira", .leader(.government)))
            let page = try await office.get("/evaluasi", leader)
            #expect(page.text.upTo("</header>").contains("href=\"/belum-lapor\""))
            let person = try await office.add("opr", .agencyOperator("DINKES", .government))
            let operating = try await office.session(person)
            let sheet = try await office.get("/pengisian/DINKES", operating)
            #expect(!sheet.text.contains("href=\"/belum-lapor"))
            #expect(sheet.text.contains("href=\"/kalender\""))
            #expect(try await office.get("/akun", operating).text.contains("href=\"/kalender\""))
        }
    }

    @Test("An administrator looks after accounts and reads no figures")
    func administrator() async throws {
        try await TestOffice.serving { office in
            let admin = try await office.admin()
            #expect(try await office.get("/evaluasi", admin).status == 403)
            #expect(try await office.get("/", admin).location == "/pengguna")
            #expect(try await office.get("/pengguna", admin).status == 200)
        }
    }

    @Test("A page that was written for one reader is never given to another")
    func separateShelves() async throws {
        try await TestOffice.serving { office in
            let wira = try await office.add("wira", name: "Wira Utama", .leader(.government))
            let sita = try await office.add("sita", name: "Sita Dewi", .leader(.government))
            let (his, hers) = (try await office.session(wira), try await office.session(sita))
            let first = try await office.get("/kaskade", his)
            #expect(first.text.contains("Wira Utama"))
            let second = try await office.get("/kaskade", hers)
            #expect(second.text.contains("Sita Dewi"))
            #expect(!second.text.contains("Wira Utama"))
            let tag = try #require(first.headers["etag"])
            #expect(tag != second.headers["etag"])
            #expect(first.headers["vary"]?.contains("Cookie") == true)
            let stale = try await office.get(
                "/kaskade", hers.merging(["If-None-Match": tag]) { $1 })
            #expect(stale.status == 200)
            // Nor after signing out.
            let nobody = try await office.get("/kaskade", ["If-None-Match": tag])
            #expect(nobody.status == 303)
        }
    }

    @Test("What is done bears the name of who signed in, with the act before it")
    func author() async throws {
        try await TestOffice.serving { office in
            let person = try await office.add("wati", .organiser(.government))
            _ = try await office.addFactor(person)
            let session = try await office.session(
                try #require(try office.archive.account(person.id)))
            // While the data is being collected nothing is frozen.
            let cycle = try await office.cycle()
            let query = "?siklus=\(cycle)"
            try await office.archive.move(cycle, .openCollection, by: person.id, on: Self.day)
            #expect(try await office.post("/snapshot\(query)", [], session).status == 403)
            #expect(try office.archive.snapshots().isEmpty)
            let page = try await office.get("/snapshot\(query)", session)
            #expect(!page.text.contains("method=\"post\" action=\"/snapshot"))
            try await office.archive.move(cycle, .closeCollection, by: person.id, on: Self.day)
            #expect(try await office.post("/snapshot\(query)", [], session).status == 303)
            #expect(try office.archive.snapshots().map(\.author.text) == [person.id.text])
            #expect(try office.archive.phase(of: cycle) == .frozen)
        }
    }

    @Test("Frozen results are read by all who sign in, published ones by everybody")
    func published() async throws {
        try await TestOffice.serving { office in
            #expect(try await office.post("/snapshot", []).status == 303)
            let organiser = try await office.add("wati", .organiser(.government))
            let person = try await office.add("opr", .agencyOperator("DINKES", .government))
            let session = try await office.session(person)
            let other = "/opd/\(PercentCoding.encoded("X/1 \"é"))"
            for target in ["/evaluasi", "/kaskade", "/data", other] {
                #expect(try await office.get(target, session).status == 200, "\(target)")
                #expect(try await office.get(target).status == 303, "\(target)")
            }
            let tag = try #require(try await office.get("/evaluasi", session).headers["etag"])
            try await office.archive.move(
                try await office.cycle(), .publish, by: organiser.id, on: Self.day)
            for target in ["/evaluasi", "/kaskade", "/opd", other] {
                #expect(try await office.get(target).status == 200, "\(target)")
            }
            let page = try await office.get("/evaluasi", ["If-None-Match": tag])
            #expect(page.status == 200)
            #expect(!page.text.contains("Budi Santoso"))
            for target in ["/evaluasi/tabel.csv", "/data", "/formulir", "/ekspor.zip", "/snapshot"]
            {
                #expect(try await office.get(target).status == 303, "\(target)")
            }
        }
    }

    private static let day = CivilDate("2025-07-10")!

    @Test("Without accounts each act is asked for in its own phase, and allowed")
    func openMode() {
        for act in CycleAct.allCases where act != .readOwnEvaluation {
            #expect(Access.machine.may(act).isAllowed, "\(act)")
        }
        #expect(!Access.machine.may(.readOwnEvaluation, agency: "DINKES").isAllowed)
    }
}

extension TestOffice {
    /// The cycle that pages look at.
    fileprivate func cycle() async throws -> Cycle {
        try await ArchiveLibrary(archive).holdings().cycle
    }
}

extension String {
    fileprivate func upTo(_ end: String) -> String {
        range(of: end).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
