extension Panel {
    /// Achievement, band and change of every row, summed by unit and by indicator.
    ///
    /// - Complexity: O(n) when rows are in order of indicator, unit and period; else a counting sort
    ///   by indicator and unit and a sort by period within each, O(n + p log p).
    public func evaluated(
        against targets: PanelTargets, on scale: Scale
    ) throws(PanelError) -> PanelSummary {
        try check(against: targets)
        var tally = PanelTally(targets: targets, scale: scale)
        if isOrdered {
            tally.add(indicator, unit, value)
        } else {
            let order = sortedRows(unitCount: targets.unitCount, groups: targets.target.count)
            tally.add(
                order.map { indicator[Int($0)] }, order.map { unit[Int($0)] },
                order.map { value[Int($0)] })
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

    /// Row numbers by indicator, unit and period; equal ones stay in their order.
    private func sortedRows(unitCount: Int, groups: Int) -> [Int32] {
        func group(_ row: Int) -> Int { Int(indicator[row]) * unitCount + Int(unit[row]) }
        var starts = [Int](repeating: 0, count: groups + 1)
        for row in indicator.indices { starts[group(row) + 1] += 1 }
        for next in 1...groups { starts[next] += starts[next - 1] }
        var free = starts
        var order = [Int32](repeating: 0, count: indicator.count)
        for row in indicator.indices {
            let place = group(row)
            order[free[place]] = Int32(row)
            free[place] += 1
        }
        for place in 0..<groups where starts[place + 1] - starts[place] > 1 {
            let rows = starts[place]..<starts[place + 1]
            let rising = zip(rows, rows.dropFirst()).allSatisfy {
                period[Int(order[$0])] <= period[Int(order[$1])]
            }
            if !rising {
                order[rows].sort {
                    (period[Int($0)], $0) < (period[Int($1)], $1)
                }
            }
        }
        return order
    }
}
