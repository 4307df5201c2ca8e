import BigInt
import SocialChoice
import Statistics
import Testing

@Suite("What holds of every committee by approval")
struct CommitteePropertyTests {
    struct Instance {
        let candidates: Int
        let seats: Int
        let ballots: [ApprovalBallot]

        init(seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            candidates = 4 + generator.index(below: 5)
            seats = 1 + generator.index(below: candidates)
            let share = 0.2 + 0.5 * generator.unit()
            ballots = (0..<(3 + generator.index(below: 25))).map { [candidates] _ in
                let approvals = (0..<candidates).filter { _ in generator.unit() < share }
                return ApprovalBallot(approvals, count: 1 + generator.index(below: 3))
            }
        }

        var profile: ApprovalBallots {
            get throws { try ApprovalBallots(alternatives: candidates, ballots: ballots) }
        }

        /// The score from its definition, in units of 1/2,520 (1…9 divide it, 10 too).
        func score(_ committee: [Int]) -> Int {
            ballots.reduce(0) { sum, ballot in
                let members = ballot.approvals.filter(committee.contains).count
                return sum + ballot.count * (0..<members).reduce(0) { $0 + 2_520 / ($1 + 1) }
            }
        }
    }

    @Test("The search finds what trying all committees finds", arguments: 0..<60 as Range<UInt64>)
    func allCommittees(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let all = (0..<(1 << instance.candidates)).filter { $0.nonzeroBitCount == instance.seats }
            .map { set in (0..<instance.candidates).filter { set >> $0 & 1 == 1 } }
        let greatest = try #require(all.map(instance.score).max())
        let expected = all.filter { instance.score($0) == greatest }
        let best = try ProportionalApproval(seats: instance.seats).best(of: instance.profile)
        #expect(best.committees == expected.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(best.score == ExactFraction(greatest).quotient(2_520))
    }

    @Test("Every rule respects groups that are large enough", arguments: 0..<60 as Range<UInt64>)
    func justifiedRepresentation(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let profile = try instance.profile
        let committees = [
            try ProportionalApproval(seats: instance.seats).best(of: profile).committees[0],
            try CommitteePhragmen(seats: instance.seats).outcome(of: profile).order,
            try CommitteeEqualShares(seats: instance.seats).outcome(of: profile).order,
        ]
        for committee in committees {
            for candidate in 0..<instance.candidates where !committee.contains(candidate) {
                let unheard = instance.ballots.filter { ballot in
                    ballot.approvals.contains(candidate)
                        && !ballot.approvals.contains(where: committee.contains)
                }.reduce(0) { $0 + $1.count }
                #expect(unheard * instance.seats < profile.voters)
            }
        }
    }

    @Test("Moments of Phragmén never fall and loads add up", arguments: 0..<40 as Range<UInt64>)
    func phragmen(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let outcome = try CommitteePhragmen(seats: instance.seats).outcome(of: instance.profile)
        let moments = outcome.seats.map(\.moment)
        #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(outcome.misses.compactMap(\.late).allSatisfy { $0 >= ExactFraction(0) })
        #expect(outcome.order.count == instance.seats)
        #expect(Set(outcome.order).count == instance.seats)
    }

    @Test(
        "Neither the order of ballots nor merging changes anything",
        arguments: 0..<20 as Range<UInt64>)
    func voters(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let apart = instance.ballots.reversed().flatMap { ballot in
            (0..<ballot.count).map { _ in ApprovalBallot(ballot.approvals.reversed()) }
        }
        let other = try ApprovalBallots(alternatives: instance.candidates, ballots: apart)
        let profile = try instance.profile
        let rule = ProportionalApproval(seats: instance.seats)
        #expect(try rule.best(of: other) == rule.best(of: profile))
        #expect(try rule.sequential(of: other) == rule.sequential(of: profile))
        let phragmen = CommitteePhragmen(seats: instance.seats)
        #expect(try phragmen.outcome(of: other) == phragmen.outcome(of: profile))
        let shares = CommitteeEqualShares(seats: instance.seats)
        #expect(try shares.outcome(of: other).order == shares.outcome(of: profile).order)
    }

    @Test("One more seat never takes a seat away", arguments: 0..<30 as Range<UInt64>)
    func houseMonotone(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let profile = try instance.profile
        for seats in 1..<instance.candidates {
            let (few, more) = (
                ProportionalApproval(seats: seats), ProportionalApproval(seats: seats + 1)
            )
            let order = try more.sequential(of: profile).order
            #expect(try few.sequential(of: profile).order == Array(order.dropLast()))
            let loads = try CommitteePhragmen(seats: seats + 1).outcome(of: profile).order
            let before = try CommitteePhragmen(seats: seats).outcome(of: profile).order
            #expect(before == Array(loads.dropLast()))
        }
    }

    @Test("Renaming the candidates leaves the best score", arguments: 0..<20 as Range<UInt64>)
    func candidates(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let last = instance.candidates - 1
        let renamed = try ApprovalBallots(
            alternatives: instance.candidates,
            ballots: instance.ballots.map { ballot in
                ApprovalBallot(ballot.approvals.map { last - $0 }, count: ballot.count)
            })
        let rule = ProportionalApproval(seats: instance.seats)
        let (one, other) = (try rule.best(of: instance.profile), try rule.best(of: renamed))
        #expect(one.score == other.score)
        let named = other.committees.map { committee in committee.map { last - $0 }.sorted() }
        #expect(Set(named) == Set(one.committees))
    }
}

extension ExactFraction {
    func quotient(_ divisor: Int) -> ExactFraction? {
        ExactFraction(numerator, over: denominator * BigInt(divisor))
    }
}
