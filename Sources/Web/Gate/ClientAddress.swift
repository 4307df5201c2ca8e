import HTTPTypes
package import Hummingbird
package import NIOCore

/// What the server knows of a request beside the request: where it came from.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}

/// The address that a request came from; behind a proxy, the one the proxy saw.
struct ClientAddress: Hashable, Sendable {
    /// As text; empty when unknown.
    let text: String
    /// The request was made on this very machine.
    let isLoopback: Bool

    init(_ request: Request, from remote: SocketAddress?, _ security: ServerSecurity) {
        let peer = remote?.ipAddress ?? ""
        guard security.behindProxy else {
            self.init(text: peer)
            return
        }
        // Each proxy appends whom it saw; only the last word is our proxy's own.
        let seen = request.headers[values: .forwardedFor].joined(separator: ",")
            .split(separator: ",").last
            .map { String($0.filter { !$0.isWhitespace }) }
        // A proxy that does not say is no sign that somebody sits at this machine.
        self.init(text: seen ?? "")
    }

    init(text: String) {
        self.text = text
        let plain = text.hasPrefix("::ffff:") ? String(text.dropFirst(7)) : text
        isLoopback = LoopbackAddress.isLoopback(plain)
    }

    /// What failures are counted under: the address, of IPv6 its first 64 bits.
    var network: String {
        guard text.contains(":"), !text.hasPrefix("::ffff:") else { return text }
        // `::` stands for as many zeros as are missing.
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        var groups = halves[0].split(separator: ":").map(String.init)
        if halves.count > 1 {
            let tail = halves[1].split(separator: ":").map(String.init)
            groups += Array(repeating: "0", count: max(8 - groups.count - tail.count, 0)) + tail
        }
        return groups.prefix(4).joined(separator: ":") + "::/64"
    }
}

extension HTTPField.Name {
    static let forwardedFor = Self("X-Forwarded-For")!
}
