package import Vocabulary

/// The provider that people sign in with, and what its word is good for.
package struct ProviderConfiguration: Sendable {
    package let issuer: WebAddress
    package let client: String
    /// `nil` for a client that the provider knows as public; PKCE protects both.
    package let secret: Secret?
    /// Where browsers reach Selaras: scheme, host and port.
    package let origin: String
    /// What the button says after “sign in with”.
    package let name: Wording
    /// With `openid`, in the order in which they are asked for.
    package let scopes: [String]
    /// The levels of authentication that are asked for and of which one must be shown.
    package let levels: [String]
    /// How long ago somebody may have signed in to the provider, in seconds.
    package let maxAge: Int?
    package let trustedAudiences: Set<String>
    /// Whether claims are read from the provider's user information as well.
    package let readsUserInfo: Bool
    package let secondFactor: SecondFactorRule
    package let mapping: ClaimMapping
    /// The authorities that vouch for the provider's certificate, instead of the system's.
    package let authorityFile: String?

    /// The address of a page of Selaras.
    package func address(_ path: String) -> String { origin + path }
}

/// When the provider's sign-in counts as one with a second factor.
package struct SecondFactorRule: Hashable, Sendable {
    /// Values of `acr`.
    package let levels: Set<String>
    /// Values of `amr`; one of them is enough.
    package let methods: Set<String>

    /// The provider never satisfies it.
    package static let never = SecondFactorRule(levels: [], methods: [])

    package init(levels: Set<String>, methods: Set<String>) {
        self.levels = levels
        self.methods = methods
    }

    package func isMet(by strength: Strength) -> Bool {
        strength.level.map(levels.contains) == true || !methods.isDisjoint(with: strength.methods)
    }
}
