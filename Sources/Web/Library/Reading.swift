package import Performance
package import Vocabulary

/// An evaluation with what a page needs to tell it: names, trails and histories by code.
package struct Reading: Sendable {
    package private(set) var holdings: Holdings
    package let lens: Lens
    package private(set) var evaluation: Evaluation
    /// The cascade for walking.
    package let tree: CascadeTree
    /// The missions, then the goals of plans without missions.
    package let branches: [Branch]
    /// The cycles that the chooser offers, newest first.
    package private(set) var offeredCycles: [Cycle]
    /// Whether some figures are samples and not official.
    package let hasSamples: Bool
    private var overview = Later<ReportingOverview>()
    private let branchPositions: [Indicator.ID: Int]
    private let results: [Indicator.ID: Int]
    private let organisationPositions: [Organisation.ID: Int]

    package var dataset: Dataset { holdings.dataset }
    package var ruleSet: RuleSet { evaluation.ruleSet }
    package var frontier: Frontier { holdings.frontier }

    package init(holdings: Holdings, lens: Lens) {
        self.init(
            holdings: holdings, lens: lens,
            evaluation: evaluate(
                holdings.evidence, cycle: lens.cycle,
                ruleSet: lens.rules(from: holdings.ruleSets), assuming: lens.whatIf))
    }

    /// - Parameter evaluation: of the lens's cycle, rules and assumptions.
    init(holdings: Holdings, lens: Lens, evaluation: Evaluation) {
        self.holdings = holdings
        self.lens = lens
        self.evaluation = evaluation
        tree = CascadeTree(holdings.dataset.cascade)
        offeredCycles = CycleChoice.offered(for: holdings, including: lens.cycle)
        hasSamples = holdings.dataset.indicators.contains { $0.standing == .sample }
        let branches = Branch.all(in: tree)
        self.branches = branches
        let byNode = Dictionary(
            zip(branches.map(\.node.id), branches.indices), uniquingKeysWith: { first, _ in first })
        var branchPositions: [Indicator.ID: Int] = [:]
        for indicator in holdings.dataset.indicators {
            let path = tree.pathToRoot(from: indicator.cascade)
            branchPositions[indicator.id] = path.lazy.compactMap { byNode[$0] }.first
        }
        self.branchPositions = branchPositions
        results = Dictionary(
            zip(evaluation.indicators.map(\.indicator.id), evaluation.indicators.indices),
            uniquingKeysWith: { first, _ in first })
        organisationPositions = Dictionary(
            zip(holdings.dataset.organisations.map(\.id), holdings.dataset.organisations.indices),
            uniquingKeysWith: { first, _ in first })
    }

    /// The same reading of data in which only these indicators may be judged differently.
    package func updated(_ affected: Set<Indicator.ID>, to holdings: Holdings) -> Reading {
        var reading = self
        reading.overview = Later()
        reading.holdings = holdings
        reading.evaluation = evaluation.updated(
            affected, in: holdings.evidence, assuming: lens.whatIf)
        reading.offeredCycles = CycleChoice.offered(for: holdings, including: lens.cycle)
        return reading
    }

    /// Who reported what by when, as it stood when the data was released.
    var reportingOverview: ReportingOverview {
        overview.value {
            ReportingOverview(
                of: holdings.evidence, in: evaluation.cycle, dueDays: ruleSet.dueDays,
                asOf: reportingDay)
        }
    }

    package func result(_ id: Indicator.ID) -> IndicatorResult? {
        results[id].map { evaluation.indicators[$0] }
    }

    package func organisation(_ id: Organisation.ID) -> Organisation? {
        organisationPositions[id].map { dataset.organisations[$0] }
    }

    /// The organisation's name, or its code when it is not in the list.
    package func name(of id: Organisation.ID) -> String {
        organisation(id)?.name ?? id.text
    }

    package func rollup(of id: Organisation.ID) -> Rollup? {
        organisationPositions[id].map { evaluation.organisationRollups[$0] }
    }

    package func branch(of indicator: Indicator) -> Branch? {
        branchPositions[indicator.id].map { branches[$0] }
    }
}
