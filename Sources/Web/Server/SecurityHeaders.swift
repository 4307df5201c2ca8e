import HTTPTypes

/// What every answer tells the browser to refuse.
enum SecurityHeaders {
    static let contentSecurityPolicy = [
        "default-src 'none'", "object-src 'none'", "style-src 'self'", "script-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")

    /// For files that a user handed in: even a browser that opens one runs nothing in it.
    static let foreignFilePolicy =
        "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

    static func add(to headers: inout HTTPFields) {
        if headers[.contentSecurityPolicy] == nil {
            headers[.contentSecurityPolicy] = contentSecurityPolicy
        }
        headers[.xContentTypeOptions] = "nosniff"
        for (name, value) in others { headers[name] = value }
    }

    private static let others: [(HTTPField.Name, String)] = [
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
