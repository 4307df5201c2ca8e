import Ledger
import Proceedings
@testable import Storage
import Testing
import Vocabulary

@Suite("A closed archive")
struct ClosingTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test("refuses every reader and writer with a sentence, and may be closed again")
    func refuses() async throws {
        let archive = try folder.archive()
        archive.close()
        archive.close()
        #expect(throws: ArchiveError.closed) { try archive.tag() }
        #expect(throws: ArchiveError.closed) { try archive.currentDataset() }
        #expect(throws: ArchiveError.closed) { try archive.durability() }
        #expect(throws: ArchiveError.closed) { try archive.backup(to: folder.file("copy")) }
        await #expect(throws: ArchiveError.self) { try await archive.openCycle(Self.cycle) }
        await #expect(throws: ArchiveError.closed) { try await archive.rebuild() }
    }

    @Test("never crashes those who read and write while it closes, and keeps what was acknowledged")
    func races() async throws {
        for round in 0..<10 {
            let name = "race-\(round).sqlite"
            let archive = try folder.archive(name)
            let acknowledged = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        while (try? archive.tag()) != nil {
                            _ = try? archive.currentDataset()
                            await Task.yield()
                        }
                        return 0
                    }
                }
                group.addTask {
                    var count = 0
                    while (try? await archive.openCycle(Self.cycle, title: "\(count)")) != nil {
                        count += 1
                    }
                    return count
                }
                group.addTask {
                    try? await Task.sleep(for: .milliseconds(round))
                    archive.close()
                    return 0
                }
                return await group.reduce(0, +)
            }
            let again = try folder.archive(name)
            defer { again.close() }
            #expect(try again.frontier()[again.strand] == Int64(acknowledged))
        }
    }

    private static let cycle = Cycle(Period.year(2025))
}
