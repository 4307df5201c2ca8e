public import Vocabulary

/// Who reported what by when: completeness and lateness of a cycle's year, by agency.
public struct ReportingOverview: Sendable, Equatable {
    /// One agency's reports.
    public struct Agency: Sendable, Equatable {
        public var organisation: Organisation.ID
        public var record: ReportingRecord
        /// Due and not there, by indicator and period.
        public var missing: [Missing]

        /// An agency of which nothing is counted yet.
        public init(_ organisation: Organisation.ID) {
            self.organisation = organisation
            record = ReportingRecord()
            missing = []
        }

        /// Counts the reports of one indicator as they stood on a day.
        public mutating func add(
            _ reports: [ExpectedReport], of indicator: Indicator.ID, asOf day: CivilDate
        ) {
            for report in reports {
                record.add(report, asOf: day)
                guard !report.isReported, report.due <= day else { continue }
                missing.append(
                    Missing(indicator: indicator, period: report.period, due: report.due))
            }
        }
    }

    /// A report that is due and not there.
    public struct Missing: Sendable, Hashable {
        public var indicator: Indicator.ID
        public var period: Period
        public var due: CivilDate
    }

    /// The day of the count.
    public var asOf: CivilDate
    public var government: ReportingRecord
    /// In the order of the dataset's organisations; those without indicators are left out.
    public var agencies: [Agency]
    /// Values that the source has not published, by indicator and period; `released` is the
    /// expected day.
    public var awaited: [Observation]
    /// Changed values, by indicator and period.
    public var revisions: [Revision]

    /// - Complexity: O(n · p) where n counts observations and p periods of a year.
    public init(
        of evidence: Evidence, in cycle: Cycle, dueDays: RuleSet.DueDays, asOf day: CivilDate
    ) {
        var byOrganisation: [Organisation.ID: Agency] = [:]
        var government = ReportingRecord()
        var awaited: [Observation] = []
        var revisions: [Revision] = []
        for indicator in evidence.dataset.indicators {
            guard let history = evidence.history(of: indicator.id) else { continue }
            awaited += history.awaitedReleases(in: cycle)
            revisions += history.revisions.filter { $0.indicator == indicator.id }
            let owner = indicator.organisation
            let reports = history.expectedReports(in: cycle, dueDays: dueDays)
            byOrganisation[owner, default: Agency(owner)].add(reports, of: indicator.id, asOf: day)
            for report in reports { government.add(report, asOf: day) }
        }
        self.asOf = day
        self.government = government
        self.agencies = evidence.dataset.organisations.compactMap { byOrganisation[$0.id] }
        self.awaited = awaited
        self.revisions = revisions
    }
}
