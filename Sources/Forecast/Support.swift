/// The values that a measure can take at all.
public enum Support: Sendable, Equatable {
    /// Any number: growth, balances, differences.
    case unbounded
    /// Zero or more: counts, amounts, lengths.
    case nonNegative
    /// 0…100: shares and coverages.
    case percent

    /// The lowest possible value of one period.
    var lower: Double? { self == .unbounded ? nil : 0 }

    /// The highest possible value of one period.
    var upper: Double? { self == .percent ? 100 : nil }
}
