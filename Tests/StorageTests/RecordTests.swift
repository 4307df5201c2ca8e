import Foundation
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("Snapshots in the archive")
struct ArchiveSnapshotTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    @Test("are frozen with what they were computed from, listed and read again")
    func frozen() async throws {
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a"))
        let frontier = try archive.frontier()
        let record = try await archive.freezeSnapshot(
            Fixture.evaluation, computedFrom: frontier)
        #expect(try archive.snapshots() == [record])
        #expect(record.frontier == frontier)
        #expect(record.cycle == Cycle("2025-S1"))
        let frozen = try #require(try archive.snapshot(record.id))
        #expect(frozen == SnapshotFrozen(Fixture.evaluation, computedFrom: frontier))
        #expect(frozen.digest == record.digest)
        #expect(try archive.verify().isSound)
    }

    @Test("show what a later evaluation says otherwise")
    func differences() async throws {
        let record = try await archive.freezeSnapshot(
            Fixture.evaluation, computedFrom: Frontier())
        #expect(try archive.snapshotDiffers(record.id, from: Fixture.evaluation).isEmpty)
        var later = Fixture.evaluation
        later.indicators[0].forecast.probabilityMet = 0.5
        let found = try archive.snapshotDiffers(record.id, from: later)
        #expect(
            found == [
                SnapshotDifference(
                    subject: "indicator IPM", field: "probabilityMet", frozen: "0.25", now: "0.5")
            ])
        let other = try #require(EntryID("a/b/1"))
        #expect(throws: ArchiveError.self) {
            try archive.snapshotDiffers(other, from: later)
        }
    }
}

@Suite("Rule sets and cycles in the archive")
struct AdoptionTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    @Test("the shipped rule sets hold until one is corrected")
    func ruleSets() async throws {
        #expect(try archive.ruleSets() == RuleSet.shipped)
        var corrected = RuleSet.trafficLight
        corrected.cap = 150
        var own = RuleSet.success
        own.id = "perkada-1-2026"
        _ = try await archive.adopt(corrected)
        _ = try await archive.adopt(own)
        own.title = Wording(id: "Perkada", en: "Regulation")
        _ = try await archive.adopt(own)
        let held = try archive.ruleSets()
        #expect(held.map(\.id) == RuleSet.shipped.map(\.id) + ["perkada-1-2026"])
        #expect(held[1] == corrected)
        #expect(held.last == own)
    }

    @Test("cycles are listed by their last day, once each")
    func cycles() async throws {
        for text in ["2025-S2", "2025-S1", "2025-02-20..2025-08-20"] {
            _ = try await archive.openCycle(try #require(Cycle(text)))
        }
        _ = try await archive.openCycle(try #require(Cycle("2025-S1")), title: "Semester I")
        let cycles = try archive.cycles()
        #expect(
            cycles.map(\.cycle.description) == ["2025-S1", "2025-02-20..2025-08-20", "2025-S2"])
        #expect(cycles.first?.title == "Semester I")
    }
}

@Suite("The record under another program's eyes")
struct ExternalVerificationTests {
    private static let script = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/verify-ledger.py").path

    private func verify(_ path: String) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", Self.script, path]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    @Test("docs/verify-ledger.py finds it sound, and finds what was tampered with")
    func script() async throws {
        let folder = try TestFolder()
        let archive = try folder.archive()
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a"))
        _ = try await archive.freezeSnapshot(Fixture.evaluation, computedFrom: Frontier())
        let sound = try verify(folder.file())
        #expect(sound.status == 0)
        #expect(sound.output.hasPrefix("\(archive.strand)/\(Fixture.everyTable.facts.count + 2) "))
        try await archive.tamper("UPDATE entry SET author = 'x' WHERE sequence = 9")
        let found = try verify(folder.file())
        #expect(found.status == 1)
        #expect(found.output == "\(archive.strand)/9: its header was changed\n")
    }
}
