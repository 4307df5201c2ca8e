import Foundation
import GRDB
import Ledger
@testable import Storage
import Synchronization
import Vocabulary

/// A folder that a test has for itself and that goes away with it.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("selaras-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String = "archive.sqlite") -> String { "\(path)/\(name)" }

    func archive(
        _ name: String = "archive.sqlite", seed: UInt64 = 1, clock: Int64 = 1_750_000_000_000,
        faults: FaultHook? = nil
    ) throws -> Archive {
        try Archive(
            path: file(name), surroundings: .scripted(seed: seed, clock: clock), faults: faults)
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Surroundings {
    /// A clock that gains a second whenever it is asked, and random bytes from a seed.
    static func scripted(seed: UInt64, clock: Int64) -> Surroundings {
        let time = Mutex(clock)
        let generator = Mutex(SeededGenerator(state: seed))
        return Surroundings(
            now: {
                time.withLock { now in
                    now += 1_000
                    return Timestamp(milliseconds: now)
                }
            },
            random: { count in
                generator.withLock { generator in
                    (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
                }
            })
    }
}

extension Archive {
    /// Lets the database grow by this many pages at most, like a full disk.
    func limitPages(to count: Int) async throws {
        try await writing { db in
            try db.execute(sql: "PRAGMA max_page_count = \(count)")
        }
    }

    func forbidWriting() async throws {
        try await writing { db in
            try db.execute(sql: "PRAGMA query_only = 1")
        }
    }
}

extension Archive {
    /// Changes entries behind the triggers' back.
    func tamper(_ sql: String) async throws {
        try await writing { db in
            try db.execute(sql: "DROP TRIGGER entryIsOnlyRedacted; \(sql)")
        }
    }
}

extension Archive {
    func rowCount(_ table: String) throws -> Int {
        try reading { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}
