/// One row of a panel without its indicator.
struct PanelCell {
    var unit: Int32
    var period: Int32
    var value: Double
}

/// Sorts the rows of one indicator by unit, then period, with counts instead of comparisons.
struct PanelSorter {
    private var spare: [PanelCell]
    private var sorted: [PanelCell]
    private var starts: [Int] = []

    /// More periods than this are sorted by comparison.
    private static let mostPeriods = 100_000

    init(largest: Int) {
        let empty = PanelCell(unit: 0, period: 0, value: 0)
        self.spare = Array(repeating: empty, count: largest)
        self.sorted = spare
    }

    /// Stable: rows of one unit and period stay in their order.
    mutating func sorted(
        _ rows: ArraySlice<PanelCell>, unitCount: Int
    ) -> ArraySlice<PanelCell> {
        var (first, last) = (Int32.max, Int32.min)
        for row in rows {
            first = min(first, row.period)
            last = max(last, row.period)
        }
        let span = Int(last) - Int(first) + 1
        if span <= Self.mostPeriods {
            Self.scatter(rows, into: &spare, &starts, keys: span) { Int($0.period) - Int(first) }
        } else {
            let byPeriod = rows.enumerated().sorted {
                ($0.element.period, $0.offset) < ($1.element.period, $1.offset)
            }
            for (place, row) in byPeriod.enumerated() { spare[place] = row.element }
        }
        Self.scatter(spare[..<rows.count], into: &sorted, &starts, keys: unitCount) {
            Int($0.unit)
        }
        return sorted[..<rows.count]
    }

    private static func scatter(
        _ rows: ArraySlice<PanelCell>, into target: inout [PanelCell], _ starts: inout [Int],
        keys: Int, by key: (PanelCell) -> Int
    ) {
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(0, count: keys + 1))
        for row in rows { starts[key(row) + 1] += 1 }
        for next in starts.indices.dropFirst() { starts[next] += starts[next - 1] }
        for row in rows {
            let place = key(row)
            target[starts[place]] = row
            starts[place] += 1
        }
    }
}
