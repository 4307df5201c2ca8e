import Forecast
package import Performance
package import Vocabulary

/// Runs the rules over a sheet: what every cell would say after submission, against its own
/// history and against other figures.
///
/// Errors are what cannot be true or cannot be read; what is merely unlikely is a warning, which
/// a note explains. Units and histories suggest, rules of the government decide.
package struct SheetCheck: Sendable {
    private let sheet: EntrySheet
    private let evidence: Evidence
    private let rules: RuleBook

    /// Beyond this many times the value before, or this part of it, a change is sudden: slips of
    /// a decimal or of a unit are tenfold or more.
    package static let suddenFactor = 5.0
    /// Fewer earlier values than this say nothing about what is usual.
    static let fewestEarlier = 4

    package init(_ sheet: EntrySheet, evidence: Evidence, rules: RuleBook = RuleBook()) {
        self.sheet = sheet
        self.evidence = evidence
        self.rules = rules
    }

    /// By cell in the sheet's order, errors before warnings.
    ///
    /// - Parameter day: only what was due by then can be missing.
    /// - Complexity: O(cells · editions).
    package func findings(on day: CivilDate, dueDays: RuleSet.DueDays) -> [EntryFinding] {
        sheet.rows.flatMap { row in
            let history = proposedHistory(of: row)
            let outlying = history.numericSeries(upTo: sheet.cycle.to)?.outlyingPeriods ?? []
            return row.cells.flatMap { cell -> [EntryFinding] in
                var found = own(cell, on: day, dueDays: dueDays)
                guard let measure = cell.proposed.measure else { return found }
                found += limits(cell, measure, row, history)
                found += change(cell, history, outlying)
                if rules.isCumulative(row.indicator) { found += falling(cell, history) }
                found += comparisons(cell)
                // Most serious first; what is equal stays in the order of the rules.
                return found.filter { $0.severity == .error }
                    + found.filter { $0.severity == .warning }
            }
        }
    }

    private func note(_ matter: EntryFinding.Matter, _ cell: EntryCell) -> EntryFinding {
        EntryFinding(matter, at: cell.key, .warning, isExplained: cell.note != nil)
    }

    /// What the cell says by itself.
    private func own(
        _ cell: EntryCell, on day: CivilDate, dueDays: RuleSet.DueDays
    ) -> [EntryFinding] {
        var found: [EntryFinding] = []
        if case .fault(let fault) = cell.reading {
            found.append(EntryFinding(.fault(fault), at: cell.key, .error))
        }
        if cell.state == .conflict, cell.isChanged {
            found.append(EntryFinding(.conflict, at: cell.key, .error))
        }
        if case .read(.notReleased) = cell.reading, cell.held?.measure != nil {
            found.append(EntryFinding(.withdrawn, at: cell.key, .error))
        }
        let due = cell.key.period.lastDay.adding(days: dueDays[cell.key.period.frequency])
        if cell.isMissing, found.isEmpty, due <= day || cell.key.period.lastDay < day {
            found.append(EntryFinding(.missing, at: cell.key, .warning))
        }
        return found
    }

    private func limits(
        _ cell: EntryCell, _ measure: Observation.Measure, _ row: EntryRow,
        _ history: IndicatorHistory
    ) -> [EntryFinding] {
        guard let value = measure.number else { return [] }
        let earlier = history.current.filter { $0.period < cell.key.period }
        let values = earlier.compactMap(\.measure?.number)
        if let bound = rules.bound(of: row.indicator.id) {
            let isWithin = (bound.low ?? value) <= value && value <= (bound.high ?? value)
            return isWithin
                ? []
                : [
                    EntryFinding(
                        .outOfBounds(value, low: bound.low, high: bound.high), at: cell.key,
                        .error)
                ]
        }
        if case .ratio(let above, let below) = measure, above > below || above < 0 {
            // Some rates are no shares: their numerators exceeded before.
            let isShare = values.allSatisfy { (0...100).contains($0) }
            if above < 0 { return [note(.negative(above), cell)] }
            return isShare
                ? [EntryFinding(.numeratorAboveDenominator(above, below), at: cell.key, .error)]
                : []
        }
        guard values.count >= Self.fewestEarlier else { return [] }
        switch Support(unit: row.indicator.unit, values: values) {
        case .percent where !(0...100).contains(value): return [note(.unusualPercent(value), cell)]
        case .nonNegative where value < 0: return [note(.negative(value), cell)]
        default: return []
        }
    }

    /// What is unlike its history: by the project's measure where the series is long enough, by
    /// plain size where it is not.
    private func change(
        _ cell: EntryCell, _ history: IndicatorHistory, _ outlying: [Period]
    ) -> [EntryFinding] {
        guard let value = cell.proposed.number else { return [] }
        let period = cell.key.period
        if outlying.contains(period) { return [note(.outlier(value), cell)] }
        let before = [-1, -period.frequency.periodsPerYear].compactMap { step in
            period.advanced(by: step).flatMap { history.editions(of: $0).last }
        }.filter { $0.measure?.number != nil }
        guard let nearest = before.first, let other = nearest.measure?.number,
            before.allSatisfy({ Self.isSudden(value, $0.measure?.number ?? value) })
        else { return [] }
        return [note(.sudden(value, against: other, at: nearest.period), cell)]
    }

    private static func isSudden(_ value: Double, _ other: Double) -> Bool {
        let (size, before) = (value.magnitude, other.magnitude)
        // From or to nothing has no factor, and small counts double easily.
        guard max(size, before) >= 10, min(size, before) > 0 else { return false }
        return size >= suddenFactor * before || before >= suddenFactor * size
    }

    private func falling(_ cell: EntryCell, _ history: IndicatorHistory) -> [EntryFinding] {
        guard let value = cell.proposed.number else { return [] }
        let earlier = history.current.last {
            $0.period.year == cell.key.period.year && $0.period < cell.key.period
                && $0.measure?.number != nil
        }
        guard let earlier, let before = earlier.measure?.number, value < before else { return [] }
        return [note(.falling(value, from: before, at: earlier.period), cell)]
    }

    /// Rules that name this cell's indicator as the smaller one.
    private func comparisons(_ cell: EntryCell) -> [EntryFinding] {
        rules.comparisons.filter { $0.smaller == cell.key.indicator }.compactMap { rule in
            guard let value = cell.proposed.number,
                let limit = proposed(rule.larger, cell.key.period)?.number,
                value > limit + limit.magnitude * rule.tolerance / 100
            else { return nil }
            return EntryFinding(
                .above(value, rule.larger, limit, reason: rule.reason), at: cell.key, .error)
        }
    }

    /// What an indicator says in a period: the sheet's word, else the record's; of another
    /// agency's figure the record's alone.
    private func proposed(_ indicator: Indicator.ID, _ period: Period) -> CellReading? {
        if let cell = sheet.cell(CellKey(indicator, period)) { return cell.proposed }
        return evidence.history(of: indicator)?.editions(of: period).last
            .map(CellReading.init(of:))
    }

    /// The indicator's history as it would be after submission.
    private func proposedHistory(of row: EntryRow) -> IndicatorHistory {
        let known = evidence.history(of: row.indicator.id)
        let changed = Set(row.cells.filter(\.isChanged).map(\.key.period))
        let kept = (known?.current ?? []).filter { !changed.contains($0.period) }
        let added = row.cells.filter { changed.contains($0.key.period) }
            .compactMap { cell -> Observation? in
                guard case .measure(let measure, let status) = cell.proposed else { return nil }
                return Observation(
                    indicator: row.indicator.id, period: cell.key.period, measure: measure,
                    status: status, series: cell.held?.series ?? known?.current.last?.series)
            }
        return IndicatorHistory(indicator: row.indicator, observations: kept + added)
    }
}
