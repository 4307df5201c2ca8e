/// What a provider publishes about itself.
///
/// - Source: OpenID Connect Discovery 1.0 §3, §4.3; RFC 8414.
package struct ProviderMetadata: Hashable, Sendable {
    package let authorization: WebAddress
    package let token: WebAddress
    package let keys: WebAddress
    package let userInfo: WebAddress?
    package let endSession: WebAddress?
    /// Whether the secret goes into the form instead of a header.
    let secretGoesInForm: Bool
    /// Whether its answers name their issuer (RFC 9207), which then must be there.
    let answersNameIssuer: Bool

    /// - Throws: ``ProviderFault/metadata(field:)`` for what is missing or not as required.
    package init(json bytes: [UInt8], issuer: WebAddress) throws(ProviderFault) {
        guard let fields = Document.object(bytes) else { throw .notJSON(.discovery) }
        // Letter for letter: another issuer's word must never pass for this one's.
        guard fields["issuer"]?.text == issuer.text else { throw .metadata(field: "issuer") }
        authorization = try Self.needed("authorization_endpoint", fields, issuer)
        token = try Self.needed("token_endpoint", fields, issuer)
        keys = try Self.needed("jwks_uri", fields, issuer)
        userInfo = try Self.address("userinfo_endpoint", fields, issuer)
        endSession = try Self.address("end_session_endpoint", fields, issuer)
        try Self.check(fields)
        let methods = fields["token_endpoint_auth_methods_supported"]?.texts
        secretGoesInForm =
            methods.map {
                !$0.contains("client_secret_basic") && $0.contains("client_secret_post")
            } ?? false
        answersNameIssuer =
            fields["authorization_response_iss_parameter_supported"]?.truth ?? false
    }

    private static func check(_ fields: [String: ClaimValue]) throws(ProviderFault) {
        let types = "response_types_supported"
        guard fields[types]?.texts?.contains("code") ?? true else { throw .metadata(field: types) }
        // Left out by providers that do not tell; they still get a challenge.
        let challenges = "code_challenge_methods_supported"
        guard fields[challenges]?.texts?.contains("S256") ?? true else {
            throw .metadata(field: challenges)
        }
        let algorithms = "id_token_signing_alg_values_supported"
        if let names = fields[algorithms]?.texts {
            guard names.contains(where: { SigningAlgorithm(rawValue: $0) != nil }) else {
                throw .metadata(field: algorithms)
            }
        }
    }

    private static func needed(
        _ field: String, _ fields: [String: ClaimValue], _ issuer: WebAddress
    ) throws(ProviderFault) -> WebAddress {
        guard let address = try address(field, fields, issuer) else {
            throw .metadata(field: field)
        }
        return address
    }

    /// - Throws: also for `http` beside an issuer with `https`.
    private static func address(
        _ field: String, _ fields: [String: ClaimValue], _ issuer: WebAddress
    ) throws(ProviderFault) -> WebAddress? {
        guard let value = fields[field], value != .null else { return nil }
        guard let address = value.text.flatMap(WebAddress.init),
            address.isEncrypted || !issuer.isEncrypted
        else { throw .metadata(field: field) }
        return address
    }
}
