import Statistics

/// Draws weights from what is known about them.
///
/// Source: Devroye (1986), Non-Uniform Random Variate Generation, chapter 5; Smith (1984),
/// Operations Research 32(6), for walks through a region.
struct WeightSampler: Sendable {
    private enum Method: Sendable {
        case uniform
        case fixed([Double])
        case ordinal([[Int]])
        case rejection(WeightRegion)
        case hitAndRun(WeightRegion)
    }

    let criterionCount: Int
    private let method: Method

    /// Below this share of accepted draws, walking through the region is cheaper.
    private static let leastAcceptance = 0.01
    private static let pilotDraws = 2_000

    /// - Parameter information: without fault.
    init(_ information: WeightInformation, criterionCount: Int, seed: UInt64) {
        self.criterionCount = criterionCount
        switch information {
        case .uniform: method = criterionCount == 1 ? .fixed([1]) : .uniform
        case .fixed(let weights): method = .fixed(weights.shares)
        case .ordinal(let groups): method = criterionCount == 1 ? .fixed([1]) : .ordinal(groups)
        case .intervals(let bounds):
            let region = WeightRegion(bounds)
            if let only = region.onlyPoint {
                method = .fixed(only)
            } else {
                // A stream of its own, so that the choice does not depend on what else is drawn.
                var pilot = SeededGenerator(seed: seed).split(.max)
                var drawn = bounds.map(\.lowerBound)
                let accepted = (0..<Self.pilotDraws).count { _ in region.draw(&drawn, &pilot) }
                let share = Double(accepted) / Double(Self.pilotDraws)
                method = share < Self.leastAcceptance ? .hitAndRun(region) : .rejection(region)
            }
        }
    }

    /// Where a block begins.
    func start(_ generator: inout SeededGenerator) -> WeightWalk? {
        guard case .hitAndRun(let region) = method else { return nil }
        return WeightWalk(region, &generator)
    }

    /// Fills `criterionCount × samples` weights, all samples of a criterion together.
    func fill(
        _ weights: UnsafeMutableBufferPointer<Double>, samples: Int,
        _ generator: inout SeededGenerator, _ walk: inout WeightWalk?
    ) {
        switch method {
        case .uniform: fillUniform(weights, samples, &generator)
        case .ordinal(let groups):
            fillUniform(weights, samples, &generator)
            sort(weights, samples, groups)
        case .fixed(let shares): fillEach(weights, samples) { $0 = shares }
        case .rejection(let region):
            fillEach(weights, samples) { drawn in
                while !region.draw(&drawn, &generator) {}
            }
        case .hitAndRun(let region):
            fillEach(weights, samples) { $0 = walk?.next(&generator) ?? region.centre }
        }
    }

    /// Exponential draws divided by their sum are uniform on the simplex.
    private func fillUniform(
        _ weights: UnsafeMutableBufferPointer<Double>, _ samples: Int,
        _ generator: inout SeededGenerator
    ) {
        generator.fillExponentials(weights)
        for sample in 0..<samples {
            var sum = 0.0
            for criterion in 0..<criterionCount { sum += weights[criterion * samples + sample] }
            let scale = sum > 0 ? 1 / sum : 1
            for criterion in 0..<criterionCount { weights[criterion * samples + sample] *= scale }
        }
    }

    private func fillEach(
        _ weights: UnsafeMutableBufferPointer<Double>, _ samples: Int,
        _ draw: (inout [Double]) -> Void
    ) {
        var drawn = [Double](repeating: 0, count: criterionCount)
        for sample in 0..<samples {
            draw(&drawn)
            for criterion in 0..<criterionCount {
                weights[criterion * samples + sample] = drawn[criterion]
            }
        }
    }

    /// A uniform draw in descending order is uniform among the draws in that order; within a group
    /// the members keep their own order.
    private func sort(
        _ weights: UnsafeMutableBufferPointer<Double>, _ samples: Int, _ groups: [[Int]]
    ) {
        var drawn = [Double](repeating: 0, count: criterionCount)
        for sample in 0..<samples {
            for criterion in 0..<criterionCount {
                drawn[criterion] = weights[criterion * samples + sample]
            }
            let descending = drawn.sorted(by: >)
            var place = 0
            for group in groups {
                let members = group.count == 1 ? group : group.sorted { drawn[$0] > drawn[$1] }
                for member in members {
                    weights[member * samples + sample] = descending[place]
                    place += 1
                }
            }
        }
    }
}
