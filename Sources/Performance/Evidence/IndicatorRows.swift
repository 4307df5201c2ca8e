/// All rows that are about one indicator's values, targets and verifications, in their order.
public struct IndicatorRows: Sendable, Equatable {
    public var indicator: Indicator.ID
    public var targets: [Target]
    public var observations: [Observation]
    public var verifications: [Verification]

    public init(
        indicator: Indicator.ID, targets: [Target] = [], observations: [Observation] = [],
        verifications: [Verification] = []
    ) {
        self.indicator = indicator
        self.targets = targets
        self.observations = observations
        self.verifications = verifications
    }
}

extension Dataset {
    /// Puts an indicator's rows in the place of those it had; more rows than before go to the end.
    ///
    /// - Complexity: O(n) in the rows of the dataset.
    mutating func replace(with rows: IndicatorRows) {
        let id = rows.indicator
        targets.replace(with: rows.targets) { $0.indicator == id }
        observations.replace(with: rows.observations) { $0.indicator == id }
        verifications.replace(with: rows.verifications) { $0.indicator == id }
    }
}

extension Array {
    fileprivate mutating func replace(
        with rows: [Element], where isReplaced: (Element) -> Bool
    ) {
        let places = indices.filter { isReplaced(self[$0]) }
        for (place, row) in zip(places, rows) { self[place] = row }
        append(contentsOf: rows.dropFirst(places.count))
        for place in places.dropFirst(rows.count).reversed() { remove(at: place) }
    }
}
