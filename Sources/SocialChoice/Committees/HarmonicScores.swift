import BigInt

/// Scores of committees by Proportional Approval Voting in whole numbers: a voter with `s` elected
/// candidates counts 1 + 1/2 + … + 1/s, in units of one over the least common multiple.
///
/// Source: Thiele (1895); Lackner & Skowron (2023), Springer, chapter 2.
struct HarmonicScores {
    /// The unit is `1 / scale`.
    let scale: Int128
    private let ballots: ApprovalBallots
    /// `weights[s]`: what the next elected candidate adds for a voter who has `s`.
    private let weights: [Int128]
    private var satisfaction: [Int]
    /// What each candidate would add now.
    private(set) var gains: [Int128]
    private(set) var score: Int128 = 0

    /// - Parameter seats: at most ``ProportionalApproval/mostSeats``, so that nothing overflows.
    init(_ ballots: ApprovalBallots, seats: Int) {
        self.ballots = ballots
        let scale = (1...seats).reduce(Int128(1)) { multiple, number in
            multiple / Self.commonDivisor(multiple, Int128(number)) * Int128(number)
        }
        self.scale = scale
        weights = (1...seats).map { scale / Int128($0) } + [0]
        satisfaction = [Int](repeating: 0, count: ballots.ballots.count)
        gains = ballots.votes.map { Int128($0) * scale }
    }

    /// - Parameter candidate: not elected yet.
    mutating func elect(_ candidate: Int) {
        score += gains[candidate]
        for ballot in ballots.approvers[candidate] {
            change(Int(ballot), from: satisfaction[Int(ballot)], by: 1)
        }
    }

    /// - Parameter candidate: elected last.
    mutating func withdraw(_ candidate: Int) {
        for ballot in ballots.approvers[candidate] {
            change(Int(ballot), from: satisfaction[Int(ballot)] - 1, by: -1)
        }
        score -= gains[candidate]
    }

    func fraction(_ value: Int128) -> ExactFraction {
        ExactFraction(reducing: BigInt(value), BigInt(scale))
    }

    private mutating func change(_ ballot: Int, from lower: Int, by step: Int) {
        let voters = Int128(ballots.ballots[ballot].count * step)
        let change = (weights[lower] - weights[lower + 1]) * voters
        for candidate in ballots.ballots[ballot].approvals { gains[candidate] -= change }
        satisfaction[ballot] += step
    }

    private static func commonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
        other == 0 ? one : commonDivisor(other, one % other)
    }
}
