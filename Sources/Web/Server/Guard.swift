import HTTPTypes
import Hummingbird
import Interchange

/// What is checked before a request is looked at.
enum Guard {
    /// Longest address.
    static let addressBytesMax = 4096
    static let parametersMax = 40

    static func check(_ request: Request, _ security: ServerSecurity) throws(Refusal) {
        guard request.uri.string.utf8.count <= addressBytesMax else { throw .addressTooLong }
        // Any web page can make its own name point here; only our own names are answered.
        guard security.answers(to: request.head.authority) else { throw .foreignHost }
        switch request.method {
        case .get, .head: return try checkEmbedding(request)
        case .post: try checkOrigin(request, security)
        default: throw .methodNotAllowed
        }
        if let length = request.headers[.contentLength].flatMap(Int.init),
            length > UploadLimits.bodyBytesMax
        {
            throw .bodyTooLarge(limitBytes: UploadLimits.fileBytesMax)
        }
    }

    /// A link on another site may lead here, but its pages may not make the browser fetch ours
    /// unseen: each address costs an evaluation.
    private static func checkEmbedding(_ request: Request) throws(Refusal) {
        guard request.headers[.secFetchSite] == "cross-site",
            let mode = request.headers[.secFetchMode], mode != "navigate"
        else { return }
        throw .crossOrigin
    }

    /// A form is taken only from our own pages (Fetch Metadata, else Origin).
    private static func checkOrigin(
        _ request: Request, _ security: ServerSecurity
    ) throws(Refusal) {
        if let site = request.headers[.secFetchSite] {
            guard site == "same-origin" || site == "none" else { throw .crossOrigin }
        }
        guard let origin = request.headers[.origin] else {
            // Not a browser, or an old one that then sends no foreign form either.
            if request.headers[.secFetchSite] != nil { return }
            throw .crossOrigin
        }
        guard let host = request.head.authority, origin == security.origin(of: host) else {
            throw .crossOrigin
        }
    }

    /// `127.0.0.1`, `localhost` or `[::1]`, with any port.
    static func isLocal(_ authority: String?) -> Bool {
        guard let authority else { return false }
        if authority.hasPrefix("[::1]") { return isPort(authority.dropFirst(5)) }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return false }
        guard parts[0] == "localhost" || LoopbackAddress.isLoopback(String(parts[0])) else {
            return false
        }
        return parts.count == 1 || isPort(":\(parts[1])")
    }

    private static func isPort(_ text: some StringProtocol) -> Bool {
        text.isEmpty || (text.hasPrefix(":") && UInt16(text.dropFirst()) != nil)
    }

    static func query(_ request: Request) throws(Refusal) -> Query {
        guard let text = request.uri.query else { return Query() }
        guard text.utf8.count(where: { $0 == UInt8(ascii: "&") }) < parametersMax else {
            throw .badRequest(Words.Refused.tooManyParameters)
        }
        guard let query = Query(reading: text) else {
            throw .badRequest(Words.Refused.unreadableAddress)
        }
        return query
    }
}

extension HTTPField.Name {
    static let secFetchSite = Self("Sec-Fetch-Site")!
    static let secFetchMode = Self("Sec-Fetch-Mode")!
    /// Asks the browser to load the page again after so many seconds (HTML §"Refresh").
    static let refresh = Self("Refresh")!
}

/// The addresses of this machine that no other can reach.
enum LoopbackAddress {
    /// 127.0.0.0/8 or ::1, written as an address.
    static func isLoopback(_ host: String) -> Bool {
        if host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) else { return false }
        return parts[0] == "127"
    }
}
