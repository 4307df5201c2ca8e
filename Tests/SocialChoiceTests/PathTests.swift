@testable import SocialChoice
import Statistics
import Testing

@Suite("Beaten paths and locked pairs")
struct PathTests {
    private func matrices() throws -> [PairwiseMatrix] {
        var generator = SeededGenerator(seed: 29)
        return try (0..<60).map { round in
            let candidates = 1 + generator.index(below: 9)
            return try PairwiseMatrix(
                candidates,
                generator.ballots(candidates: candidates, ballots: 9, hasTies: round % 2 == 0))
        }
    }

    @Test("A path is a chain of majorities as strong as its weakest, and as the strength says")
    func paths() throws {
        for matrix in try matrices() {
            for measure in Schulze.Strength.allCases {
                let schulze = Schulze(matrix, by: measure)
                for one in 0..<matrix.candidates {
                    for other in 0..<matrix.candidates where one != other {
                        let path = schulze.path(from: one, to: other)
                        let strength = schulze.strength(one, other)
                        #expect((path.map(\.strength).min() ?? 0) == strength)
                        #expect(path.isEmpty == (strength == 0))
                        #expect(path.isEmpty || path.first?.winner == one)
                        #expect(path.isEmpty || path.last?.loser == other)
                        for (step, next) in zip(path, path.dropFirst()) {
                            #expect(step.loser == next.winner)
                        }
                        for step in path {
                            let direct = matrix.majority(step.winner, step.loser, by: measure)
                            #expect(direct == step.strength)
                        }
                    }
                }
            }
        }
    }

    @Test("No chain through any candidate is stronger than the strength")
    func strongest() throws {
        for matrix in try matrices() {
            let schulze = Schulze(matrix)
            let all = 0..<matrix.candidates
            for one in all {
                for other in all where one != other {
                    let direct = matrix.majority(one, other, by: .winningVotes)
                    #expect(schulze.strength(one, other) >= direct)
                    for middle in all where middle != one && middle != other {
                        #expect(
                            schulze.strength(one, other)
                                >= min(
                                    schulze.strength(one, middle), schulze.strength(middle, other)))
                    }
                }
            }
        }
    }

    @Test("Counts beyond 16 bits give the same ranking as the small counts they are multiples of")
    func wideCounts() throws {
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<20 {
            let ballots = generator.ballots(candidates: 8, ballots: 9, hasTies: true)
            let wide = ballots.map { PreferenceBallot($0.ranking, count: 100_003 * $0.count) }
            let small = Schulze(try PairwiseMatrix(8, ballots))
            let large = Schulze(try PairwiseMatrix(8, wide))
            #expect(large.levels == small.levels)
            #expect(large.strengthRows == small.strengthRows.map { $0.map { 100_003 * $0 } })
        }
    }

    @Test("Strengths do not depend on how many bits are enough for them")
    func widths() throws {
        for matrix in try matrices() {
            let direct = matrix.majorities(by: .winningVotes)
            let narrow = WidestPaths.strengths(direct, candidates: matrix.candidates)
            // 12: ranks fit, strengths do not; 1: ranks do not fit either.
            for most in [12, 1] {
                let wide = WidestPaths.strengths(
                    direct, candidates: matrix.candidates, mostNarrow: most)
                for one in 0..<matrix.candidates {
                    for other in 0..<matrix.candidates where one != other {
                        let cell = one * matrix.candidates + other
                        #expect(wide[cell] == narrow[cell])
                    }
                }
            }
        }
    }

    @Test("Locked majorities have no cycle; each skipped one closes a cycle of larger ones")
    func lockedPairs() throws {
        var skippedCount = 0
        for matrix in try matrices() {
            let pairs = RankedPairs(matrix)
            var level = [Int](repeating: 0, count: matrix.candidates)
            for (place, candidates) in pairs.levels.enumerated() {
                for candidate in candidates { level[candidate] = place }
            }
            for edge in pairs.locked { #expect(level[edge.winner] < level[edge.loser]) }
            for skipped in pairs.skipped {
                skippedCount += 1
                let cycle = pairs.cycle(of: skipped)
                #expect(cycle.first?.winner == skipped.edge.loser)
                #expect(cycle.last?.loser == skipped.edge.winner)
                for (edge, next) in zip(cycle, cycle.dropFirst()) {
                    #expect(edge.loser == next.winner)
                }
                for edge in cycle {
                    #expect(
                        (edge.margin, edge.votes) >= (skipped.edge.margin, skipped.edge.votes))
                }
            }
            let majorities = (0..<matrix.candidates).reduce(0) { sum, one in
                sum + (0..<matrix.candidates).count { matrix.beats(one, $0) }
            }
            #expect(pairs.locked.count + pairs.skipped.count == majorities)
        }
        #expect(skippedCount > 20)
    }
}
