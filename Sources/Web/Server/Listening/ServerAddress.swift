import Vocabulary

/// Where the server listens, who can reach it there, and by which names.
package struct ServerAddress: Sendable {
    /// An address in numbers.
    package let host: String
    /// 0 lets the system choose one.
    package let port: Int
    package let exposure: Exposure
    /// What browsers call the server, in small letters, beside the names of this machine.
    package let names: Set<String>

    /// - Parameter names: What browsers will call the server; the address itself needs not be among
    ///   them.
    /// - Throws: ``BindRefusal`` for an address that others could reach unprotected, or where no
    ///   name is known under which they would.
    package init(
        host: String = "127.0.0.1", port: Int = 8080, exposure: Exposure = .thisMachine,
        names: [String] = []
    ) throws(BindRefusal) {
        let name = host == "localhost" ? "127.0.0.1" : host
        let address = NetworkAddress(name)
        switch exposure {
        case .thisMachine:
            guard address?.isLoopback == true else { throw .notLoopback(host: host) }
        case .behindProxy(_, .thisMachine):
            guard let address else { throw .noAddress(host: host) }
            guard address.isLoopback else { throw .proxyElsewhere(host: host) }
        case .encrypted, .behindProxy, .island:
            guard address != nil else { throw .noAddress(host: host) }
        }
        guard (0...65_535).contains(port) else { throw .noSuchPort(port) }
        for name in names where !HostName.isWritten(name) { throw .noHostName(name) }
        self.host = name
        self.port = port
        self.exposure = exposure
        var known = Set(names.map { $0.lowercased() })
        if let address, !address.isEveryAddress, !exposure.isBehindProxy {
            known.insert(address.hostName)
        }
        self.names = known
        guard !known.isEmpty else { throw .noName }
    }

    /// Whether only this machine reaches what listens here.
    package var isLoopback: Bool {
        !exposure.isBehindProxy && NetworkAddress(host)?.isLoopback == true
    }

    /// - Throws: ``BindRefusal/noAccounts`` while everybody who comes would act as the operator.
    package func admit(hasAccounts: Bool) throws(BindRefusal) {
        guard hasAccounts || isLoopback else { throw .noAccounts }
    }

    /// What the pages must know of it.
    package var security: ServerSecurity {
        ServerSecurity(
            scheme: exposure.isEncrypted ? .https : .plain, hostNames: names,
            behindProxy: exposure.isBehindProxy, isLoopback: isLoopback)
    }

    /// The address to open, with the port that was found free.
    package func link(port: Int) -> String {
        if exposure.isBehindProxy, let name = names.min() { return "https://\(name)" }
        let scheme = exposure.isEncrypted ? "https" : "http"
        let own = NetworkAddress(host)
        let name = own?.isEveryAddress == true ? names.min() : own?.hostName
        return "\(scheme)://\(name ?? host):\(port)"
    }
}

extension Exposure {
    /// Browsers speak HTTPS to whoever answers them.
    var isEncrypted: Bool {
        switch self {
        case .encrypted, .behindProxy: true
        case .thisMachine, .island: false
        }
    }

    var isBehindProxy: Bool { proxy != nil }
}

extension HostName {
    /// Whether a text is a host's name or address alone: no scheme, no port, no path.
    static func isWritten(_ text: String) -> Bool {
        if NetworkAddress(text) != nil { return !text.contains(":") || text.hasPrefix("[") }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy(isLetterOrDigit)
            }
    }

    /// Letters, digits and the hyphen (RFC 1123 §2.1).
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
