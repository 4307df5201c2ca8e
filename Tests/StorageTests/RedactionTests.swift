import Foundation
import GRDB
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Redaction")
struct RedactionTests {
    let folder: TestFolder
    let archive: Archive
    static let act = ActDone(deed: "record.redact", role: .administrator)
    static let secret = "Ibu Contohwati menolak pendataan"

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    private func write() async throws -> EntryID {
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        let said = SelfEvaluation(
            organisation: "dinkes", period: Fixture.period("2025-S1"), section: .obstacle,
            text: Self.secret)
        let entries = try await archive.perform(
            ActDone(deed: "submission.selfEvaluate", role: .agencyHead),
            [.selfEvaluation(said)], author: "p-1")
        _ = try await archive.openCycle(Cycle("2025-S1")!)
        return try #require(entries.last?.id)
    }

    private func isOnDisk(_ text: String) throws -> Bool {
        try ["", "-wal"].contains { suffix in
            let path = folder.file() + suffix
            guard FileManager.default.fileExists(atPath: path) else { return false }
            return try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
        }
    }

    @Test("removes the text from the file and its log, and the chain holds")
    func removed() async throws {
        let id = try await write()
        #expect(try isOnDisk(Self.secret))
        let before = try #require(try archive.entry(id))
        let isClean = try await archive.redact(
            id, basis: "UU 27/2022 Pasal 8", act: Self.act, author: "p-0")
        #expect(isClean)
        #expect(try !isOnDisk(Self.secret))
        let after = try #require(try archive.entry(id))
        #expect(after == before.withoutBody)
        #expect(after.isIntact)
        #expect(try archive.verify().findings == [])
        #expect(try await archive.rebuild().changedNothing)
        #expect(try archive.currentDataset() == Fixture.everyTable)
        #expect(try archive.rowCount("redaction") == 1)
        let act = try #require(try archive.acts(limit: 9).first { $0.author == "p-1" })
        #expect(act.covered.map(\.isRedacted) == [true])
    }

    @Test("is kept by a backup and by what is restored from it")
    func backup() async throws {
        let id = try await write()
        try await archive.redact(id, basis: "UU 27/2022", act: Self.act, author: "p-0")
        try archive.backup(to: folder.file("backup.sqlite"))
        try Archive.restore(from: folder.file("backup.sqlite"), to: folder.file("b.sqlite"))
        let restored = try folder.archive("b.sqlite")
        #expect(try restored.entry(id)?.body == nil)
        #expect(try restored.verify().isSound)
    }

    @Test("reaches other replicas, whichever entry comes first")
    func replicas() async throws {
        let id = try await write()
        let other = try folder.archive("other.sqlite", seed: 2)
        let (here, there) = (SQLiteLedger(archive), SQLiteLedger(other))
        _ = try await there.accept(here.entries(beyond: Frontier(), within: nil, limit: .max))
        #expect(try other.entry(id)?.body != nil)
        let unaware = try await here.entries(beyond: Frontier(), within: nil, limit: .max)
        // Another replica redacts; a third hears of that before it has the entry.
        try await other.redact(id, basis: "UU 27/2022", act: Self.act, author: "p-0")
        let third = try folder.archive("third.sqlite", seed: 3)
        let told = try await there.entries(beyond: Frontier(), within: nil, limit: .max)
        _ = try await SQLiteLedger(third).accept(
            told.filter { $0.id.strand == other.strand })
        _ = try await SQLiteLedger(third).accept(unaware)
        _ = try await here.accept(told)
        for archive in [archive, other, third] {
            #expect(try archive.entry(id)?.body == nil)
            #expect(try archive.verify().findings == [])
        }
        #expect(try archive.tablesDigest() == third.tablesDigest())
    }

    @Test("needs a ground, an entry that has a body, and a kind that may lose it")
    func refused() async throws {
        let id = try await write()
        let tag = try archive.tag()
        let cycle = try #require(EntryID(strand: id.strand, sequence: id.sequence + 1))
        for (target, basis, error) in [
            (id, " ", ArchiveError.redaction(.noBasis)),
            (cycle, "UU", .redaction(.notRedactable(kind: "cycle.opened"))),
            (EntryID("\(id.strand)/9999")!, "UU", .missing("entry \(id.strand)/9999")),
        ] {
            await #expect(throws: error) {
                try await archive.redact(target, basis: basis, act: Self.act, author: "p-0")
            }
        }
        #expect(try archive.tag() == tag)
        try await archive.redact(id, basis: "UU", act: Self.act, author: "p-0")
        await #expect(throws: ArchiveError.redaction(.alreadyRedacted(id))) {
            try await archive.redact(id, basis: "UU", act: Self.act, author: "p-0")
        }
    }

    @Test("a body that is missing without one is found")
    func missing() async throws {
        let id = try await write()
        try await archive.writing { db in
            try db.execute(
                sql: "UPDATE entry SET body = NULL WHERE sequence = ?", arguments: [id.sequence])
        }
        #expect(try archive.verify().findings.contains(.missingBody(id)))
    }

    @Test("a step of the ladder stands when the reason in its act is redacted")
    func reason() async throws {
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a.xlsx"))
        let cycle = Cycle("2025-S1")!
        _ = try await archive.perform(
            ActDone(deed: "cycle.closeCollection", role: .organiser),
            [.phase(CycleMoved(cycle: cycle, phase: .verification))], author: "p-organiser")
        for (step, holder) in [
            (Step.submit, "p-head"), (.return(Reason(Self.secret)!), "p-verifier"),
        ] as [(Step, Holder.ID)] {
            try await archive.move(
                "dinkes", in: cycle, step, by: holder, on: SubmissionTests.day,
                among: SubmissionTests.roster)
        }
        let act = try #require(try archive.acts(limit: 1).first)
        #expect(act.act.reason?.text == Self.secret)
        try await archive.redact(act.id, basis: "UU 27/2022", act: Self.act, author: "p-0")
        #expect(try !isOnDisk(Self.secret))
        let rung = try archive.submission(of: "dinkes", in: cycle).rung
        guard case .returned(_, .withheld) = rung else {
            Issue.record("it stays returned: \(rung)")
            return
        }
    }
}
