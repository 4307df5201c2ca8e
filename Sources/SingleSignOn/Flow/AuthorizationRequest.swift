package import Vocabulary

/// One sign-in that begins: what the provider is asked, and what its answer must repeat.
///
/// - Source: OpenID Connect Core §3.1.2.1; RFC 7636 (PKCE, S256); RFC 9700 §2.1.
package struct AuthorizationRequest: Hashable, Sendable {
    /// Comes back with the browser.
    package let state: String
    /// Comes back in the ID token.
    package let nonce: String
    /// What only we can show to redeem the code.
    package let verifier: Secret
    /// Held by the browser alone.
    package let binding: Secret

    /// 256 random bits in 43 characters, for each of the four.
    static let drawnBytes = 32

    /// - Parameter random: gives that many random bytes.
    /// - Returns: `nil` when the source fails.
    package init?(random: (Int) -> [UInt8]) {
        let drawn = (0..<4).map { _ in random(Self.drawnBytes) }
        guard drawn.allSatisfy({ $0.count == Self.drawnBytes }), Set(drawn).count == 4 else {
            return nil
        }
        state = Base64URL.text(drawn[0])
        nonce = Base64URL.text(drawn[1])
        verifier = Secret(Base64URL.text(drawn[2]))
        binding = Secret(Base64URL.text(drawn[3]))
    }

    /// `code_challenge`.
    package var challenge: String {
        Base64URL.text(Digest.sha256(Array(verifier.text.utf8)))
    }

    /// Where the browser is sent.
    ///
    /// - Parameters:
    ///   - returnAddress: where the provider sends it back.
    ///   - language: of the provider's pages, if it has it.
    package func address(
        _ configuration: ProviderConfiguration, _ metadata: ProviderMetadata,
        returnAddress: String, language: Language
    ) -> String {
        var fields = [
            (name: "response_type", value: "code"),
            (name: "client_id", value: configuration.client),
            (name: "redirect_uri", value: returnAddress),
            (name: "scope", value: configuration.scopes.joined(separator: " ")),
            (name: "state", value: state),
            (name: "nonce", value: nonce),
            (name: "code_challenge", value: challenge),
            (name: "code_challenge_method", value: "S256"),
            (name: "ui_locales", value: language.rawValue),
        ]
        if !configuration.levels.isEmpty {
            fields.append(("acr_values", configuration.levels.joined(separator: " ")))
        }
        if let maxAge = configuration.maxAge { fields.append(("max_age", String(maxAge))) }
        return metadata.authorization.adding(fields)
    }
}
