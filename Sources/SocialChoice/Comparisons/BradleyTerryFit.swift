import RealModule

/// Newton's method on the log-likelihood, which has one maximum.
///
/// Source: Bradley & Terry (1952), Biometrika 39.
struct BradleyTerryFit {
    let comparisons: PairComparisons
    /// Virtual comparisons of each item with an average one, half of them won; 0 for none.
    let virtual: Double

    /// Each step squares the error; those that overshoot are halved.
    static let mostSteps = 200

    /// Strengths, their information matrix and the steps taken; `nil` when they do not settle.
    func run() -> (strengths: [Double], information: PositiveDefinite, steps: Int)? {
        var strengths = [Double](repeating: 0, count: comparisons.items)
        var likelihood = logLikelihood(strengths)
        for step in 1...Self.mostSteps {
            guard let information = PositiveDefinite(information(strengths)) else { return nil }
            let move = information.solve(gradient(strengths))
            // Near the top, rounding hides the gain of a step that is right.
            let least = likelihood - 1e-10 * max(1, abs(likelihood))
            var share = 1.0
            var next = strengths
            var nextLikelihood = likelihood
            repeat {
                next = zip(strengths, move).map { $0 + share * $1 }
                nextLikelihood = logLikelihood(next)
                share /= 2
            } while nextLikelihood < least && share > 1e-9
            guard next.allSatisfy(\.isFinite) else { return nil }
            let size = move.map(abs).max() ?? 0
            if size <= 1e-9 { return (next, information, step) }
            (strengths, likelihood) = (next, nextLikelihood)
        }
        return nil
    }

    func logLikelihood(_ strengths: [Double]) -> Double {
        var sum = 0.0
        for one in strengths.indices {
            for other in strengths.indices where other != one {
                let choices = comparisons.choices(one, over: other)
                if choices > 0 { sum -= choices * Self.softplus(strengths[other] - strengths[one]) }
            }
            if virtual > 0 {
                sum -= virtual / 2 * Self.softplus(strengths[one])
                sum -= virtual / 2 * Self.softplus(-strengths[one])
            }
        }
        return sum
    }

    /// Choices received minus choices expected, as a difference that does not cancel digits.
    private func gradient(_ strengths: [Double]) -> [Double] {
        strengths.indices.map { one in
            var sum = virtual * (0.5 - Self.probability(strengths[one], 0))
            for other in strengths.indices where other != one {
                let won = comparisons.choices(one, over: other)
                let lost = comparisons.choices(other, over: one)
                sum += won * Self.probability(strengths[other], strengths[one])
                sum -= lost * Self.probability(strengths[one], strengths[other])
            }
            return sum
        }
    }

    /// Without virtual comparisons only differences are known; a multiple of the mean is added,
    /// which leaves differences as they are.
    private func information(_ strengths: [Double]) -> [[Double]] {
        let count = strengths.count
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for one in 0..<count {
            let own = Self.probability(strengths[one], 0)
            matrix[one][one] += virtual * own * (1 - own)
            for other in 0..<one {
                let answers = comparisons.answers(one, other)
                guard answers > 0 else { continue }
                let chance = Self.probability(strengths[one], strengths[other])
                let reverse = Self.probability(strengths[other], strengths[one])
                let weight = answers * chance * reverse
                matrix[one][one] += weight
                matrix[other][other] += weight
                matrix[one][other] -= weight
                matrix[other][one] -= weight
            }
        }
        guard virtual == 0 else { return matrix }
        let scale = max((0..<count).reduce(0) { $0 + matrix[$1][$1] } / Double(count), 1e-300)
        return matrix.map { row in row.map { $0 + scale / Double(count) } }
    }

    /// Of choosing an item over another.
    static func probability(_ strength: Double, _ other: Double) -> Double {
        1 / (1 + .exp(other - strength))
    }

    /// log(1 + eˣ), also where eˣ has no value.
    private static func softplus(_ x: Double) -> Double {
        x > 0 ? x + .log(onePlus: .exp(-x)) : .log(onePlus: .exp(x))
    }
}
