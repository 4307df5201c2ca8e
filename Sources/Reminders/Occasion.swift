public import Standing
public import Vocabulary

/// Why there is a reminder today: how far a due day is, in working days.
public enum Occasion: Hashable, Sendable {
    /// 5, 1 or 0 (today).
    case ahead(workingDays: Int)
    /// 3, 6, 9…
    case late(workingDays: Int)

    /// Working days before the due day on which there is a reminder.
    public static let ahead = [5, 1, 0]
    /// When late, every so many working days.
    public static let lateEvery = 3

    /// - Returns: `nil` on days without a reminder, and on every day that is not worked.
    /// - Throws: ``CalendarFault/unknownYear(_:)``.
    public static func of(
        due: CivilDate, on day: CivilDate, by calendar: WorkingCalendar
    ) throws(CalendarFault) -> Occasion? {
        guard try calendar.isWorked(day) else { return nil }
        guard due < day else {
            let left = try calendar.workedDays(after: day, through: due)
            return ahead.contains(left) ? .ahead(workingDays: left) : nil
        }
        let past = try calendar.workedDays(after: due, through: day)
        return past > 0 && past % lateEvery == 0 ? .late(workingDays: past) : nil
    }

    public var isLate: Bool {
        if case .late = self { true } else { false }
    }
}
