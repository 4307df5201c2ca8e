/// Labels in one column that must not cover each other.
package enum Labels {
    /// Moves labels apart until neighbours are at least `gap` away, as little as possible, and
    /// keeps them inside the bounds as long as there is room.
    ///
    /// - Parameter wanted: Where each label would like to stand.
    /// - Returns: Where each stands, in the same order.
    /// - Complexity: O(n²) for the handful of labels of a chart.
    package static func spread(
        _ wanted: [Double], gap: Double, within bounds: ClosedRange<Double>
    ) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        // Blocks of labels that touch; each stands where its labels' mean wish is.
        var blocks: [(center: Double, members: [Int])] = []
        func extent(_ block: (center: Double, members: [Int])) -> ClosedRange<Double> {
            let half = gap * Double(block.members.count) / 2
            return (block.center - half)...(block.center + half)
        }
        for index in order {
            blocks.append((wanted[index], [index]))
            while blocks.count > 1 {
                let (last, before) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
                guard extent(before).upperBound > extent(last).lowerBound else { break }
                let members = before.members + last.members
                let wish = members.map { wanted[$0] }.reduce(0, +) / Double(members.count)
                blocks.removeLast(2)
                blocks.append((wish, members))
            }
        }
        var placed = wanted
        for block in blocks {
            for (position, index) in block.members.enumerated() {
                let offset = Double(position) - Double(block.members.count - 1) / 2
                placed[index] = block.center + offset * gap
            }
        }
        return clamped(placed, order: order, gap: gap, within: bounds)
    }

    private static func clamped(
        _ placed: [Double], order: [Int], gap: Double, within bounds: ClosedRange<Double>
    ) -> [Double] {
        var placed = placed
        var floor = bounds.lowerBound
        for index in order {
            placed[index] = max(placed[index], floor)
            floor = placed[index] + gap
        }
        var ceiling = bounds.upperBound
        for index in order.reversed() {
            placed[index] = min(placed[index], ceiling)
            ceiling = placed[index] - gap
        }
        return placed
    }
}
