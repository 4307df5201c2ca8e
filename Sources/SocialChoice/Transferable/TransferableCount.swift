import BigInt

/// A count while it is going on.
struct TransferableCount {
    let quota: Int
    private let rule: TransferableVote
    private let validVotes: Int
    private var values: PaperValues
    private var piles: PaperPiles
    /// `papers[c][k]`: papers of value `k` that count for candidate `c`.
    private var papers: [[Int]]
    /// In units of the values' denominator.
    private var tallies: [BigInt]
    /// The tallies in lowest terms.
    private var votesOf: [ExactFraction]
    /// Places by the votes of the rounds so far, the latest first; only full equals share one.
    private var history: [Int]
    private var isRunning: [Bool]
    private(set) var elected: [Int] = []
    private(set) var eliminated: [Int] = []
    private(set) var rounds: [TransferableRound] = []

    init(_ ballots: TransferableBallots, rule: TransferableVote) {
        self.rule = rule
        validVotes = ballots.votes
        quota = ballots.votes / (rule.seats + 1) + 1
        values = PaperValues(rule.precision)
        piles = PaperPiles(ballots)
        papers = piles.deal().map { [$0] }
        tallies = papers.map(values.tally)
        votesOf = tallies.map(values.fraction)
        history = [Int](repeating: 0, count: ballots.candidates)
        isRunning = [Bool](repeating: true, count: ballots.candidates)
    }

    private var running: [Int] { isRunning.indices.filter { isRunning[$0] } }

    mutating func run() throws(TransferableVoteError) {
        while elected.count < rule.seats {
            let running = running
            guard elected.count + running.count > rule.seats else {
                fill(running)
                return
            }
            let most = running.map { tallies[$0] }.max() ?? 0
            if most >= BigInt(quota) * values.denominator {
                try elect(running.filter { tallies[$0] == most })
            } else {
                let fewest = running.map { tallies[$0] }.min() ?? 0
                try eliminate(running.filter { tallies[$0] == fewest })
            }
        }
    }

    // MARK: The three actions

    private mutating func elect(_ tied: [Int]) throws(TransferableVoteError) {
        let (candidate, tie) = try chosen(among: tied, most: true)
        let standings = standings, notCounted = notCounted
        let total = tallies[candidate]
        let surplus = total - BigInt(quota) * values.denominator
        let action = TransferableRound.Action.elected(candidate, surplus: values.fraction(surplus))
        elected.append(candidate)
        isRunning[candidate] = false
        let held = papers[candidate].indices.filter { papers[candidate][$0] > 0 }
        var newValue = Array(values.numerators.indices)
        for (old, new) in zip(held, values.transfer(held, surplus: surplus, total: total)) {
            newValue[old] = new
        }
        guard values.bits <= TransferableVote.longestFraction else {
            throw .fractionsTooLong(round: rounds.count, bits: TransferableVote.longestFraction)
        }
        let transfers = transfer(from: candidate, newValue)
        rounds.append(
            TransferableRound(
                standings: standings, notCounted: notCounted, action: action,
                transfers: transfers, tie: tie))
    }

    private mutating func eliminate(_ tied: [Int]) throws(TransferableVoteError) {
        let (candidate, tie) = try chosen(among: tied, most: false)
        let standings = standings, notCounted = notCounted
        eliminated.append(candidate)
        isRunning[candidate] = false
        let transfers = transfer(from: candidate, Array(values.numerators.indices))
        rounds.append(
            TransferableRound(
                standings: standings, notCounted: notCounted, action: .eliminated(candidate),
                transfers: transfers, tie: tie))
    }

    private mutating func fill(_ running: [Int]) {
        let order = running.sorted { one, other in
            if tallies[one] != tallies[other] { return tallies[one] > tallies[other] }
            return history[one] != history[other] ? history[one] > history[other] : one < other
        }
        rounds.append(
            TransferableRound(
                standings: standings, notCounted: notCounted, action: .filled(order),
                transfers: [], tie: nil))
        elected += order
    }

    // MARK: What they are made of

    private var standings: [TransferableRound.Standing] {
        running.map { .init(candidate: $0, votes: votesOf[$0]) }
    }

    /// All valid votes, less the quota of each elected, less what counts for those running.
    private var notCounted: ExactFraction {
        let kept = BigInt(validVotes - quota * elected.count) * values.denominator
        return values.fraction(running.reduce(kept) { $0 - tallies[$1] })
    }

    private mutating func transfer(
        from candidate: Int, _ newValue: [Int]
    ) -> [TransferableRound.Transfer] {
        remember()
        let known = values.numerators.count
        let move = piles.move(
            from: candidate, newValue: newValue, known: known, isRunning: isRunning)
        var transfers: [TransferableRound.Transfer] = []
        for index in tallies.indices where isRunning[index] {
            papers[index] += [Int](repeating: 0, count: known - papers[index].count)
            let arrived = move.arrived[index]
            for (value, count) in arrived.enumerated() { papers[index][value] += count }
            tallies[index] = values.tally(papers[index])
            guard !arrived.isEmpty else { continue }
            votesOf[index] = values.fraction(tallies[index])
            transfers.append(.init(to: index, votes: values.fraction(values.tally(arrived))))
        }
        let lost = values.fraction(values.tally(move.lost))
        if lost.numerator != 0 { transfers.append(.init(to: nil, votes: lost)) }
        return transfers
    }

    /// Takes this round's votes into the history, before they change.
    private mutating func remember() {
        let key = { [tallies, history] (candidate: Int) in (tallies[candidate], history[candidate])
        }
        let order = running.sorted { key($0) < key($1) }
        var place = 0
        var places = history
        for (index, candidate) in order.enumerated() {
            if index > 0, key(order[index - 1]) < key(candidate) { place += 1 }
            places[candidate] = place
        }
        history = places
    }

    /// The one of several with equal votes whom earlier rounds or the lot choose.
    private func chosen(
        among tied: [Int], most: Bool
    ) throws(TransferableVoteError) -> (Int, TransferableTie?) {
        guard tied.count > 1 else { return (tied.first ?? 0, nil) }
        let places = tied.map { history[$0] }
        let best = most ? places.max() : places.min()
        let left = tied.filter { history[$0] == best }
        if left.count == 1, let one = left.first, let round = decidingRound(one, tied) {
            return (one, TransferableTie(candidates: tied, chosen: one, decision: .round(round)))
        }
        guard let one = most ? rule.lot?.first(of: left) : rule.lot?.last(of: left) else {
            throw .lotNeeded(round: rounds.count, candidates: left)
        }
        return (one, TransferableTie(candidates: tied, chosen: one, decision: .lot))
    }

    /// The latest round by which one candidate had been told from all others.
    private func decidingRound(_ one: Int, _ tied: [Int]) -> Int? {
        var left = tied.filter { $0 != one }
        for (index, round) in rounds.enumerated().reversed() {
            let votes = round.votes(of: one)
            left.removeAll { round.votes(of: $0) != votes }
            if left.isEmpty { return index }
        }
        return nil
    }
}

extension TransferableRound {
    /// - Parameter candidate: in the running in this round.
    func votes(of candidate: Int) -> ExactFraction {
        // Standings are in the order of the candidates.
        var (low, high) = (0, standings.count)
        while low < high {
            let middle = (low + high) / 2
            if standings[middle].candidate < candidate { low = middle + 1 } else { high = middle }
        }
        return low < standings.count ? standings[low].votes : ExactFraction(0)
    }
}
