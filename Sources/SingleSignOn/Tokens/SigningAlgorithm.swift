/// How a provider may sign: with a key pair of which Selaras knows the public half.
///
/// `none` and the algorithms with a shared secret (HS256 …) have no case, so no token can choose
/// them.
///
/// - Source: RFC 7518 §3.1; RFC 8037 §3.1; RFC 8725 §3.1 (what may be used is decided here, not by
///   the token).
package enum SigningAlgorithm: String, Sendable, CaseIterable, Hashable {
    case rs256 = "RS256"
    case ps256 = "PS256"
    case es256 = "ES256"
    case edDSA = "EdDSA"

    /// The half of the token's hash that `at_hash` holds.
    ///
    /// - Source: OpenID Connect Core §3.1.3.6: the left half of the hash that the algorithm signs
    ///   with; Ed25519's is SHA-512 (RFC 8032 §5.1).
    func halfHash(of text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let whole =
            switch self {
            case .rs256, .ps256, .es256: Digest.sha256(bytes)
            case .edDSA: Digest.sha512(bytes)
            }
        return Array(whole.prefix(whole.count / 2))
    }
}
