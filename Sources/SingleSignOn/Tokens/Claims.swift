package import Vocabulary

/// What a provider says about a sign-in.
package struct Claims: Hashable, Sendable {
    package let values: [String: ClaimValue]

    package init(_ values: [String: ClaimValue]) {
        self.values = values
    }

    package subscript(name: String) -> ClaimValue? { values[name] }

    package func text(_ name: String) -> String? { values[name]?.text }

    /// A date in seconds since 1970; `nil` when it is missing, no number, or beyond the year 9999.
    ///
    /// - Source: RFC 7519 §2, NumericDate.
    package func date(_ name: String) -> Timestamp? {
        guard let seconds = values[name]?.number, (0...253_402_300_799).contains(seconds) else {
            return nil
        }
        return Timestamp(milliseconds: Int64(seconds * 1_000))
    }

    /// How strongly the provider says that the person was authenticated.
    package var strength: Strength {
        Strength(
            level: text("acr"), methods: Set(values["amr"]?.texts ?? []))
    }
}

/// The level and the methods of an authentication, by the provider's own names.
///
/// - Source: OpenID Connect Core §2 (`acr`, `amr`); RFC 8176 names methods.
package struct Strength: Hashable, Sendable {
    package let level: String?
    package let methods: Set<String>

    package init(level: String?, methods: Set<String>) {
        self.level = level
        self.methods = methods
    }
}
