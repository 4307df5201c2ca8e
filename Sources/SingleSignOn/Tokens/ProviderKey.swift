internal import JWTKit

/// A public key that a provider signs with.
package struct ProviderKey: Sendable {
    enum Material: Sendable {
        case rsa(Insecure.RSA.PublicKey)
        case p256(ES256PublicKey)
        case ed25519(EdDSA.PublicKey)
    }

    let id: String?
    /// The one algorithm that the provider keeps the key for, if it says so.
    let algorithm: SigningAlgorithm?
    let material: Material

    /// - Returns: `nil` for keys that sign nothing we accept: of other kinds and curves, for
    ///   encryption, for algorithms of ours that it does not have, shorter than 2048 bits, damaged.
    init?(_ fields: [String: ClaimValue]) {
        if let use = fields["use"], use != .text("sig") { return nil }
        if let operations = fields["key_ops"] {
            guard operations.texts?.contains("verify") == true else { return nil }
        }
        switch fields["alg"] {
        case nil: algorithm = nil
        case .text(let name)?:
            guard let known = SigningAlgorithm(rawValue: name) else { return nil }
            algorithm = known
        default: return nil
        }
        guard let material = Self.material(fields) else { return nil }
        self.material = material
        id = fields["kid"]?.text
    }

    private static func material(_ fields: [String: ClaimValue]) -> Material? {
        func bytes(_ name: String) -> String? {
            fields[name]?.text.flatMap { Base64URL.bytes($0) == nil ? nil : $0 }
        }
        switch fields["kty"]?.text {
        case "RSA":
            guard let modulus = bytes("n"), let exponent = bytes("e"),
                let key = try? Insecure.RSA.PublicKey(modulus: modulus, exponent: exponent)
            else { return nil }
            return .rsa(key)
        case "EC" where fields["crv"]?.text == "P-256":
            guard let x = bytes("x"), let y = bytes("y"),
                let key = try? ES256PublicKey(parameters: (x, y))
            else { return nil }
            return .p256(key)
        case "OKP" where fields["crv"]?.text == "Ed25519":
            guard let x = bytes("x"), let key = try? EdDSA.PublicKey(x: x, curve: .ed25519)
            else { return nil }
            return .ed25519(key)
        default: return nil
        }
    }

    /// Whether signatures of that kind can be this key's.
    func fits(_ wanted: SigningAlgorithm) -> Bool {
        guard algorithm == nil || algorithm == wanted else { return false }
        return switch (material, wanted) {
        case (.rsa, .rs256), (.rsa, .ps256), (.p256, .es256), (.ed25519, .edDSA): true
        default: false
        }
    }
}
