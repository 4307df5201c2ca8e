/// How exactly the value of transferred papers is kept.
public enum TransferPrecision: Sendable, Hashable {
    /// As fractions, without any rounding.
    case exact
    /// Cut off after five decimals, as the law of Scotland says.
    case fiveDecimals
}

/// The single transferable vote by the weighted inclusive Gregory method.
///
/// Each voter ranks candidates. Whoever reaches the quota is elected, and the votes above the quota
/// move on to the next preferences, all papers at an equal share of their value; when nobody
/// reaches it, the candidate with fewest votes is eliminated and the papers move on whole. One such
/// action is done in each round. Groups of voters get seats in proportion to their size, without
/// parties.
///
/// Source: Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 45–52;
/// exact fractions in place of its five decimals by ``TransferPrecision/exact``.
public struct TransferableVote: Sendable, Hashable {
    /// At most as many seats as candidates can be.
    public static let mostSeats = TransferableBallots.mostCandidates
    /// Exact values may grow to this many bits; each surplus can double them.
    public static let longestFraction = 4_096

    public let seats: Int
    public let precision: TransferPrecision
    /// Decides ties that no earlier round decides.
    public let lot: DrawnLot?

    /// - Parameters:
    ///   - seats: 1…500; seats that no candidate is left for stay vacant.
    ///   - precision: exact fractions unless the law asks for five decimals.
    ///   - lot: drawn among all candidates; a count that needs it and has none is refused.
    public init(seats: Int, precision: TransferPrecision = .exact, lot: DrawnLot? = nil)
        throws(TransferableVoteError)
    {
        guard 1...Self.mostSeats ~= seats else {
            throw .seatCount(seats, limit: Self.mostSeats)
        }
        self.seats = seats
        self.precision = precision
        self.lot = lot
    }

    /// Counts the votes.
    ///
    /// Ties are decided by the latest earlier round in which the tied had different votes (most
    /// votes to be elected, fewest to be eliminated), then by the lot. The order among those who
    /// fill the last seats needs no lot: it is that of votes, of earlier rounds, of the input.
    ///
    /// - Throws: ``TransferableVoteError/lotNeeded(round:candidates:)``,
    ///   ``TransferableVoteError/lot(candidates:)`` when the lot was drawn among another number of
    ///   candidates, ``TransferableVoteError/fractionsTooLong(round:bits:)``.
    /// - Complexity: O(preferences + rounds · candidates · distinct values); each paper moves only
    ///   with its pile.
    public func outcome(
        of ballots: TransferableBallots
    ) throws(TransferableVoteError) -> TransferableOutcome {
        if let lot, lot.order.count != ballots.candidates {
            throw .lot(candidates: ballots.candidates)
        }
        var count = TransferableCount(ballots, rule: self)
        try count.run()
        return TransferableOutcome(
            quota: count.quota, validVotes: ballots.votes, elected: count.elected,
            eliminated: count.eliminated, rounds: count.rounds,
            vacantSeats: seats - count.elected.count,
            misses: TransferableMiss.all(in: count.rounds, count))
    }
}
