/// A symmetric positive definite matrix as its Cholesky factor.
///
/// Source: Golub & Van Loan (2013), Matrix Computations, §4.2.
struct PositiveDefinite {
    private let size: Int
    /// Lower triangle, row by row.
    private var factor: [[Double]]

    /// - Returns: `nil` when the matrix is not positive definite in floating point.
    /// - Complexity: O(size³).
    init?(_ matrix: [[Double]]) {
        size = matrix.count
        factor = matrix
        for row in 0..<size {
            for column in 0...row {
                var sum = matrix[row][column]
                for k in 0..<column { sum -= factor[row][k] * factor[column][k] }
                if row == column {
                    guard sum > 0, sum.isFinite else { return nil }
                    factor[row][row] = sum.squareRoot()
                } else {
                    factor[row][column] = sum / factor[column][column]
                }
            }
        }
    }

    /// - Complexity: O(size²).
    func solve(_ right: [Double]) -> [Double] {
        var result = right
        for row in 0..<size {
            for k in 0..<row { result[row] -= factor[row][k] * result[k] }
            result[row] /= factor[row][row]
        }
        for row in stride(from: size - 1, through: 0, by: -1) {
            for k in row + 1..<max(size, row + 1) { result[row] -= factor[k][row] * result[k] }
            result[row] /= factor[row][row]
        }
        return result
    }

    /// - Complexity: O(size³).
    func inverse() -> [[Double]] {
        (0..<size).map { column in
            var unit = [Double](repeating: 0, count: size)
            unit[column] = 1
            return solve(unit)
        }
    }
}
