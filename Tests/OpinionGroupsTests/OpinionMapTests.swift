import OracleSupport
import OpinionGroups
import Testing

private struct MapInput: Decodable, Sendable {
    let votes: [[Int?]]
}

private struct MapOutput: Decodable, Sendable {
    let means: [Double]
    let components: [[Double]]
    let explainedVariance: [Double]
    let projections: [[Double]]
}

@Suite("The map of opinions")
struct OpinionMapTests {
    @Test(
        "It is what independent programs compute",
        arguments: OracleFile<MapInput, MapOutput>.load("polis_pca", in: .module))
    private func oracle(example: OracleFile<MapInput, MapOutput>.Case) throws {
        let map = OpinionMap(of: try VoteMatrix(example.input.votes))
        let expected = example.expected
        #expect(near(map.means.map { $0 ?? 9 }, expected.means, example.tolerance))
        #expect(map.axes.map(\.isSettled) == [true, true])
        #expect(near(map.axes.map(\.loadings), expected.components, example.tolerance))
        #expect(near(map.axes.map(\.variance), expected.explainedVariance, example.tolerance))
        let positions = map.positions.map { [$0?.x ?? 99, $0?.y ?? 99] }
        #expect(near(positions, expected.projections, example.tolerance))
    }

    @Test("Its directions are those of the imputed votes", arguments: 0..<12 as Range<UInt64>)
    func definition(seed: UInt64) throws {
        let rows = seededVotes(seed, participants: 8 + Int(seed) * 3, statements: 5 + Int(seed))
        let map = OpinionMap(of: try VoteMatrix(rows))
        let centred = centred(rows)
        for axis in map.axes {
            // An eigenvector: the covariance only stretches it.
            let along = centred.map { inner($0, axis.loadings) }
            let freedom = Double(rows.count - 1)
            for statement in axis.loadings.indices {
                let image = zip(centred, along).reduce(0) { $0 + $1.0[statement] * $1.1 } / freedom
                #expect(near(image, axis.variance * axis.loadings[statement], 1e-10))
            }
            #expect(near(inner(axis.loadings, axis.loadings), 1, 1e-12))
        }
        #expect(abs(inner(map.axes[0].loadings, map.axes[1].loadings)) < 1e-10)
        #expect(map.axes[0].variance >= map.axes[1].variance)
        // No random direction explains more than the first.
        for other in seededVotes(seed + 100, participants: 20, statements: rows[0].count) {
            let direction = other.map { Double($0 ?? 0) }
            let length = inner(direction, direction)
            guard length > 0 else { continue }
            let variance = centred.reduce(0) {
                let share = inner($1, direction)
                return $0 + share * share
            }
            #expect(
                variance / length / Double(rows.count - 1) <= map.axes[0].variance * (1 + 1e-12))
        }
    }

    @Test("The order of the participants does not matter, to the last digit")
    func permutedParticipants() throws {
        let rows = seededVotes(7, participants: 40, statements: 12)
        let order = seededOrder(40, seed: 8)
        let map = OpinionMap(of: try VoteMatrix(rows))
        let other = OpinionMap(of: try VoteMatrix(order.map { rows[$0] }))
        #expect(map.axes == other.axes)
        #expect(other.positions == order.map { map.positions[$0] })
    }

    @Test("The order of the statements does not matter")
    func permutedStatements() throws {
        let rows = seededVotes(9, participants: 40, statements: 12)
        let order = seededOrder(12, seed: 10)
        let map = OpinionMap(of: try VoteMatrix(rows))
        let other = OpinionMap(of: try VoteMatrix(rows.map { row in order.map { row[$0] } }))
        for (axis, twin) in zip(map.axes, other.axes) {
            #expect(near(twin.loadings, order.map { axis.loadings[$0] }, 1e-9))
        }
    }

    @Test("A statement that nobody voted on changes nothing")
    func unaskedStatement() throws {
        let rows = seededVotes(11, participants: 30, statements: 9)
        let map = OpinionMap(of: try VoteMatrix(rows))
        let wider = OpinionMap(of: try VoteMatrix(rows.map { $0 + [nil] }))
        #expect(wider.means.last == .some(nil))
        #expect(wider.axes.map { $0.loadings.last.map { abs($0) < 1e-12 } } == [true, true])
        for (one, other) in zip(map.positions, wider.positions) {
            #expect(near(one?.x ?? 9, other?.x ?? 8, 1e-9))
            #expect(near(one?.y ?? 9, other?.y ?? 8, 1e-9))
        }
    }

    @Test("A statement with one vote stands apart for nobody")
    func singleVote() throws {
        let rows = seededVotes(12, participants: 20, statements: 8)
        let single = rows.enumerated().map { $1 + [$0 == 3 ? 1 : nil] }
        let map = OpinionMap(of: try VoteMatrix(single))
        #expect(map.means.last == 1)
        #expect(map.axes.allSatisfy { abs($0.loadings.last ?? 9) < 1e-12 })
    }

    @Test("Who has not voted has no place")
    func silent() throws {
        let rows =
            seededVotes(13, participants: 10, statements: 6) + [Array(repeating: nil, count: 6)]
        #expect(OpinionMap(of: try VoteMatrix(rows)).positions.last == .some(nil))
    }

    @Test("When all vote alike there is no direction, and everyone stands together")
    func unanimous() throws {
        let map = OpinionMap(of: try VoteMatrix(Array(repeating: [1, -1, 0], count: 5)))
        #expect(map.axes.isEmpty)
        #expect(map.positions == Array(repeating: MapPoint(x: 0, y: 0), count: 5))
    }

    @Test("One statement, or one disagreement repeated, gives one direction")
    func oneDirection() throws {
        let one = OpinionMap(of: try VoteMatrix([[1], [1], [-1]]))
        #expect(one.axes.map(\.loadings) == [[1]])
        let copied = OpinionMap(of: try VoteMatrix([[1, 1], [1, 1], [-1, -1]]))
        #expect(copied.axes.count == 1)
        #expect(copied.positions.allSatisfy { $0?.y == 0 })
        #expect(OpinionMap(of: try VoteMatrix([[1, 0, -1]])).axes.isEmpty)
    }

    @Test("Two directions that explain the same are marked")
    func equalDirections() throws {
        // Two questions, answered independently of each other: no direction is the first.
        let map = OpinionMap(of: try VoteMatrix([[1, 1], [1, -1], [-1, 1], [-1, -1]]))
        #expect(map.axes.map(\.isSettled) == [false, false])
        // A third that everybody is split on more than on those two.
        let first = OpinionMap(
            of: try VoteMatrix([
                [1, 1, 1, 1], [1, -1, 1, 1], [-1, 1, 1, 1], [-1, -1, 1, 1],
                [1, 1, -1, -1], [1, -1, -1, -1], [-1, 1, -1, -1], [-1, -1, -1, -1],
            ]))
        #expect(first.axes.map(\.isSettled) == [true, false])
    }

    @Test("The largest loading of a direction is positive")
    func orientation() throws {
        for seed in 20..<40 as Range<UInt64> {
            let rows = seededVotes(seed, participants: 25, statements: 10)
            for axis in OpinionMap(of: try VoteMatrix(rows)).axes {
                let largest = axis.loadings.map { abs($0) }.max() ?? 0
                #expect(axis.loadings.contains { $0 >= largest * (1 - 1e-9) })
            }
        }
    }

    private func centred(_ rows: [[Int?]]) -> [[Double]] {
        let means = rows[0].indices.map { statement -> Double in
            let cast = rows.compactMap { $0[statement] }
            return cast.isEmpty ? 0 : Double(cast.reduce(0, +)) / Double(cast.count)
        }
        return rows.map { row in zip(row, means).map { $0 == nil ? 0 : Double($0 ?? 0) - $1 } }
    }

    private func inner(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
