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
    private var totalDaysLate = 0

    public init() {}

    /// Counts reports as they stood on a day.
    public init(_ reports: some Sequence<ExpectedReport>, asOf day: CivilDate) {
        for report in reports { add(report, asOf: day) }
    }

    /// Counts one more report.
    public mutating func add(_ report: ExpectedReport, asOf day: CivilDate) {
        add(due: report.due, isReported: report.isReported, daysLate: report.daysLate, asOf: day)
    }

    /// Counts one more report of any kind of period.
    ///
    /// - Parameters:
    ///   - due: the last day on which it is on time; without one it is never due.
    ///   - first: the day of the first submission; `nil` when it is missing.
    public mutating func add(due: CivilDate?, first: CivilDate?, asOf day: CivilDate) {
        guard let due else {
            expected += 1
            if first != nil { reported += 1 }
            return
        }
        let late = first.map { max(0, $0.dayNumber - due.dayNumber) }
        add(due: due, isReported: first != nil, daysLate: late, asOf: day)
    }

    private mutating func add(
        due dueDay: CivilDate, isReported: Bool, daysLate: Int?, asOf day: CivilDate
    ) {
        expected += 1
        if isReported { reported += 1 }
        if let daysLate {
            dated += 1
            totalDaysLate += daysLate
            mostDaysLate = max(mostDaysLate, daysLate)
            if daysLate > 0 { late += 1 }
        }
        guard dueDay <= day else { return }
        due += 1
        if isReported { reportedDue += 1 }
        if !isReported || daysLate != nil { timed += 1 }
        if daysLate == 0 { onTime += 1 }
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
    public var meanDaysLate: Double? { Self.share(totalDaysLate, of: dated) }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}
