import SocialChoice
import Statistics
import Testing

/// Small elections drawn from a seed, with and without ties.
private let elections: [(candidates: Int, ballots: [PreferenceBallot])] = {
    var generator = SeededGenerator(seed: 17)
    return (0..<120).map { round in
        let candidates = 1 + generator.index(below: 7)
        let ballots = generator.ballots(
            candidates: candidates, ballots: 1 + generator.index(below: 12), hasTies: round % 2 == 0
        )
        return (candidates, ballots)
    }
}()

@Suite("Properties of rankings")
struct RankingPropertyTests {
    private func levels(_ matrix: PairwiseMatrix) -> [String: [[Int]]] {
        [
            "borda": Borda(matrix).ranking, "copeland": Copeland(matrix).ranking,
            "schulze, votes": Schulze(matrix).levels,
            "schulze, margins": Schulze(matrix, by: .margins).levels,
            "smith": MajorityComponents(matrix).layers,
        ]
    }

    @Test("Renaming the candidates renames every ranking")
    func neutrality() throws {
        var generator = SeededGenerator(seed: 1)
        for election in elections {
            let names = generator.order(of: election.candidates)
            let matrix = try PairwiseMatrix(election.candidates, election.ballots)
            let renamed = try PairwiseMatrix(election.candidates, election.ballots.renamed(names))
            let expected = levels(matrix).mapValues { $0.map { $0.map { names[$0] }.sorted() } }
            #expect(levels(renamed) == expected)
            let (kemeny, other) = (Kemeny(matrix), Kemeny(renamed))
            #expect(kemeny.distance == other.distance)
            #expect(kemeny.optimalCount == other.optimalCount)
            if let optima = kemeny.optima, let others = other.optima {
                #expect(Set(optima.map { $0.map { names[$0] } }) == Set(others))
            }
        }
    }

    @Test("The order of the ballots and how equal ones are written change nothing")
    func anonymity() throws {
        for election in elections {
            let single = election.ballots.reversed().flatMap { ballot in
                (0..<ballot.count).map { _ in PreferenceBallot(ballot.ranking) }
            }
            #expect(
                try PairwiseMatrix(election.candidates, single)
                    == PairwiseMatrix(election.candidates, election.ballots))
        }
    }

    @Test("Counting every ballot seven times changes no ranking")
    func homogeneity() throws {
        for election in elections {
            let matrix = try PairwiseMatrix(election.candidates, election.ballots)
            let seven = try PairwiseMatrix(
                election.candidates,
                election.ballots.map { PreferenceBallot($0.ranking, count: 7 * $0.count) })
            #expect(levels(seven) == levels(matrix))
            #expect(RankedPairs(seven).levels == RankedPairs(matrix).levels)
            #expect(Kemeny(seven).order == Kemeny(matrix).order)
            #expect(Kemeny(seven).distance == 7 * Kemeny(matrix).distance)
        }
    }

    @Test("Whoever beats all others wins, and nobody outside the Smith set does")
    func condorcetConsistency() throws {
        for election in elections {
            let matrix = try PairwiseMatrix(election.candidates, election.ballots)
            let smith = Set(matrix.smithSet)
            let winners = [
                Schulze(matrix).winners, Schulze(matrix, by: .margins).winners,
                RankedPairs(matrix).winners, [Kemeny(matrix).order[0]],
                Copeland(matrix).ranking[0],
            ]
            for winner in winners { #expect(smith.isSuperset(of: winner)) }
            if let winner = matrix.condorcetWinner {
                #expect(winners.allSatisfy { $0 == [winner] })
            }
            if let loser = matrix.condorcetLoser {
                #expect(winners.allSatisfy { !$0.contains(loser) })
                #expect(Borda(matrix).ranking[0] != [loser])
            }
        }
    }

    @Test("Reversing all ballots reverses Borda, Copeland and the best rankings")
    func reversal() throws {
        for election in elections {
            let matrix = try PairwiseMatrix(election.candidates, election.ballots)
            let all = 0..<election.candidates
            let named = election.ballots.map { ballot in
                let left = all.filter { candidate in
                    !ballot.ranking.contains { $0.contains(candidate) }
                }
                return PreferenceBallot(
                    (ballot.ranking + (left.isEmpty ? [] : [left])).reversed(), count: ballot.count)
            }
            let reversed = try PairwiseMatrix(election.candidates, named)
            #expect(Borda(reversed).ranking == Borda(matrix).ranking.reversed())
            #expect(Copeland(reversed).ranking == Copeland(matrix).ranking.reversed())
            let kemeny = (Kemeny(matrix), Kemeny(reversed))
            #expect(kemeny.0.distance == kemeny.1.distance)
            #expect(kemeny.0.optimalCount == kemeny.1.optimalCount)
        }
    }

    @Test("A winner that one voter lifts to the top still wins by Schulze, Borda and Copeland")
    func monotonicity() throws {
        for election in elections {
            let matrix = try PairwiseMatrix(election.candidates, election.ballots)
            for winner in Schulze(matrix).winners {
                let lifted = try lifting(winner, election)
                #expect(Schulze(lifted).winners.contains(winner))
            }
            for winner in Borda(matrix).ranking[0] {
                #expect(Borda(try lifting(winner, election)).ranking[0].contains(winner))
            }
            for winner in Copeland(matrix).ranking[0] {
                #expect(Copeland(try lifting(winner, election)).ranking[0].contains(winner))
            }
        }
    }

    private func lifting(
        _ winner: Int, _ election: (candidates: Int, ballots: [PreferenceBallot])
    ) throws -> PairwiseMatrix {
        var ballots = election.ballots
        let rest = ballots[0].ranking.map { $0.filter { $0 != winner } }
        ballots[0] = PreferenceBallot([[winner]] + rest, count: ballots[0].count)
        return try PairwiseMatrix(election.candidates, ballots)
    }

    @Test("A copy that everyone ties with its model shares the model's level by Schulze")
    func duplicates() throws {
        for election in elections {
            let copied = election.ballots.map { ballot in
                PreferenceBallot(
                    ballot.ranking.map { $0.contains(0) ? $0 + [election.candidates] : $0 },
                    count: ballot.count)
            }
            let one = Schulze(try PairwiseMatrix(election.candidates, election.ballots))
            let two = Schulze(try PairwiseMatrix(election.candidates + 1, copied))
            #expect(
                two.levels.map { $0.filter { $0 < election.candidates } }.filter { !$0.isEmpty }
                    == one.levels)
            #expect(two.levels.contains { $0.contains(0) && $0.contains(election.candidates) })
        }
    }
}
