import BigInt

/// Sequential Phragmén: every voter earns one unit of money per unit of time; whatever can be paid
/// by its supporters first is bought, and they begin again with nothing.
///
/// Moments are exact fractions over one common denominator, which each purchase multiplies by the
/// number of supporters.
/// Source: Phragmén (1899); Brill, Freeman, Janson & Lackner (2024), Mathematical Programming 203.
struct PhragmenLoads {
    private let ballots: ApprovalBallots
    private let costs: [Int]
    private var denominator = BigInt(1)
    /// The moment of each purchase, in units of `1 / denominator`; first the start.
    private var moments = [BigInt(0)]
    /// The last purchase each ballot paid for, 0 for none.
    private var last: [Int]
    /// The moment of each alternative when it was last computed; the true one is never earlier.
    private var bounds: [Double]

    init(_ ballots: ApprovalBallots, costs: [Int]) {
        self.ballots = ballots
        self.costs = costs
        last = [Int](repeating: 0, count: ballots.ballots.count)
        bounds = zip(costs, ballots.votes).map { Double($0) / Double(max(1, $1)) }
    }

    /// When the supporters have the cost of an alternative; `nil` without supporters.
    ///
    /// - Returns: a moment in units of `1 / (denominator · votes)`.
    private func due(_ alternative: Int) -> BigInt? {
        guard ballots.votes[alternative] > 0 else { return nil }
        var voters = [Int](repeating: 0, count: moments.count)
        for ballot in ballots.approvers[alternative] {
            voters[last[Int(ballot)]] += ballots.ballots[Int(ballot)].count
        }
        var sum = BigInt(costs[alternative]) * denominator
        for (purchase, count) in voters.enumerated() where count > 0 {
            sum += moments[purchase] * BigInt(count)
        }
        return sum
    }

    /// When the supporters have the cost of an alternative; `nil` without supporters.
    func moment(of alternative: Int) -> ExactFraction? {
        due(alternative).map {
            ExactFraction(
                reducing: $0, denominator * BigInt(ballots.votes[alternative]))
        }
    }

    /// The alternative that can be paid first; of several the one that comes first in the list.
    ///
    /// Only those are computed whose bound does not come after the best moment found.
    mutating func first(of alternatives: [Int]) -> Int? {
        let soonest = alternatives.sorted { bounds[$0] < bounds[$1] }
        var best: (alternative: Int, due: BigInt)?
        var least = Double.infinity
        for alternative in soonest {
            // The bounds are rounded: what they cannot tell apart is compared exactly.
            guard bounds[alternative] <= least * (1 + 1e-9) else { break }
            guard let due = due(alternative) else { continue }
            let votes = BigInt(ballots.votes[alternative])
            bounds[alternative] = ExactFraction.ratio(due, denominator * votes)
            least = min(least, bounds[alternative])
            if let leader = best {
                let left = due * BigInt(ballots.votes[leader.alternative])
                let right = leader.due * votes
                let isFirst = left == right && alternative < leader.alternative
                guard left < right || isFirst else { continue }
            }
            best = (alternative, due)
        }
        return best?.alternative
    }

    /// Buys an alternative.
    mutating func buy(_ alternative: Int) {
        guard let due = due(alternative) else { return }
        let votes = BigInt(ballots.votes[alternative])
        denominator *= votes
        moments = moments.map { $0 * votes } + [due]
        for ballot in ballots.approvers[alternative] { last[Int(ballot)] = moments.count - 1 }
    }
}
