/// Acceptability without chance, for two and three criteria: what samples are compared with.
enum ExactAcceptability {
    /// Rank shares for two criteria: between the weights where two scores cross, ranks are fixed.
    static func ranks(_ rows: [[Double]]) -> [[Double]] {
        var ends: Set<Double> = [0, 1]
        for one in rows {
            for other in rows {
                let slope = (one[0] - one[1]) - (other[0] - other[1])
                guard slope != 0 else { continue }
                let crossing = (other[1] - one[1]) / slope
                if crossing > 0, crossing < 1 { ends.insert(crossing) }
            }
        }
        let breaks = ends.sorted()
        var shares = rows.map { _ in rows.map { _ in 0.0 } }
        for (low, high) in zip(breaks, breaks.dropFirst()) {
            let middle = (low + high) / 2
            let scores = rows.map { middle * $0[0] + (1 - middle) * $0[1] }
            for one in rows.indices {
                let better = rows.indices.count {
                    scores[$0] > scores[one] || (scores[$0] == scores[one] && $0 < one)
                }
                shares[one][better] += high - low
            }
        }
        return shares
    }

    /// First-rank shares for three criteria: areas of the triangle of weights, cut by the lines on
    /// which the alternative is as good as another.
    static func firsts(_ rows: [[Double]]) -> [Double] {
        rows.indices.map { one in
            var polygon = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]
            for other in rows.indices where other != one {
                let lead = zip(rows[one], rows[other]).map { $0 - $1 }
                polygon = clipped(polygon) { x, y in
                    x * lead[0] + y * lead[1] + (1 - x - y) * lead[2]
                }
            }
            return area(polygon) / 0.5
        }
    }

    /// The part where a linear function is not negative.
    private static func clipped(
        _ polygon: [(Double, Double)], _ lead: (Double, Double) -> Double
    ) -> [(Double, Double)] {
        var kept: [(Double, Double)] = []
        for (index, point) in polygon.enumerated() {
            let next = polygon[(index + 1) % polygon.count]
            let (here, there) = (lead(point.0, point.1), lead(next.0, next.1))
            if here >= 0 { kept.append(point) }
            if here * there < 0 {
                let share = here / (here - there)
                kept.append(
                    (point.0 + share * (next.0 - point.0), point.1 + share * (next.1 - point.1)))
            }
        }
        return kept
    }

    private static func area(_ polygon: [(Double, Double)]) -> Double {
        var sum = 0.0
        for (index, point) in polygon.enumerated() {
            let next = polygon[(index + 1) % polygon.count]
            sum += point.0 * next.1 - next.0 * point.1
        }
        return abs(sum) / 2
    }
}
