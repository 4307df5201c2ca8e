import FoundationEssentials
import JWTKit

/// Proves that one of a provider's keys signed a token.
enum SignatureCheck {
    /// The claims, believed only after this.
    private struct Payload: JWTPayload {
        let claims: [String: ClaimValue]

        init(from decoder: any Decoder) throws {
            claims = try [String: ClaimValue](from: decoder)
        }

        func encode(to encoder: any Encoder) throws {
            try claims.encode(to: encoder)
        }

        // What the claims must say is ``TokenCheck``'s part.
        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }

    /// - Throws: ``TokenFault/signature`` when none of the keys made it.
    static func claims(
        of token: String, header: TokenHeader, keys: [ProviderKey]
    ) async throws(TokenFault) -> Claims {
        for key in keys {
            let collection = JWTKeyCollection()
            switch (key.material, header.algorithm) {
            case (.rsa(let key), .rs256):
                await collection.add(rsa: key, digestAlgorithm: .sha256)
            case (.rsa(let key), .ps256):
                await collection.add(pss: key, digestAlgorithm: .sha256)
            case (.p256(let key), .es256): await collection.add(ecdsa: key)
            case (.ed25519(let key), .edDSA): await collection.add(eddsa: key)
            default: continue
            }
            if let payload = try? await collection.verify(token, as: Payload.self) {
                return Claims(payload.claims)
            }
        }
        throw .signature
    }
}
