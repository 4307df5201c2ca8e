public import Vocabulary

/// The place of an entry in the common order: 47 bits of milliseconds and 16 of a counter.
///
/// With clocks that are about right the later act comes later; with a clock that is wrong the stamp
/// becomes a counter that still only grows on a replica, so that all replicas agree on the order.
public struct Stamp: Hashable, Sendable, Comparable {
    /// Above 0.
    public let value: Int64

    /// - Returns: `nil` unless the value is 1…``greatest``.
    public init?(value: Int64) {
        guard value > 0, value <= Self.greatest else { return nil }
        self.value = value
    }

    private init(unchecked value: Int64) {
        self.value = value
    }

    /// Leaves room for the counter to grow by 2³², so that one wrong clock cannot stop the others.
    public static let greatest = Int64.max - (1 << 32)
    private static let latestMilliseconds = greatest >> 16

    /// The stamp of an act: after everything seen, and not before the clock's time.
    ///
    /// - Parameter last: the greatest stamp this replica has seen, if any.
    public static func next(after last: Stamp?, at claimed: Timestamp) -> Stamp {
        let milliseconds = min(max(claimed.milliseconds, 0), latestMilliseconds)
        let following = (last?.value ?? 0) + 1
        return Stamp(unchecked: max(following, milliseconds << 16))
    }

    /// The instant in the upper bits: the clock's, or of the act it had to follow.
    public var instant: Timestamp { Timestamp(milliseconds: value >> 16) }

    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
