import Testing
import Ledger
import Logging
import Credentials
import Foundation
import Interchange
import Performance
import Proceedings
import Standing
import Storage
import Synchronization
import Vocabulary

@testable import Web

/// A clock that a test sets.
final class TestClock: Sendable {
    private let time: Mutex<Timestamp>

    init(_ day: String = "2025-07-10") {
        let day = CivilDate(day).map { Int64($0.dayNumber) } ?? 0
        // Nine in the morning at Samarinda.
        time = Mutex(Timestamp(milliseconds: day * 86_400_000 + 3_600_000))
    }

    var now: Timestamp { time.withLock { $0 } }

    func advance(minutes: Int64) {
        time.withLock { $0 = Timestamp(milliseconds: $0.milliseconds + minutes * 60_000) }
    }
}

/// A served record in which people sign in.
struct TestOffice {
    let record: TestRecord
    let clock: TestClock

    var archive: Archive { record.archive }

    static let passphrase = "kursi payung mangga delta"

    static func serving(
        _ dataset: Dataset = SampleData.dataset(), press: Press = Press(),
        mail: MailSettings? = nil, pace: RequestPace = .boundless,
        log: Logger = TestServer.silence,
        _ body: @Sendable (TestOffice) async throws -> Void
    ) async throws {
        let clock = TestClock()
        try await TestRecord.serving(
            press: press, mail: mail, clock: clock, pace: pace, log: log
        ) { record in
            if !dataset.indicators.isEmpty {
                _ = try await record.archive.take(
                    dataset, from: FileIdentity(name: "uji.zip", contents: [1]))
            }
            try await body(TestOffice(record: record, clock: clock))
        }
    }

    /// Somebody with these seats, and a passphrase; hashed at the least cost that is readable.
    @discardableResult
    func add(_ login: String, name: String = "Budi Santoso", _ seats: Seat...) async throws
        -> Account
    {
        let hash = try Self.hash(Self.passphrase, archive)
        if try !archive.hasAccounts() {
            // The first account is the administrator, whoever comes after it.
            _ = try await archive.makeFirstAdministrator(
                login: "admin", name: "Ani Administrator", passwordHash: hash)
        }
        if login == "admin" {
            return try #require(try archive.account(login: login))
        }
        let account = try await archive.makeAccount(login: login, name: name)
        try await archive.setPassword(account.id, hash, endingSessionsBut: nil)
        for seat in seats {
            let assignment = Assignment(
                id: archive.newAssignment(), holder: account.id, seat: seat,
                from: CivilDate("2025-01-01")!)
            try await archive.give(
                assignment, act: ActDone(deed: AccountAct.assign.deed, by: .administrator),
                author: .local)
        }
        return try #require(try archive.account(account.id))
    }

    static func hash(_ text: String, _ archive: Archive) throws -> PasswordHash {
        try PasswordHash(
            try Passphrase(typed: text), cost: try #require(HashingCost(memory: 64, passes: 1)),
            random: archive.surroundings.random)
    }

    /// A second factor that is set up already; its secret.
    func addFactor(_ account: Account) async throws -> OneTimeSecret {
        let secret = try OneTimeSecret(random: archive.surroundings.random)
        try await archive.setSecondFactor(account.id, secret: secret, recovery: nil)
        return secret
    }

    /// A session opened beside the door: the header that a browser sends.
    func session(
        _ account: Account, secondFactor: Bool = true
    ) async throws -> [String: String] {
        let token = try SessionToken(random: archive.surroundings.random)
        try await archive.openSession(
            token.digest, for: account.id, secondFactor: secondFactor, device: nil,
            agent: "uji", term: .standard)
        return ["Cookie": "selaras=\(token.text)"]
    }

    func get(_ target: String, _ headers: [String: String] = [:]) async throws -> HTTPAnswer {
        try await record.server.get(target, headers: headers)
    }

    func post(
        _ target: String, _ fields: [(String, String)], _ headers: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        let form = fields.map { "\($0.0)=\(PercentCoding.encoded($0.1))" }.joined(separator: "&")
        return try await record.post(target, form, headers)
    }

    func signIn(
        _ login: String, _ passphrase: String = TestOffice.passphrase,
        _ headers: [String: String] = [:], destination: String? = nil
    ) async throws -> HTTPAnswer {
        var fields = [(GateField.login, login), (GateField.passphrase, passphrase)]
        if let destination { fields.append((GateField.destination, destination)) }
        return try await post("/masuk", fields, headers)
    }
}

extension HTTPAnswer {
    var location: String? { headers["location"] }

    /// The value of a hidden field of the page.
    func hidden(_ name: String) -> String? {
        text.firstMatch(
            of: try! Regex("name=\"\(name)\" value=\"([^\"]*)\"", as: (Substring, Substring).self)
        )
        .map { String($0.1) }
    }

    /// What the browser sends back of the cookies that were set.
    var cookie: [String: String] {
        let pairs = cookies.compactMap { $0.split(separator: ";").first.map(String.init) }
        return pairs.isEmpty ? [:] : ["Cookie": pairs.joined(separator: "; ")]
    }
}
