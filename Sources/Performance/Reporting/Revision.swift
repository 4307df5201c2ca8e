public import Vocabulary

/// One value that was said twice, differently: two neighbouring editions of one period.
public struct Revision: Sendable, Hashable {
    public var old: Observation
    public var new: Observation

    public init(old: Observation, new: Observation) {
        self.old = old
        self.new = new
    }

    public var indicator: Indicator.ID { new.indicator }
    public var period: Period { new.period }

    /// New minus old in the indicator's unit; `nil` for grades.
    public var change: Double? {
        guard let from = old.measure?.number, let to = new.measure?.number else { return nil }
        let change = to - from
        return change.isFinite ? change : nil
    }

    /// Both editions carry one label and one day, so nobody can say which holds.
    public var isContradiction: Bool {
        old.vintage == new.vintage && old.released == new.released
    }

    /// The method or the base year changed with the value.
    public var changesSeries: Bool { old.series != new.series }
}

extension IndicatorHistory {
    /// Every change of a published value, by period and from old to new.
    public var revisions: [Revision] {
        let published = editions.filter { $0.measure != nil }
        return zip(published, published.dropFirst()).compactMap { earlier, later in
            guard earlier.period == later.period, earlier.measure != later.measure else {
                return nil
            }
            return Revision(old: earlier, new: later)
        }
    }
}
