import Ledger
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("What the scenarios cover")
struct CoverageScenarioTests {
    /// Every page that is played, with stand-ins for what a scene makes.
    private static let pages: [ScenarioPage] = {
        let cycle = Cycle("2025-S1")!
        let digest = Digest(hashing: [])
        let id = EntryID("r-0/catatan/1")
        let waiting = PendingImport.ID(String(repeating: "0", count: 32))
        return ScenarioPage.ofCycle + ScenarioPage.documents + ScenarioPage.cycleForms
            + [.handingIn([])] + ScenarioPage.ofImport(waiting)
            + (id.map { ScenarioPage.kept(receipt: $0, snapshot: $0) } ?? [])
            + ScenarioPage.ofFigures(in: cycle, evidence: digest)
            + ScenarioPage.entryForms(in: cycle, cell: "2025-06 LAPOR")
            + ScenarioPage.decisionForms(in: cycle)
            + [.accounts, .invitation(of: "baru"), .delegation(of: "a", to: "baru")]
            + ScenarioPage.ofAccount("p", seat: "a") + ScenarioPage.ownAccount
    }()

    /// Rows of the table that no address leads to, and why.
    private static let elsewhere: [(why: String, deeds: Set<String>)] = [
        (
            "pages show what stood when they were asked for; nothing is followed live",
            ["submission.follow", "cycle.followEvaluation"]
        ),
        (
            "figures leave and arrive as the whole package, which the cycle's rows allow",
            ["submission.export", "submission.importFile"]
        ),
        (
            "done at the machine: selaras verify, export, backup, serve",
            ["record.verify", "record.export", "cycle.backUp", "cycle.setUpGovernment"]
        ),
        (
            "no page and no command does it yet",
            [
                "record.redact", "ruleSet.draft", "ruleSet.adopt",
                "ruleSet.retire", "cycle.buildAgenda", "cycle.draftPressRelease",
                "cycle.importAspirations",
            ]
        ),
        ("nobody may", ["record.edit", "record.delete"]),
    ]

    /// Retreat sessions and commitments have no pages yet.
    private static let unbuilt: Set<ObjectKind> = [.session, .commitment]

    @Test("Every act of the table has a scenario, or a reason why no address leads to it")
    func deeds() {
        let played = Set(Self.pages.flatMap(\.deeds))
        let unplayed = Self.elsewhere.reduce(into: Set<String>()) { $0.formUnion($1.deeds) }
        let known = Set(
            PermissionTable.scenarios.map(\.request.deed)
                .filter { !Self.unbuilt.contains($0.object) }.map(\.description))
        #expect(known.subtracting(played).subtracting(unplayed).sorted() == [])
        #expect(played.intersection(unplayed).sorted() == [])
        #expect(played.union(unplayed).subtracting(known).sorted() == [])
    }

    @Test("Every address of the site has a scenario, but for the ways in and out")
    func addresses() throws {
        // Whoever is nobody comes in here; a calendar's address is its permission, and the
        // calendars have a scenario of their own.
        let ways: Set<Route.Stem> = [.signIn, .signOn, .signOut, .setUp, .invitation]
        var reached: Set<String> = []
        for page in Self.pages {
            let path = page.address.split(separator: "?")[0]
            let route = try #require(Route.reading(String(path))?.route, "\(page)")
            reached.insert(route.name)
        }
        let all = Set(Route.Stem.allCases.filter { !ways.contains($0) }.map(\.rawValue))
        #expect(all.subtracting(reached).sorted() == [])
    }

    @Test("Figures of the region itself have no address: nobody reaches them")
    func region() async throws {
        let rows = PermissionTable.scenarios.filter(\.isOfRegion)
        #expect(Set(rows.map(\.request.deed.object)) == [.submission])
        try await TestOffice.serving { office in
            let cast = try await ScenarioCast(in: office)
            let before = try office.archive.tag()
            for asking in Asking.allCases {
                let session = cast.session(of: asking)
                for code in ["%20", "daerah", "nil"] {
                    for address in ["/pengisian/\(code)", "/verifikasi/\(code)"] {
                        let page = try await office.get(address, session)
                        #expect([303, 403, 404].contains(page.status), "\(address) by \(asking)")
                    }
                    for form in ["/pengisian/ajukan/\(code)", "/verifikasi/terima/\(code)"] {
                        let answer = try await office.post(form, [("pernyataan", "ya")], session)
                        #expect([401, 403, 404].contains(answer.status), "\(form) by \(asking)")
                    }
                }
            }
            #expect(try office.archive.tag() == before)
        }
    }
}
