/// A square matrix that equals its transpose; both halves are kept.
struct SymmetricMatrix: Sendable {
    let order: Int
    private(set) var elements: [Double]

    init(order: Int) {
        self.order = order
        elements = Array(repeating: 0, count: order * order)
    }

    subscript(row: Int, column: Int) -> Double { elements[row * order + column] }

    mutating func set(_ row: Int, _ column: Int, _ value: Double) {
        elements[row * order + column] = value
        elements[column * order + row] = value
    }

    var trace: Double { (0..<order).reduce(0) { $0 + self[$1, $1] } }

    /// The product with a vector of `order` numbers.
    func times(_ vector: [Double]) -> [Double] {
        elements.withUnsafeBufferPointer { elements in
            vector.withUnsafeBufferPointer { vector in
                guard let matrix = elements.baseAddress, let factor = vector.baseAddress,
                    vector.count == order
                else { return [] }
                // Row `row` begins at `row × order` and holds `order` numbers.
                return (0..<order).map { dot(matrix + $0 * order, factor, order) }
            }
        }
    }
}

/// The largest eigenvalues of a symmetric matrix, descending, with vectors of length 1.
struct LeadingVectors: Sendable {
    var values: [Double]
    var vectors: [[Double]]
}

extension SymmetricMatrix {
    /// Up to this order the decomposition is direct; beyond, iteration is faster.
    static let directLimit = 400

    /// The largest eigenvalues with their vectors.
    ///
    /// - Parameter start: vectors near the answer, from which iteration begins; without any the
    ///   decomposition is direct up to ``directLimit``.
    func leading(_ count: Int, startingFrom start: [[Double]] = []) -> LeadingVectors {
        if start.isEmpty && order <= Self.directLimit || order <= 4 * BlockIteration.width {
            return Tridiagonal.leading(count, of: self)
        }
        return BlockIteration.leading(count, of: self, startingFrom: start)
    }
}
