import Vocabulary

extension FormFiller {
    /// The performance half of a column for one indicator.
    ///
    /// Realisations follow the indicator's own aggregation: a rate is never summed, although the
    /// form prints `12 = 8+9+10+11` and `14 = 6+12` (dossier §1.1, trap). Percentages follow its
    /// own formula, which is 12/7 × 100 for "higher is better".
    func performanceCell(
        _ content: FormDefinition.Content, of result: IndicatorResult
    ) -> FormTable.Cell {
        let indicator = result.indicator
        switch content {
        case .planStart: return cell(finalMeasure(of: indicator, in: planYears[0] - 1), indicator)
        case .planTarget: return cell(planTarget(of: indicator), indicator)
        case .before: return cell(before(indicator), indicator)
        case .annualTarget: return cell(result.annualTarget.orAbsent(.noTarget), indicator)
        case .quarter(let quarter): return quarterCell(quarter, of: result)
        case .realised: return cell(realised(result), indicator)
        case .achievement: return percentCell(result.annual.raw, of: result)
        case .planRealised: return cell(planRealised(result), indicator)
        case .planAchievement:
            return percentCell(
                planRealised(result), planTarget(of: indicator), of: result,
                baseline: finalMeasure(of: indicator, in: planYears[0] - 1))
        case .yearTarget(let number):
            return cell(target(of: indicator, in: planYears[number - 1]), indicator)
        case .yearRealised(let number):
            return cell(realised(result, in: planYears[number - 1]), indicator)
        case .yearAchievement(let number):
            let year = planYears[number - 1]
            return percentCell(
                realised(result, in: year), target(of: indicator, in: year), of: result,
                baseline: finalMeasure(of: indicator, in: year - 1))
        default: return .empty(.notApplicable)
        }
    }

    /// A figure or the reason why there is none.
    typealias Found<Value> = Result<Value, FormGap>

    /// Only a sum grows over the years of a plan.
    private func accumulates(_ indicator: Indicator) -> Bool {
        switch (indicator.polarity, indicator.aggregation) {
        case (.grade, _), (.yesno, _): false
        case (_, .sum): true
        default: false
        }
    }

    private func target(of indicator: Indicator, in year: Int) -> Found<Target.Level> {
        guard (1...9999).contains(year) else { return .failure(.init(.noTarget)) }
        let target = evidence.targets(of: indicator.id)?.target(for: .year(year), on: day)
        return (target?.level).orAbsent(.noTarget)
    }

    private func planTarget(of indicator: Indicator) -> Found<Target.Level> {
        guard plan != nil else { return .failure(.init(.noTarget)) }
        guard accumulates(indicator), indicator.polarity != .range else {
            return target(of: indicator, in: planYears[planYears.count - 1])
        }
        var sum = 0.0
        for year in planYears {
            guard let value = try? target(of: indicator, in: year).get().number else {
                return .failure(.init(.incompletePlan))
            }
            sum += value
        }
        return sum.isFinite ? .success(.value(sum)) : .failure(.init(.undefined))
    }

    private func finalMeasure(of indicator: Indicator, in year: Int) -> Found<Observation.Measure> {
        guard (1...9999).contains(year) else { return .failure(.init(.notReported)) }
        return (evidence.history(of: indicator.id)?.realisation(ofYear: year)?.measure)
            .orAbsent(.incompleteHistory)
    }

    /// Up to the end of last year.
    private func before(_ indicator: Indicator) -> Found<Observation.Measure> {
        guard accumulates(indicator) else { return finalMeasure(of: indicator, in: year - 1) }
        let earlier = planYears.filter { $0 < year }
        guard !earlier.isEmpty else { return .failure(.init(.notApplicable)) }
        var sum = 0.0
        for year in earlier {
            guard let value = try? finalMeasure(of: indicator, in: year).get().number else {
                return .failure(.init(.incompleteHistory))
            }
            sum += value
        }
        return sum.isFinite ? .success(.value(sum)) : .failure(.init(.undefined))
    }

    private func realised(_ result: IndicatorResult) -> Found<Observation.Measure> {
        result.realised.orAbsent(
            result.missing == .notReleased ? .notReleased : .notReported)
    }

    private func realised(
        _ result: IndicatorResult, in year: Int
    ) -> Found<Observation.Measure> {
        if year > self.year { return .failure(.init(.notYet)) }
        return year == self.year
            ? realised(result) : finalMeasure(of: result.indicator, in: year)
    }

    private func planRealised(_ result: IndicatorResult) -> Found<Observation.Measure> {
        guard accumulates(result.indicator), planYears[0] < year else { return realised(result) }
        switch (before(result.indicator), realised(result)) {
        case (.success(let earlier), .success(let now)):
            guard let earlier = earlier.number, let now = now.number, (earlier + now).isFinite
            else { return .failure(.init(.undefined)) }
            return .success(.value(earlier + now))
        case (.failure(let gap), _), (_, .failure(let gap)): return .failure(gap)
        }
    }

    /// The quarter by the indicator's own aggregation. A value of a semester or year belongs to no
    /// quarter; it stands where its period ends, and the remark says so.
    private func quarterCell(_ quarter: Int, of result: IndicatorResult) -> FormTable.Cell {
        let span = Period.all(.quarter, of: year)[quarter - 1]
        let history = evidence.history(of: result.indicator.id)
        // A month of a quarter that is still running counts, as it does in column 12.
        if span.firstDay > day { return .empty(.notYet) }
        if let measure = history?.realisation(from: span.firstDay, to: min(span.lastDay, day))?
            .measure
        {
            return cell(.success(measure), result.indicator)
        }
        let longer = history?.current.last {
            $0.period.lastDay == span.lastDay && $0.period.lastDay <= day
                && span.frequency.isFiner(than: $0.period.frequency)
        }
        if let measure = longer?.measure { return cell(.success(measure), result.indicator) }
        let ended = history?.current.last { $0.period.lastDay == span.lastDay }
        if ended?.status == .notReleased { return .empty(.notReleased) }
        let isDue = result.indicator.frequency == .quarter || result.indicator.frequency == .month
        return .empty(
            span.lastDay > day ? .notYet : isDue ? .notReported : .notApplicable)
    }
}

/// Why a figure of a form is missing.
struct FormGap: Error {
    var absence: FormTable.Absence

    init(_ absence: FormTable.Absence) {
        self.absence = absence
    }
}

extension Optional {
    /// The value, or why there is none.
    func orAbsent(_ absence: FormTable.Absence) -> Result<Wrapped, FormGap> {
        map { .success($0) } ?? .failure(FormGap(absence))
    }
}
