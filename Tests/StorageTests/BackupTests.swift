import Foundation
import GRDB
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("Backup and restore")
struct BackupTests {
    let folder: TestFolder
    let archive: Archive

    init() async throws {
        folder = try TestFolder()
        archive = try folder.archive()
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a"))
    }

    @Test("a backup restores to the same record")
    func roundTrip() throws {
        try archive.backup(to: folder.file("backup.sqlite"))
        try Archive.restore(from: folder.file("backup.sqlite"), to: folder.file("restored.sqlite"))
        let restored = try folder.archive("restored.sqlite")
        #expect(try restored.tag() == archive.tag())
        #expect(try restored.tablesDigest() == archive.tablesDigest())
        #expect(try restored.verify().isSound)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!left.contains { $0.contains(".partial") })
    }

    @Test("both the original and a restored record may go on writing, and still join")
    func ownName() async throws {
        let backup = folder.file("backup.sqlite")
        try archive.backup(to: backup)
        try Archive.restore(from: backup, to: folder.file("own.sqlite"))
        try Archive.restore(
            from: backup, to: folder.file("same.sqlite"), writingAs: .originals)
        let own = try folder.archive("own.sqlite", seed: 2)
        #expect(own.replica != archive.replica)
        #expect(try folder.archive("same.sqlite").replica == archive.replica)
        _ = try await archive.openCycle(Cycle(Period.year(2025)))
        _ = try await own.openCycle(Cycle(Period.year(2026)))
        #expect(try own.verify().isSound)
        #expect(try own.frontier().strands.count == 2)
        for (from, to) in [(archive, own), (own, archive)] {
            let new = try await SQLiteLedger(from).entries(
                beyond: try to.frontier(), within: nil, limit: .max)
            #expect(try await SQLiteLedger(to).accept(new) == 1)
        }
        #expect(try own.cycles().count == 2)
        #expect(try own.tablesDigest() == archive.tablesDigest())
    }

    @Test("a backup made while others write holds a state that was, and verifies")
    func whileWriting() async throws {
        let imported = try archive.frontier()[archive.strand]
        let writer = Task { [archive] in
            for year in 1900..<2200 {
                _ = try await archive.openCycle(Cycle(Period.year(year)))
            }
        }
        for number in 1...5 {
            let path = folder.file("backup-\(number).sqlite")
            try archive.backup(to: path)
            let restored = folder.file("restored-\(number).sqlite")
            try Archive.restore(from: path, to: restored)
            let copy = try Archive(path: restored)
            let held = try copy.frontier()[archive.strand]
            #expect(held >= imported && held <= imported + 300)
            #expect(try copy.cycles().count == Int(held - imported))
            #expect(try copy.verify().isSound)
            copy.close()
        }
        try await writer.value
    }

    @Test("nothing is overwritten without being asked to")
    func overwriting() async throws {
        let path = folder.file("backup.sqlite")
        try archive.backup(to: path)
        #expect(throws: ArchiveError.alreadyExists(path)) { try archive.backup(to: path) }
        _ = try await archive.openCycle(Cycle(Period.year(2025)))
        try archive.backup(to: path, replacing: true)
        archive.close()
        #expect(throws: ArchiveError.alreadyExists(folder.file())) {
            try Archive.restore(from: path, to: folder.file())
        }
        try Archive.restore(from: path, to: folder.file(), replacing: true)
        #expect(try folder.archive().cycles().count == 1)
    }

    @Test("a damaged backup is not restored, and what is there stays")
    func damaged() throws {
        let path = folder.file("backup.sqlite")
        try archive.backup(to: path)
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(
                sql: "DROP TRIGGER entryIsOnlyRedacted; UPDATE entry SET author = 'x'")
        }
        try queue.close()
        let error = #expect(throws: ArchiveError.self) {
            try Archive.restore(from: path, to: folder.file("restored.sqlite"))
        }
        let first = try #require(EntryID(strand: archive.strand, sequence: 1))
        #expect(error == .unsound(path, .tampered(first)))
        #expect(!FileManager.default.fileExists(atPath: folder.file("restored.sqlite")))
        let empty = try DatabaseQueue(path: folder.file("empty"))
        try empty.close()
        #expect(throws: ArchiveError.notAnArchive(folder.file("empty"))) {
            try Archive.restore(from: folder.file("empty"), to: folder.file("restored.sqlite"))
        }
        #expect(throws: ArchiveError.missing(folder.file("none"))) {
            try Archive.restore(from: folder.file("none"), to: folder.file("restored.sqlite"))
        }
    }

    @Test("a record that does not hold together is not backed up in silence")
    func unsound() async throws {
        try await archive.tamper("UPDATE entry SET author = 'x' WHERE sequence = 3")
        let path = folder.file("backup.sqlite")
        let third = try #require(EntryID(strand: archive.strand, sequence: 3))
        #expect(throws: ArchiveError.unsound(folder.file(), .tampered(third))) {
            try archive.backup(to: path)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("files that wait to be imported stay behind")
    func pendingStays() async throws {
        let id = try await archive.keepPending(fileName: "a.xlsx", content: [1, 2, 3])
        try archive.backup(to: folder.file("backup.sqlite"))
        let copy = try folder.archive("backup.sqlite")
        #expect(try copy.pending(id) == nil)
        #expect(try archive.pending(id)?.content == [1, 2, 3])
    }
}

@Suite("Files that wait to be imported")
struct PendingTests {
    let archive: Archive
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    @Test("are kept with their name, and gone when dropped")
    func kept() async throws {
        let id = try await archive.keepPending(fileName: "realisasi é.xlsx", content: [])
        let file = try #require(try archive.pending(id))
        #expect(file.fileName == "realisasi é.xlsx")
        #expect(file.content == [])
        #expect(file.expiresAt.milliseconds - file.createdAt.milliseconds == 86_400_000)
        try await archive.dropPending(id)
        #expect(try archive.pending(id) == nil)
    }

    @Test("expire")
    func expire() async throws {
        let id = try await archive.keepPending(
            fileName: "a.csv", content: [1], milliseconds: 1_500)
        #expect(try archive.pending(id) != nil)
        #expect(try archive.pending(id) == nil)
    }

    @Test("are refused beyond the limit, and leave the record as it was")
    func limit() async throws {
        let size = Archive.pendingSizeLimit + 1
        let error = ArchiveError.tooLarge(bytes: size, limit: Archive.pendingSizeLimit)
        await #expect(throws: error) {
            try await archive.keepPending(
                fileName: "a.xlsx", content: [UInt8](repeating: 0, count: size))
        }
        let tag = try archive.tag()
        _ = try await archive.keepPending(fileName: "a.xlsx", content: [1])
        #expect(try archive.tag() == tag)
    }
}
