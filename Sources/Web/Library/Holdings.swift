package import Ledger
package import Performance
package import Vocabulary

/// The data at one frontier.
package struct Holdings: Sendable {
    package private(set) var frontier: Frontier
    package var dataset: Dataset { evidence.dataset }
    /// The data in the order in which evaluations read it.
    package private(set) var evidence: Evidence
    /// The rule sets that an administrator keeps beside the shipped ones come after those.
    package let ruleSets: [RuleSet]
    /// The cycle that the organiser works on; otherwise the one that the data speaks of.
    package private(set) var cycle: Cycle
    private(set) var coverage: Coverage
    /// What the data was read up to, where it comes from a record.
    package private(set) var record: Ledger.Frontier?
    /// How this data came from other data, when only some indicators changed.
    package private(set) var change: Change?

    /// Since another frontier only these indicators may be judged differently.
    package struct Change: Sendable {
        package let since: Frontier
        package let indicators: Set<Indicator.ID>
    }

    private let chosenCycle: Cycle?

    package init(
        frontier: Frontier, dataset: Dataset, ruleSets: [RuleSet] = RuleSet.shipped,
        cycle: Cycle? = nil, record: Ledger.Frontier? = nil
    ) {
        self.frontier = frontier
        self.evidence = Evidence(dataset)
        self.ruleSets = ruleSets
        self.record = record
        chosenCycle = cycle
        coverage = Coverage(of: dataset.observations)
        self.cycle = cycle ?? CycleChoice.standard(for: dataset, with: coverage)
    }

    /// The data after some indicators' rows have changed.
    package func replacing(
        _ rows: [IndicatorRows], frontier: Frontier, record: Ledger.Frontier?
    ) -> Holdings {
        var holdings = self
        let (evidence, affected) = evidence.replacing(rows)
        holdings.evidence = evidence
        for row in rows {
            holdings.coverage.subtract(self.evidence.observations(of: row.indicator))
            holdings.coverage.add(evidence.observations(of: row.indicator))
        }
        holdings.frontier = frontier
        holdings.record = record
        holdings.change = Change(since: self.frontier, indicators: affected)
        holdings.cycle =
            chosenCycle
            ?? CycleChoice.standard(for: evidence.dataset, with: holdings.coverage)
        return holdings
    }
}
