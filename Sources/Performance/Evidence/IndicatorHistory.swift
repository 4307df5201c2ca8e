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
        let order = observations.indices.sorted { left, right in
            let (a, b) = (observations[left], observations[right])
            if a.period != b.period { return a.period < b.period }
            if a.isOlder(than: b) { return true }
            if b.isOlder(than: a) { return false }
            return left < right
        }
        self.editions = order.map { observations[$0] }
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

    /// All editions of one period, from oldest to newest.
    public func editions(of period: Period) -> [Observation] {
        editions.filter { $0.period == period }
    }
}
