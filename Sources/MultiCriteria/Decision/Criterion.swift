/// One criterion of a choice: which way is better, and the range its values are judged in.
public struct Criterion: Sendable, Hashable {
    /// Which way is better.
    public enum Direction: Sendable, Hashable {
        /// More is better: capacity, reach.
        case benefit
        /// Less is better: price, travelling hours.
        case cost
    }

    /// Which way is better.
    public let direction: Direction
    /// The values that count as 0 and 1 (for a cost: as 1 and 0), in the criterion's unit.
    ///
    /// Without it the lowest and highest value of the alternatives at hand are taken, and then
    /// adding or dropping an alternative can reorder the others. Values outside the range are
    /// judged in proportion, below 0 or above 1.
    public let reference: ClosedRange<Double>?

    /// - Parameters:
    ///   - direction: which way is better.
    ///   - reference: finite and with width; checked when a matrix is made of it.
    public init(_ direction: Direction, reference: ClosedRange<Double>? = nil) {
        self.direction = direction
        self.reference = reference
    }

    /// More is better, in the range of the alternatives at hand.
    public static let benefit = Criterion(.benefit)
    /// Less is better, in the range of the alternatives at hand.
    public static let cost = Criterion(.cost)
}
