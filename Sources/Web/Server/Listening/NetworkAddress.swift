import NIOCore

/// An address on a network, without port: four bytes (IPv4) or sixteen (IPv6).
///
/// An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`) is the IPv4 address: both name the
/// same machine.
package struct NetworkAddress: Hashable, Sendable {
    private let bytes: [UInt8]

    /// Reads an address as a person writes it, with or without brackets; no names, no port.
    package init?(_ text: some StringProtocol) {
        let bare =
            text.hasPrefix("[") && text.hasSuffix("]")
            ? String(text.dropFirst().dropLast()) : String(text)
        guard let address = try? SocketAddress(ipAddress: bare, port: 0) else { return nil }
        self.init(address)
    }

    /// - Source: the layout of `sockaddr_in` and `sockaddr_in6` in ip(7) and ipv6(7).
    init?(_ address: SocketAddress?) {
        switch address {
        case .v4(let address):
            bytes = withUnsafeBytes(of: address.address) { Array($0[4..<8]) }
        case .v6(let address):
            let all = withUnsafeBytes(of: address.address) { Array($0[8..<24]) }
            bytes = all.starts(with: Self.mapped) ? Array(all.dropFirst(12)) : all
        case .unixDomainSocket, nil: return nil
        }
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// ::ffff:0:0/96 (RFC 4291 §2.5.5.2).
    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    /// 127.0.0.0/8 or ::1: no other machine can have it.
    package var isLoopback: Bool {
        bytes.count == 4
            ? bytes[0] == 127 : bytes.last == 1 && bytes.dropLast().allSatisfy { $0 == 0 }
    }

    /// 0.0.0.0 or ::, which stands for every address of the machine.
    package var isEveryAddress: Bool { bytes.allSatisfy { $0 == 0 } }

    /// The neighbourhood, which tells nobody's machine: `192.0.2.0/24`, `2001:db8:0:1::/64`.
    package var network: String {
        let kept = bytes.count == 4 ? 3 : 8
        let start = Self(
            bytes: Array(bytes.prefix(kept)) + Array(repeating: 0, count: bytes.count - kept))
        return "\(start.text)/\(kept * 8)"
    }

    /// What one person holds: an IPv4 address, the first 64 bits of an IPv6 address.
    package var holding: String { bytes.count == 4 ? text : network }

    /// As it stands in an address bar: IPv6 in brackets.
    package var hostName: String { bytes.count == 4 ? text : "[\(text)]" }

    /// The canonical spelling (RFC 5952 for IPv6).
    package var text: String {
        (try? SocketAddress(packedIPAddress: ByteBuffer(bytes: bytes), port: 0).ipAddress)
            .flatMap(\.self) ?? ""
    }
}
