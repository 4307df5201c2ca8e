/// How far apart the ratings of a unit, and of all units together, lie at one level.
///
/// Distances are squared and free of scale: interval values are moved to 0…1, ratio values divided
/// by the largest, which leaves alpha as it is and keeps extreme values within range.
/// Source: Krippendorff (2019), Content Analysis, chapter 12.
struct UnitDisagreement: Sendable {
    private let level: MeasurementLevel
    private let table: UnitCounts
    /// Where each value stands at the interval and ratio levels.
    private let positions: [Double]
    /// Each unit's disagreement where it does not depend on the other units; empty at the ordinal
    /// level, whose distances come from the margins.
    private let fixed: [Double]

    init(_ table: UnitCounts, _ level: MeasurementLevel) {
        self.level = level
        self.table = table
        let positions = Self.positions(table.values, level)
        self.positions = positions
        let width = table.values.count
        let units = level == .ordinal ? 0 : table.unitCount
        fixed = (0..<units).map { unit in
            guard table.sizes[unit] > 0 else { return 0 }
            let counts = table.counts[unit * width..<(unit + 1) * width]
            return Self.pairSum(counts, positions, level) / (table.sizes[unit] - 1)
        }
    }

    /// 1 − observed/expected disagreement when unit `u` counts `weights[u]` times.
    ///
    /// - Parameter weights: one whole number for each unit.
    /// - Returns: `nil` without two different paired values.
    /// - Complexity: O(units × values); the ratio level adds O(values²).
    func alpha(_ weights: [Double], _ margins: inout [Double]) -> Double? {
        fillMargins(&margins, weights)
        let total = margins.reduce(0, +)
        guard margins.count(where: { $0 > 0 }) >= 2 else { return nil }
        let positions = level == .ordinal ? Self.midpoints(margins) : positions
        let expected = Self.pairSum(margins[...], positions, level)
        guard expected > 0 else { return nil }
        return 1 - (total - 1) * observed(weights, positions) / expected
    }

    private func fillMargins(_ margins: inout [Double], _ weights: [Double]) {
        let width = table.values.count
        for value in 0..<width { margins[value] = 0 }
        var place = 0
        for unit in 0..<table.unitCount {
            let weight = weights[unit]
            for value in 0..<width { margins[value] += weight * table.counts[place + value] }
            place += width
        }
    }

    private func observed(_ weights: [Double], _ positions: [Double]) -> Double {
        guard level == .ordinal else {
            return zip(weights, fixed).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let width = positions.count
        var sum = 0.0
        var place = 0
        for unit in 0..<table.unitCount {
            let size = table.sizes[unit]
            if weights[unit] > 0, size > 0 {
                var first = 0.0
                for value in 0..<width { first += table.counts[place + value] * positions[value] }
                let mean = first / size
                var squares = 0.0
                for value in 0..<width {
                    let distance = positions[value] - mean
                    squares += table.counts[place + value] * distance * distance
                }
                sum += weights[unit] * 2 * size * squares / (size - 1)
            }
            place += width
        }
        return sum
    }

    /// Σ over ordered pairs of different values of both counts times the distance.
    private static func pairSum(
        _ counts: ArraySlice<Double>, _ positions: [Double], _ level: MeasurementLevel
    ) -> Double {
        let total = counts.reduce(0, +)
        switch level {
        case .nominal:
            return counts.reduce(0) { $0 + $1 * (total - $1) }
        case .ordinal, .interval:
            // Pairs' squared differences are 2n times the squares around the mean.
            let mean = zip(counts, positions).reduce(0) { $0 + $1.0 * $1.1 } / total
            return 2 * total
                * zip(counts, positions).reduce(0) { sum, pair in
                    sum + pair.0 * (pair.1 - mean) * (pair.1 - mean)
                }
        case .ratio:
            return ratioPairs(counts, positions)
        }
    }

    private static func ratioPairs(_ counts: ArraySlice<Double>, _ positions: [Double]) -> Double {
        let start = counts.startIndex
        var sum = 0.0
        for one in positions.indices where counts[start + one] > 0 {
            for other in 0..<one where counts[start + other] > 0 {
                // Ascending and not negative, so that the sum of two different ones is above 0.
                let share =
                    (positions[one] - positions[other]) / (positions[one] + positions[other])
                sum += 2 * counts[start + one] * counts[start + other] * share * share
            }
        }
        return sum
    }

    /// The middle of each value's block when all ratings stand in a row: ordinal distances are the
    /// differences of these.
    private static func midpoints(_ margins: [Double]) -> [Double] {
        var below = 0.0
        return margins.map { count in
            defer { below += count }
            return below + count / 2
        }
    }

    private static func positions(_ values: [Double], _ level: MeasurementLevel) -> [Double] {
        guard let least = values.first, let most = values.last, least < most else { return values }
        switch level {
        case .nominal, .ordinal: return values
        case .interval:
            // Halved first: the range of two extreme values may exceed every number.
            let range = most / 2 - least / 2
            return values.map { ($0 / 2 - least / 2) / range }
        case .ratio: return values.map { $0 / most }
        }
    }
}
