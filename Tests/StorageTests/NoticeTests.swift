import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Letters that were sent, and calendar addresses")
struct NoticeTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test("a letter is taken once, again after it failed, and never after it was sent")
    func once() async throws {
        let archive = try folder.archive()
        #expect(try await archive.claimReminder("k", for: "p-1"))
        #expect(try await !archive.claimReminder("k", for: "p-1"))
        try await archive.settleReminder("k", failure: "refused-550")
        #expect(try archive.sentReminders().first?.failure == "refused-550")
        #expect(try await archive.claimReminder("k", for: "p-1"))
        try await archive.settleReminder("k", failure: nil)
        #expect(try await !archive.claimReminder("k", for: "p-1"))
        // What was sent stays so, whoever says otherwise.
        try await archive.settleReminder("k", failure: "late")
        let kept = try #require(try archive.sentReminders().first)
        #expect(kept.state == .sent)
        #expect(kept.attempts == 2)
        #expect(kept.failure == nil)
        #expect(try await archive.claimReminder("other", for: "p-1"))
    }

    @Test("of many that want to send at once, one does")
    func race() async throws {
        let archive = try folder.archive()
        let taken = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (try? await archive.claimReminder("k", for: "p-1")) ?? false }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 1)
    }

    @Test("what a process left in the middle is taken up after an hour, not before")
    func abandoned() async throws {
        let start: Int64 = 1_750_000_000_000
        let first = try folder.archive(clock: start)
        #expect(try await first.claimReminder("k", for: "p-1"))
        first.close()
        let soon = try folder.archive(clock: start + 50 * 60_000)
        #expect(try await !soon.claimReminder("k", for: "p-1"))
        soon.close()
        let later = try folder.archive(clock: start + 70 * 60_000)
        #expect(try await later.claimReminder("k", for: "p-1"))
    }

    @Test("a calendar's address opens until it is made anew or revoked")
    func calendarKey() async throws {
        let archive = try folder.archive()
        let (one, two) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
        #expect(try archive.calendarHolder(one) == nil)
        try await archive.keepCalendarKey(one, for: "p-1")
        #expect(try archive.calendarHolder(one) == "p-1")
        try await archive.keepCalendarKey(two, for: "p-1")
        #expect(try archive.calendarHolder(one) == nil)
        #expect(try archive.calendarHolder(two) == "p-1")
        #expect(try archive.calendarKey(of: "p-1") != nil)
        try await archive.revokeCalendarKey(of: "p-1")
        #expect(try archive.calendarHolder(two) == nil)
        #expect(try archive.calendarKey(of: "p-1") == nil)
    }

    @Test("neither is in the ledger")
    func local() async throws {
        let archive = try folder.archive()
        let tag = try archive.tag()
        #expect(try await archive.claimReminder("k", for: "p-1"))
        try await archive.keepCalendarKey([UInt8](repeating: 1, count: 32), for: "p-1")
        #expect(try archive.tag() == tag)
        #expect(try archive.verify().isSound)
    }
}
