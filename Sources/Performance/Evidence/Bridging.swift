import Vocabulary

extension IndicatorBridge {
    /// What the new indicator's history gains from the old one: the values of periods that do not
    /// overlap any that the new one has a value for. A rate gains only values that have both parts.
    ///
    /// `sama` joins them; `berubah` joins them with a series break, so that nothing is forecast or
    /// drawn across the change. The values keep the code they were reported under.
    func joined(
        old: [Observation], new: [Observation], aggregation: Indicator.Aggregation
    ) -> [Observation] {
        guard let from, let to, from != to, relation == .same || relation == .changed else {
            return new
        }
        let known = Set(new.map(\.period))
        let valued = new.filter { $0.measure != nil }.map(\.period)
        let gained = old.filter { value in
            !known.contains(value.period)
                && !valued.contains { $0.contains(value.period) || value.period.contains($0) }
                && (aggregation != .ratio || value.measure?.isRatio ?? true)
        }
        guard relation == .changed else { return gained + new }
        return gained.map { $0.labelled(from.text) } + new.map { $0.labelled(to.text) }
    }
}

extension Observation {
    /// The same value, named for its series where it has no series of its own.
    fileprivate func labelled(_ series: String) -> Observation {
        var value = self
        value.series = self.series ?? series
        return value
    }
}
