public import Vocabulary

/// A value that was to be reported for one period, and what came of it.
public struct ExpectedReport: Hashable, Sendable {
    /// What is known about the report.
    public enum State: Hashable, Sendable {
        case missing
        /// The first submission counts; its day is `nil` where the file does not say.
        case reported(CivilDate?)
    }

    public var period: Period
    /// The last day on which it is on time.
    public var due: CivilDate
    public var state: State

    public init(period: Period, due: CivilDate, state: State) {
        self.period = period
        self.due = due
        self.state = state
    }

    public var isReported: Bool { state != .missing }

    /// Days between the due day and the first submission, 0 when on time; `nil` when it is not
    /// known.
    public var daysLate: Int? {
        guard case .reported(let day?) = state else { return nil }
        return max(0, day.dayNumber - due.dayNumber)
    }
}
