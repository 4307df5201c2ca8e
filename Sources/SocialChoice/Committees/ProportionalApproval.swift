/// Proportional Approval Voting (Thiele): the committee for which the sum over voters of
/// 1 + 1/2 + … + 1/(approved members) is greatest.
///
/// Groups of voters with their own candidates get seats as by the method of D'Hondt.
///
/// Source: Thiele (1895); Lackner & Skowron (2023), "Multi-Winner Voting with Approval
/// Preferences", Springer, chapter 2.
public struct ProportionalApproval: Sendable, Hashable {
    /// At most 40 seats: scores stay whole numbers of 128 bits.
    public static let mostSeats = 40
    /// The exact search is refused above 500 candidates.
    public static let mostCandidates = 500
    /// The exact search ends after so many changes of scores, a few seconds.
    public static let mostWork = 1_000_000_000
    /// At most this many equally good committees are listed.
    public static let mostListed = 10_000

    public let seats: Int

    /// - Parameter seats: 1…40 and not more than candidates.
    public init(seats: Int) { self.seats = seats }

    /// Elects one after the other whoever adds most; ties go to the candidate listed first.
    ///
    /// - Throws: ``ApprovalVoteError/seatCount(_:limit:)``.
    /// - Complexity: O(seats · candidates + approvals · approvals of a ballot).
    public func sequential(
        of ballots: ApprovalBallots
    ) throws(ApprovalVoteError) -> SequentialApprovalOutcome {
        try check(ballots)
        var scores = HarmonicScores(ballots, seats: seats)
        var left = Array(0..<ballots.alternatives)
        var steps: [SequentialApprovalOutcome.Seat] = []
        var lastGain = Int128(0)
        while steps.count < seats,
            let best = left.max(by: {
                scores.gains[$0] < scores.gains[$1]
                    || scores.gains[$0] == scores.gains[$1] && $0 > $1
            })
        {
            lastGain = scores.gains[best]
            steps.append(.init(candidate: best, gain: scores.fraction(lastGain)))
            if steps.count < seats { scores.elect(best) }
            left.removeAll { $0 == best }
        }
        let misses = left.map { candidate in
            SequentialApprovalOutcome.Miss(
                candidate: candidate, gain: scores.fraction(scores.gains[candidate]),
                behind: scores.fraction(lastGain - scores.gains[candidate]))
        }
        return SequentialApprovalOutcome(
            seats: steps, misses: misses, score: scores.fraction(scores.score + lastGain))
    }

    /// Finds every committee with the greatest score.
    ///
    /// - Parameters:
    ///   - ballots: at most 500 candidates.
    ///   - nodeLimit: how many steps the search may take, as far as ``mostWork`` allows; below 1
    ///     none.
    /// - Returns: the sequential committee or a better one when the search was cut off; the outcome
    ///   then says so and bounds what could be better.
    /// - Throws: ``ApprovalVoteError/seatCount(_:limit:)``,
    ///   ``ApprovalVoteError/alternativeCount(_:limit:)``.
    /// - Complexity: exponential in the worst case; up to about 10⁸ possible committees are usually
    ///   searched within the limit, because most are cut off by their bound.
    public func best(
        of ballots: ApprovalBallots, nodeLimit: Int = 5_000_000
    ) throws(ApprovalVoteError) -> ProportionalApprovalOutcome {
        try best(of: ballots, nodeLimit: nodeLimit, work: Self.mostWork)
    }

    func best(
        of ballots: ApprovalBallots, nodeLimit: Int = 5_000_000, work: Int
    ) throws(ApprovalVoteError) -> ProportionalApprovalOutcome {
        guard ballots.alternatives <= Self.mostCandidates else {
            throw .alternativeCount(ballots.alternatives, limit: Self.mostCandidates)
        }
        let start = try sequential(of: ballots)
        var search = CommitteeSearch(ballots, seats: seats, nodeLimit: nodeLimit, work: work)
        search.run(from: start.order)
        return ProportionalApprovalOutcome(ballots, search)
    }

    private func check(_ ballots: ApprovalBallots) throws(ApprovalVoteError) {
        let limit = min(Self.mostSeats, ballots.alternatives)
        guard 1...limit ~= seats else { throw .seatCount(seats, limit: limit) }
    }
}
