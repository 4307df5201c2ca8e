package import Performance
package import Vocabulary

extension EntrySheet {
    /// The sheet of an agency.
    ///
    /// A block's columns are the periods of the year that end within the cycle, and earlier ones
    /// of that year which somebody still owes.
    /// - Complexity: O(i · p) for i indicators and p periods of a year.
    package init(
        of organisation: Organisation.ID, in cycle: Cycle, evidence: Evidence, ruleSet: RuleSet,
        drafts: DraftBook = DraftBook()
    ) {
        let own = evidence.dataset.indicators.filter { $0.organisation == organisation }
        let makers = own.map {
            RowMaker(
                indicator: $0, cycle: cycle, evidence: evidence, ladders: ruleSet.ladders,
                drafts: drafts)
        }
        self.organisation = organisation
        self.cycle = cycle
        blocks = [Frequency.month, .quarter, .semester, .year].compactMap { frequency in
            let rows = makers.filter { $0.indicator.frequency == frequency }
            let periods = Self.periods(frequency, in: cycle, owedBy: rows)
            guard !rows.isEmpty, !periods.isEmpty else { return nil }
            return EntryBlock(
                frequency: frequency, periods: periods, rows: rows.map { $0.row(periods) })
        }
        let shown = Set(blocks.map(\.frequency))
        later = own.filter { !shown.contains($0.frequency) }
    }

    private static func periods(
        _ frequency: Frequency, in cycle: Cycle, owedBy rows: [RowMaker]
    ) -> [Period] {
        Period.all(frequency, of: cycle.year).filter { period in
            guard period.lastDay <= cycle.to else { return false }
            return period.lastDay >= cycle.from || rows.contains { $0.owes(period) }
        }
    }
}

/// Makes one indicator's row.
private struct RowMaker {
    let indicator: Indicator
    private let drafts: DraftBook
    private let history: IndicatorHistory
    private let targets: TargetBook
    private let reader: CellReader
    private let cycle: Cycle

    init(
        indicator: Indicator, cycle: Cycle, evidence: Evidence, ladders: [Ladder],
        drafts: DraftBook
    ) {
        self.indicator = indicator
        self.drafts = drafts
        self.cycle = cycle
        // What was reported under this code; values that a bridge joins are the old code's.
        history = IndicatorHistory(
            indicator: indicator, observations: evidence.observations(of: indicator.id))
        targets =
            evidence.targets(of: indicator.id) ?? TargetBook(targets: [], documents: [:])
        reader = CellReader(indicator, targets: targets.all, ladders: ladders)
    }

    func owes(_ period: Period) -> Bool {
        history.editions(of: period).isEmpty
    }

    func row(_ periods: [Period]) -> EntryRow {
        let before = history.current.filter {
            guard let first = periods.first else { return false }
            return $0.measure != nil && $0.period.lastDay < first.firstDay
                && $0.period.frequency == indicator.frequency
        }
        return EntryRow(
            indicator: indicator,
            annualTarget: targets.target(for: .year(cycle.year), on: cycle.to)?.level,
            previous: Array(before.suffix(EntryRow.recalled)), cells: periods.map(cell),
            grades: reader.grades, fields: reader.fields)
    }

    private func cell(_ period: Period) -> EntryCell {
        let key = CellKey(indicator.id, period)
        let editions = history.editions(of: period)
        let held = editions.last
        let stored = drafts[key]
        let draft = stored.flatMap { $0.text.isEmpty ? nil : $0 }
        var reading = EntryCell.Reading.read(.empty)
        if let draft {
            do throws(CellFault) {
                reading = .read(try reader.read(draft.text))
            } catch {
                reading = .fault(error)
            }
        }
        return EntryCell(
            key: key, held: held, editions: editions.count,
            target: targets.target(for: period, on: cycle.to)?.level,
            yearBefore: period.advanced(by: -indicator.frequency.periodsPerYear).flatMap {
                history.editions(of: $0).last
            },
            draft: draft, revision: stored?.revision ?? 0, reading: reading)
    }
}
