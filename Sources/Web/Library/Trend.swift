import Performance
package import Vocabulary

/// How the interim mean moved over the latest semesters, oldest first.
package struct Trend: Sendable {
    package let semesters: [Period]
    /// One evaluation per semester, without forecasts.
    private let evaluations: [Evaluation]

    /// - Parameter reading: The evaluation of the lens's own cycle, when it is at hand: a
    ///   semester's need not be computed again.
    package init(
        holdings: Holdings, lens: Lens, semesters count: Int = 6, reading: Reading? = nil
    ) {
        semesters = CycleChoice.semesters(endingWith: lens.cycle, count: count)
        let rules = lens.rules(from: holdings.ruleSets)
        evaluations = semesters.map { semester in
            if let reading, reading.evaluation.cycle == Cycle(semester) {
                return reading.evaluation
            }
            return evaluate(
                holdings.evidence, cycle: Cycle(semester), ruleSet: rules, assuming: lens.whatIf,
                forecasts: false)
        }
    }

    /// Capped interim means in percent; `nil` where nothing could be judged.
    package var government: [Double?] {
        evaluations.map(\.governmentRollup.interim.capped)
    }

    /// - Parameter position: of the organisation in the dataset.
    package func organisation(at position: Int) -> [Double?] {
        evaluations.map { $0.organisationRollups[position].interim.capped }
    }

    /// - Parameter position: of the node in the dataset's cascade.
    package func node(at position: Int) -> [Double?] {
        evaluations.map { $0.cascadeRollups[position].interim.capped }
    }
}
