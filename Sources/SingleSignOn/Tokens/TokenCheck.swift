package import Vocabulary

/// Which claims an ID token must carry to answer one sign-in.
///
/// - Source: OpenID Connect Core 1.0 §3.1.3.7; RFC 8725 (BCP 225).
package struct TokenCheck: Sendable {
    package let issuer: String
    package let client: String
    /// Who else a token may be for.
    package let trustedAudiences: Set<String>
    package let nonce: String
    /// When the browser was sent away.
    package let startedAt: Timestamp
    /// The levels of which the token must show one; empty when none was asked for.
    package let levels: Set<String>
    /// How long ago the person may have signed in to the provider, in seconds.
    package let maxAge: Int?

    package init(
        issuer: String, client: String, trustedAudiences: Set<String> = [], nonce: String,
        startedAt: Timestamp, levels: Set<String> = [], maxAge: Int? = nil
    ) {
        self.issuer = issuer
        self.client = client
        self.trustedAudiences = trustedAudiences
        self.nonce = nonce
        self.startedAt = startedAt
        self.levels = levels
        self.maxAge = maxAge
    }

    /// How far the provider's clock may be from ours, in milliseconds.
    package static let skew: Int64 = 60_000
    /// Longest subject (OpenID Connect Core §2).
    static let subjectBytesMax = 255

    /// Who signed in.
    ///
    /// - Parameters:
    ///   - algorithm: which the signature was proved with.
    ///   - accessToken: what came with the token.
    /// - Throws: ``TokenFault``: the first of the specification's order.
    package func subject(
        of claims: Claims, algorithm: SigningAlgorithm, accessToken: String?, at now: Timestamp
    ) throws(TokenFault) -> String {
        guard claims.text("iss") == issuer else { throw .issuer }
        try checkAudience(claims)
        try checkDates(claims, now)
        guard claims.text("nonce") == nonce else { throw .nonce }
        try checkAccessToken(claims, algorithm, accessToken)
        guard levels.isEmpty || claims.text("acr").map(levels.contains) == true else {
            throw .level
        }
        try checkAge(claims, now)
        guard let subject = claims.text("sub"),
            (1...Self.subjectBytesMax).contains(subject.utf8.count),
            subject.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { throw .subject }
        return subject
    }

    private func checkAudience(_ claims: Claims) throws(TokenFault) {
        guard let audiences = claims["aud"]?.texts, audiences.contains(client),
            audiences.allSatisfy({ $0 == client || trustedAudiences.contains($0) })
        else { throw .audience }
        switch claims["azp"] {
        case nil: guard Set(audiences).count == 1 else { throw .party }
        case .text(client)?: break
        default: throw .party
        }
    }

    private func checkDates(_ claims: Claims, _ now: Timestamp) throws(TokenFault) {
        guard let end = claims.date("exp") else { throw .expired }
        guard now.milliseconds < end.milliseconds + Self.skew else { throw .expired }
        guard let issued = claims.date("iat") else { throw .stale }
        guard issued.milliseconds <= now.milliseconds + Self.skew else { throw .notYet }
        guard issued.milliseconds >= startedAt.milliseconds - Self.skew else { throw .stale }
        if claims["nbf"] != nil {
            guard let start = claims.date("nbf"),
                start.milliseconds <= now.milliseconds + Self.skew
            else { throw .notYet }
        }
    }

    private func checkAccessToken(
        _ claims: Claims, _ algorithm: SigningAlgorithm, _ accessToken: String?
    ) throws(TokenFault) {
        guard let claim = claims["at_hash"] else { return }
        guard let accessToken, let bytes = claim.text.flatMap({ Base64URL.bytes($0) }),
            Digest.areEqual(bytes, algorithm.halfHash(of: accessToken))
        else { throw .accessToken }
    }

    private func checkAge(_ claims: Claims, _ now: Timestamp) throws(TokenFault) {
        guard let maxAge else { return }
        guard let signedIn = claims.date("auth_time") else { throw .age }
        let age = now.milliseconds - signedIn.milliseconds
        guard age <= Int64(maxAge) * 1_000 + Self.skew, age >= -Self.skew else { throw .age }
    }
}
