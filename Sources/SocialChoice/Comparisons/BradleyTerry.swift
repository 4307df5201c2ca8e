import RealModule

/// Strengths of items from comparisons of pairs, and how certain they are.
///
/// Item `i` is chosen over `j` with probability 1 / (1 + exp(strength j − strength i)).
/// Source: Bradley & Terry (1952), Biometrika 39, 324–345; ties as half a choice for each.
public struct BradleyTerry: Sendable, Equatable {
    /// What to add where comparisons are few.
    public enum Regularisation: Sendable, Hashable {
        /// Nothing: strengths exist only when the comparisons connect all items both ways.
        case none
        /// So many more comparisons of each item with an average one, half of them won. Draws
        /// strengths together, and makes them exist always.
        case virtualComparisons(Double)
    }

    /// On the scale of natural logarithms; their mean is 0.
    public let strengths: [Double]
    /// Of the strengths, as differences from the mean.
    public let standardErrors: [Double]
    /// Logarithm of the probability of the comparisons, virtual ones included.
    public let logLikelihood: Double
    /// Newton steps taken.
    public let steps: Int
    private let covariance: [[Double]]
    private let comparisons: PairComparisons

    /// Finds the most likely strengths.
    ///
    /// - Parameters:
    ///   - comparisons: of items that they connect, unless there is regularisation.
    ///   - regularisation: state it with every use of the result.
    /// - Throws: ``ComparisonError/unconnected(_:_:)`` or
    ///   ``ComparisonError/oneSided(always:over:)`` without regularisation.
    /// - Complexity: O(items³) a step, some ten steps.
    public init(
        _ comparisons: PairComparisons, regularisation: Regularisation = .none
    ) throws(ComparisonError) {
        var virtual = 0.0
        switch regularisation {
        case .none: try comparisons.requireConnection()
        case .virtualComparisons(let number):
            guard number > 0, number <= 1_000_000 else { throw .regularisation(number) }
            virtual = number
        }
        let fit = BradleyTerryFit(comparisons: comparisons, virtual: virtual)
        guard let result = fit.run() else { throw .unsettled }
        let mean = result.strengths.reduce(0, +) / Double(comparisons.items)
        self.comparisons = comparisons
        strengths = result.strengths.map { $0 - mean }
        covariance = Self.centred(result.information.inverse())
        standardErrors = covariance.indices.map { [covariance] in
            max(0, covariance[$0][$0]).squareRoot()
        }
        logLikelihood = fit.logLikelihood(result.strengths)
        steps = result.steps
    }

    /// Strengths as parts of 1, in proportion to exp(strength).
    public var shares: [Double] {
        let most = strengths.max() ?? 0
        let weights = strengths.map { Double.exp($0 - most) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    /// Strongest first; equal strengths by number.
    public var order: [Int] {
        strengths.indices.sorted {
            strengths[$0] != strengths[$1] ? strengths[$0] > strengths[$1] : $0 < $1
        }
    }

    /// Where the strength lies with 95 % confidence: 1.96 standard errors either way.
    public var intervals: [ClosedRange<Double>] {
        zip(strengths, standardErrors).map { $0 - 1.959964 * $1...$0 + 1.959964 * $1 }
    }

    /// The probability that the next answer chooses `one` over `other`.
    public func probability(_ one: Int, over other: Int) -> Double {
        BradleyTerryFit.probability(strengths[one], strengths[other])
    }

    /// The standard error of the difference of two strengths.
    public func standardError(_ one: Int, minus other: Int) -> Double {
        let variance = covariance[one][one] + covariance[other][other] - 2 * covariance[one][other]
        return max(0, variance).squareRoot()
    }

    /// How sure it is that `one` is stronger than `other`: 0…1, ½ for an item and itself. Normal
    /// approximation.
    public func confidence(_ one: Int, over other: Int) -> Double {
        let error = standardError(one, minus: other)
        let difference = strengths[one] - strengths[other]
        guard error > 0 else { return difference == 0 ? 0.5 : difference > 0 ? 1 : 0 }
        return .erfc(-difference / error / 2.0.squareRoot()) / 2
    }

    /// How far the answers about a pair are from what the strengths expect, in standard deviations:
    /// beyond ±2 the pair does not fit one scale. `nil` without answers.
    public func residual(_ one: Int, _ other: Int) -> Double? {
        let answers = comparisons.answers(one, other)
        let chance = probability(one, over: other)
        let variance = answers * chance * (1 - chance)
        guard variance > 0 else { return nil }
        return (comparisons.choices(one, over: other) - answers * chance) / variance.squareRoot()
    }

    /// The covariance of differences from the mean.
    private static func centred(_ matrix: [[Double]]) -> [[Double]] {
        let count = Double(matrix.count)
        let means = matrix.map { $0.reduce(0, +) / count }
        let mean = means.reduce(0, +) / count
        return matrix.indices.map { row in
            matrix.indices.map { matrix[row][$0] - means[row] - means[$0] + mean }
        }
    }
}
