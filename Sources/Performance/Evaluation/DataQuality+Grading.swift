import Vocabulary

extension IndicatorResult.DataQuality {
    /// The grade of the values that counted, and the flags behind it (EVALUATION §8).
    ///
    /// D contradictory vintages or a broken series; C unverified or an outlier nobody explained; B
    /// verified late or revised once; A otherwise. Revised more than once is C.
    static func grading(
        _ counted: [Observation], of history: IndicatorHistory, upTo day: CivilDate,
        series: NumericSeries?, evidence: Evidence, dueDays: RuleSet.DueDays
    ) -> Self {
        guard !counted.isEmpty else { return Self(grade: nil, flags: []) }
        var flags: Set<Flag> = []
        var revisions = 0
        for value in counted {
            let editions = history.editions(of: value.period).filter { $0.measure != nil }
            revisions = max(revisions, editions.count - 1)
            if contradict(editions) { flags.insert(.contradictoryVintages) }
            let due = value.period.lastDay.adding(days: dueDays[value.period.frequency])
            if let released = value.released, released > due { flags.insert(.late) }
            switch evidence.verification(of: value)?.outcome {
            case .accepted: break
            case .returned: flags.formUnion([.unverified, .returned])
            case nil: flags.insert(.unverified)
            }
        }
        if revisions > 0 { flags.insert(.revised) }
        if history.hasSeriesBreak(upTo: day) { flags.insert(.seriesBreak) }
        for value in outliers(among: counted, in: series) {
            flags.insert(value.note == nil ? .outlier : .outlierExplained)
        }
        let grade: Grade =
            if !flags.isDisjoint(with: [.contradictoryVintages, .seriesBreak]) {
                .d
            } else if !flags.isDisjoint(with: [.unverified, .outlier]) || revisions > 1 {
                .c
            } else if !flags.isDisjoint(with: [.late, .revised]) {
                .b
            } else {
                .a
            }
        return Self(grade: grade, flags: Flag.allCases.filter(flags.contains))
    }

    /// Two editions that carry one label and say different things.
    private static func contradict(_ editions: [Observation]) -> Bool {
        zip(editions, editions.dropFirst()).contains { earlier, later in
            earlier.vintage == later.vintage && earlier.released == later.released
                && earlier.measure != later.measure
        }
    }

    /// The counted values whose change from the same period of the year before is unlike the
    /// others.
    private static func outliers(
        among counted: [Observation], in series: NumericSeries?
    ) -> [Observation] {
        guard let periods = series?.outlyingPeriods, !periods.isEmpty else { return [] }
        return counted.filter { periods.contains($0.period) }
    }
}
