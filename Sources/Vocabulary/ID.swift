/// An identifier that can only be used for the thing it identifies.
///
/// `ID<Indicator>` and `ID<Organisation>` are different types, so one cannot be passed for the
/// other. The text is the code that people write in their workbooks; two codes are equal when their
/// bytes are.
public struct ID<Subject>: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }
}

extension ID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ID: Comparable {
    /// The order of the codes' bytes: the same on every machine and in SQL.
    public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension ID: CustomStringConvertible {
    public var description: String { text }
}
