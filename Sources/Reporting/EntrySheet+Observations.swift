package import Performance
package import Vocabulary

extension EntrySheet {
    /// The observations that submission adds to the record, in the sheet's order: changed cells
    /// alone, each under the edition it corrects, so that the record makes a new one of it.
    ///
    /// Cells that cannot be read or are in conflict add nothing; ``SheetCheck`` names them.
    /// - Parameters:
    ///   - day: of the submission; it is the release day of what was not released before.
    ///   - evidence: tells the method or base year that the indicator's series goes on with.
    package func observations(on day: CivilDate, evidence: Evidence) -> [Observation] {
        rows.flatMap { row -> [Observation] in
            let series = evidence.observations(of: row.indicator.id)
                .filter { $0.measure != nil }
                .max { $0.period < $1.period }?.series
            return row.cells.compactMap { $0.observation(of: row.indicator, series, on: day) }
        }
    }
}

extension EntryCell {
    fileprivate func observation(
        of indicator: Indicator, _ series: String?, on day: CivilDate
    ) -> Observation? {
        guard isChanged, state == .onServer, case .read = reading else { return nil }
        var observation = Observation(
            indicator: key.indicator, period: key.period, measure: nil, status: .notReleased,
            source: held?.source ?? indicator.source, released: day,
            // The first edition is 1, as files call it.
            vintage: held == nil ? "1" : held?.vintage, series: held?.series ?? series,
            note: note)
        switch proposed {
        case .empty: return nil
        case .notReleased(let expected):
            // What the record knows cannot be withdrawn.
            guard held?.measure == nil else { return nil }
            observation.released = expected
        case .measure(let measure, let status):
            observation.measure = measure
            observation.status = status
        }
        return observation
    }
}
