extension TransferableMiss {
    /// Reads from the table of rounds by how much each candidate without a seat missed one.
    static func all(
        in rounds: [TransferableRound], _ count: TransferableCount
    ) -> [TransferableMiss] {
        guard let first = rounds.first else { return [] }
        let lost = first.standings.map(\.candidate).filter { !count.elected.contains($0) }
        return lost.compactMap { candidate in
            guard let round = rounds.lastIndex(where: { $0.has(candidate) }) else { return nil }
            return TransferableMiss(candidate, in: rounds[round], number: round, count.quota)
        }
    }

    private init(_ candidate: Int, in round: TransferableRound, number: Int, _ quota: Int) {
        let votes = round.votes(of: candidate)
        let next = round.rival(of: candidate)
        self.init(
            candidate: candidate, round: number, votes: votes,
            belowQuota: ExactFraction(quota) - votes, next: next?.candidate,
            behindNext: next.map { $0.votes - votes })
    }
}

extension TransferableRound {
    fileprivate func has(_ candidate: Int) -> Bool {
        standings.contains { $0.candidate == candidate }
    }

    /// Whom the candidate would have had to reach: the one elected in this round, or else the
    /// next above.
    fileprivate func rival(of candidate: Int) -> Standing? {
        if case .elected(let winner, _) = action {
            return standings.first { $0.candidate == winner }
        }
        let others = standings.filter { $0.candidate != candidate }
        return others.min {
            $0.votes != $1.votes ? $0.votes < $1.votes : $0.candidate < $1.candidate
        }
    }
}
