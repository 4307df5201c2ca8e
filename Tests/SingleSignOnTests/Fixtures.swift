import Foundation
import Synchronization
import Vocabulary

@testable import SingleSignOn

func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: seconds * 1_000) }

func json(_ value: ClaimValue) throws -> [UInt8] { Array(try JSONEncoder().encode(value)) }

let issuer = "https://sso.contoh.go.id/realms/pegawai"
let start: Int64 = 1_790_000_000

/// The claims of a good answer to a sign-in that began at ``start``.
func goodClaims(_ changes: [String: ClaimValue?] = [:]) -> [String: ClaimValue] {
    var claims: [String: ClaimValue] = [
        "iss": .text(issuer), "sub": .text("pegawai-7"), "aud": .text("selaras"),
        "exp": .number(Double(start + 300)), "iat": .number(Double(start)),
        "nonce": .text("n-1"),
    ]
    for (name, value) in changes { claims[name] = value }
    return claims
}

/// The file that describes the provider, with changes.
func configurationFile(_ changes: [String: ClaimValue?] = [:]) -> [String: ClaimValue] {
    var fields: [String: ClaimValue] = [
        "issuer": .text(issuer), "client_id": .text("selaras"),
        "client_secret_env": .text("SSO_SECRET"), "address": .text("https://selaras.contoh.go.id"),
    ]
    for (name, value) in changes { fields[name] = value }
    return fields
}

func configuration(
    _ changes: [String: ClaimValue?] = [:]
) throws -> ProviderConfiguration {
    try ProviderConfiguration(json: try json(.object(configurationFile(changes))), file: "sso.json")
    { _ in Secret("s3cr&t") }
}

/// A provider that answers as it is told, and a clock.
final class PlayedProvider: Transport {
    struct State: Sendable {
        var seconds = start
        var keys: [[String: ClaimValue]] = []
        var metadata: [String: ClaimValue] = [
            "issuer": .text(issuer), "authorization_endpoint": .text(issuer + "/auth"),
            "token_endpoint": .text(issuer + "/token"), "jwks_uri": .text(issuer + "/certs"),
            "userinfo_endpoint": .text(issuer + "/userinfo"),
            "end_session_endpoint": .text(issuer + "/logout"),
        ]
        var tokenStatus = 200
        var token: [String: ClaimValue] = [:]
        var userInfo: [String: ClaimValue] = [:]
        var asked: [ProviderDocument] = []
        var forms: [(form: String, basic: Secret?)] = []
        var isDown = false
    }

    let state = Mutex(State())

    func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }
    var now: Timestamp { at(state.withLock { $0.seconds }) }
    func times(_ document: ProviderDocument) -> Int {
        state.withLock { $0.asked.count { $0 == document } }
    }

    func get(
        _ document: ProviderDocument, at address: WebAddress, bearer: Secret?, limit: Int
    ) async throws(ProviderFault) -> [UInt8] {
        let answer = state.withLock { state -> ClaimValue? in
            state.asked.append(document)
            guard !state.isDown else { return nil }
            switch document {
            case .discovery: return .object(state.metadata)
            case .keys: return .object(["keys": .list(state.keys.map(ClaimValue.object))])
            case .userInfo, .token: return .object(state.userInfo)
            }
        }
        guard let answer, let bytes = try? json(answer) else { throw .unreachable(document) }
        return bytes
    }

    func post(
        _ document: ProviderDocument, to address: WebAddress, form: String, basic: Secret?,
        limit: Int
    ) async throws(ProviderFault) -> (status: Int, bytes: [UInt8]) {
        let (status, answer) = state.withLock { state in
            state.asked.append(document)
            state.forms.append((form, basic))
            return (state.tokenStatus, state.token)
        }
        guard let bytes = try? json(.object(answer)) else { throw .notJSON(document) }
        return (status, bytes)
    }
}

/// A sign-in from its beginning to the browser's return.
struct Journey {
    let provider: PlayedProvider
    let signOn: SignOn

    init(_ changes: [String: ClaimValue?] = [:]) throws {
        let provider = PlayedProvider()
        self.provider = provider
        let generator = Mutex(SystemRandomNumberGenerator())
        signOn = SignOn(
            try configuration(changes), transport: provider, now: { provider.now },
            random: { count in
                generator.withLock { generator in
                    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
                }
            })
    }

    /// Where the browser is, and what it holds.
    struct Away {
        let departure: Departure
        let query: [String: String]
        var state: String { query["state"] ?? "" }
        var nonce: String { query["nonce"] ?? "" }
    }

    func leave(_ purpose: SignOnPurpose = .signIn(next: "/evaluasi")) async throws -> Away {
        let departure = try await signOn.begin(
            purpose, returnPath: "/masuk/sso/kembali", language: .indonesian)
        let items = URLComponents(string: departure.address)?.queryItems ?? []
        return Away(
            departure: departure,
            query: Dictionary(items.map { ($0.name, $0.value ?? "") }) { first, _ in first })
    }

    /// The provider will answer the code with this token.
    func answer(with token: String, access: String = "a-1") {
        provider.change {
            $0.token = [
                "id_token": .text(token), "access_token": .text(access),
                "token_type": .text("Bearer"),
            ]
        }
    }

    func comeBack(
        _ away: Away, fields: [String: [String]] = ["code": ["c-1"]]
    ) async throws -> Arrival {
        let all = fields.merging(["state": [away.state]]) { mine, _ in mine }
        guard let answer = ProviderAnswer({ all[$0] ?? [] }) else {
            throw SignOnFault.unreadableAnswer
        }
        return try await signOn.finish(answer, binding: away.departure.binding.text)
    }
}
