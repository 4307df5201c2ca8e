import Testing

@testable import SingleSignOn

@Suite("What a provider publishes about itself")
struct MetadataTests {
    private func read(
        _ changes: [String: ClaimValue?] = [:], issuer name: String = issuer
    ) throws -> ProviderMetadata {
        var fields: [String: ClaimValue] = [
            "issuer": .text(name), "authorization_endpoint": .text(name + "/auth"),
            "token_endpoint": .text(name + "/token"), "jwks_uri": .text(name + "/certs"),
        ]
        for (field, value) in changes { fields[field] = value }
        let address = try #require(WebAddress(name))
        return try ProviderMetadata(json: try json(.object(fields)), issuer: address)
    }

    @Test("The issuer is the configured one, letter for letter")
    func issuers() throws {
        #expect(try read().token.text == issuer + "/token")
        for other: ClaimValue? in [nil, .text(issuer + "/"), .text("https://jahat.contoh")] {
            #expect(throws: ProviderFault.metadata(field: "issuer")) {
                try read(["issuer": other])
            }
        }
    }

    @Test("Addresses are encrypted, but for a provider on this machine")
    func encrypted() throws {
        for field in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
            let others: [ClaimValue?] = [
                nil, .text("http://sso.contoh.go.id/x"), .text("http://127.0.0.1/x"),
                .text("javascript:alert(1)"), .text("/relative"), .number(1),
            ]
            for other in others {
                #expect(throws: ProviderFault.metadata(field: field)) {
                    try read([field: other])
                }
            }
        }
        #expect(throws: ProviderFault.metadata(field: "end_session_endpoint")) {
            try read(["end_session_endpoint": .text("http://sso.contoh.go.id/x")])
        }
        #expect(try read(issuer: "http://127.0.0.1:9000").keys.text.hasSuffix("/certs"))
    }

    @Test("It must know the code flow, PKCE with S256 and an algorithm of ours, if it tells")
    func abilities() throws {
        let wrong: [(String, String)] = [
            ("response_types_supported", "id_token"),
            ("code_challenge_methods_supported", "plain"),
            ("id_token_signing_alg_values_supported", "HS256"),
        ]
        for (field, value) in wrong {
            #expect(throws: ProviderFault.metadata(field: field)) {
                try read([field: .list([.text(value)])])
            }
        }
        let right: [String: ClaimValue?] = [
            "response_types_supported": .list([.text("code"), .text("id_token")]),
            "code_challenge_methods_supported": .list([.text("plain"), .text("S256")]),
            "id_token_signing_alg_values_supported": .list([.text("HS256"), .text("EdDSA")]),
            "token_endpoint_auth_methods_supported": .list([.text("client_secret_post")]),
        ]
        #expect(try read(right).secretGoesInForm)
    }

    @Test(
        "Addresses that are none",
        arguments: [
            "", "sso.contoh.go.id", "ftp://a", "https://", "https:///x", "http://contoh.go.id",
            "http://127.0.0.1.contoh.go.id", "http://127.1", "http://localhost.contoh",
            "https://a@b", "https://a:b@c", "https://a#b", "https://a b", "https://a\\b",
            "https://a\nb", "https://é.id", "https://a:99999", "https://[::1", "http://0.0.0.0",
            "HTTPS://a",
        ])
    func noAddress(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(
        "Addresses that are some",
        arguments: [
            ("https://a.go.id/x?y=1", "https://a.go.id"),
            ("http://127.0.0.1:80/", "http://127.0.0.1:80"),
            ("http://[::1]:9/x", "http://[::1]:9"), ("http://localhost", "http://localhost"),
            ("https://A.Go.ID", "https://a.go.id"), ("http://127.9.9.9", "http://127.9.9.9"),
        ])
    func address(text: String, origin: String) {
        #expect(WebAddress(text)?.origin == origin)
    }

    @Test("A query is added to the one that is there")
    func queries() {
        #expect(WebAddress("https://a/x")?.adding([("a", "b c")]) == "https://a/x?a=b%20c")
        #expect(WebAddress("https://a/x?")?.adding([("a", "é")]) == "https://a/x?a=%C3%A9")
        #expect(WebAddress("https://a/x?y=1")?.adding([("a", "&")]) == "https://a/x?y=1&a=%26")
    }
}
