import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("Replicas that take each other's entries")
struct ReplicaTests {
    private static let day: Int64 = 86_400_000

    /// Three replicas with wrong clocks act and exchange at random; in the end all hold the same.
    @Test("agree in the end, whatever their clocks and the order", arguments: 1...12)
    func converge(_ seed: UInt64) async throws {
        var generator = SeededGenerator(state: seed)
        let folder = try TestFolder()
        var archives: [Archive] = []
        for number in 0..<3 {
            let skew = Int64.random(in: -Self.day...Self.day, using: &generator)
            archives.append(
                try folder.archive(
                    "\(number).sqlite", seed: seed * 100 + UInt64(number),
                    clock: 1_750_000_000_000 + skew))
        }
        for _ in 0..<60 {
            let archive = archives[Int.random(in: 0..<3, using: &generator)]
            if Int.random(in: 0..<4, using: &generator) == 0 {
                let source = archives[Int.random(in: 0..<3, using: &generator)]
                try await carry(from: source, to: archive, &generator)
            } else {
                _ = try await archive.assert(Self.fact(&generator))
            }
        }
        for _ in 0..<2 {
            for source in archives {
                for archive in archives {
                    try await carry(from: source, to: archive, &generator)
                }
            }
        }
        let digests = try archives.map { try $0.tablesDigest() }
        #expect(Set(digests).count == 1)
        #expect(Set(try archives.map { try $0.tag() }).count == 1)
        let datasets = try archives.map { try $0.currentDataset() }
        #expect(datasets.allSatisfy { $0 == datasets[0] })
        for archive in archives {
            #expect(try archive.verify().isSound)
            #expect(try await archive.rebuild().changedNothing)
        }
    }

    private static func fact(_ generator: inout SeededGenerator) -> Fact {
        let number = Int.random(in: 1...4, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0:
            return .government(
                Government(name: "Provinsi \(number)", level: .province))
        case 1:
            return .organisation(
                Organisation(
                    id: ID("opd-\(number)"),
                    name: "Dinas \(Int.random(in: 0...999, using: &generator))", kind: .dinas))
        case 2:
            return .officeholder(
                Officeholder(
                    organisation: ID("opd-\(number)"), position: "Kepala", capacity: .acting,
                    from: Fixture.day("2025-01-0\(number)")))
        default:
            return .observation(
                ReportedObservation(
                    Observation(
                        indicator: ID("i-\(number)"), period: Fixture.period("2025-Q\(number)"),
                        measure: .value(Double.random(in: 0...1, using: &generator)),
                        status: .final)))
        }
    }

    /// Entries of different strands arrive interleaved at random, sometimes only a part of them.
    private func carry(
        from source: Archive, to target: Archive, _ generator: inout SeededGenerator
    ) async throws {
        let entries = try await SQLiteLedger(source).entries(
            beyond: try target.frontier(), within: nil, limit: .max)
        var strands = Dictionary(grouping: entries, by: \.id.strand).sorted { $0.key < $1.key }
            .map(\.value)
        var mixed: [Entry] = []
        while !strands.isEmpty {
            let pick = Int.random(in: 0..<strands.count, using: &generator)
            mixed.append(strands[pick].removeFirst())
            if strands[pick].isEmpty { strands.remove(at: pick) }
        }
        let ledger = SQLiteLedger(target)
        let count = try await ledger.accept(mixed)
        #expect(count == entries.count)
        #expect(try await ledger.accept(mixed) == 0)
    }

    @Test("refuse a tampered entry, a gap, a fork and a stamp that does not follow")
    func refusals() async throws {
        let folder = try TestFolder()
        let source = try folder.archive("source.sqlite", seed: 3)
        let copy = try folder.archive("copy.sqlite", seed: 3)
        let target = SQLiteLedger(try folder.archive("target.sqlite", seed: 4))
        for year in 2021...2024 { _ = try await source.openCycle(Cycle(Period.year(year))) }
        _ = try await copy.openCycle(Cycle(Period.year(1999)))
        let all = { (archive: Archive) in
            try await SQLiteLedger(archive).entries(beyond: Frontier(), within: nil, limit: .max)
        }
        let entries = try await all(source)
        let strand = source.strand
        await #expect(throws: LedgerError.gap(strand: strand, expected: 1, found: 2)) {
            try await target.accept(Array(entries.dropFirst()))
        }
        let third = entries[2]
        let forged = Entry(
            id: third.id, stamp: third.stamp, kind: third.kind, version: third.version,
            author: .system, claimedAt: third.claimedAt, supersedes: nil, draft: third.draft,
            body: third.body, bodyDigest: third.bodyDigest, previous: third.previous,
            digest: third.digest)
        await #expect(throws: LedgerError.tampered(third.id)) {
            try await target.accept([entries[0], entries[1], forged])
        }
        #expect(try await target.frontier() == Frontier())
        #expect(try await target.accept(entries) == 4)
        let twin = try #require(try await all(copy).first)
        await #expect(throws: LedgerError.fork(twin.id)) { try await target.accept([twin]) }
        let body = try #require(entries[0].body)
        let stale = Entry.sealing(
            Draft(id: "x", kind: "cycle.opened", body: body),
            id: try #require(EntryID(strand: strand, sequence: 5)),
            stamp: try #require(Stamp(value: 1)), author: .local,
            claimedAt: Timestamp(milliseconds: 0), previous: entries[3].digest)
        await #expect(throws: LedgerError.disordered(stale.id)) {
            try await target.accept([stale])
        }
    }

    @Test("hand over only the scopes that are asked for, and no more than the limit")
    func scopes() async throws {
        let folder = try TestFolder()
        let archive = try folder.archive()
        let ledger = SQLiteLedger(archive)
        for (index, scope) in ["catatan", "lain", "catatan"].enumerated() {
            let strand = try #require(StrandID(replica: archive.replica, scope: scope))
            let draft = FactCoding.draft(
                .cycle(CycleOpened(cycle: Cycle(Period.year(2020 + index)))), id: ID("\(index)"))
            _ = try await ledger.append(
                [draft], to: strand, author: .local, claimedAt: Timestamp(milliseconds: 0))
        }
        let lain = try await ledger.entries(beyond: Frontier(), within: ["lain"], limit: 10)
        #expect(lain.map(\.id.strand.scope) == ["lain"])
        #expect(try await ledger.entries(beyond: Frontier(), within: nil, limit: 2).count == 2)
        #expect(
            try await ledger.entries(beyond: ledger.frontier(), within: nil, limit: 9).isEmpty)
    }

    @Test("keep an entry whose body they cannot read, and say so")
    func unreadable() async throws {
        let folder = try TestFolder()
        let archive = try folder.archive()
        let strand = try #require(StrandID(replica: "r-else", scope: "catatan"))
        let entry = Entry.sealing(
            Draft(id: "x", kind: "target.set", body: Array("{}".utf8)),
            id: try #require(EntryID(strand: strand, sequence: 1)),
            stamp: try #require(Stamp(value: 1)), author: .local,
            claimedAt: Timestamp(milliseconds: 0), previous: .zero)
        #expect(try await SQLiteLedger(archive).accept([entry]) == 1)
        let findings = try archive.verify().findings
        guard case .malformed(let id, _) = findings.first else {
            Issue.record("the malformed body was not named: \(findings)")
            return
        }
        #expect(id == entry.id)
        #expect(findings.count == 1)
    }
}
