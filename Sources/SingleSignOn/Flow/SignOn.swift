package import Vocabulary

/// Sign-in with OpenID Connect: the authorization code flow with PKCE.
package final class SignOn: Sendable {
    package let configuration: ProviderConfiguration
    private let transport: any Transport
    private let now: @Sendable () -> Timestamp
    private let random: @Sendable (Int) -> [UInt8]
    private let pending = PendingSignIns()
    private let metadata: Cached<ProviderMetadata>
    private let keys: Cached<KeySet>

    /// How long the provider's description and keys count, in milliseconds.
    static let cacheAge: Int64 = 3_600_000

    enum Limit {
        static let metadata = 65_536
        static let keys = 262_144
        static let token = 65_536
        static let userInfo = 65_536
    }

    package init(
        _ configuration: ProviderConfiguration, transport: any Transport,
        now: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.configuration = configuration
        self.transport = transport
        self.now = now
        self.random = random
        let issuer = configuration.issuer
        let metadata = Cached<ProviderMetadata>(age: Self.cacheAge) {
            () async throws(ProviderFault) in
            try await Self.discover(issuer, transport)
        }
        self.metadata = metadata
        keys = Cached(age: Self.cacheAge) { () async throws(ProviderFault) in
            let address = try await metadata.value(at: now()).keys
            let bytes = try await transport.get(
                .keys, at: address, bearer: nil, limit: Limit.keys)
            guard let keys = KeySet(json: bytes) else { throw .notJSON(.keys) }
            return keys
        }
    }

    /// Begins a sign-in.
    ///
    /// - Parameter returnPath: the page of Selaras to which the provider sends the browser back.
    /// - Throws: ``SignOnFault``.
    package func begin(
        _ purpose: SignOnPurpose, returnPath: String, language: Language
    ) async throws(SignOnFault) -> Departure {
        let metadata = try await reaching { () async throws(ProviderFault) in
            try await self.metadata.value(at: self.now())
        }
        guard let request = AuthorizationRequest(random: random) else { throw .noRandomness }
        let returnAddress = configuration.address(returnPath)
        pending.keep(
            PendingSignIn(
                request: request, startedAt: now(), returnAddress: returnAddress,
                purpose: purpose))
        return Departure(
            address: request.address(
                configuration, metadata, returnAddress: returnAddress, language: language),
            binding: request.binding, seconds: Int(PendingSignIns.term / 1_000))
    }

    /// Ends a sign-in with what the browser brought back. Whatever comes of it, the same answer
    /// counts no second time.
    ///
    /// - Parameter binding: the cookie's value.
    /// - Throws: ``SignOnFault``.
    package func finish(
        _ answer: ProviderAnswer, binding: String?
    ) async throws(SignOnFault) -> Arrival {
        guard let pending = pending.take(state: answer.state, binding: binding, at: now()) else {
            throw .unknownState
        }
        let metadata = try await reaching { () async throws(ProviderFault) in
            try await self.metadata.value(at: self.now())
        }
        // Against answers mixed up between providers (RFC 9207 §2.4).
        let issuer = configuration.issuer.text
        guard answer.issuer == issuer || (answer.issuer == nil && !metadata.answersNameIssuer)
        else { throw .otherIssuer }
        switch answer.outcome {
        case .error(let error): throw .declined(error: error)
        case .code(let code): return try await redeem(code, pending, metadata)
        }
    }

    private func redeem(
        _ code: Secret, _ pending: PendingSignIn, _ metadata: ProviderMetadata
    ) async throws(SignOnFault) -> Arrival {
        let tokens = try await reaching { () async throws(ProviderFault) in
            try await self.tokens(for: code, pending, metadata)
        }
        let check = TokenCheck(
            issuer: configuration.issuer.text, client: configuration.client,
            trustedAudiences: configuration.trustedAudiences, nonce: pending.request.nonce,
            startedAt: pending.startedAt, levels: Set(configuration.levels),
            maxAge: configuration.maxAge)
        let (subject, claims) = try await verified(tokens, check)
        let all = try await reaching { () async throws(ProviderFault) in
            try await self.adding(to: claims, subject, tokens, metadata)
        }
        return Arrival(
            identity: Identity(issuer: configuration.issuer.text, subject: subject), claims: all,
            // The ID token alone is signed.
            hasSecondFactor: configuration.secondFactor.isMet(by: claims.strength),
            purpose: pending.purpose)
    }

    private func verified(
        _ tokens: Tokens, _ check: TokenCheck
    ) async throws(SignOnFault) -> (String, Claims) {
        let header = try believing { () throws(TokenFault) in
            try TokenHeader(token: tokens.id.text)
        }
        let candidates = try await candidates(for: header)
        do throws(TokenFault) {
            let claims = try await SignatureCheck.claims(
                of: tokens.id.text, header: header, keys: candidates)
            let subject = try check.subject(
                of: claims, algorithm: header.algorithm, accessToken: tokens.access?.text,
                at: now())
            return (subject, claims)
        } catch {
            throw .token(error)
        }
    }

    /// The keys that may have signed it; they are fetched again when there is none, as after the
    /// provider changed its keys, but not oftener than once a minute.
    private func candidates(for header: TokenHeader) async throws(SignOnFault) -> [ProviderKey] {
        let known = try await reaching { () async throws(ProviderFault) in
            try await self.keys.value(at: self.now()).candidates(for: header)
        }
        if !known.isEmpty { return known }
        let newer = try await reaching { () async throws(ProviderFault) in
            try await self.keys.newer(at: self.now())?.candidates(for: header)
        }
        guard let newer, !newer.isEmpty else { throw .token(.unknownKey) }
        return newer
    }

    /// Where to send a browser that has signed out, so that the provider signs it out as well.
    ///
    /// - Returns: `nil` when the provider has no such address, or cannot be reached.
    /// - Source: OpenID Connect RP-Initiated Logout 1.0 §2.
    package func signOutAddress(returnPath: String) async -> String? {
        let known = try? await metadata.value(at: now())
        return known?.endSession?.adding([
            ("client_id", configuration.client),
            ("post_logout_redirect_uri", configuration.address(returnPath)),
        ])
    }
}

extension SignOn {
    private static func discover(
        _ issuer: WebAddress, _ transport: any Transport
    ) async throws(ProviderFault) -> ProviderMetadata {
        let base = issuer.text.hasSuffix("/") ? String(issuer.text.dropLast()) : issuer.text
        guard let address = WebAddress(base + "/.well-known/openid-configuration") else {
            throw .metadata(field: "issuer")
        }
        let bytes = try await transport.get(
            .discovery, at: address, bearer: nil, limit: Limit.metadata)
        return try ProviderMetadata(json: bytes, issuer: issuer)
    }

    private struct Tokens {
        let id: Secret
        let access: Secret?
    }

    /// - Source: OpenID Connect Core §3.1.3.1, §9; RFC 6749 §2.3.1, §5.2.
    private func tokens(
        for code: Secret, _ pending: PendingSignIn, _ metadata: ProviderMetadata
    ) async throws(ProviderFault) -> Tokens {
        var form = [
            (name: "grant_type", value: "authorization_code"),
            (name: "code", value: code.text),
            (name: "redirect_uri", value: pending.returnAddress),
            (name: "code_verifier", value: pending.request.verifier.text),
        ]
        var basic: Secret?
        if let secret = configuration.secret, !metadata.secretGoesInForm {
            basic = BasicCredentials.header(configuration.client, secret)
        } else {
            form.append(("client_id", configuration.client))
            if let secret = configuration.secret { form.append(("client_secret", secret.text)) }
        }
        let (status, bytes) = try await transport.post(
            .token, to: metadata.token, form: FormCoding.text(form), basic: basic,
            limit: Limit.token)
        let fields = Document.object(bytes)
        guard status == 200 else {
            if let error = fields?["error"]?.text {
                throw .refused(error: ProviderAnswer.plain(error))
            }
            throw .status(.token, status)
        }
        guard let fields, let id = fields["id_token"]?.text,
            fields["token_type"]?.text?.lowercased() == "bearer"
        else { throw .notJSON(.token) }
        return Tokens(id: Secret(id), access: fields["access_token"]?.text.map(Secret.init))
    }

    /// The claims with those of the user's information, where the token says nothing else.
    ///
    /// - Source: OpenID Connect Core §5.3.2, §5.3.4: its subject must be the token's.
    private func adding(
        to claims: Claims, _ subject: String, _ tokens: Tokens, _ metadata: ProviderMetadata
    ) async throws(ProviderFault) -> Claims {
        guard configuration.readsUserInfo, let address = metadata.userInfo,
            let access = tokens.access
        else { return claims }
        let bytes = try await transport.get(
            .userInfo, at: address, bearer: access, limit: Limit.userInfo)
        guard let fields = Document.object(bytes) else { throw .notJSON(.userInfo) }
        guard fields["sub"]?.text == subject else { throw .otherSubject }
        return Claims(claims.values.merging(fields) { signed, _ in signed })
    }

    private func reaching<T>(
        _ work: () async throws(ProviderFault) -> T
    ) async throws(SignOnFault) -> T {
        do throws(ProviderFault) {
            return try await work()
        } catch {
            throw .provider(error)
        }
    }

    private func believing<T>(
        _ work: () throws(TokenFault) -> T
    ) throws(SignOnFault) -> T {
        do throws(TokenFault) {
            return try work()
        } catch {
            throw .token(error)
        }
    }
}
