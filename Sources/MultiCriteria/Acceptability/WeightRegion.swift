import Statistics

/// The weights within bounds that sum to 1.
struct WeightRegion: Sendable {
    let low: [Double]
    let high: [Double]
    /// What is left to distribute above the lower bounds.
    private let slack: Double

    /// - Parameter bounds: feasible.
    init(_ bounds: [ClosedRange<Double>]) {
        low = bounds.map(\.lowerBound)
        high = bounds.map(\.upperBound)
        slack = max(0, 1 - low.reduce(0, +))
    }

    /// A point inside: equally far between all bounds.
    var centre: [Double] {
        let width = zip(low, high).reduce(0) { $0 + $1.1 - $1.0 }
        let share = width > 0 ? min(1, slack / width) : 0
        return zip(low, high).map { $0 + share * ($1 - $0) }
    }

    /// Criteria whose weight can move.
    var free: [Int] { low.indices.filter { high[$0] > low[$0] } }

    /// The point that the region consists of, if it is one.
    var onlyPoint: [Double]? {
        let room = high.reduce(0, +) - 1
        return slack <= 1e-12 || room <= 1e-12 || free.count < 2 ? centre : nil
    }

    /// A uniform draw above the lower bounds.
    ///
    /// - Returns: false when it breaks an upper bound; what was drawn is then of no use.
    func draw(_ weights: inout [Double], _ generator: inout SeededGenerator) -> Bool {
        var sum = 0.0
        for criterion in weights.indices {
            weights[criterion] = generator.exponential()
            sum += weights[criterion]
        }
        guard sum > 0 else { return false }
        let scale = slack / sum
        for criterion in weights.indices {
            weights[criterion] = low[criterion] + scale * weights[criterion]
            if weights[criterion] > high[criterion] { return false }
        }
        return true
    }
}

/// A walk that visits every part of a region equally often: each step moves weight between two
/// criteria, uniformly as far as the bounds allow.
///
/// Source: hit-and-run, Smith (1984), Operations Research 32(6), along pairs of coordinates; as
/// used for SMAA by Tervonen et al. (2013), European Journal of Operational Research 224(3).
struct WeightWalk {
    private let region: WeightRegion
    private let free: [Int]
    private var weights: [Double]
    private let stepsPerDraw: Int

    init(_ region: WeightRegion, _ generator: inout SeededGenerator) {
        self.region = region
        free = region.free
        weights = region.centre
        stepsPerDraw = free.count * free.count
        for _ in 0..<1_000 + 10 * stepsPerDraw { step(&generator) }
    }

    mutating func next(_ generator: inout SeededGenerator) -> [Double] {
        for _ in 0..<stepsPerDraw { step(&generator) }
        return weights
    }

    private mutating func step(_ generator: inout SeededGenerator) {
        let first = generator.index(below: free.count)
        var second = generator.index(below: free.count - 1)
        if second >= first { second += 1 }
        let (gains, loses) = (free[first], free[second])
        let least = max(
            region.low[gains] - weights[gains], weights[loses] - region.high[loses])
        let most = min(
            region.high[gains] - weights[gains], weights[loses] - region.low[loses])
        let shift = least + (most - least) * generator.unit()
        // Clamped because rounding may leave a bound by an ulp.
        weights[gains] = min(max(weights[gains] + shift, region.low[gains]), region.high[gains])
        weights[loses] = min(max(weights[loses] - shift, region.low[loses]), region.high[loses])
    }
}
