import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

/// Somebody for each column of the table, signed in.
struct ScenarioCast: Sendable {
    /// The agency that the objects of the scenarios belong to, and another.
    static let own: Agency.ID = "DINKES"
    static let other: Agency.ID = "KOSONG"

    private var accounts: [Asking: Account] = [:]
    private var sessions: [Asking: [String: String]] = [:]

    /// Nobody is signed in for the public.
    init(in office: TestOffice) async throws {
        sessions[.administrator] = try await office.admin()
        accounts[.administrator] = try office.archive.account(login: "admin")
        for asking in Asking.allCases where asking != .visitor && asking != .administrator {
            let login = asking.rawValue.lowercased()
            let account: Account
            if let seat = Self.seat(of: asking) {
                account = try await office.add(login, name: asking.wording.id, seat)
            } else {
                account = try await office.add(login, name: asking.wording.id)
            }
            if Self.seat(of: asking)?.role.isPrivileged == true {
                _ = try await office.addFactor(account)
            }
            accounts[asking] = account
            sessions[asking] = try await office.session(account)
        }
    }

    /// What their browser sends.
    func session(of asking: Asking) -> [String: String] { sessions[asking] ?? [:] }

    func account(of asking: Asking) throws -> Account { try #require(accounts[asking]) }

    /// A participant and oneself hold nothing.
    private static func seat(of asking: Asking) -> Seat? {
        switch asking {
        case .visitor, .oneself, .invited, .administrator: nil
        case .organiser: .organiser(.government)
        case .head: .agencyHead(own, .government)
        case .otherHead: .agencyHead(other, .government)
        case .operator: .agencyOperator(own, .government)
        case .otherOperator: .agencyOperator(other, .government)
        case .verifier: .verifier(.government, recused: [])
        case .facilitator: .facilitator(.government)
        case .leader: .leader(.government)
        }
    }
}
