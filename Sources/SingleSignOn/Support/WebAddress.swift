/// An absolute `https` address, or an `http` one of this machine.
///
/// What passes between Selaras and a provider decides who somebody is; it travels unencrypted
/// only where no other machine can read it.
package struct WebAddress: Hashable, Sendable {
    /// As it was written: issuers are compared byte by byte.
    package let text: String
    package let isEncrypted: Bool
    /// In small letters, without the port.
    package let host: String
    /// `https://host:port`.
    package let origin: String
    package let query: Substring?

    static let bytesMax = 2_048

    /// - Returns: `nil` for other schemes, for user names, fragments, spaces, control characters
    ///   and letters outside ASCII, and for `http` on another machine.
    package init?(_ text: String) {
        guard text.utf8.count <= Self.bytesMax, text.utf8.allSatisfy(Self.mayStand) else {
            return nil
        }
        let isEncrypted = text.hasPrefix("https://")
        guard isEncrypted || text.hasPrefix("http://") else { return nil }
        let rest = text.dropFirst(isEncrypted ? 8 : 7)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let host = Self.host(authority) else { return nil }
        guard isEncrypted || Self.isLoopback(host) else { return nil }
        self.text = text
        self.isEncrypted = isEncrypted
        self.host = host
        origin = (isEncrypted ? "https://" : "http://") + authority.lowercased()
        let tail = rest.dropFirst(authority.count)
        query = tail.firstIndex(of: "?").map { tail[tail.index(after: $0)...] }
    }

    /// The same with more to its query.
    package func adding(_ fields: [(name: String, value: String)]) -> String {
        let separator =
            switch query {
            case nil: "?"
            case let query? where query.isEmpty || query.hasSuffix("&"): ""
            default: "&"
            }
        return text + separator + FormCoding.text(fields)
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        // Not `#`, `\`, `"`, `<`, `>`, `^`, backquote, braces and `|`.
        byte > 0x20 && byte < 0x7F && !"#\\\"<>^`{|}".utf8.contains(byte)
    }

    /// The name, without the port; `nil` unless both are well formed.
    private static func host(_ authority: Substring) -> String? {
        guard !authority.isEmpty, !authority.contains("@") else { return nil }
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            guard isPort(authority[authority.index(after: end)...]) else { return nil }
            return authority[authority.index(after: authority.startIndex)..<end].lowercased()
        }
        let name = authority.prefix { $0 != ":" }
        guard !name.isEmpty, isPort(authority.dropFirst(name.count)),
            name.utf8.allSatisfy({ isNameByte($0) })
        else { return nil }
        return name.lowercased()
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || (text.hasPrefix(":") && UInt16(text.dropFirst()) != nil)
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
