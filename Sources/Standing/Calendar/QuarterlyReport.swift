public import Vocabulary

/// The quarterly reports on carrying out the plan, and who owes them by when.
///
/// - Source: PP 39/2006 (pengendalian dan evaluasi pelaksanaan rencana pembangunan).
public enum QuarterlyReport: String, Sendable, CaseIterable, Hashable {
    /// Form C of an OPD, to Bappeda.
    case agency
    /// Of the regency's or city's Bappeda.
    case municipalPlanning
    /// Of the province's Bappeda.
    case provincialPlanning

    /// Working days after the end of the quarter.
    public var workingDays: Int {
        switch self {
        case .agency: 5
        case .municipalPlanning: 10
        case .provincialPlanning: 14
        }
    }

    /// What the report is called.
    public var wording: Wording {
        switch self {
        case .agency:
            Wording(id: "laporan triwulan OPD", en: "the agency's quarterly report")
        case .municipalPlanning:
            Wording(
                id: "laporan triwulan Bappeda kabupaten/kota",
                en: "the municipal planning agency's quarterly report")
        case .provincialPlanning:
            Wording(
                id: "laporan triwulan Bappeda provinsi",
                en: "the provincial planning agency's quarterly report")
        }
    }

    /// The last day on which the report of a period is in time.
    ///
    /// - Parameter period: A quarter; of a longer period, its last quarter counts.
    public func deadline(for period: Period, in calendar: WorkingCalendar) throws(CalendarFault)
        -> CivilDate
    {
        try calendar.deadline(after: period.lastDay, days: workingDays)
    }
}
