import Foundation
import JWTKit

@testable import SingleSignOn

/// A key pair of a provider that tests play.
struct Signer: Sendable {
    enum Kind: Sendable {
        case rs256, ps256
        case es256(ES256PrivateKey)
        case edDSA(EdDSA.PrivateKey)
    }

    let kind: Kind
    let kid: String?

    static func es256(_ kid: String? = nil) -> Signer {
        Signer(kind: .es256(ES256PrivateKey()), kid: kid)
    }

    static func edDSA(_ kid: String? = nil) throws -> Signer {
        Signer(kind: .edDSA(try EdDSA.PrivateKey()), kid: kid)
    }

    /// The public half as a provider publishes it.
    func published(
        _ changes: [String: ClaimValue] = [:]
    ) throws -> [String: ClaimValue] {
        var fields: [String: ClaimValue] = ["use": .text("sig")]
        if let kid { fields["kid"] = .text(kid) }
        switch kind {
        case .rs256, .ps256:
            let (modulus, exponent) = try Self.rsa().publicKey.getKeyPrimitives()
            fields["kty"] = .text("RSA")
            fields["n"] = .text(Base64URL.text(Array(modulus)))
            fields["e"] = .text(Base64URL.text(Array(exponent)))
        case .es256(let key):
            fields["kty"] = .text("EC")
            fields["crv"] = .text("P-256")
            fields["x"] = .text(Self.forAddresses(key.parameters?.x))
            fields["y"] = .text(Self.forAddresses(key.parameters?.y))
        case .edDSA(let key):
            fields["kty"] = .text("OKP")
            fields["crv"] = .text("Ed25519")
            fields["x"] = .text(Base64URL.text(Array(key.publicKey.rawRepresentation)))
        }
        return fields.merging(changes) { $1 }
    }

    func token(_ claims: [String: ClaimValue], header: JWTHeader = JWTHeader()) async throws
        -> String
    {
        let keys = JWTKeyCollection()
        switch kind {
        case .rs256: await keys.add(rsa: try Self.rsa(), digestAlgorithm: .sha256)
        case .ps256: await keys.add(pss: try Self.rsa(), digestAlgorithm: .sha256)
        case .es256(let key): await keys.add(ecdsa: key)
        case .edDSA(let key): await keys.add(eddsa: key)
        }
        var header = header
        if let kid, header.fields["kid"] == nil { header.fields["kid"] = .string(kid) }
        return try await keys.sign(Freely(claims: claims), header: header)
    }

    static func rsa() throws -> Insecure.RSA.PrivateKey {
        try Insecure.RSA.PrivateKey(pem: rsaPEM)
    }

    private static func forAddresses(_ text: String?) -> String {
        (text ?? "").replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Made for these tests and used nowhere else.
    private static let rsaPEM = """
        -----BEGIN PRIVATE KEY-----
        MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC1tBNvLhl0mJlh
        McMoK2N5fqAzKuQjBrbKRl8+Jw3riRaxXmEl5J9aUKuoV9LopoHKQLnVuFjh0oxN
        xuULXJ5uu5gdZomqAT1K6wV2sUTH0NBNagpKq/0mhC/kmegyjH6ueEu7OdIKjeVD
        GPHxke9sHVic+qmc1sjFhwQhOFj+QpMuec/bXW7/5qxgj9bwJSmoBZP6OKPkEKGe
        uubiJqmpY3QvTEpPKXeYyCsv7jf56u74PFn28WvsZeHbDWqk9owc4cIqcTnwA4j7
        rXz+OCMPYTNo3P4wUe7Vtm4d2TtKod0qoaC3eYBV2nN6yfXveK1XDomVysZ4WLze
        hi3xgQCFAgMBAAECggEACblVmetWZug8uxgZ6NYrmGanpZ1bwKkdEqWh9rZJ1ytK
        uNrDaa76vS9YhGWQzq0MgJmmqFKZhRpKsmXcv5cpDmWBLj+cyemPkWkS7Ydulh/t
        adstKlJadZt44au/4qakp+sdqGsfe7ucw5K77fDgpoFKivoaJh/TdkiztqBomNC5
        W2d8z4rWt2XpvsHPzevjJigigM1Ia9tb8rz0sOzIy7s56WETu8d0Jh/0h/npO9xE
        r6RwYfIeS+MC6aZM/PprL6zxPvt/f0PrZoO+4tUsve3RgjD2T2onxyGy4idbuFlb
        +rVIpRrcgL6KGCnDV+FE9SxdIPXxMeyv1F8cNi09YQKBgQD/iVgqXsUO6rtIt/TS
        YlyOJneP2Il9E7fK2OKtaMPcz6AQY6nW4DMZfd+/njmjTjbGimyRAKUNoUCIIrQ7
        pCYEgpavn1otL8tldg0lD65M6V2TG865G5EeZ5tqRFgRiLzLm6UxtT4i2MXhfxDL
        P7xUvOPBFH43kOEV+t76lcrZJQKBgQC2CHKrc5s4qwxk1RJRc6goUm+ofsOgsyFA
        dSjLUfjkNPJLdpmhAkz1jpw99FJDjqJ46KXCG/rtr26mE20nrwQWGAMSZx+zaHid
        Yuh8F+uVzHxJM/eNE/1BZnYbhyb9unGgZfa7lci5UpibDlQN+NjOc5FL1HMazWsB
        fGR/mGhb4QKBgG40ZXmgdYwBX9P0wfkZwqDrphS7ZlAy+Mja0KfIzu+j+3wV/2FU
        P7V2u9CABIuRZ74oZLoEdSpzqMkNbn1qRZscVrBXISTrv+R6DSE2qg0xd9HB5F2g
        re1W8YfbAcBOIF4POic96xZMNssRacS+MBK7g935YJXGPcyk7RVVFK6hAoGBAIe7
        3OWDmqayxNcbGkGqICWQ8rmNbIoTiCPsOLMDOLfR0yn6EaxBbulboZ2A5SaC4RuP
        Pqpy+rTpL3Se37HLixx+YywBwV2h9O5GplyB6aUViUd8fIax9RIjOMZmDOj9cWTN
        IyHVGos1z50vHfYdLG0lN553mCzQJ45AFyAdoROBAoGAMs5P5uh6zdIsYKZIg6pW
        rOEyPw8YbKAxhNvKe5SOfKN5Krx6Z+PzyztSI+GoJLmLJd//UNHSCA5tZJYkXnBB
        qpAzxCI2UGjbkbSPjSuKuW2DDg/HzS5AFdaT/gEsvoRUhmgRlYCbXIEtBOjHhoDH
        A8VgtnBDmrSdMvdcHZBBdBY=
        -----END PRIVATE KEY-----
        """
}

/// Claims without rules.
struct Freely: JWTPayload {
    let claims: [String: ClaimValue]

    init(claims: [String: ClaimValue]) { self.claims = claims }
    init(from decoder: any Decoder) throws { claims = try .init(from: decoder) }
    func encode(to encoder: any Encoder) throws { try claims.encode(to: encoder) }
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}

/// A token whose header and signature are as told, whoever that convinces.
func unsigned(
    _ header: [String: ClaimValue], _ claims: [String: ClaimValue], signature: [UInt8] = []
) throws -> String {
    let parts = try [header, claims].map { Base64URL.text(Array(try JSONEncoder().encode($0))) }
    return (parts + [Base64URL.text(signature)]).joined(separator: ".")
}
