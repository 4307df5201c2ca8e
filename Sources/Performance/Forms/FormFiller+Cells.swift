import Vocabulary

extension FormFiller {
    func cell(_ found: Found<Observation.Measure>, _ indicator: Indicator) -> FormTable.Cell {
        switch found {
        case .failure(let gap): .empty(gap.absence)
        case .success(.grade(let grade)): .text(same: grade)
        case .success(let measure):
            measure.number.map { .number($0, decimals: indicator.decimals) } ?? .empty(.undefined)
        }
    }

    func cell(_ found: Found<Target.Level>, _ indicator: Indicator) -> FormTable.Cell {
        switch found {
        case .failure(let gap): .empty(gap.absence)
        case .success(.value(let value)): .number(value, decimals: indicator.decimals)
        case .success(.grade(let grade)): .text(same: grade)
        case .success(.range(let low, let high)):
            .range(low: low, high: high, decimals: indicator.decimals)
        }
    }

    /// A percentage that the evaluation has computed already.
    func percentCell(_ raw: Double?, of result: IndicatorResult) -> FormTable.Cell {
        if let raw { return .percent(raw) }
        if result.realised == nil {
            return .empty(result.missing == .notReleased ? .notReleased : .notReported)
        }
        return .empty(result.annualTarget == nil ? .noTarget : .undefined)
    }

    /// The percentage of a realisation against a target by the indicator's own formula.
    func percentCell(
        _ realised: Found<Observation.Measure>, _ target: Found<Target.Level>,
        of result: IndicatorResult, baseline: Found<Observation.Measure>
    ) -> FormTable.Cell {
        switch (realised, target) {
        case (.success(let measure), .success(let level)):
            let rule = rule(for: result.indicator)
            let start = try? baseline.get().number
            return rule.percent(realised: measure, target: level, baseline: start)
                .map { .percent($0) } ?? .empty(.undefined)
        case (.failure(let gap), _), (_, .failure(let gap)): return .empty(gap.absence)
        }
    }

    /// The indicator's own rule, with the rule set's where it leaves things open.
    func rule(for indicator: Indicator) -> AchievementRule {
        AchievementRule(of: indicator, under: evaluation.ruleSet, assuming: .nothing)
    }

    /// The money half of a column for a programme.
    func moneyCell(_ content: FormDefinition.Content, of node: CascadeNode) -> FormTable.Cell {
        guard money.concerns(node.id) else { return .empty(.notApplicable) }
        switch content {
        case .planTarget: return cell(planCeiling(of: node.id))
        case .before: return cell(spentBefore(node.id))
        case .annualTarget:
            return cell(money.ceiling(of: node.id, in: year).orAbsent(.noBudget))
        case .quarter(let quarter):
            return Period.all(.quarter, of: year)[quarter - 1].firstDay > day
                ? .empty(.notYet)
                : cell(
                    money.realised(of: node.id, inQuarter: quarter).orAbsent(.notReported))
        case .realised: return cell(spent(node.id, in: year))
        case .achievement:
            return ratio(
                spent(node.id, in: year), money.ceiling(of: node.id, in: year).orAbsent(.noBudget))
        case .planRealised: return cell(spentInPlan(node.id))
        case .planAchievement: return ratio(spentInPlan(node.id), planCeiling(of: node.id))
        case .yearTarget(let number):
            return cell(money.ceiling(of: node.id, in: planYears[number - 1]).orAbsent(.noBudget))
        case .yearRealised(let number): return cell(spent(node.id, in: planYears[number - 1]))
        case .yearAchievement(let number):
            let year = planYears[number - 1]
            return ratio(
                spent(node.id, in: year), money.ceiling(of: node.id, in: year).orAbsent(.noBudget))
        default: return .empty(.notApplicable)
        }
    }

    private func cell(_ found: Found<Double>) -> FormTable.Cell {
        switch found {
        case .success(let rupiah): .money(rupiah)
        case .failure(let gap): .empty(gap.absence)
        }
    }

    private func ratio(_ part: Found<Double>, _ whole: Found<Double>) -> FormTable.Cell {
        switch (part, whole) {
        case (.success(let part), .success(let whole)):
            whole > 0 ? .percent(100 * part / whole) : .empty(.undefined)
        case (.failure(let gap), _), (_, .failure(let gap)): .empty(gap.absence)
        }
    }

    private func spent(_ node: CascadeNode.ID, in year: Int) -> Found<Double> {
        money.realised(of: node, in: year)
            .orAbsent(
                year > self.year ? .notYet : year < self.year ? .incompleteHistory : .notReported)
    }

    private func planCeiling(of node: CascadeNode.ID) -> Found<Double> {
        guard plan != nil else { return .failure(FormGap(.noTarget)) }
        return sum(planYears) { money.ceiling(of: node, in: $0).orAbsent(.incompletePlan) }
    }

    private func spentBefore(_ node: CascadeNode.ID) -> Found<Double> {
        let earlier = planYears.filter { $0 < year }
        return earlier.isEmpty
            ? .failure(FormGap(.notApplicable)) : sum(earlier) { spent(node, in: $0) }
    }

    private func spentInPlan(_ node: CascadeNode.ID) -> Found<Double> {
        sum(planYears.filter { $0 <= year }) { spent(node, in: $0) }
    }

    private func sum(_ years: [Int], _ value: (Int) -> Found<Double>) -> Found<Double> {
        var sum = 0.0
        for year in years {
            switch value(year) {
            case .success(let part): sum += part
            case .failure(let gap): return .failure(gap)
            }
        }
        return .success(sum)
    }
}
