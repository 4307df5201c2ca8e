public import Performance
public import Vocabulary

/// One value that an agency owes for one period, and where it stands.
public struct ReportItem: Hashable, Sendable {
    /// Where it stands on the day of the list.
    public enum State: Hashable, Sendable {
        /// Past its due day, by that many calendar days (1…).
        case late(days: Int)
        /// Sent back for correction. `daysLate` counts calendar days past the due day, 0 before.
        case returned(note: String?, daysLate: Int)
        /// Due within ``OverdueList/soonWorkingDays``; 0 is today.
        case dueSoon(workingDays: Int)
        case notDue
        /// The source has not published it, so nobody could report it.
        case notReleased(expected: CivilDate?)
        case submitted
    }

    public let agency: Organisation.ID
    public let indicator: Indicator.ID
    public let period: Period
    /// The last day on which it is in time.
    public let due: CivilDate
    public let state: State
    /// A value stands there, whether submitted or not.
    public let isEntered: Bool
    /// Which official sets lose by it.
    public let tags: [Indicator.Tag]
    /// As the data package has it; 1 when it says nothing.
    public let weight: Double

    init(
        _ indicator: Indicator, period: Period, due: CivilDate, state: State, isEntered: Bool
    ) {
        agency = indicator.organisation
        self.indicator = indicator.id
        self.period = period
        self.due = due
        self.state = state
        self.isEntered = isEntered
        tags = indicator.tags
        weight = indicator.weight ?? 1
    }

    /// Whether somebody in the agency still has to act.
    public var isOpen: Bool {
        switch state {
        case .late, .returned, .dueSoon, .notDue: true
        case .notReleased, .submitted: false
        }
    }

    /// Calendar days past the due day; 0 when it is not late.
    public var daysLate: Int {
        switch state {
        case .late(let days): days
        case .returned(_, let days): days
        default: 0
        }
    }
}

extension ReportItem: Comparable {
    /// By consequence, the gravest first: missing, returned, filled but not submitted, due soon,
    /// not due, not released, submitted; in each the governor's own indicators (IKU) before
    /// others, then the longest delay, the greatest weight, and codes.
    public static func < (left: ReportItem, right: ReportItem) -> Bool {
        let (one, other) = (left.rank, right.rank)
        if one != other { return one < other }
        if left.due != right.due { return left.due < right.due }
        if left.weight != right.weight { return left.weight > right.weight }
        return (left.agency, left.indicator, left.period)
            < (right.agency, right.indicator, right.period)
    }

    private var rank: Int { gravity * 4 + standing }

    private var gravity: Int {
        switch state {
        case .late: isEntered ? 2 : 0
        case .returned: 1
        case .dueSoon: 3
        case .notDue: 4
        case .notReleased: 5
        case .submitted: 6
        }
    }

    private var standing: Int {
        Indicator.Tag.allCases.firstIndex { tags.contains($0) } ?? Indicator.Tag.allCases.count
    }
}
