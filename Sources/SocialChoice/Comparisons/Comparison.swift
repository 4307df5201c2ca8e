/// One answer to "which of the two matters more?", or several alike.
public struct Comparison: Sendable, Hashable {
    public let one: Int
    public let other: Int
    public let outcome: Outcome
    /// How many answers; 0 and more.
    public let count: Int

    /// What the answer was.
    public enum Outcome: Sendable, Hashable {
        /// `one` was chosen over `other`.
        case chosen
        /// Neither; counts as half a choice for each.
        case tied
    }

    /// `one` was chosen over `other`.
    public init(_ one: Int, over other: Int, count: Int = 1) {
        self.init(one, other, .chosen, count)
    }

    /// Neither was chosen.
    public static func tie(_ one: Int, _ other: Int, count: Int = 1) -> Comparison {
        Comparison(one, other, .tied, count)
    }

    private init(_ one: Int, _ other: Int, _ outcome: Outcome, _ count: Int) {
        self.one = one
        self.other = other
        self.outcome = outcome
        self.count = count
    }
}
