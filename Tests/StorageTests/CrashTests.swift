import Foundation
import Glibc
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Testing

/// A child that writes, and is killed.
private struct Child {
    private let process = Process()
    private let output = Pipe()

    init(_ mode: String, _ path: String) throws {
        // The helper is built beside the tests.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(filePath: tests).deletingLastPathComponent()
            .appending(path: "StorageCrashHelper")
        process.arguments = [mode, path]
        process.standardOutput = output
        try process.run()
    }

    /// All it says, waiting for its end.
    func lines() -> [String] {
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Waits until it has opened the archive, then that long, and kills it with SIGKILL.
    ///
    /// - Returns: the lines it had said, and whether it was killed rather than done.
    func killed(afterMicroseconds delay: UInt32) -> (lines: [String], wasKilled: Bool) {
        var said = Data()
        while !said.contains(UInt8(ascii: "\n")) {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { break }
            said += piece
        }
        usleep(delay)
        kill(process.processIdentifier, SIGKILL)
        said += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // The last line may be cut in the middle.
        let lines = String(decoding: said, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        return (lines, process.terminationReason == .uncaughtSignal)
    }
}

@Suite("kill -9", .serialized)
struct CrashTests {
    @Test("during an import leaves all of it or nothing, and a record that verifies")
    func imports() throws {
        var generator = SeededGenerator(state: 2_025)
        let folder = try TestFolder()
        let whole = Int64(CrashScenario.dataset.facts.count + 1)
        let longest = try microsecondsOfAnImport(folder)
        for number in 1...25 {
            let path = folder.file("\(number).sqlite")
            let delay = UInt32.random(in: 0...longest, using: &generator)
            let (lines, _) = try Child("import", path).killed(afterMicroseconds: delay)
            let archive = try Archive(path: path)
            let held = try archive.frontier()[archive.strand]
            #expect(held == 0 || held == whole)
            if lines.last == "done" { #expect(held == whole) }
            #expect(try archive.verify().isSound)
            if held == whole { #expect(try archive.currentDataset() == CrashScenario.dataset) }
            archive.close()
        }
    }

    /// From the open archive to the end, so that the kills fall before, into and after the import.
    private func microsecondsOfAnImport(_ folder: TestFolder) throws -> UInt32 {
        let child = try Child("import", folder.file("timing.sqlite"))
        let started = ContinuousClock.now
        #expect(child.lines() == ["ready", "done"])
        return UInt32((ContinuousClock.now - started) / .microseconds(1))
    }

    @Test("during appends keeps every acknowledged entry once")
    func appends() throws {
        var generator = SeededGenerator(state: 1_945)
        let folder = try TestFolder()
        for number in 1...15 {
            let path = folder.file("\(number).sqlite")
            let delay = UInt32.random(in: 0...400_000, using: &generator)
            let (lines, wasKilled) = try Child("append", path).killed(afterMicroseconds: delay)
            let archive = try Archive(path: path)
            let acknowledged = lines.dropFirst()
            let held = Int(try archive.frontier()[archive.strand])
            // One may have been written and not yet said.
            #expect(held == acknowledged.count || (wasKilled && held == acknowledged.count + 1))
            #expect(acknowledged.last.map { $0.hasSuffix("/\(acknowledged.count)") } ?? true)
            #expect(try archive.cycles().count == held)
            #expect(try archive.verify().isSound)
            archive.close()
        }
    }

    @Test("another process's import is noticed at the next question")
    func noticed() throws {
        let folder = try TestFolder()
        let archive = try Archive(path: folder.file())
        let before = try archive.tag()
        let lines = try Child("append", folder.file()).killed(afterMicroseconds: 500_000).lines
        #expect(lines.count > 1)
        #expect(try archive.tag() != before)
        #expect(Int(try archive.frontier()[archive.strand]) >= lines.count - 1)
    }
}
