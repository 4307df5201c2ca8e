extension Panel {
    /// Achievement, band and change of every row, summed by unit and by indicator.
    ///
    /// - Complexity: O(n) when rows are in order of indicator, unit and period; else a counting
    ///   sort by indicator and unit and a sort by period within each, O(n + p log p).
    public func evaluated(
        against targets: PanelTargets, on scale: Scale
    ) throws(PanelError) -> PanelSummary {
        try check(against: targets)
        var tally = PanelTally(targets: targets, scale: scale)
        if isOrdered {
            tally.add(indicator, unit, value)
        } else {
            addUnordered(to: &tally, indicators: targets.indicatorCount, units: targets.unitCount)
        }
        return tally.summary
    }

    private func check(against targets: PanelTargets) throws(PanelError) {
        guard indicator.count == unit.count, unit.count == period.count,
            period.count == value.count,
            targets.target.count == targets.indicatorCount * targets.unitCount,
            targets.isLowerBetter.count == targets.indicatorCount
        else { throw .ragged }
        let (indicators, units) = (Int32(targets.indicatorCount), Int32(targets.unitCount))
        for row in indicator.indices {
            guard indicator[row] >= 0, indicator[row] < indicators, unit[row] >= 0,
                unit[row] < units
            else { throw .outOfRange(row: row) }
        }
    }

    private var isOrdered: Bool {
        for row in indicator.indices.dropFirst() {
            let before = row - 1
            if indicator[before] != indicator[row] {
                guard indicator[before] < indicator[row] else { return false }
            } else if unit[before] != unit[row] {
                guard unit[before] < unit[row] else { return false }
            } else if period[before] > period[row] {
                return false
            }
        }
        return true
    }

    /// Scatters the rows by indicator, then sorts each indicator's rows, which fit a processor's
    /// cache, by period and by unit; equal ones stay in their order.
    private func addUnordered(to tally: inout PanelTally, indicators: Int, units: Int) {
        let (cells, starts) = cellsByIndicator(count: indicators)
        let largest = zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0
        var sorter = PanelSorter(largest: largest)
        for indicator in 0..<indicators where starts[indicator] < starts[indicator + 1] {
            let rows = sorter.sorted(
                cells[starts[indicator]..<starts[indicator + 1]], unitCount: units)
            tally.add(rows, of: indicator)
        }
    }

    private func cellsByIndicator(count: Int) -> (cells: [PanelCell], starts: [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for row in indicator.indices { starts[Int(indicator[row]) + 1] += 1 }
        for next in starts.indices.dropFirst() { starts[next] += starts[next - 1] }
        var free = starts
        let empty = PanelCell(unit: 0, period: 0, value: 0)
        var cells = [PanelCell](repeating: empty, count: indicator.count)
        for row in indicator.indices {
            let place = Int(indicator[row])
            cells[free[place]] = PanelCell(
                unit: unit[row], period: period[row], value: value[row])
            free[place] += 1
        }
        return (cells, starts)
    }
}
