/// The result of a transferable vote with everything that led to it.
public struct TransferableOutcome: Sendable, Hashable {
    /// Votes that make sure of a seat: ⌊valid votes / (seats + 1)⌋ + 1.
    public let quota: Int
    /// Papers with at least one preference.
    public let validVotes: Int
    /// Candidates in the order they were elected.
    public let elected: [Int]
    /// Candidates in the order they were eliminated.
    public let eliminated: [Int]
    /// The table of rounds.
    public let rounds: [TransferableRound]
    /// Seats that no candidate was left for.
    public let vacantSeats: Int
    /// One for each candidate without a seat, in the order of the candidates.
    public let misses: [TransferableMiss]
}

/// One line of the table of rounds: where everyone stood, and the one thing that was then done.
public struct TransferableRound: Sendable, Hashable {
    /// The votes of one candidate.
    public struct Standing: Sendable, Hashable {
        public let candidate: Int
        public let votes: ExactFraction
    }

    /// Votes that moved in this round.
    public struct Transfer: Sendable, Hashable {
        /// `nil`: the papers name nobody who is still in the running.
        public let to: Int?
        public let votes: ExactFraction
    }

    /// What was done.
    public enum Action: Sendable, Hashable {
        /// The candidate reached the quota; the surplus moved on all papers in proportion.
        case elected(Int, surplus: ExactFraction)
        /// The candidate had fewest votes; the papers moved at the value they had.
        case eliminated(Int)
        /// As many were left as seats; they are elected in the order of their votes.
        case filled([Int])
    }

    /// Who was still in the running, in the order of the candidates.
    public let standings: [Standing]
    /// Votes that no longer count for anybody at the start of the round, with what truncating
    /// lost.
    public let notCounted: ExactFraction
    public let action: Action
    /// In the order of the candidates, the papers that name nobody last; without the empty ones.
    public let transfers: [Transfer]
    /// How a tie for this round's action was broken.
    public let tie: TransferableTie?
}

/// Candidates with equal votes, and what decided between them.
public struct TransferableTie: Sendable, Hashable {
    /// What told the candidates apart.
    public enum Decision: Sendable, Hashable {
        /// They had different votes in this earlier round, 0-based.
        case round(Int)
        /// The lot, because they were equal in every earlier round.
        case lot
    }

    public let candidates: [Int]
    public let chosen: Int
    public let decision: Decision
}

/// By how much a candidate missed a seat.
public struct TransferableMiss: Sendable, Hashable {
    public let candidate: Int
    /// The last round with this candidate in the running, 0-based.
    public let round: Int
    /// The votes held then.
    public let votes: ExactFraction
    /// Quota − votes; negative when all seats were filled by others first.
    public let belowQuota: ExactFraction
    /// The candidate with the next fewest votes in that round, who stayed in the running or took
    /// the last seat; `nil` when nobody else was left.
    public let next: Int?
    /// Their votes − these votes: as many more would have put this candidate level.
    public let behindNext: ExactFraction?
}
