/// How well points sit in their groups, from all distances between them.
///
/// Points that are together in every grouping tried are laid next to each other, so that each
/// distance is computed once and the distances to such a bundle are summed without looking up
/// whose they are.
/// Source: Rousseeuw (1987), Journal of Computational and Applied Mathematics 20.
struct Silhouette {
    private let labelings: [[Int]]
    private let groupCounts: [Int]
    private var x: [Double] = []
    private var y: [Double] = []
    private var weights: [Double] = []
    /// The points of each bundle, in the order of `x`, and one of them by its own index.
    private var bundles: [(points: Range<Int>, member: Int)] = []

    /// The mean silhouette of each of several groupings of the same points.
    ///
    /// A point alone in its group counts 0, as does one whose distances are all 0.
    ///
    /// - Parameter labelings: for each grouping the group of each distinct point.
    /// - Complexity: O(n²).
    static func means(of labelings: [[Int]], on points: DistinctPoints) -> [Double] {
        labelings.isEmpty ? [] : Silhouette(labelings, points).means(points)
    }

    private init(_ labelings: [[Int]], _ points: DistinctPoints) {
        self.labelings = labelings
        groupCounts = labelings.map { ($0.max() ?? -1) + 1 }
        let keys = (0..<points.count).map { point in
            zip(labelings, groupCounts).reduce(0) { $0 * $1.1 + $1.0[point] }
        }
        let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        var start = 0
        for (place, point) in order.enumerated() {
            x.append(points.x[point])
            y.append(points.y[point])
            weights.append(points.weights[point])
            if place + 1 == order.count || keys[order[place + 1]] != keys[point] {
                bundles.append((start..<place + 1, point))
                start = place + 1
            }
        }
    }

    private func means(_ points: DistinctPoints) -> [Double] {
        let sizes = labelings.indices.map { grouping in
            self.sums(of: bundles.map { weights[$0.points].reduce(0, +) }, grouping)
        }
        let total = points.weights.reduce(0, +)
        var sums = [Double](repeating: 0, count: labelings.count)
        for point in 0..<points.count {
            let away = distances(from: points.x[point], points.y[point])
            for (grouping, labels) in labelings.enumerated() {
                let value = Self.value(
                    self.sums(of: away, grouping), sizes[grouping], own: labels[point])
                sums[grouping] += points.weights[point] * value
            }
        }
        return sums.map { total > 0 ? $0 / total : 0 }
    }

    /// What the bundles of each group hold together.
    private func sums(of parts: [Double], _ grouping: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: groupCounts[grouping])
        for (bundle, part) in zip(bundles, parts) {
            sums[labelings[grouping][bundle.member]] += part
        }
        return sums
    }

    /// For each bundle the sum of weighted distances from a place.
    private func distances(from placeX: Double, _ placeY: Double) -> [Double] {
        x.withUnsafeBufferPointer { x in
            y.withUnsafeBufferPointer { y in
                weights.withUnsafeBufferPointer { weights in
                    guard let x = x.baseAddress, let y = y.baseAddress,
                        let weights = weights.baseAddress
                    else { return [] }
                    return bundles.map { bundle in
                        // A bundle is a range of the points, of which there are three arrays.
                        let start = bundle.points.lowerBound
                        return Self.distance(
                            x + start, y + start, weights + start, bundle.points.count, placeX,
                            placeY)
                    }
                }
            }
        }
    }

    /// The sum of weighted distances to `count` points; each buffer must hold that many.
    private static func distance(
        _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, _ weights: UnsafePointer<Double>,
        _ count: Int, _ placeX: Double, _ placeY: Double
    ) -> Double {
        var lanes = SIMD8<Double>.zero
        var index = 0
        while index + 8 <= count {
            let dx = load(x + index) - placeX
            let dy = load(y + index) - placeY
            lanes += (dx * dx + dy * dy).squareRoot() * load(weights + index)
            index += 8
        }
        var sum = lanes.sum()
        while index < count {
            let dx = x[index] - placeX
            let dy = y[index] - placeY
            sum += (dx * dx + dy * dy).squareRoot() * weights[index]
            index += 1
        }
        return sum
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
