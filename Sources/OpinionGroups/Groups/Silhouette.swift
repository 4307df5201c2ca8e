/// How well points sit in their groups, from all distances between them.
enum Silhouette {
    /// The mean silhouette of each of several groupings of the same points.
    ///
    /// A point alone in its group counts 0, as does one whose distances are all 0.
    ///
    /// - Parameter labelings: for each grouping the group of each distinct point.
    /// - Complexity: O(n²): each distance is computed once for all groupings.
    static func means(of labelings: [[Int]], on points: DistinctPoints) -> [Double] {
        let groupCounts = labelings.map { ($0.max() ?? -1) + 1 }
        let sizes = zip(labelings, groupCounts).map { labels, count in
            labels.indices.reduce(into: [Double](repeating: 0, count: count)) {
                $0[labels[$1]] += points.weights[$1]
            }
        }
        let total = points.weights.reduce(0, +)
        var sums = [Double](repeating: 0, count: labelings.count)
        var distances = [Double](repeating: 0, count: points.count)
        for point in 0..<points.count {
            fill(&distances, from: point, points)
            for (index, labels) in labelings.enumerated() {
                var away = [Double](repeating: 0, count: groupCounts[index])
                for other in labels.indices { away[labels[other]] += distances[other] }
                let value = value(away, sizes[index], own: labels[point])
                sums[index] += points.weights[point] * value
            }
        }
        return sums.map { total > 0 ? $0 / total : 0 }
    }

    /// The weighted distances from one point to all.
    private static func fill(_ distances: inout [Double], from point: Int, _ points: DistinctPoints)
    {
        let x = points.x[point]
        let y = points.y[point]
        for other in distances.indices {
            let dx = points.x[other] - x
            let dy = points.y[other] - y
            distances[other] = (dx * dx + dy * dy).squareRoot() * points.weights[other]
        }
    }

    /// - Parameters:
    ///   - away: the sum of distances to each group.
    ///   - own: the point's own group.
    private static func value(_ away: [Double], _ sizes: [Double], own: Int) -> Double {
        guard sizes[own] > 1 else { return 0 }
        let inside = away[own] / (sizes[own] - 1)
        var outside = Double.infinity
        for group in sizes.indices where group != own && sizes[group] > 0 {
            outside = min(outside, away[group] / sizes[group])
        }
        let larger = max(inside, outside)
        return larger > 0 && larger.isFinite ? (outside - inside) / larger : 0
    }
}
