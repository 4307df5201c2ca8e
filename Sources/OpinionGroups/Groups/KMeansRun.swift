extension KMeans {
    /// One run from given centres.
    struct Run {
        private(set) var labels: [Int]
        private(set) var centres: [MapPoint]
        private let points: DistinctPoints
        /// Whether a group was empty in the last round.
        private var isReseated = false

        init(_ points: DistinctPoints, centres: [MapPoint]) {
            self.points = points
            self.centres = centres
            labels = Array(repeating: 0, count: points.count)
        }

        var inertia: Double {
            labels.indices.reduce(0) {
                $0 + points.weights[$1] * points.squaredDistance($1, centres[labels[$1]])
            }
        }

        /// Lloyd's rounds until nothing changes, then single moves that still lower the inertia.
        mutating func settle(rounds: Int) {
            assignAll(rounds: rounds)
            exchange(rounds: rounds)
            recentre()
        }

        private mutating func assignAll(rounds: Int) {
            for round in 0..<rounds {
                let isChanged = assign()
                if !isChanged && round > 0 && !isReseated { return }
                recentre()
            }
        }

        /// Gives each point to the nearest centre, the first of equally near ones.
        private mutating func assign() -> Bool {
            var isChanged = false
            let centres = centres
            for point in labels.indices {
                var nearest = 0
                var least = Double.infinity
                for group in centres.indices {
                    let distance = points.squaredDistance(point, centres[group])
                    if distance < least {
                        least = distance
                        nearest = group
                    }
                }
                if labels[point] != nearest {
                    labels[point] = nearest
                    isChanged = true
                }
            }
            return isChanged
        }

        private mutating func recentre() {
            var sums = [(x: Double, y: Double, weight: Double)](
                repeating: (0, 0, 0), count: centres.count)
            for point in labels.indices {
                let weight = points.weights[point]
                sums[labels[point]].x += weight * points.x[point]
                sums[labels[point]].y += weight * points.y[point]
                sums[labels[point]].weight += weight
            }
            for group in centres.indices where sums[group].weight > 0 {
                centres[group] = MapPoint(
                    x: sums[group].x / sums[group].weight, y: sums[group].y / sums[group].weight)
            }
            isReseated = sums.contains { $0.weight == 0 }
            for group in centres.indices where sums[group].weight == 0 { reseat(group) }
        }

        /// An empty group takes the point that is worst served.
        private mutating func reseat(_ group: Int) {
            var worst = 0
            var most = -1.0
            for point in labels.indices {
                let distance = points.squaredDistance(point, centres[labels[point]])
                if distance > most { (worst, most) = (point, distance) }
            }
            centres[group] = MapPoint(x: points.x[worst], y: points.y[worst])
            labels[worst] = group
        }

        /// Moves single points while that lowers the inertia, centres moving along.
        ///
        /// A point leaves a group of weight `n` at a gain of `n / (n − w)` times its squared
        /// distance and joins one at a price of `n / (n + w)` times it.
        /// Source: Hartigan & Wong (1979), Applied Statistics 28(1).
        private mutating func exchange(rounds: Int) {
            var sizes = [Double](repeating: 0, count: centres.count)
            for point in labels.indices { sizes[labels[point]] += points.weights[point] }
            for _ in 0..<rounds {
                var isChanged = false
                for point in labels.indices {
                    let weight = points.weights[point]
                    let own = labels[point]
                    guard sizes[own] > weight else { continue }
                    let gain =
                        points.squaredDistance(point, centres[own]) * sizes[own]
                        / (sizes[own] - weight)
                    var best = own
                    // Less than rounding is no gain; it could be exchanged for ever.
                    var least = gain * (1 - 1e-12)
                    for group in centres.indices where group != own {
                        let price =
                            points.squaredDistance(point, centres[group]) * sizes[group]
                            / (sizes[group] + weight)
                        if price < least { (best, least) = (group, price) }
                    }
                    guard best != own else { continue }
                    move(point, from: own, to: best, &sizes)
                    isChanged = true
                }
                if !isChanged { return }
            }
        }

        private mutating func move(
            _ point: Int, from own: Int, to other: Int, _ sizes: inout [Double]
        ) {
            let weight = points.weights[point]
            let left = sizes[own] - weight
            let joined = sizes[other] + weight
            centres[own] = MapPoint(
                x: (centres[own].x * sizes[own] - weight * points.x[point]) / left,
                y: (centres[own].y * sizes[own] - weight * points.y[point]) / left)
            centres[other] = MapPoint(
                x: (centres[other].x * sizes[other] + weight * points.x[point]) / joined,
                y: (centres[other].y * sizes[other] + weight * points.y[point]) / joined)
            (sizes[own], sizes[other]) = (left, joined)
            labels[point] = other
        }
    }
}
