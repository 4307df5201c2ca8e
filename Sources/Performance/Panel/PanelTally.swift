/// Adds up a panel whose rows are in order of indicator, unit and period.
struct PanelTally {
    private struct UnitSums {
        var count = 0
        var achievement = 0.0
        var judged = 0
        var lowest = Double.infinity
        var highest = -Double.infinity
        var change = 0.0
        var changes = 0
    }

    private let targets: PanelTargets
    private let thresholds: [Double]
    private var units: [UnitSums]
    /// Bands and, last, not judged; indicator by indicator.
    private var counts: [Int]
    private var width: Int { thresholds.count + 2 }

    init(targets: PanelTargets, scale: Scale) {
        self.targets = targets
        self.thresholds = scale.thresholds
        self.units = Array(repeating: UnitSums(), count: targets.unitCount)
        self.counts = Array(repeating: 0, count: targets.indicatorCount * (thresholds.count + 2))
    }

    mutating func add(_ indicator: [Int32], _ unit: [Int32], _ value: [Double]) {
        var row = 0
        while row < value.count {
            var end = row + 1
            while end < value.count, indicator[end] == indicator[row], unit[end] == unit[row] {
                end += 1
            }
            addRun(value[row..<end], Int(indicator[row]), Int(unit[row]), value: { $0 })
            row = end
        }
    }

    /// The rows of one indicator, by unit and period.
    mutating func add(_ rows: ArraySlice<PanelCell>, of indicator: Int) {
        var row = rows.startIndex
        while row < rows.endIndex {
            var end = row + 1
            while end < rows.endIndex, rows[end].unit == rows[row].unit { end += 1 }
            addRun(rows[row..<end], indicator, Int(rows[row].unit)) { $0.value }
            row = end
        }
    }

    /// One indicator of one unit through time.
    private mutating func addRun<Row>(
        _ rows: ArraySlice<Row>, _ indicator: Int, _ unit: Int, value: (Row) -> Double
    ) {
        let target = targets.target[indicator * targets.unitCount + unit]
        // Both formulas are 100 + slope · (R − T); T = 0 has rules of its own.
        let slope = (targets.isLowerBetter[indicator] ? -100 : 100) / target.magnitude
        let first = indicator * width
        var sums = units[unit]
        var before = Double.nan
        for row in rows {
            let value = value(row)
            guard !value.isNaN else {
                counts[first + width - 1] += 1
                before = value
                continue
            }
            sums.count += 1
            sums.lowest = min(sums.lowest, value)
            sums.highest = max(sums.highest, value)
            let change = value - before
            if !change.isNaN {
                sums.change += change
                sums.changes += 1
            }
            before = value
            let percent =
                target == 0
                ? atZero(value, indicator) : 100 + slope * (value - target)
            guard percent.isFinite else {
                counts[first + width - 1] += 1
                continue
            }
            sums.achievement += percent
            sums.judged += 1
            counts[first + band(percent)] += 1
        }
        units[unit] = sums
    }

    private func atZero(_ value: Double, _ indicator: Int) -> Double {
        targets.isLowerBetter[indicator] ? (value <= 0 ? 100 : 0) : .nan
    }

    private func band(_ percent: Double) -> Int {
        var band = 0
        for threshold in thresholds { band += percent > threshold ? 1 : 0 }
        return band
    }

    var summary: PanelSummary {
        PanelSummary(
            units: units.map { sums in
                PanelSummary.Unit(
                    count: sums.count,
                    meanAchievement: sums.judged == 0
                        ? nil : sums.achievement / Double(sums.judged),
                    lowest: sums.count == 0 ? nil : sums.lowest,
                    highest: sums.count == 0 ? nil : sums.highest,
                    meanChange: sums.changes == 0 ? nil : sums.change / Double(sums.changes))
            },
            bands: (0..<targets.indicatorCount).map { indicator in
                Array(counts[(indicator * width)..<(indicator * width + width - 1)])
            },
            notJudged: (0..<targets.indicatorCount).map { counts[$0 * width + width - 1] })
    }
}
