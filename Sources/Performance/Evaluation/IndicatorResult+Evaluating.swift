import Vocabulary

/// What holds for every indicator of one evaluation.
struct EvaluationFrame {
    var evidence: Evidence
    var cycle: Cycle
    var ruleSet: RuleSet
    var whatIf: WhatIf
    var forecasts: Bool
}

extension IndicatorResult {
    /// The judgement of one indicator in one cycle (EVALUATION §2–§4, §6–§8).
    init(evaluating history: IndicatorHistory, targets: TargetBook, in frame: EvaluationFrame) {
        let indicator = history.indicator
        let cycle = frame.cycle
        let rule = AchievementRule(of: indicator, under: frame.ruleSet, assuming: frame.whatIf)
        let realised = history.realisation(ofYear: cycle.year, upTo: cycle.to)
        let baseline = history.realisation(ofYear: cycle.year - 1)?.number
        let source = targets.target(for: .year(cycle.year), on: cycle.to)
        let interimTarget = InterimTarget.derived(
            for: cycle, annual: source?.level, baseline: baseline, history: history,
            targets: targets)
        func judged(_ level: Target.Level?) -> (Achievement, gap: Double?) {
            guard let measure = realised?.measure, let level else {
                return (Achievement(percent: nil, rule: rule, scale: frame.ruleSet.scale), nil)
            }
            let percent = rule.percent(realised: measure, target: level, baseline: baseline)
            return (
                Achievement(percent: percent, rule: rule, scale: frame.ruleSet.scale),
                rule.gap(realised: measure, target: level, baseline: baseline)
            )
        }
        let annual = judged(source?.level)
        let interim = judged(interimTarget?.level)
        let series = history.numericSeries(upTo: cycle.to)
        self.init(
            indicator: indicator, realised: realised?.measure, asOfPeriod: realised?.asOfPeriod,
            counted: realised?.counted ?? [], baseline: baseline, annualTarget: source?.level,
            annualTargetSource: source, interimTarget: interimTarget, annual: annual.0,
            interim: interim.0, met: annual.gap.map { $0 >= 0 },
            onTrack: interim.gap.map { $0 >= 0 },
            gap: annual.gap,
            forecast: frame.forecasts
                ? .computing(
                    history, series: series, cycle: cycle, annualTarget: source?.level,
                    baseline: baseline)
                : .without(.notComputed),
            quality: .grading(
                realised?.counted ?? [], of: history, upTo: cycle.to, series: series,
                evidence: frame.evidence, dueDays: frame.ruleSet.dueDays),
            attention: nil, missing: nil)
        missing = realised == nil ? Missing(of: history, in: cycle) : nil
        attention = Attention(
            of: self,
            movement: history.typicalYearlyMovement(before: cycle.year, by: rule.position(of:)))
    }
}

extension IndicatorResult.Achievement {
    init(percent: Double?, rule: AchievementRule, scale: Scale) {
        let band = percent.map(scale.band(of:))
        self.init(
            raw: percent, capped: percent.map(rule.capped), status: band?.code ?? notJudgedStatus,
            step: band?.step ?? 0)
    }
}

extension IndicatorResult.Missing {
    /// Why the cycle has no value: its source has said when it will publish, or nobody reported.
    init(of history: IndicatorHistory, in cycle: Cycle) {
        let announced = history.current.contains {
            $0.status == .notReleased && $0.period.year == cycle.year
                && $0.period.lastDay <= cycle.to
        }
        self = announced ? .notReleased : .notReported
    }
}

extension IndicatorResult.Attention {
    /// The factors of EVALUATION §7; `nil` when nothing was realised or nothing can be compared.
    ///
    /// - Parameter movement: How far the indicator usually moves in a year, in its unit.
    init?(of result: IndicatorResult, movement: Double?) {
        guard result.realised != nil, let grade = result.quality.grade else { return nil }
        let probability = result.forecast.probabilityMet
        guard
            let shortfall = probability.map({ 1 - $0 })
                ?? result.interim.capped.map({ max(0, 1 - $0 / 100) })
        else { return nil }
        let severity: Double
        if let gap = result.gap, let movement, movement > 0 {
            severity = min(1, abs(gap) / movement)
        } else if let annual = result.annual.capped {
            severity = min(1, abs(1 - annual / 100))
        } else {
            return nil
        }
        self.init(
            weight: result.indicator.weight ?? 1, shortfall: shortfall,
            shortfallIsForecast: probability != nil, severity: severity, trust: grade.trust)
    }
}
