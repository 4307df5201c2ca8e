internal import Statistics

/// The best of several runs of Lloyd's algorithm from k-means++ starts, on distinct points.
///
/// Source: Lloyd (1982), IEEE Transactions on Information Theory 28(2); Arthur & Vassilvitskii
/// (2007), SODA.
struct KMeans {
    private(set) var labels: [Int] = []
    private(set) var centres: [MapPoint] = []
    private(set) var inertia = Double.infinity

    /// Few points are cheap and have many poor groupings nearby, so they get more starts.
    private static func starts(_ points: Int) -> UInt64 {
        UInt64(min(200, max(20, 20_000 / max(1, points))))
    }

    private static let rounds = 300

    /// - Parameter groups: at least 1, at most the number of distinct points.
    init(_ points: DistinctPoints, groups: Int, seed: UInt64) {
        let source = SeededGenerator(seed: seed).split(UInt64(groups))
        for start in 0..<Self.starts(points.count) {
            var generator = source.split(start)
            var run = Run(points, centres: Self.seeds(points, groups, &generator))
            run.settle(rounds: Self.rounds)
            // The earlier start wins unless the later is better by more than rounding.
            if run.inertia < inertia * (1 - 1e-12) || labels.isEmpty {
                (labels, centres, inertia) = (run.labels, run.centres, run.inertia)
            }
        }
    }

    /// In the order of the points given, groups numbered as they first appear.
    func grouping(of points: DistinctPoints, silhouette: Double) -> Grouping {
        var numbers = [Int?](repeating: nil, count: centres.count)
        var order: [Int] = []
        var groups: [Int] = []
        groups.reserveCapacity(points.places.count)
        for place in points.places {
            let label = labels[place]
            if let number = numbers[label] {
                groups.append(number)
            } else {
                numbers[label] = order.count
                groups.append(order.count)
                order.append(label)
            }
        }
        return Grouping(
            groups: groups, centres: order.map { centres[$0] }, inertia: inertia,
            silhouette: silhouette)
    }

    /// Centres drawn one after another, each far from those before: the best of several draws.
    private static func seeds(
        _ points: DistinctPoints, _ groups: Int, _ generator: inout SeededGenerator
    ) -> [MapPoint] {
        var weights = points.weights
        var nearest = [Double](repeating: .infinity, count: points.count)
        var centres: [MapPoint] = []
        let draws = groups < 3 ? 2 : groups < 8 ? 3 : 4
        for number in 0..<groups {
            var best: (index: Int, nearest: [Double], sum: Double)?
            let total = weights.reduce(0, +)
            for _ in 0..<(number == 0 ? 1 : draws) {
                let index = draw(from: weights, generator.unit() * total)
                let centre = MapPoint(x: points.x[index], y: points.y[index])
                var sum = 0.0
                var closer = nearest
                for point in closer.indices {
                    closer[point] = min(closer[point], points.squaredDistance(point, centre))
                    sum += closer[point] * points.weights[point]
                }
                if best.map({ sum < $0.sum }) ?? true { best = (index, closer, sum) }
            }
            guard let best else { break }
            centres.append(MapPoint(x: points.x[best.index], y: points.y[best.index]))
            nearest = best.nearest
            for point in weights.indices { weights[point] = nearest[point] * points.weights[point] }
        }
        return centres
    }

    /// The first index at which the running sum of weights exceeds a level.
    private static func draw(from weights: [Double], _ level: Double) -> Int {
        var sum = 0.0
        var last = 0
        for (index, weight) in weights.enumerated() where weight > 0 {
            sum += weight
            last = index
            if sum > level { return index }
        }
        return last
    }
}
