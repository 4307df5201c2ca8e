public import Vocabulary

/// Which days are worked, for the years whose holidays are known.
public struct WorkingCalendar: Sendable, Hashable {
    /// How many days a week offices are open.
    public enum Week: Sendable, Hashable, CaseIterable {
        /// Monday to Friday.
        case fiveDays
        /// Monday to Saturday.
        case sixDays
    }

    /// In the order of their days.
    public let holidays: [Holiday]
    public let week: Week
    /// Years with a national holiday in the data; of other years nothing is known.
    public let years: Set<Int>
    private let closed: Set<CivilDate>

    /// - Parameter jointLeaveIsWorked: Whether offices stay open on *cuti bersama*.
    /// - Throws: ``CalendarFault/twice(_:)``.
    public init(
        holidays: [Holiday], week: Week = .fiveDays, jointLeaveIsWorked: Bool = false
    ) throws(CalendarFault) {
        let sorted = holidays.sorted { $0.day < $1.day }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.day == next.day {
            throw .twice(one.day)
        }
        self.holidays = sorted
        self.week = week
        self.years = Set(sorted.filter { $0.kind == .national }.map(\.day.year))
        self.closed = Set(
            sorted.filter { $0.kind != .jointLeave || !jointLeaveIsWorked }.map(\.day))
    }

    /// Reads `date,kind,name,source`, one day a line; kinds are `nasional`, `cuti_bersama` and
    /// `daerah`.
    ///
    /// - Throws: ``CalendarFault`` with the line.
    public init(
        csv text: String, week: Week = .fiveDays, jointLeaveIsWorked: Bool = false
    ) throws(CalendarFault) {
        try self.init(
            holidays: HolidayTable.read(text), week: week, jointLeaveIsWorked: jointLeaveIsWorked)
    }

    /// - Throws: ``CalendarFault/unknownYear(_:)``: a year without data is not a year of work.
    public func isWorked(_ day: CivilDate) throws(CalendarFault) -> Bool {
        guard years.contains(day.year) else { throw .unknownYear(day.year) }
        return day.weekday <= (week == .fiveDays ? 5 : 6) && !closed.contains(day)
    }

    /// The last of that many working days, the first of which is the first worked after `day`.
    ///
    /// - Parameter days: 0…1000; 0 gives `day` itself, worked or not.
    /// - Complexity: O(days).
    public func deadline(after day: CivilDate, days: Int) throws(CalendarFault) -> CivilDate {
        guard (0...1_000).contains(days) else { throw .days(days) }
        var date = day
        var left = days
        while left > 0 {
            date = date.adding(days: 1)
            if try isWorked(date) { left -= 1 }
        }
        return date
    }

    /// Working days after `day` up to and with `end`; 0 when `end` is not later.
    ///
    /// - Complexity: O(days between), and only within the years that are known.
    public func workedDays(after day: CivilDate, through end: CivilDate) throws(CalendarFault)
        -> Int
    {
        var (date, count) = (day, 0)
        while date < end {
            date = date.adding(days: 1)
            if try isWorked(date) { count += 1 }
        }
        return count
    }
}
