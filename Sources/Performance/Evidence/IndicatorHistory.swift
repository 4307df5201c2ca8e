public import Vocabulary

/// All that was ever said about one indicator, and the current value of each period.
public struct IndicatorHistory: Sendable, Equatable {
    public let indicator: Indicator
    /// Every vintage of every period, by period and from oldest to newest edition.
    public let editions: [Observation]
    /// The newest edition of each period, by period; `belum_rilis` included.
    public let current: [Observation]

    /// - Parameter observations: those of the indicator, in the order of their rows.
    public init(indicator: Indicator, observations: [Observation]) {
        self.indicator = indicator
        self.editions = Self.inOrder(observations)
        var current: [Observation] = []
        current.reserveCapacity(editions.count)
        for edition in editions {
            if current.last?.period == edition.period {
                current[current.count - 1] = edition
            } else {
                current.append(edition)
            }
        }
        self.current = current
    }

    /// By period, then from oldest to newest. Files mostly come in that order already.
    private static func inOrder(_ observations: [Observation]) -> [Observation] {
        func precedes(_ a: Observation, _ b: Observation) -> Bool {
            a.period != b.period ? a.period < b.period : a.isOlder(than: b)
        }
        let isOrdered = zip(observations.dropFirst(), observations).allSatisfy { !precedes($0, $1) }
        if isOrdered { return observations }
        let order = observations.indices.sorted { left, right in
            if precedes(observations[left], observations[right]) { return true }
            if precedes(observations[right], observations[left]) { return false }
            return left < right
        }
        return order.map { observations[$0] }
    }

    /// Where the current values stand whose period ends within these days. Positions and not the
    /// values themselves: copying rows is what an evaluation would otherwise spend its time on.
    func places(endingFrom first: CivilDate, to last: CivilDate) -> Range<Int> {
        let start = current.partition { $0.period.lastDay >= first }
        let end = current.partition { $0.period.lastDay > last }
        return start..<max(start, end)
    }

    func places(ofYear year: Int) -> Range<Int> {
        let start = current.partition { $0.period.year >= year }
        return start..<max(start, current.partition { $0.period.year > year })
    }

    /// The years that have current values, `belum_rilis` included, the earliest first.
    var years: [Int] {
        var years: [Int] = []
        for place in current.indices where current[place].period.year != years.last {
            years.append(current[place].period.year)
        }
        return years
    }

    /// All editions of one period, from oldest to newest.
    public func editions(of period: Period) -> ArraySlice<Observation> {
        let start = editions.partition { $0.period >= period }
        let end = editions.partition { $0.period > period }
        return editions[start..<max(start, end)]
    }
}

extension Array {
    /// The first position for which the condition holds; it holds for all that follow.
    fileprivate func partition(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
