/// Who can reach the server, and what protects what they send.
package enum Exposure: Sendable {
    /// This machine alone.
    case thisMachine
    /// Everybody, encrypted by the server itself.
    case encrypted(Certificates)
    /// Everybody, through a proxy that encrypts.
    case behindProxy(TrustedProxy, way: ProxyWay = .thisMachine)
    /// A network without encryption, by explicit choice.
    case island
}

/// What protects the way between a proxy and the server.
///
/// - Source: OWASP ASVS 5.0, 12.3.3 (encryption between services).
package enum ProxyWay: Sendable {
    /// It does not leave this machine.
    case thisMachine
    case encrypted(Certificates)
    /// A network without encryption, by explicit choice.
    case island
}

extension Exposure {
    /// With what the server encrypts its own connections.
    var certificates: Certificates? {
        switch self {
        case .encrypted(let certificates), .behindProxy(_, .encrypted(let certificates)):
            certificates
        default: nil
        }
    }

    var proxy: TrustedProxy? {
        if case .behindProxy(let proxy, _) = self { proxy } else { nil }
    }
}
