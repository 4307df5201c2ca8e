import Ledger
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("The clerk")
struct ClerkTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    private func draft(_ number: Int) -> Draft {
        FactCoding.draft(
            .cycle(CycleOpened(cycle: Cycle(Period.year(2025)), title: "\(number)")),
            id: ID("draft-\(number)"))
    }

    private func append(_ drafts: [Draft]) async throws -> [Entry] {
        try await archive.clerk.append(
            drafts, to: archive.strand, author: .local, claimedAt: Timestamp(milliseconds: 1_000))
    }

    @Test("shares transactions among those who come at once, and answers each with its entry")
    func groups() async throws {
        let count = 600
        let entries = try await withThrowingTaskGroup(of: (Int, Entry?).self) { group in
            for number in 0..<count {
                group.addTask { (number, try await append([draft(number)]).first) }
            }
            var found: [Int: Entry] = [:]
            for try await (number, entry) in group { found[number] = entry }
            return found
        }
        #expect(entries.count == count)
        for (number, entry) in entries { #expect(entry.draft == ID("draft-\(number)")) }
        #expect(Set(entries.values.map(\.id)).count == count)
        #expect(try archive.frontier()[archive.strand] == Int64(count))
        let transactions = await archive.clerk.transactions
        #expect(transactions < count / 2)
        #expect(try archive.verify().isSound)
    }

    @Test("writes the same draft once, however often it is handed in")
    func idempotent() async throws {
        let first = try await append([draft(1), draft(2)])
        let again = try await append([draft(2), draft(1), draft(3)])
        #expect(again.prefix(2).map(\.id) == [first[1].id, first[0].id])
        #expect(try archive.frontier()[archive.strand] == 3)
    }

    @Test("refuses a body that is not what its kind promises, and only that one")
    func malformed() async throws {
        let bad = Draft(id: "bad", kind: "target.set", body: Array(#"{"a":1}"#.utf8))
        await #expect(throws: LedgerError.self) { try await append([draft(1), bad]) }
        let failing = Task { try await append([bad]) }
        let passing = Task { try await append([draft(2)]) }
        #expect(try await passing.value.count == 1)
        await #expect(throws: LedgerError.self) { try await failing.value }
        #expect(try archive.cycles().map(\.title) == ["2"])
        #expect(try archive.verify().isSound)
    }

    @Test("keeps a kind that it does not know, and projects nothing")
    func unknownKind() async throws {
        let body = Array(#"{"points":"85"}"#.utf8)
        let entries = try await append([Draft(id: "r", kind: "rating.submitted", body: body)])
        #expect(entries.first?.body == body)
        #expect(try archive.verify().isSound)
        #expect(try archive.verify().entries == 1)
    }

    @Test("finishes what a cancelled task asked for")
    func cancelled() async throws {
        let task = Task { try await append([draft(1)]) }
        task.cancel()
        #expect(try await task.value.count == 1)
        #expect(try archive.cycles().count == 1)
    }
}
