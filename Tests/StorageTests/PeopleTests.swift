import Credentials
import GRDB
import Ledger
import Proceedings
import RecordFixtures
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Accounts")
struct PeopleTests {
    let folder: TestFolder
    let archive: Archive
    static let hash = PasswordHash(
        text: "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")!

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    @Test("there are none until the first administrator is made, once")
    func setUp() async throws {
        #expect(try !archive.hasAccounts())
        let first = try await archive.makeFirstAdministrator(
            login: " Admin ", name: "Pengelola", email: "a@contoh.go.id", passwordHash: Self.hash)
        #expect(try archive.hasAccounts())
        #expect(first.login == "admin")
        #expect(first.hasPassword && !first.hasSecondFactor)
        #expect(first.id.text.hasPrefix("p-") && first.id.text.count == 18)
        await #expect(throws: ArchiveError.alreadySetUp) {
            try await archive.makeFirstAdministrator(
                login: "lain", name: "Lain", passwordHash: Self.hash)
        }
        let held = try archive.roster().held(
            by: first.id, on: archive.surroundings.now().civil(minutesAhead: 480).date)
        #expect(held.map(\.seat) == [.administrator(.government)])
        #expect(try archive.verify().isSound)
    }

    @Test("of many who set up at once one succeeds, and leaves one account and one seat")
    func setUpAtOnce() async throws {
        let made = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<8 {
                group.addTask {
                    (try? await archive.makeFirstAdministrator(
                        login: "admin\(index)", name: "Pengelola", passwordHash: Self.hash)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try archive.accounts().count == 1)
        #expect(try archive.rowCount("assignment") == 1)
    }

    @Test("another process's first account closes the open mode here too")
    func otherProcess() async throws {
        let other = try folder.archive(seed: 2)
        #expect(try !archive.hasAccounts())
        _ = try await other.makeFirstAdministrator(
            login: "admin", name: "Pengelola", passwordHash: Self.hash)
        #expect(try archive.hasAccounts())
    }

    @Test("are found by id, sign-in name and identity")
    func found() async throws {
        let account = try await archive.makeAccount(login: "budi", name: "Budi")
        #expect(!account.hasPassword && account.state == .active)
        #expect(try archive.account(account.id) == account)
        #expect(try archive.account(login: " BUDI") == account)
        #expect(try archive.account(login: "siti") == nil)
        try await archive.link(account.id, issuer: "https://sso", subject: "7")
        let linked = try archive.account(issuer: "https://sso", subject: "7")
        #expect(linked?.id == account.id)
        let other = try await archive.makeAccount(login: "siti", name: "Siti")
        await #expect(throws: ArchiveError.account(.identityTaken)) {
            try await archive.link(other.id, issuer: "https://sso", subject: "7")
        }
        try await archive.changeAccount(account.id, name: "Budi S.", email: "b@contoh.go.id")
        #expect(try archive.account(account.id)?.name == "Budi S.")
        #expect(try archive.accounts().map(\.login) == ["budi", "siti"])
    }

    @Test(
        "refuse a sign-in name that is taken or cannot be one",
        arguments: ["", "a", "dua kata", "budi", "Budi", "名前", "a\u{0}b"])
    func badLogin(_ login: String) async throws {
        _ = try await archive.makeAccount(login: "budi", name: "Budi")
        await #expect(throws: ArchiveError.self) {
            try await archive.makeAccount(login: login, name: "Lain")
        }
        #expect(try archive.accounts().count == 1)
    }

    @Test("that end lose their credentials, sign-ins and seats, and keep their name")
    func ending() async throws {
        let account = try await archive.makeAccount(login: "budi", name: "Budi")
        try await archive.setPassword(account.id, Self.hash, endingSessionsBut: nil)
        let seat = Fixture.seat("a-1", account.id, .leader)
        let act = ActDone(deed: "account.assign", role: .administrator, subject: account.id)
        try await archive.give(seat, act: act, author: "p-9")
        let digest = [UInt8](repeating: 7, count: 32)
        try await archive.openSession(
            digest, for: account.id, secondFactor: true, device: nil, agent: "Firefox",
            term: .standard)
        try await archive.endAccount(
            account.id, on: Fixture.day("2025-06-30"),
            act: ActDone(deed: "account.endAccount", role: .administrator), author: "p-9")
        let ended = try #require(try archive.account(account.id))
        #expect(ended.state == .ended && !ended.hasPassword && ended.name == "Budi")
        #expect(try archive.session(digest) == nil)
        let roster = try archive.roster()
        #expect(roster.held(by: account.id, on: Fixture.day("2025-06-30")).count == 1)
        #expect(roster.held(by: account.id, on: Fixture.day("2025-07-01")).isEmpty)
        await #expect(throws: ArchiveError.account(.ended(account.id))) {
            try await archive.setPassword(account.id, Self.hash, endingSessionsBut: nil)
        }
    }

    @Test("change neither the frontier nor its tag when nothing is recorded")
    func local() async throws {
        let (frontier, tag) = (try archive.frontier(), try archive.tag())
        let account = try await archive.makeAccount(login: "budi", name: "Budi")
        try await archive.openSession(
            [UInt8](repeating: 1, count: 32), for: account.id, secondFactor: false, device: nil,
            agent: "", term: .standard)
        #expect(try archive.frontier() == frontier)
        #expect(try archive.tag() == tag)
    }

    @Test("secrets are in no description")
    func secrets() async throws {
        let account = try await archive.makeAccount(login: "budi", name: "Budi")
        let secret = try OneTimeSecret(random: { count in (0..<count).map { UInt8($0) } })
        try await archive.setSecondFactor(account.id, secret: secret, recovery: nil)
        let factor = try #require(try archive.secondFactor(of: account.id))
        #expect(!"\(factor)".contains(secret.base32))
        let held = try #require(try archive.account(account.id))
        #expect(held.hasSecondFactor)
        #expect(!String(reflecting: held).contains(secret.base32))
    }
}
