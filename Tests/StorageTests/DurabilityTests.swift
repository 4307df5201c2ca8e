import Foundation
import GRDB
import Ledger
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("Opening an archive")
struct OpeningTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test("waits for the disk at every commit, and keeps a write-ahead log")
    func durable() throws {
        let archive = try folder.archive()
        let settings = try archive.durability()
        #expect(settings.synchronous == 2)
        #expect(settings.journal == "wal")
        #expect(settings.foreignKeys)
    }

    @Test("makes its name once and keeps it")
    func replica() throws {
        let first = try folder.archive(seed: 1)
        let name = first.replica
        #expect(StrandID(replica: name, scope: "catatan") != nil)
        first.close()
        #expect(try folder.archive(seed: 2).replica == name)
        #expect(try folder.archive("other.sqlite", seed: 2).replica != name)
    }

    @Test("keeps what was there, and runs no migration twice")
    func reopening() async throws {
        let first = try folder.archive()
        _ = try await first.take(Fixture.everyTable, from: Fixture.file("a"))
        first.close()
        let again = try folder.archive()
        #expect(try again.currentDataset() == Fixture.everyTable)
        #expect(try again.verify().isSound)
    }

    @Test("refuses a database that a newer Selaras wrote")
    func newer() throws {
        try folder.archive().close()
        let queue = try DatabaseQueue(path: folder.file())
        let known = try queue.write { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            try db.execute(sql: "PRAGMA user_version = \(version + 1)")
            return version
        }
        try queue.close()
        #expect(throws: ArchiveError.newerSchema(found: known + 1, known: known)) {
            try folder.archive()
        }
    }

    @Test("refuses another program's database and a file that is none")
    func foreign() throws {
        let queue = try DatabaseQueue(path: folder.file())
        try queue.write { try $0.execute(sql: "CREATE TABLE other (id INTEGER)") }
        try queue.close()
        #expect(throws: ArchiveError.notAnArchive(folder.file())) { try folder.archive() }
        let text = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000)
        _ = FileManager.default.createFile(atPath: folder.file("text"), contents: Data(text))
        #expect(throws: ArchiveError.self) { try folder.archive("text") }
    }

    @Test("says in both languages when there is no such folder")
    func missingFolder() throws {
        let error = #expect(throws: ArchiveError.self) {
            try Archive(path: folder.file("no/such/folder.sqlite"))
        }
        #expect(error?.wording.id.contains("tidak dapat dibuka") == true)
        #expect(error?.wording.en.contains("cannot be opened") == true)
    }
}

@Suite("A disk that fails")
struct FailingDiskTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test("when it is full, nothing is stored and the error says what to do")
    func full() async throws {
        let archive = try folder.archive()
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a"))
        try await archive.limitPages(to: 1)
        let error = await #expect(throws: ArchiveError.self) {
            try await archive.take(
                Fixture.province(indicators: 20, months: 60), from: Fixture.file("b"))
        }
        #expect(error?.wording.id.hasPrefix("Cakram penuh") == true)
        #expect(error?.wording.en.hasPrefix("The disk is full") == true)
        #expect(try archive.currentDataset() == Fixture.everyTable)
        #expect(try archive.verify().isSound)
        try await archive.limitPages(to: 1 << 30)
        _ = try await archive.take(
            Fixture.province(indicators: 2, months: 6), from: Fixture.file("b"))
        #expect(try archive.verify().isSound)
    }

    @Test("when the database may only be read, the error says so")
    func readOnly() async throws {
        let archive = try folder.archive()
        try await archive.forbidWriting()
        let error = await #expect(throws: ArchiveError.self) {
            try await archive.openCycle(Cycle("2025-S1")!)
        }
        #expect(error?.wording.en.hasPrefix("The database is read-only") == true)
        #expect(try archive.frontier() == Frontier())
    }
}
