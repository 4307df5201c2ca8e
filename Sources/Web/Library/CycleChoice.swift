import Performance
import Vocabulary

/// The cycles that make sense for a dataset.
enum CycleChoice {
    /// The latest semester that has been reported: one with at least a third as many values as the
    /// busiest. A few early values of the next semester do not make it the one to judge.
    static func standard(for dataset: Dataset, with coverage: Coverage) -> Cycle {
        let fallback = dataset.targets.map { semester(of: $0.period.firstDay) }.max()
        return Cycle(coverage.latestReported ?? fallback ?? Period.all(.semester, of: 2025)[0])
    }

    private static func semester(of day: CivilDate) -> Period {
        Period.all(.semester, of: day.year)[day.month <= 6 ? 0 : 1]
    }

    /// The semester that holds the cycle's last day and the ones before it, oldest first.
    static func semesters(endingWith cycle: Cycle, count: Int) -> [Period] {
        let last = semester(of: cycle.to)
        return (0..<count).reversed().compactMap { last.advanced(by: -$0) }
    }

    /// For the chooser, newest first: the years and semesters that have values, and the first six
    /// months of the term.
    static func offered(for holdings: Holdings, including cycle: Cycle) -> [Cycle] {
        var cycles: [Cycle] = []
        for year in holdings.coverage.years.prefix(6) {
            let semesters = Period.all(.semester, of: year)
            cycles += [Cycle(.year(year)), Cycle(semesters[1]), Cycle(semesters[0])]
        }
        if let start = holdings.dataset.government.termStart,
            let months = firstSixMonths(from: start)
        {
            cycles.insert(months, at: 0)
        }
        if !cycles.contains(cycle) { cycles.insert(cycle, at: 0) }
        return cycles
    }

    /// 20 February to 20 August.
    static func firstSixMonths(from start: CivilDate) -> Cycle? {
        let month = start.month + 6
        let (year, turned) = month > 12 ? (start.year + 1, month - 12) : (start.year, month)
        guard (1...9999).contains(year) else { return nil }
        let day = min(start.day, CivilDate.daysIn(month: turned, of: year))
        return CivilDate(year: year, month: turned, day: day).flatMap {
            Cycle(from: start, to: $0)
        }
    }
}
