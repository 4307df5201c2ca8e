package import Performance
package import Vocabulary

/// How the interim mean moved over the latest semesters, oldest first.
package struct Trend: Sendable {
    package let semesters: [Period]
    /// One evaluation per semester, without forecasts.
    private var evaluations: [Evaluation]

    /// - Parameter reading: The evaluation of the lens's own cycle, when it is at hand: a
    ///   semester's need not be computed again.
    package init(
        holdings: Holdings, lens: Lens, semesters count: Int = 6, reading: Reading? = nil
    ) async {
        semesters = CycleChoice.semesters(endingWith: lens.cycle, count: count)
        let rules = lens.rules(from: holdings.ruleSets)
        evaluations = []
        for cycle in semesters.map({ Cycle($0) }) {
            if let reading, reading.evaluation.cycle == cycle {
                evaluations.append(reading.evaluation)
            } else {
                evaluations.append(
                    await evaluate(
                        holdings.evidence, cycle: cycle, ruleSet: rules, assuming: lens.whatIf,
                        forecasts: false, parts: 2))
            }
        }
    }

    /// The same trend in data in which only these indicators may be judged differently.
    ///
    /// - Parameter reading: the evaluation of the lens's own cycle, already updated.
    package func updated(_ affected: Set<Indicator.ID>, to reading: Reading) -> Trend {
        var trend = self
        trend.evaluations = evaluations.map { evaluation in
            if evaluation.cycle == reading.evaluation.cycle { return reading.evaluation }
            return evaluation.updated(
                affected, in: reading.holdings.evidence, assuming: reading.lens.whatIf,
                forecasts: false)
        }
        return trend
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
