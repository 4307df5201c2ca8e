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

extension Array where Element: Equatable {
    /// One copy at most, and none when the rows are the same: the array may be a large one.
    fileprivate mutating func replace(
        with rows: [Element], where isReplaced: (Element) -> Bool
    ) {
        let places = indices.filter { isReplaced(self[$0]) }
        guard !places.elementsEqual(rows, by: { self[$0] == $1 }) else { return }
        var result: [Element] = []
        result.reserveCapacity(count - places.count + rows.count)
        var start = 0
        for (number, place) in places.enumerated() {
            result.append(contentsOf: self[start..<place])
            if number < rows.count { result.append(rows[number]) }
            start = place + 1
        }
        result.append(contentsOf: self[start...])
        result.append(contentsOf: rows.dropFirst(places.count))
        self = result
    }
}
