/// How the server is reached: what browsers call it, and who can listen on the way.
package struct ServerSecurity: Sendable, Hashable {
    /// What a browser writes before `://`.
    package enum Scheme: String, Sendable, Hashable, CaseIterable {
        /// Encrypted, by us or by the proxy in front of us.
        case https
        /// Readable on the way: on this machine alone, or on an island network by explicit choice.
        case plain = "http"
    }

    package var scheme: Scheme
    /// The names, in small letters and without port, under which the server answers. The names of
    /// this machine itself are always among them while ``isLoopback``.
    package var hostNames: Set<String>
    /// A proxy hands requests on, and says in `X-Forwarded-For` for whom.
    package var behindProxy: Bool
    /// Only this machine can reach the server's socket.
    package var isLoopback: Bool

    package init(
        scheme: Scheme, hostNames: Set<String>, behindProxy: Bool = false, isLoopback: Bool = false
    ) {
        self.scheme = scheme
        self.hostNames = Set(hostNames.map { $0.lowercased() })
        self.behindProxy = behindProxy
        self.isLoopback = isLoopback
    }

    /// Plain HTTP that does not leave this machine.
    package static let thisMachine = ServerSecurity(
        scheme: .plain, hostNames: [], isLoopback: true)

    /// Whether a request's `Host` is one of our names, with any port.
    func answers(to authority: String?) -> Bool {
        guard let authority else { return false }
        if isLoopback, Guard.isLocal(authority) { return true }
        guard let name = HostName.name(of: authority) else { return false }
        return hostNames.contains(name)
    }

    /// What `Origin` says for a form on our own page.
    func origin(of authority: String) -> String { "\(scheme.rawValue)://\(authority)" }
}

/// The name in an authority (RFC 9110 §7.2: `uri-host [ ":" port ]`).
enum HostName {
    /// - Returns: the name in small letters; `nil` for a port that is none.
    static func name(of authority: String) -> String? {
        let end: String.Index
        if authority.hasPrefix("[") {
            guard let bracket = authority.firstIndex(of: "]") else { return nil }
            end = authority.index(after: bracket)
        } else {
            end = authority.firstIndex(of: ":") ?? authority.endIndex
        }
        let rest = authority[end...]
        guard rest.isEmpty || (rest.hasPrefix(":") && UInt16(rest.dropFirst()) != nil) else {
            return nil
        }
        let name = authority[..<end].lowercased()
        return name.isEmpty ? nil : name
    }
}
