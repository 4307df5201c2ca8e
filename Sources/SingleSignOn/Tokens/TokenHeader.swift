/// What a token says about its signature; nothing of it is believed but as a choice among keys.
struct TokenHeader: Equatable {
    let algorithm: SigningAlgorithm
    let keyID: String?

    /// Longest ID token.
    static let tokenBytesMax = 16_384

    /// - Throws: ``TokenFault``.
    init(token: String) throws(TokenFault) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard token.utf8.count <= Self.tokenBytesMax, parts.count == 3,
            parts.allSatisfy({ Base64URL.bytes($0) != nil }),
            let bytes = Base64URL.bytes(parts[0]), let fields = Document.object(bytes)
        else { throw .malformed }
        // Extensions that must be understood; none is (RFC 7515 §4.1.11).
        guard fields["crit"] == nil else { throw .malformed }
        guard let name = fields["alg"]?.text else { throw .malformed }
        guard let algorithm = SigningAlgorithm(rawValue: name) else { throw .algorithm(name) }
        self.algorithm = algorithm
        switch fields["kid"] {
        case nil: keyID = nil
        case .text(let id)?: keyID = id
        default: throw .malformed
        }
    }
}
