public import Vocabulary

/// How complete and how punctual a set of reports is.
///
/// Source: KERNELS B1, `dq_reporting`. A report whose day is not known counts as reported and in no
/// measure of time.
public struct ReportingRecord: Sendable, Equatable {
    public private(set) var expected = 0
    public private(set) var reported = 0
    /// Reports whose due day is the day of the count or earlier.
    public private(set) var due = 0
    public private(set) var reportedDue = 0
    /// Due reports that are missing or have a day: those that can be judged by the clock.
    public private(set) var timed = 0
    public private(set) var onTime = 0
    /// The longest delay of a first submission, days; 0 when none was late.
    public private(set) var mostDaysLate = 0
    /// Reports that came after their due day.
    public private(set) var late = 0
    private var dated = 0
    private var daysLate = 0

    public init() {}

    /// Counts reports as they stood on a day.
    public init(_ reports: some Sequence<ExpectedReport>, asOf day: CivilDate) {
        for report in reports { add(report, asOf: day) }
    }

    /// Counts one more report.
    public mutating func add(_ report: ExpectedReport, asOf day: CivilDate) {
        expected += 1
        if report.isReported { reported += 1 }
        if let days = report.daysLate {
            dated += 1
            daysLate += days
            mostDaysLate = max(mostDaysLate, days)
            if days > 0 { late += 1 }
        }
        guard report.due <= day else { return }
        due += 1
        if report.isReported { reportedDue += 1 }
        if !report.isReported || report.daysLate != nil { timed += 1 }
        if report.daysLate == 0 { onTime += 1 }
    }

    /// Due, and not there.
    public var missingDue: Int { due - reportedDue }

    /// Reported ÷ expected, 0…1; `nil` when nothing is expected.
    public var completeness: Double? { Self.share(reported, of: expected) }

    /// The same over what is due, 0…1; `nil` when nothing is due.
    public var completenessDue: Double? { Self.share(reportedDue, of: due) }

    /// On time ÷ due, 0…1; `nil` when nothing that is due can be judged.
    public var timeliness: Double? { Self.share(onTime, of: timed) }

    /// Days late of a first submission on average, those on time as 0; `nil` when no day is known.
    public var meanDaysLate: Double? { Self.share(daysLate, of: dated) }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}
