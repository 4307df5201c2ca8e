import SocialChoice
import Statistics
import Testing

@Suite("What holds of every transferable vote")
struct TransferablePropertyTests {
    /// A seeded profile around a common order, truncated, and a lot.
    struct Instance {
        let candidates: Int
        let seats: Int
        var ballots: [TransferableBallot]
        let lot: DrawnLot

        init(seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            candidates = 3 + generator.index(below: 6)
            seats = 1 + generator.index(below: candidates - 1)
            ballots = []
            for _ in 0..<(20 + generator.index(below: 60)) {
                let order = DrawnLot.drawn(among: candidates, by: &generator).order
                let length = 1 + generator.index(below: candidates)
                ballots.append(
                    TransferableBallot(
                        Array(order.sorted { $0 / 3 < $1 / 3 }.prefix(length)),
                        count: 1 + generator.index(below: 5)))
            }
            lot = DrawnLot.drawn(among: candidates, by: &generator)
        }

        func outcome(_ precision: TransferPrecision = .exact) throws -> TransferableOutcome {
            let vote = try TransferableVote(seats: seats, precision: precision, lot: lot)
            return try vote.outcome(
                of: TransferableBallots(candidates: candidates, ballots: ballots))
        }
    }

    @Test("No vote is made or lost", arguments: 0..<40 as Range<UInt64>)
    func conservation(seed: UInt64) throws {
        let outcome = try Instance(seed: seed).outcome()
        var elected = 0
        for round in outcome.rounds {
            let running = round.standings.reduce(ExactFraction(0)) { $0 + $1.votes }
            let kept = ExactFraction(outcome.quota * elected)
            #expect(running + round.notCounted + kept == ExactFraction(outcome.validVotes))
            if case .elected = round.action { elected += 1 }
        }
    }

    @Test("All seats are filled, each candidate once", arguments: 0..<40 as Range<UInt64>)
    func seats(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        for precision in [TransferPrecision.exact, .fiveDecimals] {
            let outcome = try instance.outcome(precision)
            #expect(outcome.elected.count == instance.seats)
            let named = outcome.elected + outcome.eliminated
            #expect(Set(named).count == named.count)
            #expect(outcome.misses.count == instance.candidates - instance.seats)
        }
    }

    @Test("The order of the papers does not matter", arguments: 0..<20 as Range<UInt64>)
    func voters(seed: UInt64) throws {
        var instance = Instance(seed: seed)
        let before = try instance.outcome()
        instance.ballots.reverse()
        #expect(try instance.outcome() == before)
        instance.ballots = instance.ballots.flatMap { ballot in
            (0..<ballot.count).map { _ in TransferableBallot(ballot.ranking) }
        }
        #expect(try instance.outcome() == before)
    }

    @Test("Renaming the candidates renames the result", arguments: 0..<20 as Range<UInt64>)
    func candidates(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        var generator = SeededGenerator(seed: seed).split(1)
        let name = DrawnLot.drawn(among: instance.candidates, by: &generator).order
        let renamed = try TransferableBallots(
            candidates: instance.candidates,
            ballots: instance.ballots.map { ballot in
                TransferableBallot(ballot.ranking.map { name[$0] }, count: ballot.count)
            })
        let lot = try DrawnLot(instance.lot.order.map { name[$0] })
        let outcome = try TransferableVote(seats: instance.seats, lot: lot).outcome(of: renamed)
        let original = try instance.outcome()
        #expect(Set(outcome.elected) == Set(original.elected.map { name[$0] }))
        #expect(outcome.eliminated == original.eliminated.map { name[$0] })
    }

    @Test(
        "A group with a share of quotas that ranks its own first gets its seats",
        arguments: 0..<20 as Range<UInt64>)
    func proportionality(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        // Candidates 0…3 are one solid group of 45 among 100 voters, 4…7 the other's.
        let ballots = (0..<100).map { voter in
            let own = DrawnLot.drawn(among: 4, by: &generator).order
            let other = DrawnLot.drawn(among: 4, by: &generator).order.map { $0 + 4 }
            return TransferableBallot(voter < 45 ? own + other : other + own)
        }
        let lot = DrawnLot.drawn(among: 8, by: &generator)
        let vote = try TransferableVote(seats: 4, lot: lot)
        let outcome = try vote.outcome(
            of: TransferableBallots(candidates: 8, ballots: ballots))
        // The quota is 21: 45 voters hold two of them, 55 hold two.
        #expect(outcome.elected.filter { $0 < 4 }.count == 2)
    }
}
