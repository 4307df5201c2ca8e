import HTTPTypes

/// Where a request came from.
struct RequestOrigin: Hashable, Sendable {
    /// The browser's machine; `nil` when it is not known.
    var address: NetworkAddress?
    /// Whether the browser's own connection is encrypted, or never leaves this machine.
    var isProtected = true

    /// Whether the request was made on this very machine.
    var isHere: Bool { address?.isLoopback == true }

    /// - Parameters:
    ///   - peer: Who is at the other end of the connection.
    ///   - headers: Of the request; believed only when the proxy sent them.
    /// - Returns: `nil` when the request may not come this way: past the proxy, or through one
    ///   that the server was not told of.
    static func reading(
        peer: NetworkAddress?, headers: HTTPFields, exposure: Exposure
    ) -> RequestOrigin? {
        let isForwarded = headers[.forwardedFor] != nil || headers[.forwarded] != nil
        guard let proxy = exposure.proxy else {
            // An unnamed proxy on this machine would make everybody a local person.
            if isForwarded, peer?.isLoopback == true { return nil }
            return RequestOrigin(address: peer)
        }
        guard proxy.isAt(peer) else { return nil }
        let scheme = headers[values: .forwardedProto].last.map { last(of: $0).lowercased() }
        return RequestOrigin(
            address: headers[values: .forwardedFor].last.flatMap {
                NetworkAddress(withoutPort(last(of: $0)))
            },
            isProtected: scheme == "https")
    }

    /// The entry that the nearest proxy wrote; those before it are whatever the sender claimed.
    private static func last(of list: String) -> Substring {
        let entry = list.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
        let start = entry.drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    }

    /// Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
    private static func withoutPort(_ text: Substring) -> Substring {
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") { return text[...end] }
        let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
        guard colons == 1, let colon = text.firstIndex(of: ":") else { return text }
        return text[..<colon]
    }
}

extension HTTPField.Name {
    static let forwardedFor = Self("X-Forwarded-For")!
    static let forwardedProto = Self("X-Forwarded-Proto")!
    /// RFC 7239, which none of the usual proxies sends unasked; it is not believed.
    static let forwarded = Self("Forwarded")!
}
