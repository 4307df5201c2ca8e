import Statistics

/// Working memory for 64 samples side by side, so that one instruction treats several.
///
/// Every buffer is laid out `row · groups + group`, a group being eight samples.
struct SampleTile {
    typealias Lanes = SIMD8<Double>
    typealias Counts = SIMD8<Int64>

    static let groups = 8
    static let samples = groups * 8

    let alternativeCount: Int
    let criterionCount: Int
    /// Criteria × groups.
    let weights: UnsafeMutableBufferPointer<Lanes>
    /// Alternatives × groups.
    let scores: UnsafeMutableBufferPointer<Lanes>
    /// Alternatives × groups, for variances or second distances.
    let second: UnsafeMutableBufferPointer<Lanes>
    /// Squared weights, errors, or one value's draws: as many rows as criteria or alternatives,
    /// and at least two.
    let scratch: UnsafeMutableBufferPointer<Lanes>
    /// Alternatives × groups; 0 is first.
    let ranks: UnsafeMutableBufferPointer<Counts>

    /// Lends a tile for the length of a call.
    static func with<Result>(
        alternativeCount m: Int, criterionCount n: Int, _ body: (SampleTile) -> Result
    ) -> Result {
        // Four regions in one allocation: weights, scores, second, scratch.
        let ends = [n, n + m, n + 2 * m, n + 2 * m + max(m, n, 2)].map { $0 * groups }
        return withUnsafeTemporaryAllocation(of: Lanes.self, capacity: ends[3]) { memory in
            withUnsafeTemporaryAllocation(of: Counts.self, capacity: m * groups) { ranks in
                memory.initialize(repeating: .zero)
                ranks.initialize(repeating: .zero)
                return body(
                    SampleTile(
                        alternativeCount: m, criterionCount: n,
                        weights: .init(rebasing: memory[..<ends[0]]),
                        scores: .init(rebasing: memory[ends[0]..<ends[1]]),
                        second: .init(rebasing: memory[ends[1]..<ends[2]]),
                        scratch: .init(rebasing: memory[ends[2]...]), ranks: ranks))
            }
        }
    }

    // MARK: Scores

    /// Draws what is uncertain and computes the scores of the weights at hand.
    func score(_ model: ScoreModel, _ generator: inout SeededGenerator) {
        switch model {
        case .weightedSum(let sum):
            multiply(sum.means, by: weights, into: scores)
            if let variances = sum.variances { addErrors(variances, &generator) }
            for draw in sum.draws { add(draw, &generator) }
        case .closeness(let best, let worst):
            squareWeights()
            multiply(best, by: scratch, into: scores)
            multiply(worst, by: scratch, into: second)
            // d⁻/(d⁺ + d⁻) with one root: 1/(1 + √(d⁺²/d⁻²)).
            for place in scores.indices { scores[place] /= second[place] }
            takeRoots(of: scores)
            for place in scores.indices {
                let closeness = 1 / (1 + scores[place])
                // Neither distance: 0/0, which is the only thing that differs from itself.
                scores[place] = closeness.replacing(with: 0.5, where: closeness .!= closeness)
            }
        }
    }

    /// `target[row] = Σ coefficients[row][criterion] · factors[criterion]`, in index order.
    private func multiply(
        _ coefficients: [Double], by factors: UnsafeMutableBufferPointer<Lanes>,
        into target: UnsafeMutableBufferPointer<Lanes>
    ) {
        coefficients.withUnsafeBufferPointer { coefficients in
            for row in 0..<alternativeCount {
                for group in stride(from: 0, to: Self.groups, by: 2) {
                    var one = Lanes.zero
                    var other = Lanes.zero
                    for criterion in 0..<criterionCount {
                        let coefficient = coefficients[row * criterionCount + criterion]
                        let place = criterion * Self.groups + group
                        one += coefficient * factors[place]
                        other += coefficient * factors[place + 1]
                    }
                    target[row * Self.groups + group] = one
                    target[row * Self.groups + group + 1] = other
                }
            }
        }
    }

    private func squareWeights() {
        for place in weights.indices { scratch[place] = weights[place] * weights[place] }
    }

    private func addErrors(_ variances: [Double], _ generator: inout SeededGenerator) {
        squareWeights()
        multiply(variances, by: scratch, into: second)
        let errors = UnsafeMutableBufferPointer(rebasing: scratch[..<scores.count])
        errors.withMemoryRebound(to: Double.self) { generator.fillNormals($0) }
        takeRoots(of: second)
        for place in scores.indices { scores[place] += second[place] * errors[place] }
    }

    /// Draws one value for every sample and adds its weighted part of the score.
    private func add(_ draw: UncertainSum.Draw, _ generator: inout SeededGenerator) {
        let units = UnsafeMutableBufferPointer(rebasing: scratch[..<Self.groups])
        units.withMemoryRebound(to: Double.self) { generator.fillUnits($0) }
        switch draw.value {
        case .triangular(let low, let width, let modeShare):
            let others = UnsafeMutableBufferPointer(
                rebasing: scratch[Self.groups..<2 * Self.groups])
            others.withMemoryRebound(to: Double.self) { generator.fillUnits($0) }
            // Source: MINMAX of two uniform draws, Stein & Keblis (2009), Mathematical and
            // Computer Modelling 49(5–6): no root to take.
            for group in 0..<Self.groups {
                let (one, other) = (units[group], others[group])
                let isLess = one .< other
                let least = other.replacing(with: one, where: isLess)
                let most = one.replacing(with: other, where: isLess)
                units[group] = low + width * (least + modeShare * (most - least))
            }
        case .empirical(let samples):
            let count = Double(samples.count)
            units.withMemoryRebound(to: Double.self) { values in
                for place in values.indices {
                    values[place] = samples[min(samples.count - 1, Int(values[place] * count))]
                }
            }
        }
        for group in 0..<Self.groups {
            scores[draw.alternative * Self.groups + group] +=
                units[group] * weights[draw.criterion * Self.groups + group]
        }
    }

    /// In memory and number by number, which becomes vector instructions; the vector's own method
    /// does not.
    private func takeRoots(of values: UnsafeMutableBufferPointer<Lanes>) {
        values.withMemoryRebound(to: Double.self) { values in
            for place in values.indices { values[place] = values[place].squareRoot() }
        }
    }
}
