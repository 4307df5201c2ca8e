/// A symmetric matrix brought to three diagonals, its eigenvalues by counting sign changes.
///
/// Direct and without a stopping rule that data could defeat: Householder's reduction, bisection
/// of the Sturm sequence, inverse iteration, and the reflections applied back.
/// Source: Golub & Van Loan, Matrix Computations (4th ed.), §§8.3, 8.4; Wilkinson (1965).
struct Tridiagonal {
    private var diagonal: [Double]
    /// `below[i]` couples `i − 1` and `i`; `below[0]` is 0.
    private var below: [Double]
    /// Row `i` holds the reflection that cleared it, in its first `i` numbers.
    private var reflections: [Double]
    private var scales: [Double]
    private let order: Int

    /// - Complexity: O(n³) with a small constant, O(n²) for each vector.
    static func leading(_ count: Int, of matrix: SymmetricMatrix) -> LeadingVectors {
        let reduced = Tridiagonal(matrix)
        let values = (0..<min(count, matrix.order)).map { reduced.eigenvalue(fromTop: $0) }
        var vectors: [[Double]] = []
        for (index, value) in values.enumerated() {
            vectors.append(reduced.vector(of: value, after: vectors, number: index))
        }
        return LeadingVectors(values: values, vectors: vectors.map(reduced.reflectedBack))
    }

    private init(_ matrix: SymmetricMatrix) {
        order = matrix.order
        diagonal = Array(repeating: 0, count: order)
        below = diagonal
        scales = diagonal
        reflections = matrix.elements
        var product = diagonal
        for row in stride(from: order - 1, to: 0, by: -1) {
            reduce(row: row, product: &product)
        }
        for row in 0..<order { diagonal[row] = reflections[row * order + row] }
    }

    /// Clears row and column `row` but for the neighbour of the diagonal.
    private mutating func reduce(row: Int, product: inout [Double]) {
        let start = row * order
        var square = 0.0
        for column in 0..<row {
            square += reflections[start + column] * reflections[start + column]
        }
        let pivot = reflections[start + row - 1]
        guard square - pivot * pivot > 0 else {
            below[row] = pivot
            return
        }
        let length = pivot > 0 ? -square.squareRoot() : square.squareRoot()
        below[row] = length
        reflections[start + row - 1] = pivot - length
        let scale = square - pivot * length
        scales[row] = scale
        reflections.withUnsafeMutableBufferPointer { matrix in
            product.withUnsafeMutableBufferPointer { product in
                guard let matrix = matrix.baseAddress, let product = product.baseAddress else {
                    return
                }
                Self.update(matrix, order, row, scale, product)
            }
        }
    }

    /// Applies the reflection in row `size` to the leading `size × size` block, lower half.
    ///
    /// `matrix` holds `order²` numbers, `product` `order`; rows and columns stay below
    /// `size < order`.
    private static func update(
        _ matrix: UnsafeMutablePointer<Double>, _ order: Int, _ size: Int, _ scale: Double,
        _ product: UnsafeMutablePointer<Double>
    ) {
        let reflection = UnsafePointer(matrix + size * order)
        for row in 0..<size {
            let line = UnsafePointer(matrix + row * order)
            product[row] = dot(line, reflection, row) + line[row] * reflection[row]
            add(reflection[row], line, to: product, row)
        }
        for row in 0..<size { product[row] /= scale }
        let share = dot(product, reflection, size) / (2 * scale)
        add(-share, reflection, to: product, size)
        for row in 0..<size {
            let line = matrix + row * order
            let own = reflection[row]
            let its = product[row]
            for column in 0...row {
                line[column] -= own * product[column] + its * reflection[column]
            }
        }
    }

    /// Undoes the reduction for a vector of the reduced matrix.
    private func reflectedBack(_ vector: [Double]) -> [Double] {
        var result = vector
        for row in 1..<max(1, order) where scales[row] > 0 {
            var share = 0.0
            for column in 0..<row { share += reflections[row * order + column] * result[column] }
            share /= scales[row]
            for column in 0..<row { result[column] -= share * reflections[row * order + column] }
        }
        normalise(&result)
        return result
    }
}

// Eigenvalues and vectors of the three diagonals.
extension Tridiagonal {
    private var bound: Double {
        (0..<order).reduce(0) { widest, row in
            let next = row + 1 < order ? abs(below[row + 1]) : 0
            return max(widest, abs(diagonal[row]) + abs(below[row]) + next)
        }
    }

    /// How many eigenvalues are below a value.
    private func count(below value: Double, tiny: Double) -> Int {
        var count = 0
        var pivot = 1.0
        for row in 0..<order {
            pivot = diagonal[row] - value - (row > 0 ? below[row] * below[row] / pivot : 0)
            if abs(pivot) < tiny { pivot = -tiny }
            if pivot < 0 { count += 1 }
        }
        return count
    }

    private func eigenvalue(fromTop place: Int) -> Double {
        let bound = bound
        guard bound > 0 else { return 0 }
        let tiny = bound * 1e-30
        var low = -bound
        var high = bound
        let wanted = order - place
        for _ in 0..<80 where high - low > 2e-16 * max(abs(low), abs(high)) {
            let middle = (low + high) / 2
            if count(below: middle, tiny: tiny) >= wanted { high = middle } else { low = middle }
        }
        return (low + high) / 2
    }

    /// Inverse iteration, kept at right angles to the vectors found before.
    private func vector(of value: Double, after found: [[Double]], number: Int) -> [Double] {
        // A pattern that no symmetry of the data shares; each vector begins elsewhere.
        var vector = (0..<order).map { index -> Double in
            1 + Double((7 * index + 3 * number) % 11) / 32
        }
        let factors = Factors(self, shift: value, tiny: max(bound, 1e-300) * 2e-16)
        for _ in 0..<4 {
            factors.solve(&vector)
            scaleDown(&vector)
            orthogonalise(&vector, against: found)
            if normalise(&vector) == 0 {
                vector = Array(repeating: 0, count: order)
                vector[number % order] = 1
                orthogonalise(&vector, against: found)
                normalise(&vector)
            }
        }
        return vector
    }

    private func scaleDown(_ vector: inout [Double]) {
        let largest = vector.reduce(0) { max($0, abs($1)) }
        guard largest > 0, largest.isFinite else {
            vector = Array(repeating: 1, count: order)
            return
        }
        for index in vector.indices { vector[index] /= largest }
    }

    /// The shifted matrix as triangular factors, rows exchanged where that is steadier.
    private struct Factors {
        private var main: [Double]
        private var above: [Double]
        private var second: [Double]
        private var factor: [Double]
        private var isExchanged: [Bool]

        init(_ matrix: Tridiagonal, shift: Double, tiny: Double) {
            let order = matrix.order
            main = matrix.diagonal.map { $0 - shift }
            above = (0..<order).map { $0 + 1 < order ? matrix.below[$0 + 1] : 0 }
            second = Array(repeating: 0, count: order)
            factor = second
            isExchanged = Array(repeating: false, count: order)
            for row in 0..<max(0, order - 1) {
                let coupling = matrix.below[row + 1]
                if abs(coupling) > abs(main[row]) {
                    isExchanged[row] = true
                    factor[row] = main[row] / coupling
                    let old = above[row]
                    main[row] = coupling
                    above[row] = main[row + 1]
                    second[row] = above[row + 1]
                    main[row + 1] = old - factor[row] * above[row]
                    above[row + 1] = -factor[row] * second[row]
                } else {
                    if abs(main[row]) < tiny { main[row] = tiny }
                    factor[row] = coupling / main[row]
                    main[row + 1] -= factor[row] * above[row]
                }
            }
            if let last = main.last, abs(last) < tiny { main[order - 1] = tiny }
        }

        func solve(_ vector: inout [Double]) {
            let order = main.count
            for row in 0..<max(0, order - 1) {
                if isExchanged[row] { vector.swapAt(row, row + 1) }
                vector[row + 1] -= factor[row] * vector[row]
            }
            for row in stride(from: order - 1, through: 0, by: -1) {
                var value = vector[row]
                if row + 1 < order { value -= above[row] * vector[row + 1] }
                if row + 2 < order { value -= second[row] * vector[row + 2] }
                vector[row] = value / main[row]
            }
        }
    }
}
