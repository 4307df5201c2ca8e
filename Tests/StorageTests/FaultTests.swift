import Foundation
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Synchronization
import Testing
import Vocabulary

/// Fails at the n-th write and at every one after it, like a disk that is gone.
final class FailingDisk: Sendable {
    struct Gone: Error {}

    private let writes = Mutex(0)
    private let limit: Int

    init(failingAt limit: Int) {
        self.limit = limit
    }

    var count: Int { writes.withLock { $0 } }

    var hook: FaultHook {
        { [self] _ in
            let number = writes.withLock { count in
                count += 1
                return count
            }
            if number >= limit { throw Gone() }
        }
    }
}

@Suite("A failure between any two writes")
struct FaultTests {
    private let small: Dataset = {
        var dataset = Fixture.everyTable
        dataset.observations.removeLast()
        return dataset
    }()

    @Test("leaves all or nothing of an import, and a record that verifies")
    func everyWrite() async throws {
        let folder = try TestFolder()
        let counter = FailingDisk(failingAt: .max)
        let whole = try folder.archive("whole.sqlite", faults: counter.hook)
        _ = try await whole.take(small, from: Fixture.file("a"))
        let total = counter.count
        #expect(total == small.facts.count * 2 + 4)
        for failing in 1...total {
            let disk = FailingDisk(failingAt: failing)
            let archive = try folder.archive("\(failing).sqlite", faults: disk.hook)
            await #expect(throws: ArchiveError.self) {
                try await archive.take(small, from: Fixture.file("a"))
            }
            #expect(disk.count == failing)
            #expect(try archive.frontier() == Frontier())
            #expect(try archive.verify() == VerificationReport())
            archive.close()
            // Another try, after the disk is back, takes in everything.
            let again = try folder.archive("\(failing).sqlite")
            _ = try await again.take(small, from: Fixture.file("a"))
            #expect(try again.currentDataset() == small)
            again.close()
        }
    }

    @Test("loses no acknowledged entry and keeps no refused one")
    func appends() async throws {
        let folder = try TestFolder()
        for failing in 1...16 {
            let disk = FailingDisk(failingAt: failing)
            let archive = try folder.archive("\(failing).sqlite", faults: disk.hook)
            var acknowledged: [EntryID] = []
            for year in 2021...2025 {
                if let entry = try? await archive.openCycle(Cycle(Period.year(year))) {
                    acknowledged.append(entry.id)
                }
            }
            #expect(acknowledged.count == (failing - 1) / 4)
            #expect(try archive.frontier()[archive.strand] == Int64(acknowledged.count))
            #expect(try archive.cycles().count == acknowledged.count)
            #expect(try archive.verify().isSound)
            archive.close()
        }
    }

    @Test("stops the taking in of another replica's entries as a whole")
    func accepting() async throws {
        let folder = try TestFolder()
        let source = try folder.archive("source.sqlite", seed: 9)
        _ = try await source.take(small, from: Fixture.file("a"))
        let entries = try await SQLiteLedger(source).entries(
            beyond: Frontier(), within: nil, limit: .max)
        for failing in stride(from: 1, through: entries.count * 2 + 2, by: 7) {
            let disk = FailingDisk(failingAt: failing)
            let archive = try folder.archive("\(failing).sqlite", faults: disk.hook)
            await #expect(throws: LedgerError.self) {
                try await SQLiteLedger(archive).accept(entries)
            }
            #expect(try archive.frontier() == Frontier())
            #expect(try archive.verify().isSound)
            archive.close()
        }
    }
}
