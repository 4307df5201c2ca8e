import JWTKit
import Testing

@testable import SingleSignOn

@Suite("Whose signature a token carries")
struct SignatureTests {
    private func claims(
        _ token: String, _ keys: [[String: ClaimValue]]
    ) async throws -> Claims {
        let set = try #require(
            KeySet(json: try json(.object(["keys": .list(keys.map(ClaimValue.object))]))))
        let header = try TokenHeader(token: token)
        return try await SignatureCheck.claims(
            of: token, header: header, keys: set.candidates(for: header))
    }

    private func signers() throws -> [Signer] {
        [
            Signer(kind: .rs256, kid: "k"), Signer(kind: .ps256, kid: "k"), .es256("k"),
            try .edDSA("k"),
        ]
    }

    @Test("RS256, PS256, ES256 and EdDSA are accepted")
    func accepted() async throws {
        for signer in try signers() {
            let token = try await signer.token(goodClaims())
            #expect(try await claims(token, [signer.published()]).text("sub") == "pegawai-7")
        }
    }

    @Test("One changed character of header, claims or signature undoes the signature")
    func changed() async throws {
        for signer in try signers() {
            let token = try await signer.token(goodClaims(["sub": .text("pegawai-8")]))
            let other = try await signer.token(goodClaims())
            let (mine, theirs) = (token.split(separator: "."), other.split(separator: "."))
            let swapped = [
                "\(mine[0]).\(theirs[1]).\(mine[2])", "\(mine[0]).\(mine[1]).\(theirs[2])",
            ]
            for damaged in swapped {
                await #expect(throws: TokenFault.signature) {
                    try await claims(damaged, [signer.published()])
                }
            }
        }
    }

    @Test("Another key of the same name did not sign it")
    func otherKey() async throws {
        let token = try await Signer.es256("k").token(goodClaims())
        await #expect(throws: TokenFault.signature) {
            try await claims(token, [Signer.es256("k").published()])
        }
    }

    @Test("No signature is no signature, however it is spelt")
    func none() throws {
        for name in ["none", "None", "NONE", "", "rs256", "HS256", "HS512", "RS512", "ES384"] {
            let token = try unsigned(
                ["alg": .text(name), "kid": .text("k")], goodClaims(), signature: [1])
            #expect(throws: TokenFault.algorithm(name)) { try TokenHeader(token: token) }
        }
    }

    @Test("A public key is no shared secret: HS256 with it is refused before any key is tried")
    func confusion() async throws {
        let keys = JWTKeyCollection()
        let pem = try Signer.rsa().publicKey.pemRepresentation
        await keys.add(hmac: HMACKey(from: pem), digestAlgorithm: .sha256)
        let token = try await keys.sign(Freely(claims: goodClaims()), header: ["kid": "k"])
        #expect(throws: TokenFault.algorithm("HS256")) { try TokenHeader(token: token) }
    }

    @Test("A token cannot use a key for another algorithm than the key's")
    func otherAlgorithm() async throws {
        let signer = Signer(kind: .rs256, kid: "k")
        let token = try await signer.token(goodClaims())
        for change in ["PS256", "RS512", "RSA-OAEP"] {
            let key = try signer.published(["alg": .text(change)])
            await #expect(throws: TokenFault.signature) { try await claims(token, [key]) }
        }
        #expect(
            try await claims(token, [signer.published(["alg": .text("RS256")])]).text("iss")
                == issuer)
    }

    @Test("Keys for encryption, secrets, other curves, short keys and damaged ones are left out")
    func unusable() throws {
        let good = try Signer.es256("k").published()
        let short = Base64URL.text([UInt8](repeating: 0xC3, count: 128))
        let keys: [[String: ClaimValue]] = [
            try Signer.es256("k").published(["use": .text("enc")]),
            try Signer.es256("k").published(["key_ops": .list([.text("sign")])]),
            try Signer.es256("k").published(["crv": .text("P-384")]),
            try Signer.es256("k").published(["x": .text("AAAA")]),
            ["kty": .text("oct"), "k": .text("c2VjcmV0"), "kid": .text("k")],
            ["kty": .text("RSA"), "n": .text(short), "e": .text("AQAB"), "kid": .text("k")],
            ["kty": .text("RSA"), "n": .text("!"), "e": .text("AQAB")], [:],
        ]
        #expect(keys.compactMap(ProviderKey.init).isEmpty)
        #expect(ProviderKey(good) != nil)
    }

    @Test("Without a name the key must be the only one that fits")
    func nameless() async throws {
        let signer = Signer.es256()
        let token = try await signer.token(goodClaims())
        let rsa = try Signer(kind: .rs256, kid: "r").published()
        #expect(try await claims(token, [signer.published(), rsa]).text("sub") == "pegawai-7")
        await #expect(throws: TokenFault.signature) {
            try await claims(token, [signer.published(), Signer.es256("2").published()])
        }
    }

    @Test("Damaged tokens, long ones and those with demands of their own")
    func malformed() throws {
        let good = try unsigned(["alg": .text("ES256")], goodClaims(), signature: [1])
        let long = String(repeating: "A", count: 16_384)
        let critical = try unsigned(
            ["alg": .text("ES256"), "crit": .list([.text("exp")])], goodClaims(), signature: [1])
        let noName = try unsigned(["kid": .text("k")], goodClaims(), signature: [1])
        let odd = try unsigned(["alg": .text("ES256"), "kid": .number(1)], goodClaims())
        let tokens = ["", "a", "..", "a.b", good + ".x", good + "=", long, critical, noName, odd]
        for token in tokens {
            #expect(throws: TokenFault.malformed) { try TokenHeader(token: token) }
        }
        #expect(try TokenHeader(token: good).algorithm == .es256)
    }

    @Test("A set of keys is an object with a list of at most a hundred")
    func sets() throws {
        let key = ClaimValue.object(try Signer.es256("k").published())
        func read(_ value: ClaimValue) throws -> KeySet? { KeySet(json: try json(value)) }
        #expect(try read(.object(["keys": .list([key, .text("x")])]))?.keys.count == 1)
        let many = [ClaimValue](repeating: key, count: 101)
        #expect(try read(.object(["keys": .list(many)])) == nil)
        #expect(try read(.list([key])) == nil)
        #expect(KeySet(json: Array("{".utf8)) == nil)
    }
}
