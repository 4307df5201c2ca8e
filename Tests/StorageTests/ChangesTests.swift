import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("What changed since a frontier")
struct ChangesTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    private func take(_ dataset: Dataset, salt: Int = 0) async throws {
        let outcome = try await archive.take(dataset, from: Fixture.file("a.xlsx", salt: salt))
        try #require(outcome.receipt.sum(\.new) + outcome.receipt.sum(\.changed) > 0)
    }

    /// Values, targets and verifications of a few indicators, revised and new, from a seed.
    private func changed(_ dataset: Dataset, seed: UInt64) -> Dataset {
        var generator = SeededGenerator(state: seed)
        var dataset = dataset
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
            let index = Int.random(in: dataset.observations.indices, using: &generator)
            var value = dataset.observations[index]
            value.measure = .value(Double.random(in: 0...500, using: &generator))
            if Bool.random(using: &generator) {
                value.vintage = "\(Int.random(in: 2...9, using: &generator))"
                dataset.observations.append(value)
            } else {
                dataset.observations[index] = value
            }
        }
        if Bool.random(using: &generator) {
            let index = Int.random(in: dataset.targets.indices, using: &generator)
            dataset.targets[index].level = .value(Double.random(in: 1...99, using: &generator))
        }
        if Bool.random(using: &generator),
            let value = dataset.observations.randomElement(using: &generator)
        {
            dataset.verifications.append(
                Verification(
                    indicator: value.indicator, period: value.period, outcome: .accepted,
                    day: Fixture.day("2025-08-01"), role: "Bappeda"))
        }
        return dataset
    }

    @Test("put into the dataset, it gives the dataset that a whole reading gives")
    func equality() async throws {
        var dataset = Fixture.province(indicators: 30, months: 24)
        try await take(dataset)
        var (read, frontier) = try archive.datasetAtFrontier()
        for seed in 1...20 {
            dataset = changed(dataset, seed: UInt64(seed))
            try await take(dataset, salt: seed)
            let change = try #require(try archive.changes(since: frontier))
            let evidence = Evidence(try #require(read)).replacing(change.rows).evidence
            (read, frontier) = try archive.datasetAtFrontier()
            let whole = Evidence(try #require(read))
            #expect(change.frontier == frontier)
            for indicator in dataset.indicators.map(\.id) {
                #expect(evidence.history(of: indicator) == whole.history(of: indicator))
            }
            #expect(
                evaluate(evidence, cycle: Cycle("2021-S2")!, ruleSet: .permendagri)
                    == evaluate(whole, cycle: Cycle("2021-S2")!, ruleSet: .permendagri))
        }
    }

    @Test("it is nothing when nothing changed")
    func nothing() async throws {
        try await take(Fixture.everyTable)
        let change = try #require(try archive.changes(since: try archive.frontier()))
        #expect(change.rows == [])
    }

    @Test("another kind of change asks for a whole reading")
    func otherKinds() async throws {
        try await take(Fixture.everyTable)
        let frontier = try archive.frontier()
        var dataset = Fixture.everyTable
        dataset.organisations[0].name = "Sekretariat Daerah Provinsi"
        try await take(dataset, salt: 1)
        #expect(try archive.changes(since: frontier)?.rows == nil)
    }

    @Test("so do a great many changes, and a frontier that the record has not reached")
    func tooMuch() async throws {
        try await take(Fixture.province(indicators: 80, months: 1))
        let frontier = try archive.frontier()
        var dataset = Fixture.province(indicators: 80, months: 1)
        for index in dataset.observations.indices {
            dataset.observations[index].measure = .value(1)
        }
        try await take(dataset, salt: 1)
        #expect(try archive.changes(since: frontier)?.rows == nil)
        var beyond = try archive.frontier()
        beyond[archive.strand] += 1
        #expect(try archive.changes(since: beyond)?.rows == nil)
    }
}
