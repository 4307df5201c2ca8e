import Ledger
import Performance
import Proceedings
import RecordFixtures
import Testing
import Vocabulary

@Suite("The plan of an import")
struct ImportPlanTests {
    /// Plans, and holds what was planned as if it had been written.
    private func take(
        _ dataset: Dataset, _ file: FileIdentity, into holdings: inout Holdings
    ) throws -> ImportPlan {
        let plan = ImportPlan(
            of: dataset, from: file, into: holdings, identifier: "x", salt: [1, 2, 3])
        for draft in plan.drafts {
            if let fact = try FactCoding.fact(
                kind: draft.kind, version: draft.version, body: draft.body)
            {
                holdings.add(fact)
            }
        }
        return plan
    }

    private func dataset(_ observations: [Observation]) -> Dataset {
        Dataset(government: Fixture.government, observations: observations)
    }

    private func observed(
        _ value: Double?, vintage: String? = nil, note: String? = nil, row: Int = 2,
        status: Observation.Status = .final
    ) -> Observation {
        Observation(
            indicator: "IPM", period: Fixture.period("2024"), measure: value.map { .value($0) },
            status: value == nil ? .notReleased : status, vintage: vintage, note: note,
            place: Fixture.place(row))
    }

    @Test("names the file first, then a draft for every row, each with its own identifier")
    func first() throws {
        var holdings = Holdings()
        let plan = try take(Fixture.everyTable, Fixture.file("a"), into: &holdings)
        #expect(plan.drafts.first?.kind == "import.received")
        #expect(plan.drafts.count == Fixture.everyTable.facts.count + 1)
        #expect(Set(plan.drafts.map(\.id)).count == plan.drafts.count)
        #expect(plan.receipt.sum(\.new) == Fixture.everyTable.facts.count)
    }

    @Test("of the same contents is empty, also from other rows of another file")
    func same() throws {
        var holdings = Holdings(Fixture.everyTable)
        var moved = Fixture.everyTable
        for index in moved.observations.indices {
            moved.observations[index].place = Fixture.place(900 + index)
        }
        let plan = try take(moved, Fixture.file("b"), into: &holdings)
        #expect(plan.drafts.isEmpty)
        #expect(plan.receipt.sum(\.unchanged) == moved.facts.count)
    }

    @Test("gives a changed value the next vintage and remembers what the file declared")
    func revised() throws {
        var holdings = Holdings(dataset([observed(1, vintage: "7")]))
        let revised = dataset([observed(2, vintage: "7")])
        let plan = try take(revised, Fixture.file("b"), into: &holdings)
        let fact = try FactCoding.fact(
            kind: "observation.reported", version: 1, body: try #require(plan.drafts.last).body)
        var expected = observed(2, vintage: "8")
        expected.place = Fixture.place(2)
        #expect(fact == .observation(ReportedObservation(expected, declaredVintage: "7")))
        // The same file, under any name, changes nothing more.
        for name in ["b", "c"] {
            #expect(try take(revised, Fixture.file(name), into: &holdings).drafts.isEmpty)
        }
    }

    @Test("never lets an old file take back a newer value, and says so")
    func stale() throws {
        var holdings = Holdings()
        let (old, new) = (dataset([observed(1)]), dataset([observed(2)]))
        _ = try take(old, Fixture.file("old"), into: &holdings)
        _ = try take(new, Fixture.file("new"), into: &holdings)
        for name in ["old", "old copy"] {
            let plan = try take(old, Fixture.file(name), into: &holdings)
            #expect(plan.drafts.isEmpty)
            #expect(plan.receipt.sum(\.stale) == 1)
            #expect(plan.receipt.changes.map(\.effect) == [.stale])
        }
    }

    @Test("takes what was exported, with the vintages given here, as known")
    func exported() throws {
        var holdings = Holdings()
        _ = try take(dataset([observed(1)]), Fixture.file("a"), into: &holdings)
        _ = try take(dataset([observed(2)]), Fixture.file("b"), into: &holdings)
        let export = dataset([observed(1), observed(2, vintage: "2")])
        #expect(try take(export, Fixture.file("c"), into: &holdings).drafts.isEmpty)
    }

    @Test("corrects remarks in place, without a new vintage")
    func remarks() throws {
        var holdings = Holdings(dataset([observed(1, vintage: "3")]))
        let noted = dataset([observed(1, vintage: "3", note: "diperiksa")])
        let plan = try take(noted, Fixture.file("b"), into: &holdings)
        #expect(plan.receipt.changes.map(\.effect) == [.replaced])
        #expect(plan.receipt.sum(\.changed) == 1)
        #expect(try take(noted, Fixture.file("c"), into: &holdings).drafts.isEmpty)
    }

    @Test("fills in a value that had not been released, and does not lose it again")
    func released() throws {
        var holdings = Holdings(dataset([observed(nil)]))
        let plan = try take(dataset([observed(5)]), Fixture.file("b"), into: &holdings)
        #expect(plan.receipt.changes.map(\.effect) == [.replaced])
        let again = try take(dataset([observed(nil)]), Fixture.file("c"), into: &holdings)
        #expect(again.drafts.isEmpty)
        #expect(again.receipt.sum(\.stale) == 1)
    }

    @Test(
        "adds a row that stands twice once, and leaves two words on one period under one label"
    )
    func twice() throws {
        var holdings = Holdings()
        let rows = dataset([observed(1), observed(1, row: 3), observed(2, row: 4)])
        let plan = try take(rows, Fixture.file("a"), into: &holdings)
        let count = try #require(plan.receipt.counts.first { $0.table == .observation })
        #expect(count == TableCount(table: .observation, new: 2, unchanged: 1))
        let labels = try plan.drafts.compactMap { draft -> String?? in
            let fact = try FactCoding.fact(
                kind: draft.kind, version: draft.version, body: draft.body)
            guard case .observation(let reported) = fact else { return nil }
            return reported.observation.vintage
        }
        #expect(labels == [nil, nil])
        #expect(try take(rows, Fixture.file("b"), into: &holdings).drafts.isEmpty)
    }

    @Test("replaces a changed definition, unless this very file was taken in before")
    func definitions() throws {
        var holdings = Holdings()
        let old = Fixture.everyTable
        var new = old
        new.targets[0].level = .value(80)
        _ = try take(old, Fixture.file("old"), into: &holdings)
        let plan = try take(new, Fixture.file("new"), into: &holdings)
        #expect(plan.receipt.changes.map(\.subject) == ["IPM · 2025 · rpd"])
        let stale = try take(old, Fixture.file("old"), into: &holdings)
        #expect(stale.drafts.isEmpty)
        #expect(stale.receipt.isKnownFile)
        #expect(stale.receipt.sum(\.stale) == 1)
        let deliberate = try take(old, Fixture.file("corrected"), into: &holdings)
        #expect(deliberate.receipt.sum(\.changed) == 1)
    }

    @Test("knows a folder by what is in it, in whatever order it is read")
    func folder() {
        let files = [(name: "a.csv", contents: [UInt8](1...9)), (name: "b.csv", contents: [])]
        let identity = FileIdentity(folder: "data", files: files)
        #expect(identity == FileIdentity(folder: "data", files: files.reversed()))
        #expect(identity.byteCount == 9)
        let renamed = [(name: "c.csv", contents: [UInt8](1...9)), files[1]]
        #expect(FileIdentity(folder: "data", files: renamed).sha256 != identity.sha256)
        #expect(
            FileIdentity(name: "a.csv", contents: Array("abc".utf8)).sha256.description.hasPrefix(
                "ba7816bf"))
    }

    @Test("lists a thousand changes and counts them all")
    func many() throws {
        var holdings = Holdings(Fixture.province(indicators: 20, months: 60))
        var changed = Fixture.province(indicators: 20, months: 60)
        for index in changed.observations.indices {
            changed.observations[index].measure = .value(-1)
        }
        let plan = try take(changed, Fixture.file("b"), into: &holdings)
        #expect(plan.receipt.changes.count == ImportReceipt.listed)
        #expect(plan.receipt.sum(\.changed) == 1_200)
    }
}
