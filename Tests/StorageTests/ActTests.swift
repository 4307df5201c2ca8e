import Ledger
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("What was done")
struct ActTests {
    let folder: TestFolder
    let archive: Archive
    static let cycle = Cycle("2025-S1")!

    init() async throws {
        folder = try TestFolder()
        archive = try folder.archive()
        for (deed, author, agency) in [
            ("submission.submit", "p-1", "dinkes"), ("submission.verify", "p-2", "dinkes"),
            ("submission.submit", "p-3", "setda"),
        ] as [(String, Person.ID, Agency.ID)] {
            _ = try await archive.perform(
                ActDone(
                    deed: deed, role: .agencyHead, agency: agency, cycle: Self.cycle,
                    reason: Reason("karena \(deed)")), author: author)
        }
        _ = try await archive.perform(
            ActDone(
                deed: "account.assign", role: .administrator, principal: "p-9", subject: "p-1"),
            Fixture.everyAct.prefix(2).map { $0 }, author: "p-0")
    }

    @Test("is found by person, object, deed, agency, cycle and time, the latest first")
    func filters() throws {
        func authors(_ filter: ActFilter) throws -> [String] {
            try archive.acts(filter, limit: 10).map(\.author.text)
        }
        #expect(try authors(ActFilter()) == ["p-0", "p-3", "p-2", "p-1"])
        #expect(try authors(ActFilter(person: "p-1")) == ["p-0", "p-1"])
        #expect(try authors(ActFilter(person: "p-9")) == ["p-0"])
        #expect(try authors(ActFilter(object: .submission)) == ["p-3", "p-2", "p-1"])
        #expect(try authors(ActFilter(deed: "submission.verify")) == ["p-2"])
        #expect(try authors(ActFilter(agency: "setda", cycle: Self.cycle)) == ["p-3"])
        #expect(try authors(ActFilter(cycle: Cycle("2024")!)) == [])
        let times = try archive.acts(limit: 10).map(\.claimedAt)
        #expect(try authors(ActFilter(from: times[1])) == ["p-0", "p-3"])
        #expect(try authors(ActFilter(to: times[1])) == ["p-2", "p-1"])
        #expect(try authors(ActFilter(person: "' OR 1=1 --", deed: "%")) == [])
    }

    @Test("comes page by page, with what it covers")
    func pages() throws {
        let first = try archive.acts(limit: 2)
        let rest = try archive.acts(limit: 9, before: first.last?.stamp)
        #expect((first + rest).map(\.id) == (try archive.acts(limit: 9).map(\.id)))
        #expect(first[0].act.covers == 2)
        #expect(first[0].covered.map(\.kind) == ["assignment.given", "assignment.given"])
        #expect(first[1].covered.isEmpty)
        #expect(try archive.acts(limit: 0).isEmpty)
    }

    @Test("is written with its facts or not at all, and comes back after a crash and a rebuild")
    func atomic() async throws {
        struct Broken: Error {}
        let failing = try Archive(
            path: folder.file("f.sqlite"), surroundings: .scripted(seed: 1, clock: 0),
            faults: { if $0 == .commit { throw Broken() } })
        await #expect(throws: ArchiveError.self) {
            try await failing.perform(
                ActDone(deed: "record.read", role: .leader), [Fixture.everyAct[0]], author: "p-1")
        }
        #expect(try failing.rowCount("entry") == 0)
        let acts = try archive.acts(limit: 9)
        archive.close()
        let again = try folder.archive()
        #expect(try again.acts(limit: 9) == acts)
        #expect(try await again.rebuild().changedNothing)
        #expect(try again.acts(limit: 9) == acts)
    }
}
