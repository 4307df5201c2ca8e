public import Vocabulary

/// What was reached in a span of days, by the indicator's own aggregation (EVALUATION §2).
public struct Realisation: Sendable, Equatable {
    public var measure: Observation.Measure
    /// The current values that it was made of, by period.
    public var counted: [Observation]
    public var asOfPeriod: Period

    /// The measure as a number; `nil` for grades.
    public var number: Double? { measure.number }
}

extension IndicatorHistory {
    /// What the year had reached by the end of a day, that day included.
    public func realisation(ofYear year: Int, upTo day: CivilDate) -> Realisation? {
        Period(year: year, frequency: .year, index: 1).flatMap {
            realisation(from: $0.firstDay, to: day)
        }
    }

    /// What the whole year reached.
    public func realisation(ofYear year: Int) -> Realisation? {
        Period(year: year, frequency: .year, index: 1).flatMap {
            realisation(from: $0.firstDay, to: $0.lastDay)
        }
    }

    /// The realisation over the current values of the periods that lie within these days.
    ///
    /// `last`, grades and yes/no take the latest value; the others use only the finest frequency
    /// present, so that a month is never mixed with the quarter that holds it.
    /// - Returns: `nil` when there is no value, or a rate's denominators sum to 0.
    public func realisation(from: CivilDate, to: CivilDate) -> Realisation? {
        let valued = places(endingFrom: from, to: to).filter {
            current[$0].measure != nil && current[$0].period.firstDay >= from
        }
        guard let latest = valued.max(by: isEarlierForLast), let measure = current[latest].measure
        else { return nil }
        switch (indicator.polarity, indicator.aggregation) {
        case (.grade, _), (.yesno, _), (_, .last):
            return Realisation(
                measure: measure, counted: [current[latest]], asOfPeriod: current[latest].period)
        default:
            return combined(valued)
        }
    }

    /// Of two periods that end on the same day the finer one is the later word.
    private func isEarlierForLast(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (current[left].period, current[right].period)
        return left.lastDay != right.lastDay
            ? left.lastDay < right.lastDay
            : right.frequency.isFiner(than: left.frequency)
    }

    private func combined(_ valued: [Int]) -> Realisation? {
        func periodsPerYear(_ place: Int) -> Int { current[place].period.frequency.periodsPerYear }
        guard let finest = valued.map(periodsPerYear).max() else { return nil }
        let counted = valued.filter { periodsPerYear($0) == finest }.map { current[$0] }
        guard let last = counted.last,
            let measure = Self.measure(of: counted, by: indicator.aggregation)
        else { return nil }
        return Realisation(measure: measure, counted: counted, asOfPeriod: last.period)
    }

    private static func measure(
        of counted: [Observation], by aggregation: Indicator.Aggregation
    ) -> Observation.Measure? {
        if aggregation == .ratio {
            var (numerator, denominator) = (0.0, 0.0)
            for case .ratio(let above, let below)? in counted.map(\.measure) {
                numerator += above
                denominator += below
            }
            return denominator == 0
                ? nil : .ratio(numerator: numerator, denominator: denominator)
        }
        let numbers = counted.compactMap(\.measure?.number)
        guard let first = numbers.first else { return nil }
        switch aggregation {
        case .average: return .value(numbers.reduce(0, +) / Double(numbers.count))
        case .max: return .value(numbers.dropFirst().reduce(first, Swift.max))
        case .sum, .last, .ratio: return .value(numbers.reduce(0, +))
        }
    }
}
