public import Vocabulary

/// Evaluates a dataset in one cycle under a rule set (EVALUATION §2–§8).
///
/// - Parameters:
///   - whatIf: Another cap or formula for all indicators; the regulated score assumes nothing.
///   - forecasts: Whether to forecast the year's end; trends over earlier cycles need no forecasts.
/// - Complexity: O(n log n) in the rows of the dataset.
public func evaluate(
    _ dataset: Dataset, cycle: Cycle, ruleSet: RuleSet, assuming whatIf: WhatIf = .nothing,
    forecasts: Bool = true
) -> Evaluation {
    evaluate(
        Evidence(dataset), cycle: cycle, ruleSet: ruleSet, assuming: whatIf, forecasts: forecasts)
}

/// The same for evidence that is already sorted, so that several cycles share the work.
public func evaluate(
    _ evidence: Evidence, cycle: Cycle, ruleSet: RuleSet, assuming whatIf: WhatIf = .nothing,
    forecasts: Bool = true
) -> Evaluation {
    let dataset = evidence.dataset
    let frame = EvaluationFrame(
        evidence: evidence, cycle: cycle, ruleSet: ruleSet, whatIf: whatIf, forecasts: forecasts)
    let results = dataset.indicators.compactMap { indicator -> IndicatorResult? in
        guard let history = evidence.history(of: indicator.id),
            let targets = evidence.targets(of: indicator.id)
        else { return nil }
        return IndicatorResult(evaluating: history, targets: targets, in: frame)
    }
    let rollups = Rollups(of: results, in: dataset, cycle: cycle, scale: ruleSet.scale)
    let released = results.lazy.flatMap(\.counted).compactMap(\.released).max()
    return Evaluation(
        government: dataset.government, cycle: cycle, asOf: released ?? cycle.to,
        ruleSet: ruleSet, indicators: results, governmentRollup: rollups.government,
        organisationRollups: rollups.organisations, cascadeRollups: rollups.cascade)
}

/// All roll-ups of one evaluation.
private struct Rollups {
    var government: Rollup
    var organisations: [Rollup]
    var cascade: [Rollup]

    init(of results: [IndicatorResult], in dataset: Dataset, cycle: Cycle, scale: Scale) {
        let tree = CascadeTree(dataset.cascade)
        var all = (RollupTally(), MoneyTally())
        var byOrganisation: [Organisation.ID: (RollupTally, MoneyTally)] = [:]
        var byNode: [CascadeNode.ID: (RollupTally, MoneyTally)] = [:]
        for result in results {
            all.0.add(result)
            let owner = result.indicator.organisation
            byOrganisation[owner, default: (RollupTally(), MoneyTally())].0.add(result)
            for node in tree.pathToRoot(from: result.indicator.cascade) {
                byNode[node, default: (RollupTally(), MoneyTally())].0.add(result)
            }
        }
        for program in ProgramMoney.all(in: dataset, upTo: cycle.to) {
            all.1.add(program)
            if let owner = tree.node(program.program)?.organisation {
                byOrganisation[owner, default: (RollupTally(), MoneyTally())].1.add(program)
            }
            for node in tree.pathToRoot(from: program.program) {
                byNode[node, default: (RollupTally(), MoneyTally())].1.add(program)
            }
        }
        self.government = all.0.rollup(of: .government, on: scale, money: all.1.money)
        self.organisations = dataset.organisations.map { organisation in
            let (tally, money) = byOrganisation[organisation.id] ?? (RollupTally(), MoneyTally())
            return tally.rollup(
                of: .organisation(organisation.id), on: scale, money: money.money)
        }
        self.cascade = dataset.cascade.map { node in
            let (tally, money) = byNode[node.id] ?? (RollupTally(), MoneyTally())
            return tally.rollup(of: .cascade(node.id), on: scale, money: money.money)
        }
    }
}
