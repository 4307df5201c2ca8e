public import Vocabulary

extension IndicatorHistory {
    /// The reports expected of the cycle's year up to its last day, by the indicator's frequency.
    ///
    /// A period whose source has not published is not expected: nobody could report it. A period
    /// counts as reported when it has a value, or a finer one that ends with it has.
    public func expectedReports(
        in cycle: Cycle, dueDays: RuleSet.DueDays
    ) -> [ExpectedReport] {
        let first = Period.year(cycle.year).firstDay
        let known = current[places(endingFrom: first, to: cycle.to)]
        return Period.all(indicator.frequency, of: cycle.year)
            .filter { $0.lastDay <= cycle.to }
            .compactMap { period in
                let due = period.lastDay.adding(days: dueDays[period.frequency])
                let values = known.filter {
                    period.contains($0.period) && $0.period.lastDay == period.lastDay
                }
                if values.contains(where: { $0.measure != nil }) {
                    return ExpectedReport(
                        period: period, due: due, state: .reported(firstSubmission(for: period)))
                }
                guard values.isEmpty else { return nil }
                return ExpectedReport(period: period, due: due, state: .missing)
            }
    }

    /// The earliest day on which any edition of the period's value was out.
    private func firstSubmission(for period: Period) -> CivilDate? {
        editions.lazy
            .filter {
                $0.measure != nil && period.contains($0.period)
                    && $0.period.lastDay == period.lastDay
            }
            .compactMap(\.released).min()
    }

    /// Values of the year up to the cycle's end that the source has not published, by period.
    public func awaitedReleases(in cycle: Cycle) -> [Observation] {
        current[places(endingFrom: Period.year(cycle.year).firstDay, to: cycle.to)]
            .filter { $0.status == .notReleased }
    }
}
