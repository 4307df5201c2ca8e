/// An instant: milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Sendable, Comparable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The day and time of day on a clock that runs this many minutes ahead of UTC (WITA: 480).
    public func civil(minutesAhead: Int) -> (date: CivilDate, hour: Int, minute: Int) {
        let minutes = Int((milliseconds / 60_000)) + minutesAhead
        let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
        let rest = minutes - day * 1_440
        return (CivilDate(dayNumber: day), rest / 60, rest % 60)
    }
}
