package import Performance
package import Vocabulary

/// Where the pages get their data from.
package protocol Library: Sendable {
    /// Asked at every request, so it must be cheap.
    func frontier() async throws -> Frontier
    /// All current data with every vintage, and the frontier it belongs to.
    func holdings() async throws -> Holdings
    /// The files that were taken in, the latest first; none where nothing is recorded.
    func imports() async throws -> [ImportSummary]
}

/// The data at one frontier.
package struct Holdings: Sendable {
    package var frontier: Frontier
    package var dataset: Dataset { evidence.dataset }
    /// The data in the order in which evaluations read it.
    package let evidence: Evidence
    /// The rule sets that an administrator keeps beside the shipped ones come after those.
    package var ruleSets: [RuleSet]
    /// The cycle that the organiser works on; `nil` lets the data decide.
    package var cycle: Cycle?

    package init(
        frontier: Frontier, dataset: Dataset, ruleSets: [RuleSet] = RuleSet.shipped,
        cycle: Cycle? = nil
    ) {
        self.frontier = frontier
        self.evidence = Evidence(dataset)
        self.ruleSets = ruleSets
        self.cycle = cycle
    }
}

/// A data package that was read once and does not change.
package struct FixedLibrary: Library {
    private let fixed: Holdings

    package init(_ holdings: Holdings) {
        fixed = holdings
    }

    package func frontier() async throws -> Frontier { fixed.frontier }
    package func holdings() async throws -> Holdings { fixed }
}
