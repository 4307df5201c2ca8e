/// A reason in words; there is no empty one.
public struct Reason: Hashable, Sendable {
    public let text: String

    /// The longest reason, in characters.
    public static let mostCharacters = 2_000

    /// - Returns: `nil` when nothing, or too much, is said. Blank edges are dropped.
    public init?(_ text: String) {
        let start = text.drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        let kept = start[...end]
        // Invisible characters alone say nothing.
        guard kept.contains(where: { $0.isLetter || $0.isNumber }),
            kept.count <= Self.mostCharacters
        else { return nil }
        self.text = String(kept)
    }

    /// A reason known to be one.
    package init(stating text: StaticString) {
        self.text = text.description
    }
}
