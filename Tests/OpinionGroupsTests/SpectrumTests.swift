import OracleSupport
import Statistics
import Testing

@testable import OpinionGroups

@Suite("Eigenvalues of symmetric matrices")
struct SpectrumTests {
    @Test("Direct decomposition and iteration agree", arguments: 0..<6 as Range<UInt64>)
    func methods(seed: UInt64) throws {
        let votes = try VoteMatrix(
            seededVotes(seed, participants: 60, statements: 40 + 13 * Int(seed), missing: 0.5))
        let matrix = PairCounts(votes).covariance(participants: 60)
        let direct = Tridiagonal.leading(3, of: matrix)
        let iterated = BlockIteration.leading(3, of: matrix, startingFrom: [])
        #expect(near(direct.values, iterated.values, 1e-9))
        for index in 0..<2 {
            let cosine = dot(direct.vectors[index], iterated.vectors[index])
            #expect(near(abs(cosine), 1, 1e-12))
        }
    }

    @Test("Above the direct limit the map satisfies its definition")
    func large() throws {
        let votes = try VoteMatrix(seededVotes(5, participants: 30, statements: 450))
        let matrix = PairCounts(votes).covariance(participants: 30)
        let found = matrix.leading(2)
        for (value, vector) in zip(found.values, found.vectors) {
            let image = matrix.times(vector)
            #expect(near(image, vector.map { $0 * value }, 1e-9))
        }
    }

    @Test("Known spectra come out, repeated values with vectors at right angles")
    func known() {
        var diagonal = SymmetricMatrix(order: 5)
        for (index, value) in [2.0, 7, 7, -1, 0].enumerated() { diagonal.set(index, index, value) }
        let found = Tridiagonal.leading(3, of: diagonal)
        #expect(near(found.values, [7, 7, 2], 1e-13))
        #expect(abs(dot(found.vectors[0], found.vectors[1])) < 1e-12)
        // 2 − 2 cos(kπ/(n + 1)): the chain of n masses.
        var chain = SymmetricMatrix(order: 3)
        for index in 0..<3 { chain.set(index, index, 2) }
        chain.set(0, 1, -1)
        chain.set(1, 2, -1)
        let root = 2.0.squareRoot()
        let expected: [Double] = [2 + root, 2, 2 - root]
        #expect(near(Tridiagonal.leading(3, of: chain).values, expected, 1e-14))
        #expect(Tridiagonal.leading(3, of: SymmetricMatrix(order: 4)).values == [0, 0, 0])
        #expect(Tridiagonal.leading(3, of: SymmetricMatrix(order: 1)).values == [0])
    }

    @Test("Vectors belong to their values on dense random matrices", arguments: 1..<20)
    func random(order: Int) {
        var generator = SeededGenerator(seed: UInt64(order))
        var matrix = SymmetricMatrix(order: order)
        for row in 0..<order {
            for column in row..<order { matrix.set(row, column, generator.unit() - 0.5) }
        }
        let found = Tridiagonal.leading(order, of: matrix)
        #expect(near(found.values.reduce(0, +), matrix.trace, 1e-12))
        #expect(found.values == found.values.sorted(by: >))
        for (value, vector) in zip(found.values, found.vectors) {
            #expect(near(matrix.times(vector), vector.map { $0 * value }, 1e-11))
        }
    }
}
