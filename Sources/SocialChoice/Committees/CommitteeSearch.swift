/// Branch and bound for the committees with the greatest score.
///
/// What a candidate adds never grows while others are elected, so the score so far with the
/// greatest additions of those still allowed bounds what a branch can reach.
/// Source: Land & Doig (1960), Econometrica 28(3), for the search; Nemhauser, Wolsey & Fisher
/// (1978), Mathematical Programming 14, for the bound.
struct CommitteeSearch {
    private(set) var scores: HarmonicScores
    private let seats: Int
    private let nodeLimit: Int
    private var nodes = 0
    /// Changes of scores that a step with each candidate takes.
    private let work: [Int]
    private var workLeft: Int
    private var isAllowed: [Bool]
    private var members: [Int] = []
    private(set) var best: Int128 = 0
    private(set) var committees: [[Int]] = []
    /// Whether all committees as good as the best are listed, but for branches left open.
    private var listsAll = true
    /// The greatest bound of a branch that was cut off by the limit.
    private var open: Int128 = -1

    /// Whether no better committee exists.
    var isProven: Bool { open <= best }
    /// Whether all committees as good as the best are listed.
    var isComplete: Bool { listsAll && open < best }
    /// What no committee can exceed.
    var bound: Int128 { max(best, open) }

    init(_ ballots: ApprovalBallots, seats: Int, nodeLimit: Int, work: Int) {
        workLeft = work
        scores = HarmonicScores(ballots, seats: seats)
        self.seats = seats
        self.nodeLimit = nodeLimit
        self.work = ballots.approvers.map { approvers in
            approvers.reduce(2 * ballots.alternatives) { sum, ballot in
                sum + 2 * ballots.ballots[Int(ballot)].approvals.count
            }
        }
        isAllowed = [Bool](repeating: true, count: ballots.alternatives)
    }

    /// - Parameter start: a committee to be bettered.
    mutating func run(from start: [Int]) {
        for member in start { scores.elect(member) }
        best = scores.score
        for member in start.reversed() { scores.withdraw(member) }
        visit()
        // A search that was cut off early may not have come by the start again.
        if committees.isEmpty { committees = [start.sorted()] }
    }

    private mutating func visit() {
        let left = seats - members.count
        guard left > 0 else {
            record()
            return
        }
        let (candidate, reach) = strongest(left)
        guard let candidate, reach > best || reach == best && listsAll else { return }
        nodes += 1
        workLeft -= work[candidate]
        guard nodes <= nodeLimit, workLeft >= 0 else {
            open = max(open, reach)
            return
        }
        isAllowed[candidate] = false
        members.append(candidate)
        scores.elect(candidate)
        visit()
        scores.withdraw(candidate)
        members.removeLast()
        visit()
        isAllowed[candidate] = true
    }

    private mutating func record() {
        if scores.score > best {
            best = scores.score
            committees = []
            listsAll = true
        }
        guard scores.score == best else { return }
        if committees.count < ProportionalApproval.mostListed {
            committees.append(members.sorted())
        } else {
            listsAll = false
        }
    }

    /// The allowed candidate who adds most, and what the branch can reach; no candidate when fewer
    /// are allowed than seats are left.
    private func strongest(_ left: Int) -> (Int?, Int128) {
        // The greatest gains, ascending.
        var top: [Int128] = []
        top.reserveCapacity(left + 1)
        var first: Int?
        for (candidate, gain) in scores.gains.enumerated() where isAllowed[candidate] {
            if let leader = first {
                if gain > scores.gains[leader] { first = candidate }
            } else {
                first = candidate
            }
            if top.count == left {
                guard let least = top.first, gain > least else { continue }
                top.removeFirst()
            }
            top.insert(gain, at: top.firstIndex { $0 >= gain } ?? top.count)
        }
        guard top.count == left else { return (nil, 0) }
        return (first, scores.score + top.reduce(0, +))
    }
}
