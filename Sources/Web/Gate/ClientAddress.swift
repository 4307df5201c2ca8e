/// The address that a request came from; behind a proxy, the one the proxy saw.
struct ClientAddress: Hashable, Sendable {
    /// As text; empty when unknown.
    let text: String
    /// The request was made on this very machine.
    let isLoopback: Bool

    init(_ address: NetworkAddress?) {
        // A proxy that does not say is no sign that somebody sits at this machine.
        self.init(text: address?.text ?? "")
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
