import GRDB
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Submissions in the record")
struct SubmissionTests {
    let folder: TestFolder
    let archive: Archive
    static let cycle = Cycle("2025-S1")!
    static let day = Fixture.day("2025-07-10")
    /// Of a government whose secretariat has one agency below it.
    static let roster = try! Roster([
        Fixture.seat("a-1", "p-head", .agencyHead, agency: "dinkes"),
        Fixture.seat("a-2", "p-typist", .agencyOperator, agency: "dinkes"),
        Fixture.seat("a-3", "p-setda", .agencyHead, agency: "setda"),
        Fixture.seat("a-4", "p-verifier", .verifier),
        Fixture.seat("a-5", "p-organiser", .organiser),
        Fixture.seat("a-6", "p-leader", .leader),
        Fixture.seat(
            "a-7", "p-deputy", .agencyHead, agency: "dinkes", from: "2025-07-01", to: "2025-07-31",
            origin: .delegated(by: "p-head", under: "a-1")),
    ])

    init() async throws {
        folder = try TestFolder()
        archive = try folder.archive()
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
    }

    @discardableResult
    private func move(
        _ agency: Agency.ID?, _ step: Step, by holder: Holder.ID, with facts: [Fact] = []
    ) async throws -> Submission {
        try await archive.move(
            agency, in: Self.cycle, step, by: holder, on: Self.day, with: facts,
            among: Self.roster)
    }

    private static let value = Fact.observation(
        ReportedObservation(
            Observation(
                indicator: "AKI", period: Fixture.period("2025-Q2"),
                measure: .ratio(numerator: 9, denominator: 14_000), status: .provisional,
                vintage: "9")))

    @Test("are drafts of the region and every agency; parts count as open")
    func beginning() throws {
        let all = try archive.submissions(in: Self.cycle)
        #expect(all.map(\.agency) == [nil, "dinkes", "setda"])
        #expect(all.allSatisfy { $0.rung == .draft })
        #expect(all.map(\.openChildren) == [2, 0, 1])
        #expect(all.allSatisfy { $0.contributors == ["local"] })
        #expect(try archive.submission(of: "setda", in: Self.cycle) == all[2])
        #expect(throws: ArchiveError.missing("agency x")) {
            try archive.submission(of: "x", in: Self.cycle)
        }
    }

    @Test("a cycle's phase follows its moves, or the snapshot without any")
    func phases() async throws {
        #expect(try archive.phase(of: Self.cycle) == .preparation)
        try await archive.move(
            Self.cycle, .openCollection, by: "p-organiser", on: Self.day, among: Self.roster)
        #expect(try archive.phase(of: Self.cycle) == .collection)
        await #expect(throws: ArchiveError.self) {
            try await archive.move(
                Self.cycle, .publish, by: "p-organiser", on: Self.day, among: Self.roster)
        }
        try await archive.move(
            Self.cycle, .closeCollection, by: "p-organiser", on: Self.day, among: Self.roster)
        #expect(try archive.phase(of: Self.cycle) == .verification)
        let other = Cycle("2025")!
        _ = try await archive.openCycle(other)
        #expect(try archive.phase(of: other) == .collection)
    }

    private func openCollection() async throws {
        _ = try await archive.perform(
            ActDone(deed: "cycle.openCollection", role: .organiser),
            [.phase(CycleMoved(cycle: Self.cycle, phase: .verification))], author: "p-organiser")
    }

    @Test("go up the ladder with signatures, and replaying the record gives the same")
    func ladder() async throws {
        try await openCollection()
        try await move("dinkes", .enter, by: "p-typist", with: [Self.value])
        try await move("dinkes", .submit, by: "p-deputy")
        let returned = try await move("dinkes", .return(Reason("Angka ganda")!), by: "p-verifier")
        #expect(returned.rung.name == .returned)
        try await move("dinkes", .submit, by: "p-head")
        let verified = try await move("dinkes", .verify, by: "p-verifier")
        let held = try archive.submission(of: "dinkes", in: Self.cycle)
        #expect(held == verified)
        #expect(
            held.contributors == ["local", "p-typist", "p-deputy", "p-head"])
        #expect(try archive.submissions(in: Self.cycle).map(\.openChildren) == [1, 0, 0])
        #expect(
            try archive.submissions(in: Self.cycle)[0].contributors.isSuperset(
                of: ["p-typist", "p-deputy"]))
        #expect(try await archive.rebuild().changedNothing)
        #expect(try archive.verify().isSound)
        let reopened = try folder.archive()
        #expect(try reopened.submission(of: "dinkes", in: Self.cycle) == verified)
        // Another cycle knows nothing of it.
        let next = try archive.submission(of: "dinkes", in: Cycle("2026-S1")!)
        #expect(next.rung == .draft && next.contributors.isEmpty)
    }

    @Test("whoever passed on the seat in which a value was entered has a part in it")
    func delegators() async throws {
        try await openCollection()
        try await move("dinkes", .enter, by: "p-deputy", with: [Self.value])
        let held = try archive.submission(of: "dinkes", in: Self.cycle)
        #expect(held.contributors.isSuperset(of: ["p-deputy", "p-head"]))
        // A cycle that shares days with the period of the value has the same authors.
        let year = try archive.submission(of: "dinkes", in: Cycle("2025")!)
        #expect(year.contributors.isSuperset(of: ["p-deputy", "p-head"]))
    }

    @Test("a refused step writes nothing")
    func refused() async throws {
        try await openCollection()
        let tag = try archive.tag()
        for (holder, step) in [
            ("p-typist", Step.submit), ("p-verifier", .verify), ("p-head", .verify),
            ("p-organiser", .lock(snapshot: "x")), ("p-nobody", .enter),
        ] as [(Holder.ID, Step)] {
            await #expect(throws: ArchiveError.self) {
                try await move("dinkes", step, by: holder, with: [Self.value])
            }
        }
        #expect(try archive.tag() == tag)
    }

    @Test("of two who verify at once the second is refused")
    func race() async throws {
        try await openCollection()
        try await move("dinkes", .submit, by: "p-head")
        let archive = archive
        let done = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    (try? await archive.move(
                        "dinkes", in: Self.cycle, .verify, by: "p-verifier", on: Self.day,
                        among: Self.roster)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == 1)
    }

    @Test("freezing locks what is verified with the snapshot's digest once there are accounts")
    func freezing() async throws {
        try await openCollection()
        try await move("dinkes", .submit, by: "p-head")
        try await move("dinkes", .verify, by: "p-verifier")
        let early = try await archive.freezeSnapshot(
            Fixture.evaluation, computedFrom: archive.frontier())
        #expect(try archive.submission(of: "dinkes", in: Self.cycle).rung.name == .verified)
        _ = try await archive.makeFirstAdministrator(
            login: "admin", name: "Pengelola", passwordHash: PeopleTests.hash)
        let warrant = try decide(
            .cycle(.freeze, .verification, of: .government, agency: nil), by: "p-organiser",
            among: Self.roster, on: Self.day
        ).get()
        let record = try await archive.freezeSnapshot(
            Fixture.evaluation, computedFrom: early.frontier, author: "p-organiser", by: warrant,
            on: Self.day)
        guard case .locked(let lock) = try archive.submission(of: "dinkes", in: Self.cycle).rung
        else {
            Issue.record("it is locked")
            return
        }
        #expect(lock.snapshot == record.digest.description)
        #expect(lock.signature.warrant == warrant)
        #expect(try archive.phase(of: Self.cycle) == .frozen)
        #expect(try archive.submission(of: "setda", in: Self.cycle).rung == .draft)
        #expect(try archive.snapshots().count == 2)
        try await move("dinkes", .requestUnlock(Reason("Salah satuan")!), by: "p-head")
        let opened = try await move("dinkes", .approveUnlock, by: "p-leader")
        #expect(try archive.submission(of: "dinkes", in: Self.cycle) == opened)
        #expect(opened.rung.name == .returned)
        #expect(try archive.verify().isSound)
    }

    @Test("agencies that are below each other in a circle are read all the same")
    func circle() async throws {
        var dataset = Fixture.everyTable
        dataset.organisations[0].parent = "dinkes"
        _ = try await archive.take(dataset, from: Fixture.file("b.xlsx"))
        #expect(try archive.submissions(in: Self.cycle).map(\.openChildren) == [2, 1, 1])
    }

    @Test("an import may be covered by an act, with everything that it brought")
    func importing() async throws {
        var dataset = Fixture.everyTable
        dataset.organisations[0].name = "Sekretariat"
        let act = ActDone(deed: "cycle.importPackage", role: .organiser, assignment: "a-5")
        let outcome = try await archive.take(
            dataset, from: Fixture.file("b.xlsx"), author: "p-organiser", act: act)
        let id = try #require(outcome.id)
        #expect(try archive.import(id)?.author == "p-organiser")
        let before = try #require(EntryID(strand: id.strand, sequence: id.sequence - 1))
        guard case .act(let done)? = try archive.entry(before).flatMap(FactCoding.fact(of:)) else {
            Issue.record("the act comes right before the import")
            return
        }
        #expect(done == act.covering(2))
        let tag = try archive.tag()
        _ = try await archive.take(
            dataset, from: Fixture.file("c.xlsx"), author: "p-organiser", act: act)
        #expect(try archive.tag() == tag)
    }
}
