/// Somebody whom the provider vouches for.
package struct Arrival: Hashable, Sendable {
    package let identity: Identity
    package let claims: Claims
    package let hasSecondFactor: Bool
    package let purpose: SignOnPurpose
}

/// Who it is: an account is found by this pair and by nothing else. Names and e-mail addresses
/// change hands; a provider's subject does not.
///
/// - Source: OpenID Connect Core §5.7.
package struct Identity: Hashable, Sendable {
    package let issuer: String
    package let subject: String

    package init(issuer: String, subject: String) {
        self.issuer = issuer
        self.subject = subject
    }
}

/// A browser that is sent to the provider.
package struct Departure: Hashable, Sendable {
    package let address: String
    /// The value of the cookie that ties the answer to this browser.
    package let binding: Secret
    /// How long the cookie lasts, in seconds.
    package let seconds: Int
}
