import Vocabulary

extension IndicatorResult.InterimTarget {
    /// The target that a cycle's end is compared with: the first of the five ways of EVALUATION §3
    /// that exists.
    ///
    /// - Parameter baseline: Last year's final realisation as a number.
    static func derived(
        for cycle: Cycle, annual: Target.Level?, baseline: Double?, history: IndicatorHistory,
        targets: TargetBook
    ) -> Self? {
        if let period = cycle.period, let own = targets.target(for: period, on: cycle.to) {
            return Self(level: own.level, way: .ownPeriod)
        }
        let indicator = history.indicator
        if indicator.aggregation == .sum {
            if let sum = sum(targets.subPeriodTargets(ofYear: cycle.year, upTo: cycle.to)) {
                return Self(level: sum, way: .subPeriods)
            }
            guard let annual else { return nil }
            if annual.isNumeric {
                let share = history.meanShareReached(by: cycle.to) ?? cycle.elapsedShare
                return Self(level: annual.scaled(by: share), way: .yearlyShape, share: share)
            }
        }
        guard let annual else { return nil }
        if [.up, .down, .baseline].contains(indicator.polarity), indicator.aggregation != .sum,
            let baseline, let goal = annual.number
        {
            let share = cycle.elapsedShare
            return Self(
                level: .value(baseline + (goal - baseline) * share), way: .interpolated,
                share: share)
        }
        return Self(level: annual, way: .annual)
    }

    private static func sum(_ targets: [Target]) -> Target.Level? {
        guard let first = targets.first?.level, first.isNumeric else { return nil }
        return targets.dropFirst().reduce(first) { total, target in
            switch (total, target.level) {
            case (.value(let a), .value(let b)): .value(a + b)
            case (.range(let low, let high), .range(let l, let h)):
                .range(low: low + l, high: high + h)
            default: total
            }
        }
    }
}

extension Target.Level {
    var isNumeric: Bool {
        if case .grade = self { false } else { true }
    }
}

extension IndicatorHistory {
    /// The mean share of the year that the last three (or fewer) full years had reached by this day
    /// of theirs. A full year has a value for every period of the indicator's frequency.
    func meanShareReached(by day: CivilDate) -> Double? {
        var shares: [Double] = []
        for year in years.reversed() where year < day.year && shares.count < 3 && isFull(year) {
            guard let whole = realisation(ofYear: year)?.number, whole != 0,
                let cutoff = day.sameDay(in: year)
            else { continue }
            let reached = realisation(ofYear: year, upTo: cutoff)?.number ?? 0
            let share = reached / whole
            if share.isFinite { shares.append(share) }
        }
        let mean = shares.reduce(0, +) / Double(shares.count)
        return mean.isFinite ? mean : nil
    }

    private func isFull(_ year: Int) -> Bool {
        let valued = places(ofYear: year).count {
            current[$0].measure != nil && current[$0].period.frequency == indicator.frequency
        }
        return valued == indicator.frequency.periodsPerYear
    }
}

extension CivilDate {
    /// The day of another year with the same place in its month; the end of a month stays its end.
    fileprivate func sameDay(in year: Int) -> CivilDate? {
        let end = CivilDate.daysIn(month: month, of: year)
        let isEnd = day == CivilDate.daysIn(month: month, of: self.year)
        return CivilDate(year: year, month: month, day: isEnd ? end : min(day, end))
    }
}
