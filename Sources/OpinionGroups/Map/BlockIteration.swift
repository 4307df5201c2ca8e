internal import Statistics

/// The largest eigenvalues by powers of the matrix on a block of vectors.
///
/// Each round multiplies a block of four by the matrix eight times, takes the best combinations of
/// everything that came up (Rayleigh–Ritz) and begins again with them. From vectors near the answer
/// one round is enough, which is what makes live use cheap.
/// Source: Golub & Van Loan, Matrix Computations (4th ed.), §§8.2, 10.3.6 (block Lanczos).
enum BlockIteration {
    static let width = 4
    private static let depth = 8
    private static let rounds = 200
    /// Of what is left over, as a part of the largest eigenvalue.
    private static let tolerance = 1e-13

    /// - Parameters:
    ///   - count: at most ``width``.
    ///   - start: any number of vectors of the matrix's order; seeded ones fill the block.
    static func leading(
        _ count: Int, of matrix: SymmetricMatrix, startingFrom start: [[Double]]
    ) -> LeadingVectors {
        var block = start.filter { $0.count == matrix.order }
        var generator = SeededGenerator(seed: 20_160_101)
        while block.count < width {
            block.append((0..<matrix.order).map { _ in generator.unit() - 0.5 })
        }
        var best = LeadingVectors(values: [], vectors: [])
        for _ in 0..<rounds {
            var leftover = 0.0
            (best, leftover) = improved(block, matrix, watched: min(count, 2))
            let scale = best.values.first.map(abs) ?? 0
            if leftover <= tolerance * scale || scale == 0 { break }
            block = best.vectors
        }
        return LeadingVectors(
            values: Array(best.values.prefix(count)), vectors: Array(best.vectors.prefix(count)))
    }

    /// One round: the best vectors within the powers of a block, and how far they are from exact.
    private static func improved(
        _ block: [[Double]], _ matrix: SymmetricMatrix, watched: Int
    ) -> (LeadingVectors, leftover: Double) {
        var basis: [[Double]] = []
        var images: [[Double]] = []
        let room = min(matrix.order, width * depth)
        var next = block
        while !next.isEmpty && basis.count < room {
            var fresh: [[Double]] = []
            for var vector in next where basis.count < room {
                let before = dot(vector, vector).squareRoot()
                orthogonalise(&vector, against: basis)
                // Nothing new: the powers stay within what is already there.
                guard normalise(&vector) > 1e-12 * before else { continue }
                let image = matrix.times(vector)
                basis.append(vector)
                images.append(image)
                fresh.append(image)
            }
            next = fresh
        }
        return ritz(basis, images, watched: watched)
    }

    private static func ritz(
        _ basis: [[Double]], _ images: [[Double]], watched: Int
    ) -> (LeadingVectors, leftover: Double) {
        var small = SymmetricMatrix(order: basis.count)
        for row in basis.indices {
            for column in row..<basis.count {
                small.set(row, column, dot(basis[row], images[column]))
            }
        }
        let inner = Tridiagonal.leading(width, of: small)
        let vectors = inner.vectors.map { combination(of: basis, $0) }
        var leftover = 0.0
        for index in 0..<min(watched, vectors.count) {
            var rest = combination(of: images, inner.vectors[index])
            let value = inner.values[index]
            for place in rest.indices { rest[place] -= value * vectors[index][place] }
            leftover = max(leftover, dot(rest, rest).squareRoot())
        }
        return (LeadingVectors(values: inner.values, vectors: vectors), leftover)
    }

    private static func combination(of vectors: [[Double]], _ shares: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: vectors.first?.count ?? 0)
        for (vector, share) in zip(vectors, shares) {
            for index in result.indices { result[index] += share * vector[index] }
        }
        return result
    }
}
