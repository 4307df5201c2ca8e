import Foundation
import Synchronization
import Testing
import Vocabulary

@testable import SingleSignOn

@Suite("A sign-in through the provider")
struct FlowTests {
    @Test("The browser leaves with state, nonce and challenge, and comes back as somebody")
    func wholeWay() async throws {
        let journey = try Journey(["second_factor": .object(["amr": .list([.text("otp")])])])
        let signer = Signer.es256("k")
        let key = try signer.published()
        journey.provider.change { $0.keys = [key] }
        let away = try await journey.leave()
        #expect(away.query["response_type"] == "code")
        #expect(away.query["scope"] == "openid profile")
        #expect(away.query["code_challenge_method"] == "S256")
        #expect(away.query["redirect_uri"] == "https://selaras.contoh.go.id/masuk/sso/kembali")
        journey.answer(
            with: try await signer.token(
                goodClaims(["nonce": .text(away.nonce), "amr": .list([.text("otp")])])))
        let arrival = try await journey.comeBack(away)
        #expect(arrival.identity == Identity(issuer: issuer, subject: "pegawai-7"))
        #expect(arrival.hasSecondFactor)
        #expect(arrival.purpose == .signIn(next: "/evaluasi"))
        let sent = try #require(journey.provider.state.withLock { $0.forms.first })
        // The secret is form-encoded before it is joined to the name (RFC 6749 §2.3.1).
        let pair = Data("selaras:s3cr%26t".utf8).base64EncodedString()
        #expect(sent.basic?.text == "Basic \(pair)")
        let fields = URLComponents(string: "?" + sent.form)?.queryItems ?? []
        let verifier = fields.first { $0.name == "code_verifier" }?.value ?? ""
        #expect(
            Base64URL.text(Digest.sha256(Array(verifier.utf8))) == away.query["code_challenge"])
        #expect(!sent.form.contains("s3cr"))
    }

    /// RFC 7636, appendix B.
    @Test("The challenge is the published one")
    func challenge() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        #expect(
            Base64URL.text(Digest.sha256(Array(verifier.utf8)))
                == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    private func ready() async throws -> (Journey, Signer, Journey.Away) {
        let journey = try Journey()
        let signer = Signer.es256("k")
        let key = try signer.published()
        journey.provider.change { $0.keys = [key] }
        let away = try await journey.leave()
        journey.answer(with: try await signer.token(goodClaims(["nonce": .text(away.nonce)])))
        return (journey, signer, away)
    }

    @Test("An answer counts once")
    func once() async throws {
        let (journey, _, away) = try await ready()
        _ = try await journey.comeBack(away)
        await #expect(throws: SignOnFault.unknownState) { try await journey.comeBack(away) }
    }

    @Test("An answer counts in the browser that asked, and another cannot use it up")
    func otherBrowser() async throws {
        let (journey, _, away) = try await ready()
        let answer = try #require(
            ProviderAnswer { ["state": [away.state], "code": ["c-1"]][$0] ?? [] })
        for binding in [nil, "", away.state, try await journey.leave().departure.binding.text] {
            await #expect(throws: SignOnFault.unknownState) {
                try await journey.signOn.finish(answer, binding: binding)
            }
        }
        #expect(try await journey.comeBack(away).identity.subject == "pegawai-7")
    }

    @Test("An answer counts for ten minutes")
    func late() async throws {
        let (journey, _, away) = try await ready()
        journey.provider.change { $0.seconds += 600 }
        await #expect(throws: SignOnFault.unknownState) { try await journey.comeBack(away) }
        let state = "not-begun-here"
        let answer = try #require(ProviderAnswer { ["state": [state], "code": ["c"]][$0] ?? [] })
        await #expect(throws: SignOnFault.unknownState) {
            try await journey.signOn.finish(answer, binding: away.departure.binding.text)
        }
    }

    @Test("A token with another sign-in's nonce is refused")
    func otherNonce() async throws {
        let (journey, signer, away) = try await ready()
        let other = try await journey.leave()
        journey.answer(with: try await signer.token(goodClaims(["nonce": .text(other.nonce)])))
        await #expect(throws: SignOnFault.token(.nonce)) { try await journey.comeBack(away) }
    }

    @Test("An answer of another issuer, and a nameless one of a provider that names itself")
    func otherIssuer() async throws {
        let (journey, _, away) = try await ready()
        await #expect(throws: SignOnFault.otherIssuer) {
            try await journey.comeBack(
                away, fields: ["code": ["c"], "iss": ["https://jahat.contoh"]])
        }
        let naming = try Journey()
        naming.provider.change {
            $0.metadata["authorization_response_iss_parameter_supported"] = .truth(true)
        }
        let second = try await naming.leave()
        await #expect(throws: SignOnFault.otherIssuer) { try await naming.comeBack(second) }
    }

    @Test("What the provider declines is told in its word alone")
    func declined() async throws {
        let (journey, _, away) = try await ready()
        await #expect(throws: SignOnFault.declined(error: "access_deniedscriptx")) {
            try await journey.comeBack(away, fields: ["error": ["access_denied<script>X</x"]])
        }
        #expect(journey.provider.times(.token) == 0)
    }

    @Test("A code that the provider does not know, and answers that are none")
    func refused() async throws {
        let (journey, _, away) = try await ready()
        journey.provider.change {
            $0.tokenStatus = 400
            $0.token = ["error": .text("invalid_grant")]
        }
        await #expect(throws: SignOnFault.provider(.refused(error: "invalid_grant"))) {
            try await journey.comeBack(away)
        }
        let doubled: [[String: [String]]] = [
            [:], ["code": ["a", "b"]], ["code": ["a"], "error": ["b"]], ["code": [""]],
            ["code": ["a"], "state": ["a", "b"]], ["code": ["a"], "state": []],
            ["code": [String(repeating: "a", count: 4_097)]],
        ]
        for fields in doubled {
            await #expect(throws: SignOnFault.unreadableAnswer) {
                try await journey.comeBack(away, fields: fields)
            }
        }
    }

    @Test("The user's information adds claims about the same subject and changes none")
    func userInfo() async throws {
        let journey = try Journey(["userinfo": .truth(true)])
        let signer = Signer.es256("k")
        let key = try signer.published()
        for (subject, isSame) in [("pegawai-7", true), ("pegawai-8", false)] {
            journey.provider.change {
                $0.keys = [key]
                $0.userInfo = [
                    "sub": .text(subject), "iss": .text("x"), "groups": .list([.text("a")]),
                ]
            }
            let away = try await journey.leave()
            journey.answer(with: try await signer.token(goodClaims(["nonce": .text(away.nonce)])))
            if isSame {
                let arrival = try await journey.comeBack(away)
                #expect(arrival.claims["groups"]?.texts == ["a"])
                #expect(arrival.claims.text("iss") == issuer)
            } else {
                await #expect(throws: SignOnFault.provider(.otherSubject)) {
                    try await journey.comeBack(away)
                }
            }
        }
    }

    @Test("Signing out goes on to the provider, when it has an address for that")
    func signOut() async throws {
        let journey = try Journey()
        let address = try #require(await journey.signOn.signOutAddress(returnPath: "/masuk"))
        #expect(
            address == issuer + "/logout?client_id=selaras&post_logout_redirect_uri="
                + "https%3A%2F%2Fselaras.contoh.go.id%2Fmasuk")
        let without = try Journey()
        without.provider.change { $0.metadata["end_session_endpoint"] = nil }
        #expect(await without.signOn.signOutAddress(returnPath: "/masuk") == nil)
    }

    @Test("The record of sign-ins under way is bounded and forgets the oldest")
    func bounded() throws {
        let pending = PendingSignIns(limit: 3)
        var requests: [AuthorizationRequest] = []
        for index in 0..<5 {
            let request = try #require(
                AuthorizationRequest { count in
                    (0..<count).map { _ in UInt8.random(in: .min ... .max) }
                })
            requests.append(request)
            pending.keep(
                PendingSignIn(
                    request: request, startedAt: at(start + Int64(index)), returnAddress: "x",
                    purpose: .signIn(next: nil)))
        }
        #expect(pending.count == 3)
        let found = requests.map {
            pending.take(state: $0.state, binding: $0.binding.text, at: at(start + 5)) != nil
        }
        #expect(found == [false, false, true, true, true])
    }

    @Test("A source of randomness that repeats itself begins nothing")
    func noRandomness() {
        #expect(AuthorizationRequest { [UInt8](repeating: 7, count: $0) } == nil)
        #expect(AuthorizationRequest { _ in [] } == nil)
    }
}
