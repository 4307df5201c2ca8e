import Foundation
import NIOCore
import Synchronization

/// The proxy in front of the server: the one machine whose word is taken for where a request came
/// from.
package final class TrustedProxy: Sendable {
    package let name: String
    private let addresses: Mutex<Set<NetworkAddress>>

    /// - Parameter name: A host's name or address.
    package init(name: String) throws(BindRefusal) {
        self.name = name
        let found = Self.addresses(of: name)
        guard !found.isEmpty else { throw .noSuchProxy(name) }
        addresses = Mutex(found)
    }

    func isAt(_ address: NetworkAddress?) -> Bool {
        guard let address else { return false }
        return addresses.withLock { $0.contains(address) }
    }

    /// Asks again where the proxy is; while nobody knows, it is where it was.
    func refresh() {
        let found = Self.addresses(of: name)
        guard !found.isEmpty else { return }
        addresses.withLock { $0 = found }
    }

    /// All addresses of a name, as the system knows them.
    private static func addresses(of name: String) -> Set<NetworkAddress> {
        if let address = NetworkAddress(name) { return [address] }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: Set<NetworkAddress> = []
        var entry = list?.pointee
        while let current = entry {
            if let address = NetworkAddress(current) { found.insert(address) }
            entry = current.ai_next?.pointee
        }
        return found
    }
}

extension NetworkAddress {
    fileprivate init?(_ entry: addrinfo) {
        guard let pointer = entry.ai_addr else { return nil }
        let address: SocketAddress? =
            switch entry.ai_family {
            case AF_INET:
                pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    SocketAddress($0.pointee)
                }
            case AF_INET6:
                pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                    SocketAddress($0.pointee)
                }
            default: nil
            }
        self.init(address)
    }
}
