/// A strand: what one replica wrote in one scope, as a hash chain with a single writer.
public struct StrandID: Hashable, Sendable {
    /// The database that writes, `r-5f3a9c1e02d4b687`.
    public let replica: String
    /// What it is about and who may see it, `catatan`.
    public let scope: String

    /// - Returns: `nil` unless both parts are 1 to 64 of `a-z 0-9 . _ -`.
    public init?(replica: String, scope: String) {
        guard Self.isName(replica), Self.isName(scope) else { return nil }
        self.replica = replica
        self.scope = scope
    }

    private static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension StrandID: Comparable {
    /// By the bytes of `replica/scope`.
    public static func < (left: Self, right: Self) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

extension StrandID: LosslessStringConvertible {
    /// Reads `replica/scope`.
    public init?(_ description: String) {
        let parts = description.utf8.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        self.init(
            replica: String(decoding: parts[0], as: UTF8.self),
            scope: String(decoding: parts[1], as: UTF8.self))
    }

    public var description: String { "\(replica)/\(scope)" }
}
