import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Synchronization
import Testing
import Vocabulary

@Suite("Taking in a file")
struct ImportTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    @Test("an empty archive has no dataset and an empty frontier")
    func empty() throws {
        #expect(try archive.currentDataset() == nil)
        #expect(try archive.frontier() == Frontier())
    }

    @Test("what goes in comes out, in the same order")
    func roundTrip() async throws {
        let outcome = try await archive.take(
            Fixture.everyTable, from: Fixture.file("a.xlsx"))
        #expect(try archive.currentDataset() == Fixture.everyTable)
        #expect(outcome.receipt.sum(\.new) == Fixture.everyTable.facts.count)
        #expect(outcome.receipt.sum(\.changed) == 0)
        #expect(try archive.frontier()[archive.strand] == Int64(Fixture.everyTable.facts.count + 1))
    }

    @Test("the same contents again add nothing, whatever the file is called")
    func idempotent() async throws {
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        let tag = try archive.tag()
        for name in ["a.xlsx", "b.xlsx"] {
            let again = try await archive.take(Fixture.everyTable, from: Fixture.file(name))
            #expect(again.id == nil)
            #expect(again.receipt.addsNothing)
            #expect(again.receipt.sum(\.unchanged) == Fixture.everyTable.facts.count)
        }
        #expect(try archive.tag() == tag)
    }

    @Test("progress is told from nothing to all")
    func progress() async throws {
        let told = Mutex<[Int]>([])
        _ = try await archive.take(
            Fixture.province(indicators: 30, months: 60), from: Fixture.file("a.xlsx")
        ) { done, total in
            #expect(done <= total)
            told.withLock { $0.append(done) }
        }
        let steps = told.withLock { $0 }
        #expect(steps.first == 0)
        #expect(steps == steps.sorted())
        #expect(steps.count > 3)
    }

    @Test("a changed value becomes a new vintage and the old one stays visible with its file")
    func newVintage() async throws {
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("lama.xlsx"))
        var changed = Fixture.everyTable
        changed.observations[2].measure = .ratio(numerator: 15, denominator: 14_500)
        let outcome = try await archive.take(changed, from: Fixture.file("baru.xlsx"))
        #expect(outcome.receipt.changes.map(\.effect) == [.newVintage("2")])

        let history = try archive.observationHistory("AKI").filter {
            $0.reported.observation.period == Fixture.period("2025-Q1")
        }
        #expect(history.map(\.importFile) == ["lama.xlsx", "baru.xlsx"])
        #expect(history.map(\.reported.observation.vintage) == [nil, "2"])
        #expect(history.map(\.reported.declaredVintage) == [nil, nil])
        #expect(history.last?.importID == outcome.id)
        #expect(history.last?.supersedes == history.first?.entry)
        for indicator in Fixture.everyTable.indicators.map(\.id) {
            let (whole, brief) = (
                try archive.observationHistory(indicator),
                try archive.observationAuthors(indicator)
            )
            #expect(Set(brief.map(\.observation)) == Set(whole.map(\.reported.observation)))
            for line in brief {
                #expect(
                    whole.contains {
                        $0.reported.observation == line.observation && $0.author == line.author
                            && $0.claimedAt == line.claimedAt
                    })
            }
        }

        let current = try #require(try archive.currentDataset())
        #expect(current.observations.count == Fixture.everyTable.observations.count + 1)
        let stale = try await archive.take(Fixture.everyTable, from: Fixture.file("lama.xlsx"))
        #expect(stale.id == nil)
        #expect(try archive.currentDataset() == current)
    }

    @Test("imports are listed, the latest first, with their counts")
    func listed() async throws {
        let first = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        var changed = Fixture.everyTable
        changed.organisations[0].name = "Sekretariat"
        let second = try await archive.take(changed, from: Fixture.file("b.xlsx"))
        let imports = try archive.imports()
        #expect(imports.map(\.id) == [second.id, first.id])
        #expect(imports.map(\.received.file.name) == ["b.xlsx", "a.xlsx"])
        #expect(imports.first?.received.entries == 1)
        let id = try #require(first.id)
        #expect(try archive.facts(of: id, limit: .max) == Fixture.everyTable.facts)
        #expect(try archive.facts(of: id, limit: 2).count == 2)
        #expect(try archive.import(id)?.received.counts == first.receipt.counts)
    }

    @Test("a file that contradicts itself is kept with both its words, and comes out as it went in")
    func contradiction() async throws {
        var dataset = Fixture.everyTable
        var other = dataset.observations[1]
        other.measure = .value(70)
        dataset.observations.append(other)
        _ = try await archive.take(dataset, from: Fixture.file("a.xlsx"))
        #expect(try archive.currentDataset() == dataset)
        #expect(try await archive.take(dataset, from: Fixture.file("b.xlsx")).id == nil)
        #expect(try archive.verify().isSound)
        let rows = try archive.rowCount("currentObservation")
        #expect(rows == dataset.observations.count)
    }

    @Test("two imports of the same contents at once add them once")
    func concurrent() async throws {
        let first = Task { [archive] in
            try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        }
        let second = Task { [archive] in
            try await archive.take(Fixture.everyTable, from: Fixture.file("b.xlsx"))
        }
        let outcomes = [try await first.value, try await second.value]
        #expect(outcomes.count { $0.id != nil } == 1)
        #expect(
            outcomes.map { $0.receipt.sum(\.new) }.sorted() == [0, Fixture.everyTable.facts.count])
        #expect(try archive.frontier()[archive.strand] == Int64(Fixture.everyTable.facts.count + 1))
        #expect(try archive.verify().isSound)
    }

    @Test("a preview says what an import would do and writes nothing")
    func preview() async throws {
        let receipt = try archive.preview(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        #expect(receipt.sum(\.new) == Fixture.everyTable.facts.count)
        #expect(try archive.frontier() == Frontier())
        let outcome = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        #expect(outcome.receipt == receipt)
    }
}
