public import Performance
public import Standing
public import Vocabulary

/// A quarterly report that is owed, and the last day on which it is in time.
///
/// - Source: PP 39/2006: the agency's Form C within 5 working days after the quarter, that of the
///   municipal planning agency within 10, that of the provincial one within 14.
public struct ReportDeadline: Hashable, Sendable {
    public let report: QuarterlyReport
    /// The quarter it is about.
    public let quarter: Period
    public let due: CivilDate

    /// The deadlines of a cycle's year, up to the quarter in which the cycle ends: the agencies',
    /// and that of the planning agency that sums them up.
    ///
    /// - Parameter day: deadlines of quarters that have not ended on it are left out while the
    ///   holidays after them are not known: next year's decree comes in autumn.
    /// - Returns: by due day.
    /// - Throws: ``CalendarFault/unknownYear(_:)`` when those after a quarter that has ended are
    ///   not.
    public static func all(
        in cycle: Cycle, of level: Government.Level, on calendar: WorkingCalendar,
        asOf day: CivilDate
    ) throws(CalendarFault) -> [ReportDeadline] {
        var deadlines: [ReportDeadline] = []
        for quarter in Period.all(.quarter, of: cycle.year) where quarter.firstDay <= cycle.to {
            for report in [QuarterlyReport.agency, .planning(of: level)] {
                guard let due = try report.foreseen(quarter, on: calendar, asOf: day) else {
                    continue
                }
                deadlines.append(ReportDeadline(report: report, quarter: quarter, due: due))
            }
        }
        return deadlines.sorted {
            ($0.due, $0.report.workingDays) < ($1.due, $1.report.workingDays)
        }
    }
}

extension QuarterlyReport {
    /// - Returns: `nil` while the quarter goes on and the holidays after it are not known.
    func foreseen(
        _ quarter: Period, on calendar: WorkingCalendar, asOf day: CivilDate
    ) throws(CalendarFault) -> CivilDate? {
        do {
            return try deadline(for: quarter, in: calendar)
        } catch {
            guard case .unknownYear = error, quarter.lastDay >= day else { throw error }
            return nil
        }
    }

    /// The report in which the government's own planning agency sums the agencies' up.
    public static func planning(of level: Government.Level) -> QuarterlyReport {
        switch level {
        case .province: .provincialPlanning
        case .regency, .city: .municipalPlanning
        }
    }
}

extension Period {
    /// The quarter with whose report a value of this period is due: the last one it touches. A
    /// month has no report of its own in PP 39/2006.
    public var reportingQuarter: Period {
        Period.all(.quarter, of: year)[(lastMonth - 1) / 3]
    }
}
