import GRDB
import Ledger
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("A database of before there were accounts")
struct MigrationTests {
    @Test("gains the tables, keeps its record, and takes accounts")
    func fromFour() async throws {
        let folder = try TestFolder()
        let old = try DatabaseQueue(path: folder.file())
        try await old.write { db in
            for step in Migrations.steps.prefix(4) { try db.execute(sql: step) }
            try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
            try db.execute(sql: "PRAGMA user_version = 4")
            let drafts = try Fixture.everyTable.facts.enumerated().map { index, fact in
                try PreparedDraft(FactCoding.draft(fact, id: ID("d-\(index)")))
            }
            _ = try EntryWriter(db, faults: nil).append(
                drafts, to: StrandID("r-1/catatan")!, author: .local,
                claimedAt: Timestamp(milliseconds: 1_750_000_000_000))
        }
        try old.close()
        let archive = try folder.archive()
        #expect(try archive.currentDataset() == Fixture.everyTable)
        #expect(try !archive.hasAccounts())
        #expect(try archive.roster() == .empty)
        #expect(try archive.phase(of: Cycle("2025-S1")!) == .preparation)
        #expect(try archive.verify().isSound)
        _ = try await archive.makeFirstAdministrator(
            login: "admin", name: "Pengelola", passwordHash: PeopleTests.hash)
        #expect(try archive.roster().assignments.count == 1)
        #expect(try archive.verify().isSound)
        #expect(try await archive.rebuild().changedNothing)
    }
}
