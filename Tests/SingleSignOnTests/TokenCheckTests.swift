import Testing
import Vocabulary

@testable import SingleSignOn

@Suite("What an ID token must claim")
struct TokenCheckTests {
    private func subject(
        _ changes: [String: ClaimValue?] = [:], at seconds: Int64 = start + 5,
        levels: Set<String> = [], maxAge: Int? = nil, trusted: Set<String> = [],
        algorithm: SigningAlgorithm = .rs256, accessToken: String? = "a-1"
    ) throws(TokenFault) -> String {
        let check = TokenCheck(
            issuer: issuer, client: "selaras", trustedAudiences: trusted, nonce: "n-1",
            startedAt: at(start), levels: levels, maxAge: maxAge)
        return try check.subject(
            of: Claims(goodClaims(changes)), algorithm: algorithm, accessToken: accessToken,
            at: SingleSignOnTests.at(seconds))
    }

    @Test("A good token names its subject")
    func good() throws {
        #expect(try subject() == "pegawai-7")
    }

    @Test("Another issuer, or none, even one that differs in a slash or in case")
    func issuers() {
        let others: [ClaimValue?] = [
            nil, .text(issuer + "/"), .text(issuer.uppercased()), .list([.text(issuer)]),
            .text("https://sso.contoh.go.id"),
        ]
        for other in others {
            #expect(throws: TokenFault.issuer) { try subject(["iss": other]) }
        }
    }

    @Test("The token is for Selaras and for nobody whom it does not trust")
    func audiences() throws {
        let both = ClaimValue.list([.text("selaras"), .text("lain")])
        #expect(try subject(["aud": .list([.text("selaras")])]) == "pegawai-7")
        for other: ClaimValue? in [nil, .text("lain"), .list([]), .number(1), both] {
            #expect(throws: TokenFault.audience) { try subject(["aud": other]) }
        }
        let party: [String: ClaimValue?] = ["aud": both, "azp": .text("selaras")]
        #expect(throws: TokenFault.audience) { try subject(party) }
        #expect(try subject(party, trusted: ["lain"]) == "pegawai-7")
    }

    @Test("Several audiences ask for an authorised party, and a party is always Selaras")
    func parties() throws {
        let both = ClaimValue.list([.text("selaras"), .text("lain")])
        #expect(throws: TokenFault.party) { try subject(["aud": both], trusted: ["lain"]) }
        #expect(throws: TokenFault.party) { try subject(["azp": .text("lain")]) }
        #expect(throws: TokenFault.party) { try subject(["azp": .number(1)]) }
        #expect(try subject(["azp": .text("selaras")]) == "pegawai-7")
    }

    @Test("A token holds until a minute after its end, and not a second longer")
    func expiry() throws {
        #expect(try subject(at: start + 359) == "pegawai-7")
        #expect(throws: TokenFault.expired) { try subject(at: start + 360) }
        for other: ClaimValue? in [nil, .text("1790000300"), .number(-1), .number(.infinity)] {
            #expect(throws: TokenFault.expired) { try subject(["exp": other]) }
        }
    }

    @Test("It may be dated a minute later than our clock, and no more")
    func future() throws {
        func issued(_ seconds: Int64) -> [String: ClaimValue?] {
            ["iat": .number(Double(seconds)), "exp": .number(Double(seconds + 300))]
        }
        #expect(try subject(issued(start + 65)) == "pegawai-7")
        #expect(throws: TokenFault.notYet) { try subject(issued(start + 66)) }
        #expect(throws: TokenFault.notYet) { try subject(["nbf": .number(Double(start + 66))]) }
        #expect(throws: TokenFault.notYet) { try subject(["nbf": .text("nanti")]) }
        #expect(try subject(["nbf": .number(Double(start + 65))]) == "pegawai-7")
    }

    @Test("It may be a minute older than the sign-in it answers, and no more")
    func stale() throws {
        #expect(try subject(["iat": .number(Double(start - 60))]) == "pegawai-7")
        #expect(throws: TokenFault.stale) { try subject(["iat": .number(Double(start - 61))]) }
        #expect(throws: TokenFault.stale) { try subject(["iat": nil]) }
    }

    @Test("Another nonce, or none")
    func nonces() {
        for other: ClaimValue? in [nil, .text("n-2"), .text(""), .list([.text("n-1")])] {
            #expect(throws: TokenFault.nonce) { try subject(["nonce": other]) }
        }
    }

    /// The example of OpenID Connect Core, appendix A.3.
    @Test("The access token's hash is the published one")
    func publishedHash() throws {
        let access = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"
        let hash = ClaimValue.text("77QmUPtjPfzWtF2AnpK9RQ")
        #expect(try subject(["at_hash": hash], accessToken: access) == "pegawai-7")
        #expect(throws: TokenFault.accessToken) {
            try subject(["at_hash": hash], accessToken: access + "x")
        }
        #expect(throws: TokenFault.accessToken) { try subject(["at_hash": hash], accessToken: nil) }
        #expect(throws: TokenFault.accessToken) {
            try subject(["at_hash": .number(7)], accessToken: access)
        }
        // Ed25519 hashes with SHA-512.
        #expect(throws: TokenFault.accessToken) {
            try subject(["at_hash": hash], algorithm: .edDSA, accessToken: access)
        }
    }

    @Test("The level that was asked for is shown")
    func levels() throws {
        #expect(try subject(["acr": .text("emas")], levels: ["emas", "perak"]) == "pegawai-7")
        for other: ClaimValue? in [nil, .text("perunggu"), .list([.text("emas")])] {
            #expect(throws: TokenFault.level) { try subject(["acr": other], levels: ["emas"]) }
        }
    }

    @Test("The person signed in to the provider as lately as was asked")
    func age() throws {
        func signedIn(_ seconds: Int64) -> [String: ClaimValue?] {
            ["auth_time": .number(Double(seconds))]
        }
        #expect(try subject(signedIn(start - 655), maxAge: 600) == "pegawai-7")
        #expect(throws: TokenFault.age) { try subject(signedIn(start - 656), maxAge: 600) }
        #expect(throws: TokenFault.age) { try subject(signedIn(start + 66), maxAge: 600) }
        #expect(throws: TokenFault.age) { try subject(maxAge: 600) }
        #expect(try subject(signedIn(start - 100_000)) == "pegawai-7")
    }

    @Test("A subject is 1 to 255 printable characters of ASCII")
    func subjects() throws {
        let long = String(repeating: "a", count: 255)
        #expect(try subject(["sub": .text(long)]) == long)
        let others: [ClaimValue?] = [
            nil, .text(""), .text(long + "a"), .number(7), .text("a\u{0}b"), .text("é"),
        ]
        for other in others {
            #expect(throws: TokenFault.subject) { try subject(["sub": other]) }
        }
    }
}
