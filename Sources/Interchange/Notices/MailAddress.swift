/// An address that mail can be sent to: `nama@instansi.go.id`.
///
/// Plain names and domains only: no quoted names, no literal addresses, no characters outside
/// ASCII. What it holds can stand in a header and in a command as it is.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    /// - Returns: `nil` when it is no such address. Blank edges are dropped.
    /// - Source: RFC 5321 §4.1.2 and §4.5.3.1, without quoted strings.
    package init?(_ text: String) {
        let text = text.drop { $0 == " " }
        let trimmed = text.lastIndex { $0 != " " }.map { text[...$0] } ?? ""
        let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, trimmed.utf8.count <= 254, parts[0].utf8.count <= 64,
            Self.dotted(parts[0], of: Self.isNameCharacter), Self.isDomain(parts[1])
        else { return nil }
        self.text = String(trimmed)
    }

    package var description: String { text }

    /// What follows the sign.
    package var domain: String { String(text.split(separator: "@")[1]) }

    /// Labels with letters, digits and inner hyphens.
    static func isDomain(_ text: Substring) -> Bool {
        text.utf8.count <= 253
            && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func dotted(_ text: Substring, of isAllowed: (UInt8) -> Bool) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.utf8.allSatisfy(isAllowed)
        }
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

/// An address with the name that mail programs show.
package struct Mailbox: Sendable, Hashable {
    package var name: String?
    package var address: MailAddress

    package init(name: String? = nil, address: MailAddress) {
        self.name = name
        self.address = address
    }
}
