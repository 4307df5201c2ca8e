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

    /// Values of a quarter that goes on are left out while the holidays after it are not known.
    ///
    /// - Parameter acknowledgement: what counts as having reported.
    /// - Throws: ``CalendarFault/unknownYear(_:)`` when those after a quarter that has ended, or
    ///   between the day and a due day within a month, are not known.
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
                guard let due = clock.due(report.period) else { continue }
                let note = Self.returned(report.period, of: history, in: evidence)
                items.append(
                    ReportItem(
                        indicator, period: report.period, due: due,
                        state: clock.state(report, due: due, standing, returned: note),
                        isEntered: report.isReported))
            }
            for awaited in history.awaitedReleases(in: cycle) {
                guard let due = clock.due(awaited.period) else { continue }
                items.append(
                    ReportItem(
                        indicator, period: awaited.period, due: due,
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
    private let dueByQuarter: [Int: CivilDate]
    private let daysLeft: [CivilDate: Int]
    private let day: CivilDate

    init(cycle: Cycle, calendar: WorkingCalendar, day: CivilDate) throws(CalendarFault) {
        var dues: [Int: CivilDate] = [:]
        var left: [CivilDate: Int] = [:]
        for quarter in Period.all(.quarter, of: cycle.year) where quarter.firstDay <= cycle.to {
            guard
                let due = try QuarterlyReport.agency.foreseen(quarter, on: calendar, asOf: day)
            else { continue }
            dues[quarter.index] = due
            // Five working days, holidays between them included, never take a month.
            if day <= due, due.dayNumber - day.dayNumber <= 31 {
                left[due] = try calendar.workedDays(after: day, through: due)
            }
        }
        dueByQuarter = dues
        daysLeft = left
        self.day = day
    }

    /// `nil` for a quarter that goes on, and whose deadline nobody can know yet.
    func due(_ period: Period) -> CivilDate? {
        dueByQuarter[period.reportingQuarter.index]
    }

    func state(
        _ report: ExpectedReport, due: CivilDate, _ standing: Acknowledgement.Standing,
        returned: ReturnNote?
    ) -> ReportItem.State {
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
