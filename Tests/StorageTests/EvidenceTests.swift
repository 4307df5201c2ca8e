import Credentials
import GRDB
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Unsent work and evidence")
struct EvidenceTests {
    let folder: TestFolder
    let archive: Archive
    static let cycle = Cycle("2025-S1")!

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    @Test("what was typed is kept by cell for its person, and forgotten when it is emptied")
    func drafts() async throws {
        try await archive.keepDraft(
            [("IPM 2025", "78,1", "77,5"), ("AKI 2025-Q1", "12", nil)], of: "dinkes",
            in: Self.cycle, by: "p-1")
        try await archive.keepDraft(
            [("IPM 2025", "78,2", "77,5"), ("AKI 2025-Q1", nil, nil)], of: "dinkes",
            in: Self.cycle, by: "p-1")
        try await archive.keepDraft(
            [("IPM 2025", "1", nil)], of: "dinkes", in: Self.cycle, by: "p-2")
        try await archive.keepDraft(
            [("IPM 2025", "2", nil)], of: nil, in: Self.cycle, by: "p-1")
        let own = try archive.drafts(of: "dinkes", in: Self.cycle, by: "p-1")
        #expect(own.map(\.content) == ["78,2"])
        #expect(own.first?.base == "77,5")
        #expect(try archive.drafts(of: "dinkes", in: Self.cycle).map(\.holder) == ["p-1", "p-2"])
        #expect(try archive.drafts(of: "setda", in: Self.cycle).isEmpty)
        try await archive.dropDrafts(of: "dinkes", in: Self.cycle, by: "p-1")
        #expect(try archive.drafts(of: "dinkes", in: Self.cycle).map(\.holder) == ["p-2"])
        #expect(try archive.drafts(of: nil, in: Self.cycle).count == 1)
        #expect(try archive.frontier() == Frontier())
        let long = String(repeating: "9", count: Archive.draftCharacters + 1)
        await #expect(throws: ArchiveError.self) {
            try await archive.keepDraft(
                [("x", "1", nil), ("y", long, nil)], of: nil, in: Self.cycle, by: "p-3")
        }
        #expect(try archive.drafts(of: nil, in: Self.cycle, by: "p-3").isEmpty)
    }

    private func attach(_ digest: Digest, _ period: String) async throws -> EntryID? {
        try await archive.perform(
            ActDone(deed: "submission.attachEvidence", role: .agencyOperator),
            [
                .evidence(
                    EvidenceAttached(
                        indicator: "IPM", period: Fixture.period(period), digest: digest,
                        name: "brs.pdf", type: "application/pdf", size: 3))
            ], author: "p-1"
        ).last?.id
    }

    @Test("a file is kept once by its digest and found by value and by digest")
    func evidence() async throws {
        let digest = try await archive.keepEvidence([1, 2, 3], type: "application/pdf")
        #expect(try await archive.keepEvidence([1, 2, 3], type: "application/pdf") == digest)
        #expect(digest == Digest(hashing: [1, 2, 3]))
        #expect(try archive.evidence(digest)?.content == [1, 2, 3])
        #expect(try archive.evidence(Digest(hashing: [9])) == nil)
        _ = try await attach(digest, "2024")
        _ = try await attach(digest, "2025")
        _ = try await attach(Digest(hashing: [9]), "2025")
        #expect(try archive.evidence(of: "IPM").map(\.isHere) == [true, true, false])
        let of2025 = try archive.evidence(of: "IPM", period: Fixture.period("2025"))
        #expect(of2025.map(\.attached.digest) == [digest, Digest(hashing: [9])])
        #expect(of2025.first?.author == "p-1")
        #expect(try archive.evidence(attachedAs: digest).count == 2)
        let large = [UInt8](repeating: 0, count: Archive.evidenceSizeLimit + 1)
        await #expect(throws: ArchiveError.self) {
            try await archive.keepEvidence(large, type: "application/pdf")
        }
    }

    @Test("a file that nothing refers to any more goes when its last attachment is redacted")
    func redacted() async throws {
        let digest = try await archive.keepEvidence([1, 2, 3], type: "application/pdf")
        let first = try #require(try await attach(digest, "2024"))
        let second = try #require(try await attach(digest, "2025"))
        let act = ActDone(deed: "record.redact", role: .administrator)
        try await archive.redact(first, basis: "UU 27/2022", act: act, author: "p-0")
        #expect(try archive.evidence(digest) != nil)
        try await archive.redact(second, basis: "UU 27/2022", act: act, author: "p-0")
        #expect(try archive.evidence(digest) == nil)
        #expect(try archive.evidence(of: "IPM").isEmpty)
        #expect(try archive.verify().isSound)
    }

    @Test("a file that was never attached goes after a day")
    func unattached() async throws {
        let first = try await archive.keepEvidence([1], type: "text/plain")
        let attached = try await archive.keepEvidence([2], type: "text/plain")
        _ = try await attach(attached, "2024")
        archive.close()
        let later = try folder.archive(clock: 1_750_000_000_000 + 90_000_000)
        _ = try await later.keepEvidence([3], type: "text/plain")
        #expect(try later.evidence(first) == nil)
        #expect(try later.evidence(attached) != nil)
    }

    @Test("a backup has accounts, work and files, but no sign-ins and no open invitation")
    func backup() async throws {
        let digest = try await archive.keepEvidence([1, 2, 3], type: "application/pdf")
        let account = try await archive.makeAccount(login: "budi", name: "Budi")
        let session = [UInt8](repeating: 1, count: 32)
        try await archive.openSession(
            session, for: account.id, secondFactor: false, device: nil, agent: "",
            term: .standard)
        try archive.backup(to: folder.file("backup.sqlite"))
        let copy = try folder.archive("backup.sqlite")
        #expect(try copy.accounts() == [account])
        #expect(try copy.evidence(digest) != nil)
        #expect(try copy.session(session) == nil)
        #expect(try archive.session(session) != nil)
    }
}
