public import Performance
public import Standing
public import Vocabulary

/// *Belum lapor*: every value that agencies owe for a cycle's year, and where it stands on a day.
public struct OverdueList: Sendable, Hashable {
    /// From how many working days before its due day a value is due soon.
    public static let soonWorkingDays = 5

    public let cycle: Cycle
    public let day: CivilDate
    /// By consequence, the gravest first.
    public let items: [ReportItem]

    /// - Parameter acknowledgement: what counts as having reported.
    /// - Throws: ``CalendarFault/unknownYear(_:)`` when the holidays around a due day, or between
    ///   the day and one within a month, are not known.
    /// - Complexity: O(n log n) in the values of the year.
    public init(
        of evidence: Evidence, in cycle: Cycle, acknowledging acknowledgement: Acknowledgement,
        by calendar: WorkingCalendar, on day: CivilDate
    ) throws(CalendarFault) {
        let clock = try DueClock(cycle: cycle, calendar: calendar, day: day)
        let standings = acknowledgement.standings()
        var items: [ReportItem] = []
        for indicator in evidence.dataset.indicators {
            guard let history = evidence.history(of: indicator.id) else { continue }
            let standing = standings[indicator.organisation] ?? acknowledgement.unnamed
            for report in history.expectedReports(in: cycle, dueDays: .standard) {
                let note = Self.returned(report.period, of: history, in: evidence)
                items.append(
                    ReportItem(
                        indicator, period: report.period, due: clock.due(report.period),
                        state: clock.state(report, standing, returned: note),
                        isEntered: report.isReported))
            }
            for awaited in history.awaitedReleases(in: cycle) {
                items.append(
                    ReportItem(
                        indicator, period: awaited.period, due: clock.due(awaited.period),
                        state: .notReleased(expected: awaited.released), isEntered: false))
            }
        }
        self.cycle = cycle
        self.day = day
        self.items = items.sorted()
    }

    /// Whether the last word of a verifier on the newest edition sends it back, with their note.
    private static func returned(
        _ period: Period, of history: IndicatorHistory, in evidence: Evidence
    ) -> ReturnNote? {
        guard let current = history.current.last(where: { $0.period == period }),
            let word = evidence.verification(of: current), word.outcome == .returned
        else { return nil }
        return ReturnNote(text: word.note)
    }

    /// What stands open, of one agency or of all.
    public func open(of agency: Organisation.ID? = nil) -> [ReportItem] {
        items.filter { $0.isOpen && (agency == nil || $0.agency == agency) }
    }
}

/// A value was sent back, with or without a word why.
struct ReturnNote {
    var text: String?
}

/// Due days and states of one list: what the calendar has to say, asked once.
struct DueClock {
    private let dueByQuarter: [CivilDate]
    private let daysLeft: [CivilDate: Int]
    private let day: CivilDate

    init(cycle: Cycle, calendar: WorkingCalendar, day: CivilDate) throws(CalendarFault) {
        var dues: [CivilDate] = []
        var left: [CivilDate: Int] = [:]
        for quarter in Period.all(.quarter, of: cycle.year) where quarter.firstDay <= cycle.to {
            let due = try QuarterlyReport.agency.deadline(for: quarter, in: calendar)
            dues.append(due)
            // Five working days, holidays between them included, never take a month.
            if day <= due, due.dayNumber - day.dayNumber <= 31 {
                left[due] = try calendar.workedDays(after: day, through: due)
            }
        }
        dueByQuarter = dues
        daysLeft = left
        self.day = day
    }

    func due(_ period: Period) -> CivilDate {
        dueByQuarter[min(period.reportingQuarter.index, dueByQuarter.count) - 1]
    }

    func state(
        _ report: ExpectedReport, _ standing: Acknowledgement.Standing, returned: ReturnNote?
    ) -> ReportItem.State {
        let due = due(report.period)
        let late = max(0, day.dayNumber - due.dayNumber)
        if report.isReported {
            if let returned { return .returned(note: returned.text, daysLate: late) }
            switch standing {
            case .reported: return .submitted
            case .returned(let note): return .returned(note: note, daysLate: late)
            case .draft: break
            }
        }
        if late > 0 { return .late(days: late) }
        guard let left = daysLeft[due], left <= OverdueList.soonWorkingDays else { return .notDue }
        return .dueSoon(workingDays: left)
    }
}
