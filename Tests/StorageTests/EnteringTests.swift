import Ledger
import Performance
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Values typed into a grid")
struct EnteringTests {
    let folder: TestFolder
    let archive: Archive
    static let cycle = Cycle("2025-S1")!

    init() async throws {
        folder = try TestFolder()
        archive = try folder.archive()
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        _ = try await archive.perform(
            ActDone(deed: "cycle.closeCollection", role: .organiser),
            [.phase(CycleMoved(cycle: Self.cycle, phase: .verification))], author: "p-organiser")
    }

    private func value(
        _ period: String, _ numerator: Double, _ indicator: Indicator.ID = "AKI"
    ) -> Observation {
        Observation(
            indicator: indicator, period: Fixture.period(period),
            measure: .ratio(numerator: numerator, denominator: 14_500), status: .final)
    }

    private func enter(
        _ values: [EnteredValue], by holder: Holder.ID = "p-typist"
    ) async throws -> [EnteredOutcome] {
        try await archive.enter(
            values, of: "dinkes", in: Self.cycle, by: holder, on: SubmissionTests.day,
            among: SubmissionTests.roster)
    }

    private func held(_ period: String) throws -> HeldValue? {
        try archive.heldValues(of: "dinkes").first {
            $0.observation.period == Fixture.period(period)
        }
    }

    private func vintages(_ period: String) throws -> [String?] {
        try #require(try archive.currentDataset()).observations
            .filter { $0.indicator == "AKI" && $0.period == Fixture.period(period) }
            .map(\.vintage)
    }

    @Test("a value of a file is kept beside the new one; what was typed gives way to what is typed")
    func corrections() async throws {
        let first = try #require(try held("2025-Q1"))
        let saved = try await enter([EnteredValue(value("2025-Q1", 13), seen: first.entry)])
        let again = try #require(try held("2025-Q1"))
        #expect(saved == [.saved(again)])
        #expect(again.observation.vintage == "2")
        _ = try await enter([EnteredValue(value("2025-Q1", 14), seen: again.entry)])
        #expect(try vintages("2025-Q1") == [nil, "2"])
        #expect(try held("2025-Q1")?.observation.measure == value("2025-Q1", 14).measure)
        for (step, holder) in [
            (Step.submit, "p-head"), (.return(Reason("Salah")!), "p-verifier"),
        ] as [(Step, Holder.ID)] {
            try await archive.move(
                "dinkes", in: Self.cycle, step, by: holder, on: SubmissionTests.day,
                among: SubmissionTests.roster)
        }
        let submitted = try #require(try held("2025-Q1"))
        _ = try await enter([EnteredValue(value("2025-Q1", 15), seen: submitted.entry)])
        #expect(try vintages("2025-Q1") == [nil, "2", "3"])
        #expect(try await archive.rebuild().changedNothing)
        #expect(try archive.verify().isSound)
    }

    @Test("cells are judged one by one: new, unchanged, in conflict")
    func outcomes() async throws {
        let first = try #require(try held("2025-Q1"))
        let stale = EnteredValue(value("2025-Q1", 1), seen: nil)
        let same = EnteredValue(first.observation, seen: first.entry)
        let outcomes = try await enter([
            stale, same, EnteredValue(value("2024-Q4", 9), seen: nil),
        ])
        #expect(outcomes[0] == .conflict(first))
        #expect(outcomes[1] == .unchanged(first))
        let new = try #require(try held("2024-Q4"))
        #expect(outcomes[2] == .saved(new))
        #expect(try archive.acts(limit: 1).first?.act.covers == 1)
        let tag = try archive.tag()
        #expect(try await enter([stale, same]) == Array(outcomes.prefix(2)))
        #expect(try archive.tag() == tag)
    }

    @Test("of two who type into one cell at once one is saved")
    func race() async throws {
        let first = try #require(try held("2025-Q1"))
        let archive = archive
        let saved = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<6 {
                let typed = EnteredValue(value("2025-Q1", Double(100 + index)), seen: first.entry)
                group.addTask {
                    let outcomes = try? await archive.enter(
                        [typed], of: "dinkes", in: Self.cycle, by: "p-typist",
                        on: SubmissionTests.day, among: SubmissionTests.roster)
                    if case .saved? = outcomes?.first { return true }
                    return false
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(saved == 1)
    }

    @Test("another agency's indicator is refused, and so is whoever may not enter")
    func refused() async throws {
        let tag = try archive.tag()
        let other = EnteredValue(value("2025-Q1", 1, "IPM"), seen: nil)
        await #expect(
            throws: ArchiveError.refused(.otherAgency(SubmissionAct.enter.deed))
        ) { try await enter([other]) }
        await #expect(throws: ArchiveError.refused(.otherAgency(SubmissionAct.enter.deed))) {
            try await archive.move(
                "dinkes", in: Self.cycle, .enter, by: "p-typist", on: SubmissionTests.day,
                with: [.observation(ReportedObservation(other.observation))],
                among: SubmissionTests.roster)
        }
        await #expect(throws: ArchiveError.self) {
            try await enter([EnteredValue(value("2025-Q2", 1), seen: nil)], by: "p-verifier")
        }
        #expect(try archive.tag() == tag)
    }
}
