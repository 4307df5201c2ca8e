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
    let frame = EvaluationFrame(
        evidence: evidence, cycle: cycle, ruleSet: ruleSet, whatIf: whatIf, forecasts: forecasts)
    let results = evidence.dataset.indicators.compactMap(frame.result(of:))
    return frame.evaluation(
        of: results, money: CycleMoney(in: evidence, upTo: cycle.to))
}

/// The same, judging indicators on several threads; the result does not depend on how many.
///
/// - Parameter parts: how many runs of indicators are judged at once, at least 1.
public func evaluate(
    _ evidence: Evidence, cycle: Cycle, ruleSet: RuleSet, assuming whatIf: WhatIf = .nothing,
    forecasts: Bool = true, parts: Int
) async -> Evaluation {
    let frame = EvaluationFrame(
        evidence: evidence, cycle: cycle, ruleSet: ruleSet, whatIf: whatIf, forecasts: forecasts)
    let indicators = evidence.dataset.indicators
    let size = max(1, (indicators.count + parts - 1) / max(1, parts))
    let results = await withTaskGroup(of: (start: Int, results: [IndicatorResult]).self) { group in
        for start in stride(from: 0, to: indicators.count, by: size) {
            group.addTask {
                let run = indicators[start..<min(start + size, indicators.count)]
                return (start, run.compactMap(frame.result(of:)))
            }
        }
        var runs: [(start: Int, results: [IndicatorResult])] = []
        for await run in group { runs.append(run) }
        return runs.sorted { $0.start < $1.start }.flatMap(\.results)
    }
    return frame.evaluation(
        of: results, money: CycleMoney(in: evidence, upTo: cycle.to))
}

extension Evaluation {
    /// This evaluation after the values, targets or verifications of some indicators changed:
    /// what `evaluate` would say, without judging the others again.
    ///
    /// - Parameters:
    ///   - affected: the indicators to judge again, as ``Evidence/replacing(_:)`` names them.
    ///   - evidence: with the change; indicators, organisations, cascade and money are those that
    ///     this evaluation was made from.
    ///   - whatIf: what this evaluation assumed.
    ///   - forecasts: whether this evaluation has forecasts.
    /// - Complexity: O(i) in the number of indicators, plus the judgement of the affected ones.
    public func updated(
        _ affected: Set<Indicator.ID>, in evidence: Evidence, assuming whatIf: WhatIf = .nothing,
        forecasts: Bool = true
    ) -> Evaluation {
        let frame = EvaluationFrame(
            evidence: evidence, cycle: cycle, ruleSet: ruleSet, whatIf: whatIf,
            forecasts: forecasts)
        var results = indicators
        for position in results.indices where affected.contains(results[position].indicator.id) {
            if let result = frame.result(of: results[position].indicator) {
                results[position] = result
            }
        }
        return frame.evaluation(of: results, money: CycleMoney(of: self))
    }
}

extension EvaluationFrame {
    fileprivate func result(of indicator: Indicator) -> IndicatorResult? {
        guard let history = evidence.history(of: indicator.id),
            let targets = evidence.targets(of: indicator.id)
        else { return nil }
        return IndicatorResult(evaluating: history, targets: targets, in: self)
    }

    fileprivate func evaluation(of results: [IndicatorResult], money: CycleMoney) -> Evaluation {
        let dataset = evidence.dataset
        let tallies = IndicatorTallies(of: results, in: evidence)
        let scale = ruleSet.scale
        return Evaluation(
            government: dataset.government, cycle: cycle,
            asOf: results.latestRelease ?? cycle.to,
            ruleSet: ruleSet, indicators: results,
            governmentRollup: tallies.government.rollup(
                of: .government, on: scale, money: money.government),
            organisationRollups: dataset.organisations.indices.map { index in
                tallies.organisations[index].rollup(
                    of: .organisation(dataset.organisations[index].id), on: scale,
                    money: money.organisations[index])
            },
            cascadeRollups: dataset.cascade.indices.map { index in
                tallies.cascade[index].rollup(
                    of: .cascade(dataset.cascade[index].id), on: scale,
                    money: money.cascade[index])
            })
    }
}

extension [IndicatorResult] {
    /// The latest release date among the values that counted.
    fileprivate var latestRelease: CivilDate? {
        var latest: CivilDate?
        // By index, which reads the one field and copies no row.
        for index in indices {
            for value in self[index].counted.indices {
                guard let day = self[index].counted[value].released else { continue }
                latest = latest.map { Swift.max($0, day) } ?? day
            }
        }
        return latest
    }
}

/// What all indicators add up to, in the order of the dataset's organisations and cascade.
private struct IndicatorTallies {
    var government = RollupTally()
    var organisations: [RollupTally]
    var cascade: [RollupTally]

    init(of results: [IndicatorResult], in evidence: Evidence) {
        let (dataset, scopes) = (evidence.dataset, evidence.scopes)
        organisations = [RollupTally](repeating: RollupTally(), count: dataset.organisations.count)
        cascade = [RollupTally](repeating: RollupTally(), count: dataset.cascade.count)
        for result in results {
            government.add(result)
            if let owner = scopes.organisation(result.indicator.organisation) {
                organisations[owner].add(result)
            }
            for node in scopes.pathToRoot(from: result.indicator.cascade) {
                cascade[node].add(result)
            }
        }
    }
}

/// The money of every scope up to the cycle's end, in the order of the dataset.
private struct CycleMoney {
    var government: Rollup.Money?
    var organisations: [Rollup.Money?]
    var cascade: [Rollup.Money?]

    init(in evidence: Evidence, upTo day: CivilDate) {
        let (dataset, scopes) = (evidence.dataset, evidence.scopes)
        var all = MoneyTally()
        var byOrganisation = [MoneyTally](
            repeating: MoneyTally(), count: dataset.organisations.count)
        var byNode = [MoneyTally](repeating: MoneyTally(), count: dataset.cascade.count)
        for program in ProgramMoney.all(in: dataset, upTo: day) {
            all.add(program)
            let path = scopes.pathToRoot(from: program.program)
            let owner = path.first.flatMap { dataset.cascade[$0].organisation }
            if let owner = owner.flatMap(scopes.organisation) {
                byOrganisation[owner].add(program)
            }
            for node in path { byNode[node].add(program) }
        }
        government = all.money
        organisations = byOrganisation.map(\.money)
        cascade = byNode.map(\.money)
    }

    /// The money of an evaluation that stands.
    init(of evaluation: Evaluation) {
        government = evaluation.governmentRollup.money
        organisations = evaluation.organisationRollups.map(\.money)
        cascade = evaluation.cascadeRollups.map(\.money)
    }
}
