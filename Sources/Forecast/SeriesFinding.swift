/// A place in a series of reported values that a person should look at, and why.
///
/// A finding is a question to whoever reported, never a verdict: a value can be right and unusual.
public struct SeriesFinding: Sendable, Equatable {
    /// Which check found it.
    public enum Check: String, Sendable, CaseIterable {
        /// A period that is reported twice.
        case duplicate
        /// A value 10, 100 or 1,000 times the one before, or as many times smaller.
        case unitJump
        /// Last digits that people like more often than chance allows.
        case lastDigits
        /// A running total that falls within its year.
        case fallingTotal
        /// A part above its whole.
        case partAboveWhole
        /// The same value four times or more in a row.
        case identical
        /// A value that was later changed.
        case revised
        /// A value that is exactly a share of the target.
        case targetShare
    }

    public let check: Check
    /// Positions in the series, from 0, ascending; at least one.
    public let positions: [Int]
    /// What was found there: the value, or a statistic of the series.
    public let found: Double
    /// What it is compared with: the value before, the whole, the target, the limit.
    public let compared: Double
    /// What relates the two: a jump's factor, a target's share; `nil` for other checks.
    public let factor: Double?

    public init(
        _ check: Check, at positions: [Int], found: Double, compared: Double, factor: Double? = nil
    ) {
        self.check = check
        self.positions = positions
        self.found = found
        self.compared = compared
        self.factor = factor
    }
}
