public import Vocabulary

/// The unbroken run of numbers up to a day: what a forecast learns from.
public struct NumericSeries: Sendable, Equatable {
    public var frequency: Frequency
    /// The period of the first value; the others follow without a gap.
    public var start: Period
    /// Oldest first; at most 72.
    public var values: [Double]
    /// Whether more than one method or base year is in it.
    public var hasSeriesBreak: Bool

    /// The longest history a forecast reads (EVALUATION §6).
    public static let longest = 72

    public var last: Period {
        start.advanced(by: values.count - 1) ?? start
    }
}

extension IndicatorHistory {
    /// The run of current numbers that ends with the latest one on or before this day, at the
    /// finest frequency of the latest year that has any.
    public func numericSeries(upTo day: CivilDate) -> NumericSeries? {
        let run = trailingRun(upTo: day) { current[$0].measure?.number != nil }
        guard let first = run.first else { return nil }
        let start = current[first].period
        return NumericSeries(
            frequency: start.frequency, start: start,
            values: run.compactMap { current[$0].measure?.number },
            hasSeriesBreak: hasSeriesBreak(run))
    }

    /// Whether the run of current values, numbers or grades, holds more than one method or base
    /// year.
    func hasSeriesBreak(upTo day: CivilDate) -> Bool {
        hasSeriesBreak(trailingRun(upTo: day) { current[$0].measure != nil })
    }

    private func hasSeriesBreak(_ run: [Int]) -> Bool {
        var known: String?
        for place in run {
            guard let series = current[place].series else { continue }
            if let known, known != series { return true }
            known = series
        }
        return false
    }

    /// The numbers of one year at one frequency up to a day, gaps between them or not.
    func numbers(of year: Int, _ frequency: Frequency, upTo day: CivilDate) -> [Double] {
        places(ofYear: year).compactMap { place in
            let period = current[place].period
            guard period.frequency == frequency, period.lastDay <= day else { return nil }
            return current[place].measure?.number
        }
    }

    /// Positions among the current values, oldest first.
    private func trailingRun(upTo day: CivilDate, where isValued: (Int) -> Bool) -> [Int] {
        let known = places(endingFrom: .distantPast, to: day)
        guard let latest = known.last(where: isValued).map({ current[$0].period.year }) else {
            return []
        }
        let year = known.reversed().prefix { current[$0].period.year >= latest }
        guard
            let finest = year.filter(isValued).map({ current[$0].period.frequency })
                .max(by: { $1.isFiner(than: $0) })
        else { return [] }
        var run: [Int] = []
        for place in known.reversed() where current[place].period.frequency == finest {
            guard isValued(place) else {
                if run.isEmpty { continue }
                break
            }
            let period = current[place].period
            if let next = run.last, period.ordinal != current[next].period.ordinal - 1 { break }
            run.append(place)
            if run.count == NumericSeries.longest { break }
        }
        return run.reversed()
    }

    /// The median absolute change between the final realisations of neighbouring years before this
    /// one: how far the indicator usually moves in a year. `nil` when there are no two such years.
    ///
    /// - Parameter value: The number of a measure; the ordinal for grades.
    public func typicalYearlyMovement(
        before year: Int, by value: (Observation.Measure) -> Double? = \.number
    ) -> Double? {
        let finals = years.filter { $0 < year }.map {
            (year: $0, value: (realisation(ofYear: $0)?.measure).flatMap(value))
        }
        let changes = zip(finals, finals.dropFirst()).compactMap { earlier, later -> Double? in
            guard later.year == earlier.year + 1, let from = earlier.value, let to = later.value
            else { return nil }
            return abs(to - from)
        }.sorted()
        guard !changes.isEmpty else { return nil }
        let middle = changes.count / 2
        return changes.count % 2 == 1
            ? changes[middle] : (changes[middle - 1] + changes[middle]) / 2
    }
}
