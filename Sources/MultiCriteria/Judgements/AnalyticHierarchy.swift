import RealModule

/// AHP: weights from pairwise judgements, and how consistent the judgements are.
///
/// Source: Saaty (1977), Journal of Mathematical Psychology 15(3); incomplete judgements as in
/// Harker (1987), Mathematical Modelling 9(11).
public struct AnalyticHierarchy: Sendable, Hashable {
    /// The principal eigenvector, sum 1.
    public let weights: [Double]
    /// At least n; n when the judgements are consistent.
    public let principalEigenvalue: Double
    /// (λ − n)/(n − 1); 0 for one item.
    public let consistencyIndex: Double
    /// The index divided by that of random judgements (Saaty 1980); accept up to 0.10. 0 up to two
    /// items. `nil` above 15 items and for incomplete judgements, which have no random index.
    public let consistencyRatio: Double?
    /// Row geometric means, sum 1; `nil` for incomplete judgements.
    public let geometricMeanWeights: [Double]?
    /// The geometric consistency index (Aguarón & Moreno-Jiménez 2003); accept up to 0.31 for
    /// three items, 0.35 for four, 0.37 for more. 0 up to two items, `nil` for incomplete ones.
    public let geometricConsistencyIndex: Double?
    /// The judgements that contradict each other most; `nil` when no three are linked.
    public let worstTriple: Triple?
    /// False when the eigenvector had not settled to 1e-12 after the allowed rounds.
    public let isSettled: Bool

    /// Saaty 1980 for 3…15 items.
    static let randomIndex = [
        0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
    ]

    /// - Parameter judgements: of one person or a group; what is judged must connect all items.
    /// - Throws: ``JudgementError/unconnected(item:)``.
    /// - Complexity: O(n³ + rounds·n²); O(n³) for each of at most 40 squarings when incomplete.
    public init(_ judgements: Judgements) throws(JudgementError) {
        if let item = judgements.unconnected { throw .unconnected(item: item) }
        let count = judgements.count
        let matrix = judgements.completed
        (weights, isSettled) =
            judgements.isComplete
            ? Self.eigenvector(matrix, count) : Self.eigenvectorBySquaring(matrix, count)
        let products = Self.product(matrix, weights)
        let eigenvalue =
            zip(products, weights).reduce(0) { $0 + $1.0 / $1.1 } / Double(count)
        principalEigenvalue = eigenvalue
        let index = count > 1 ? max(0, (eigenvalue - Double(count)) / Double(count - 1)) : 0
        consistencyIndex = index
        consistencyRatio = Self.ratio(index, judgements)
        let means = judgements.isComplete ? Self.geometricMeans(matrix, count) : nil
        geometricMeanWeights = means
        geometricConsistencyIndex = means.map { Self.geometricIndex(matrix, $0) }
        worstTriple = judgements.worstTriple
    }

    /// Power iteration from equal weights until they move by less than 1e-12 in all.
    private static func eigenvector(
        _ matrix: [Double], _ count: Int
    ) -> ([Double], Bool) {
        var weights = [Double](repeating: 1 / Double(count), count: count)
        for _ in 0..<1_000 {
            let next = sharesOfSum(product(matrix, weights))
            let change = zip(next, weights).reduce(0) { $0 + abs($1.0 - $1.1) }
            weights = next
            if change < 1e-12 { return (weights, true) }
        }
        return (weights, false)
    }

    /// The same limit by squaring the matrix, since chains of few judgements settle only after
    /// many thousand rounds: 40 squarings are 2⁴⁰ rounds.
    private static func eigenvectorBySquaring(
        _ matrix: [Double], _ count: Int
    ) -> ([Double], Bool) {
        var power = matrix
        var weights = [Double](repeating: 1 / Double(count), count: count)
        for _ in 0..<40 {
            let next = sharesOfSum(product(power, Array(repeating: 1, count: count)))
            let change = zip(next, weights).reduce(0) { $0 + abs($1.0 - $1.1) }
            weights = next
            if change < 1e-12 { return (weights, true) }
            power = scaledSquare(power, count)
        }
        return (weights, false)
    }

    private static func sharesOfSum(_ values: [Double]) -> [Double] {
        let sum = values.reduce(0, +)
        return values.map { $0 / sum }
    }

    /// The square, divided by its largest entry so that it stays within Double.
    private static func scaledSquare(_ matrix: [Double], _ count: Int) -> [Double] {
        var square = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            for middle in 0..<count {
                let factor = matrix[row * count + middle]
                for column in 0..<count {
                    square[row * count + column] += factor * matrix[middle * count + column]
                }
            }
        }
        let largest = square.max() ?? 1
        return square.map { $0 / largest }
    }

    private static func product(_ matrix: [Double], _ weights: [Double]) -> [Double] {
        let count = weights.count
        return (0..<count).map { row in
            var sum = 0.0
            for column in 0..<count { sum += matrix[row * count + column] * weights[column] }
            return sum
        }
    }

    private static func ratio(_ index: Double, _ judgements: Judgements) -> Double? {
        if judgements.count <= 2 { return 0 }
        guard judgements.isComplete, judgements.count - 3 < randomIndex.count else { return nil }
        return index / randomIndex[judgements.count - 3]
    }

    private static func geometricMeans(_ matrix: [Double], _ count: Int) -> [Double] {
        let means = (0..<count).map { row -> Double in
            let logs = matrix[row * count..<(row + 1) * count].reduce(0) { $0 + .log($1) }
            return .exp(logs / Double(count))
        }
        return sharesOfSum(means)
    }

    private static func geometricIndex(_ matrix: [Double], _ weights: [Double]) -> Double {
        let count = weights.count
        guard count > 2 else { return 0 }
        var sum = 0.0
        for one in 0..<count {
            for other in one + 1..<count {
                let error = Double.log(
                    matrix[one * count + other] * weights[other] / weights[one])
                sum += error * error
            }
        }
        return 2 * sum / (Double(count - 1) * Double(count - 2))
    }
}

extension Judgements {
    /// Harker's matrix: missing judgements are 0, and each adds 1 to the diagonal of its row.
    fileprivate var completed: [Double] {
        var matrix = values
        for row in 0..<count {
            let missing = values[row * count..<(row + 1) * count].count { $0 == 0 }
            matrix[row * count + row] += Double(missing)
        }
        return matrix
    }
}
