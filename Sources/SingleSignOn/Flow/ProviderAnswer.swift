/// What the browser brings back from the provider.
///
/// - Source: OpenID Connect Core §3.1.2.5, §3.1.2.6; RFC 9207.
package struct ProviderAnswer: Hashable, Sendable {
    enum Outcome: Hashable, Sendable {
        case code(Secret)
        /// The provider's word for what went wrong.
        case error(String)
    }

    let state: String
    let outcome: Outcome
    let issuer: String?

    static let bytesMax = 4_096

    /// - Parameter values: the values of a field of the query.
    /// - Returns: `nil` unless there is one state and either one code or one error.
    package init?(_ values: (String) -> [String]) {
        func one(_ name: String) -> String?? {
            let all = values(name)
            guard all.count <= 1 else { return nil }
            return .some(all.first.flatMap { $0.isEmpty ? nil : $0 })
        }
        guard let state = one("state"), let code = one("code"), let error = one("error"),
            let issuer = one("iss"), let state
        else { return nil }
        switch (code, error) {
        case (let code?, nil) where code.utf8.count <= Self.bytesMax:
            outcome = .code(Secret(code))
        case (nil, let error?): outcome = .error(Self.plain(error))
        default: return nil
        }
        self.state = state
        self.issuer = issuer
    }

    /// The provider's word as far as it may be shown: `[a-z_]`, at most 60 characters.
    static func plain(_ error: String) -> String {
        let letters = error.utf8.filter {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
        }
        return String(decoding: letters.prefix(60), as: UTF8.self)
    }
}
