/// A committee elected seat by seat.
public struct SequentialApprovalOutcome: Sendable, Hashable {
    /// A seat with what its candidate added to the score.
    public struct Seat: Sendable, Hashable {
        public let candidate: Int
        public let gain: ExactFraction
    }

    /// A candidate without a seat.
    public struct Miss: Sendable, Hashable {
        public let candidate: Int
        /// What the candidate would have added in place of the last elected.
        public let gain: ExactFraction
        /// By how much the last elected added more.
        public let behind: ExactFraction
    }

    /// In the order they were elected.
    public let seats: [Seat]
    /// In the order of the candidates.
    public let misses: [Miss]
    /// The score of the committee.
    public let score: ExactFraction

    /// Candidates in the order they were elected.
    public var order: [Int] { seats.map(\.candidate) }
}

/// The committees with the greatest score.
public struct ProportionalApprovalOutcome: Sendable, Hashable {
    /// A candidate outside the first committee.
    public struct Miss: Sendable, Hashable {
        public let candidate: Int
        /// The member whose place costs least to take.
        public let replacing: Int
        /// What the score would lose by that; 0 when the committee would be as good.
        public let loss: ExactFraction
    }

    public let score: ExactFraction
    /// Members ascending; committees in lexicographic order.
    public let committees: [[Int]]
    /// Whether no better committee exists.
    public let isProven: Bool
    /// Whether all that are as good are listed.
    public let isComplete: Bool
    /// No committee has a greater score than this; equal to the score when proven.
    public let bound: ExactFraction
    /// For the first committee, in the order of the candidates.
    public let misses: [Miss]
}

extension ProportionalApprovalOutcome {
    init(_ ballots: ApprovalBallots, _ search: CommitteeSearch) {
        score = search.scores.fraction(search.best)
        committees = search.committees.sorted { $0.lexicographicallyPrecedes($1) }
        isProven = search.isProven
        isComplete = search.isComplete
        bound = search.scores.fraction(search.bound)
        misses = Self.misses(ballots, committees.first ?? [], search)
    }

    /// For each candidate outside, the exchange with one member that loses least.
    private static func misses(
        _ ballots: ApprovalBallots, _ committee: [Int], _ search: CommitteeSearch
    ) -> [Miss] {
        var best: [(loss: Int128, member: Int)?] = Array(
            repeating: nil, count: ballots.alternatives)
        for member in committee {
            var scores = HarmonicScores(ballots, seats: committee.count)
            for other in committee where other != member { scores.elect(other) }
            let full = scores.gains[member]
            for candidate in 0..<ballots.alternatives {
                let loss = full - scores.gains[candidate]
                if loss < best[candidate]?.loss ?? .max { best[candidate] = (loss, member) }
            }
        }
        return (0..<ballots.alternatives).filter { !committee.contains($0) }.compactMap {
            candidate in
            best[candidate].map {
                Miss(
                    candidate: candidate, replacing: $0.member,
                    loss: search.scores.fraction($0.loss))
            }
        }
    }
}
