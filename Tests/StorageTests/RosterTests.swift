import Ledger
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("The roster of the record")
struct ArchiveRosterTests {
    let folder: TestFolder
    let archive: Archive
    static let act = ActDone(deed: "account.assign", role: .administrator)

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    private func give(_ assignments: [Assignment]) async throws {
        for assignment in assignments {
            try await archive.give(assignment, basis: "SK 1", act: Self.act, author: "p-0")
        }
    }

    @Test("is what was given, and survives a rebuild")
    func given() async throws {
        let all = [Fixture.head, Fixture.deputy, Fixture.verifier]
        try await give(all)
        #expect(try archive.roster() == Roster(all))
        #expect(try await archive.rebuild().changedNothing)
        #expect(try archive.verify().isSound)
        #expect(try archive.assignments(of: "p-1").map(\.basis) == ["SK 1"])
    }

    @Test("what cannot stand beside the others is refused before anything is written")
    func refused() async throws {
        try await give([Fixture.head, Fixture.verifier])
        let tag = try archive.tag()
        let own = Fixture.seat("a-9", "p-3", .agencyHead, agency: "rsud")
        let undated = Fixture.seat("a-9", "p-9", .leader, from: "2025-02-01", to: "2025-01-01")
        for (assignment, fault) in [
            (own, RosterFault.incompatible("a-3", "a-9")), (undated, .dates("a-9")),
            (Fixture.head, .twice("a-1")),
        ] {
            await #expect(throws: ArchiveError.roster(fault)) {
                try await archive.give(assignment, act: Self.act, author: "p-0")
            }
            #expect(ArchiveError.roster(fault).wording == fault.wording)
        }
        #expect(try archive.tag() == tag)
        #expect(try archive.rowCount("act") == 2)
    }

    @Test("a seat ends on its day, and with it what was passed on from it")
    func ended() async throws {
        try await give([Fixture.head, Fixture.deputy])
        try await archive.end("a-1", on: Fixture.day("2025-03-05"), act: Self.act, author: "p-0")
        let roster = try archive.roster()
        for holder: Holder.ID in ["p-1", "p-2"] {
            #expect(roster.held(by: holder, on: Fixture.day("2025-03-05")).count == 1)
            #expect(roster.held(by: holder, on: Fixture.day("2025-03-06")).isEmpty)
        }
        try await archive.end("a-1", on: Fixture.day("2024-12-31"), act: Self.act, author: "p-0")
        #expect(try archive.roster() == .empty)
        await #expect(throws: ArchiveError.missing("assignment a-7")) {
            try await archive.end(
                "a-7", on: Fixture.day("2025-03-05"), act: Self.act, author: "p-0")
        }
        // An identifier is never used again.
        await #expect(throws: ArchiveError.roster(.twice("a-1"))) {
            try await archive.give(Fixture.head, act: Self.act, author: "p-0")
        }
    }

    @Test("of two replicas that gave what cannot stand together, both leave out the later")
    func replicas() async throws {
        let other = try folder.archive("other.sqlite", seed: 2, clock: 1_760_000_000_000)
        try await give([Fixture.verifier])
        let head = Fixture.seat("a-9", "p-3", .agencyHead, agency: "rsud")
        try await other.give(head, act: Self.act, author: "p-0")
        let (here, there) = (SQLiteLedger(archive), SQLiteLedger(other))
        _ = try await here.accept(
            there.entries(beyond: here.frontier(), within: nil, limit: .max))
        _ = try await there.accept(
            here.entries(beyond: there.frontier(), within: nil, limit: .max))
        #expect(try archive.roster() == Roster([Fixture.verifier]))
        #expect(try other.roster() == archive.roster())
    }

    @Test("is covered by an act that names who gave it")
    func act() async throws {
        try await give([Fixture.head])
        let act = try #require(try archive.entry(EntryID("\(archive.strand)/1")!))
        #expect(act.author == "p-0")
        guard case .act(let done)? = try FactCoding.fact(of: act) else {
            Issue.record("the act comes first")
            return
        }
        #expect(done == Self.act.covering(1))
    }
}
