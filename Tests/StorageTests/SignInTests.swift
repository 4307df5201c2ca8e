import Credentials
import Ledger
import Standing
@testable import Storage
import Testing
import Vocabulary

@Suite("Sign-ins and invitations")
struct SignInTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    private static func digest(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

    private func account() async throws -> Holder.ID {
        let id = try await archive.makeAccount(login: "budi", name: "Budi").id
        try await archive.setPassword(id, PeopleTests.hash, endingSessionsBut: nil)
        let secret = try OneTimeSecret(random: archive.surroundings.random)
        try await archive.setSecondFactor(id, secret: secret, recovery: nil)
        return id
    }

    private func count(_ attempt: @escaping @Sendable (UInt8) async throws -> Bool) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            for index in UInt8(1)...8 { group.addTask { (try? await attempt(index)) ?? false } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    @Test("one code shown at once by many admits one")
    func step() async throws {
        let id = try await account()
        let archive = archive
        let admitted = await count { index in
            try await archive.admit(
                Admission(
                    account: id, passwordHash: PeopleTests.hash, factor: .step(100),
                    session: Self.digest(index), device: nil, agent: "", term: .standard)) != nil
        }
        #expect(admitted == 1)
        #expect(try archive.sessions(of: id).count == 1)
        #expect(try await !archive.spend(step: 100, for: id))
        #expect(try await !archive.spend(step: 99, for: id))
        #expect(try await archive.spend(step: 101, for: id))
        #expect(try archive.secondFactor(of: id)?.lastStep == 101)
    }

    @Test("one recovery code shown at once by many admits one; the others stay good")
    func recovery() async throws {
        let id = try await account()
        let cheap = try #require(HashingCost(memory: 8, passes: 1))
        let (stored, shown) = try RecoveryCodes.issue(
            cost: cheap, random: archive.surroundings.random)
        let secret = try #require(try archive.secondFactor(of: id)?.secret)
        try await archive.setSecondFactor(id, secret: secret, recovery: stored)
        let archive = archive
        #expect(await count { _ in try await archive.spend(recoveryCode: shown[0], for: id) } == 1)
        #expect(
            await count { index in
                try await archive.spend(recoveryCode: shown[Int(index)], for: id)
            } == 8)
        #expect(try archive.secondFactor(of: id)?.recovery?.left == 1)
    }

    @Test("a password that changed meanwhile admits nobody")
    func stalePassword() async throws {
        let id = try await account()
        let newer = try #require(
            PasswordHash(
                text: PeopleTests.hash.text.replacing(
                    "AAAAAAAAAAAAAAAAAAAAAA$", with: "BBBBBBBBBBBBBBBBBBBBBA$")))
        try await archive.setPassword(id, newer, endingSessionsBut: nil)
        let admission = Admission(
            account: id, passwordHash: PeopleTests.hash, factor: .none, session: Self.digest(1),
            device: nil, agent: "", term: .standard)
        #expect(try await archive.admit(admission) == nil)
        await #expect(throws: ArchiveError.account(.changedMeanwhile)) {
            try await archive.setPassword(
                id, newer, replacing: PeopleTests.hash, endingSessionsBut: nil)
        }
        try await archive.refreshPassword(id, PeopleTests.hash, replacing: PeopleTests.hash)
        #expect(try archive.passwordHash(of: id) == newer)
    }

    @Test("sessions end: by time, one by one, all but one, with a new password")
    func sessions() async throws {
        let id = try await account()
        for byte in UInt8(1)...4 {
            try await archive.openSession(
                Self.digest(byte), for: id, secondFactor: byte > 1, device: Self.digest(9),
                agent: "Firefox", term: byte == 4 ? SessionTerm(idle: 1, absolute: 1) : .standard)
        }
        #expect(try archive.session(Self.digest(4)) == nil)
        let first = try #require(try archive.session(Self.digest(1)))
        #expect(first.account.id == id && !first.secondFactor && first.agent == "Firefox")
        try await archive.noteSession(Self.digest(1))
        #expect(try archive.session(Self.digest(1)).map { $0.seenAt > first.seenAt } == true)
        #expect(try archive.sessions(of: id).first?.digest == Self.digest(1))
        try await archive.endSession(Self.digest(1))
        try await archive.setPassword(id, PeopleTests.hash, endingSessionsBut: Self.digest(3))
        #expect(try archive.sessions(of: id).map(\.digest) == [Self.digest(3)])
        try await archive.endSessions(of: id)
        #expect(try archive.sessions(of: id).isEmpty)
    }

    @Test("a device is known where it signed in")
    func devices() async throws {
        let id = try await account()
        #expect(try !archive.isKnownDevice(Self.digest(5), for: id))
        try await archive.rememberDevice(Self.digest(5), for: id)
        try await archive.rememberDevice(Self.digest(5), for: id)
        #expect(try archive.isKnownDevice(Self.digest(5), for: id))
        #expect(try !archive.isKnownDevice(Self.digest(6), for: id))
    }

    private func invite(_ id: Holder.ID) async throws -> Invitation {
        let later = Timestamp(milliseconds: archive.surroundings.now().milliseconds + 86_400_000)
        let invitation = try Invitation(expires: later, random: archive.surroundings.random)
        try await archive.keepInvitation(invitation, for: id, purpose: .enrol, by: "p-0")
        return invitation
    }

    @Test("an invitation accepted at once by many admits one")
    func invitation() async throws {
        let id = try await archive.makeAccount(login: "siti", name: "Siti").id
        let invitation = try await invite(id)
        let archive = archive
        #expect(
            await count { _ in
                try await archive.spend(invitation, settingPassword: PeopleTests.hash).hasPassword
            } == 1)
        await #expect(throws: ArchiveError.invitation(.used)) {
            try await archive.spend(invitation, settingPassword: PeopleTests.hash)
        }
        #expect(try archive.invitations(of: id).map(\.standing) == [.used])
    }

    @Test("an invitation that was revoked, replaced or never kept admits nobody")
    func revoked() async throws {
        let id = try await archive.makeAccount(login: "siti", name: "Siti").id
        let first = try await invite(id)
        let second = try await invite(id)
        try await archive.revoke(invitation: second.id)
        for invitation in [first, second] {
            await #expect(throws: ArchiveError.invitation(.revoked)) {
                try await archive.spend(invitation, settingPassword: PeopleTests.hash)
            }
        }
        let stranger = try Invitation(
            expires: first.expires, random: archive.surroundings.random)
        await #expect(throws: ArchiveError.invitation(.forged)) {
            try await archive.spend(stranger, settingPassword: PeopleTests.hash)
        }
        #expect(try archive.account(id)?.hasPassword == false)
    }

    @Test("the invitation key is made once and stays")
    func key() async throws {
        let key = try await archive.invitationKeys()
        #expect(key.count == 1)
        #expect(try await archive.invitationKeys() == key)
        #expect(try await folder.archive(seed: 5).invitationKeys() == key)
    }
}
