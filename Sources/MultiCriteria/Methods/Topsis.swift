import Statistics

/// TOPSIS: how near each alternative is to the best values found anywhere, and how far from the
/// worst.
///
/// Source: Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer.
public struct Topsis: Sendable, Hashable {
    /// How values of different units are made comparable.
    public enum Normalisation: Sendable, Hashable {
        /// Divided by the length of the criterion's column; a column of zeros stays 0. Reference
        /// ranges are not used.
        case vector
        /// Between the worst and the best of the range, as in ``DecisionMatrix/utilities``.
        case minMax
    }

    /// 0 (at the worst point) … 1 (at the best); ½ when the alternatives do not differ.
    public let closeness: [Double]
    /// Distances to the best point, in weighted normalised units.
    public let distancesToBest: [Double]
    /// Distances to the worst point, in the same units.
    public let distancesToWorst: [Double]
    /// Competition ranks, 1 = nearest to the best.
    public let ranks: [Int]

    /// - Complexity: O(m·n).
    public init(_ matrix: DecisionMatrix, normalisation: Normalisation = .vector) {
        let squares = Self.squares(matrix, normalisation)
        let squaredShares = matrix.weights.shares.map { $0 * $0 }
        distancesToBest = squares.best.scores(squaredShares).map { $0.squareRoot() }
        distancesToWorst = squares.worst.scores(squaredShares).map { $0.squareRoot() }
        closeness = zip(distancesToBest, distancesToWorst).map { toBest, toWorst in
            let sum = toBest + toWorst
            return sum > 0 ? toWorst / sum : 0.5
        }
        ranks = Ranks.competition(closeness)
    }

    /// Squared distances to the best and the worst point, criterion by criterion, unweighted.
    static func squares(
        _ matrix: DecisionMatrix, _ normalisation: Normalisation
    ) -> (best: Utilities, worst: Utilities) {
        let grid = points(matrix, normalisation).grid
        return (
            best: squares(grid, from: { grid.column($0).max() ?? 0 }),
            worst: squares(grid, from: { grid.column($0).min() ?? 0 })
        )
    }

    /// Normalised values turned so that more is better.
    private static func points(_ matrix: DecisionMatrix, _ normalisation: Normalisation)
        -> Utilities
    {
        guard normalisation == .vector else { return matrix.utilities }
        let scales = matrix.criteria.indices.map { criterion in
            let length = Self.length(of: matrix.grid.column(criterion))
            let sign = matrix.criteria[criterion].direction == .benefit ? 1.0 : -1.0
            return length > 0 ? (length: length, sign: sign) : (length: 1, sign: 0)
        }
        let count = matrix.criterionCount
        let values = matrix.grid.values.indices.map { place in
            let scale = scales[place % count]
            return scale.sign * (matrix.grid.values[place] / scale.length)
        }
        return Utilities(
            grid: Grid(rowCount: matrix.alternativeCount, columnCount: count, values: values))
    }

    private static func squares(_ grid: Grid, from point: (Int) -> Double) -> Utilities {
        let origin = (0..<grid.columnCount).map(point)
        let values = grid.values.indices.map { place in
            let distance = grid.values[place] - origin[place % grid.columnCount]
            return distance * distance
        }
        return Utilities(
            grid: Grid(rowCount: grid.rowCount, columnCount: grid.columnCount, values: values))
    }

    /// √Σx², scaled by the largest value so that squares neither overflow nor vanish.
    private static func length(of values: [Double]) -> Double {
        let largest = values.reduce(0) { max($0, $1.magnitude) }
        guard largest > 0 else { return 0 }
        let sum = values.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
        return largest * sum.squareRoot()
    }
}
