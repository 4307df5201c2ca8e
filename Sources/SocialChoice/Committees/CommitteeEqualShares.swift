/// A committee by the Method of Equal Shares: every seat costs one unit, every voter begins with
/// seats / voters.
///
/// Source: Peters & Skowron (2020), "Proportionality and the limits of welfarism", EC '20.
public struct CommitteeEqualShares: Sendable, Hashable {
    public let seats: Int
    public let endowment: EndowmentBase

    /// - Parameters:
    ///   - seats: at least 1; not more than candidates, see ``outcome(of:)``.
    ///   - endowment: among whom the seats' money is divided; unlike in budgets a blank ballot has
    ///     its share by default, as the literature on committees counts all voters.
    public init(seats: Int, endowment: EndowmentBase = .allVoters) {
        self.seats = seats
        self.endowment = endowment
    }

    /// Elects candidates while supporters can pay; may leave seats empty, to be filled by another
    /// rule. Ties go to the candidate listed first.
    ///
    /// - Throws: ``ApprovalVoteError/seatCount(_:limit:)``.
    /// - Complexity: as ``EqualShares/outcome(of:)``.
    public func outcome(of ballots: ApprovalBallots) throws(ApprovalVoteError) -> EqualSharesOutcome
    {
        guard 1...ballots.alternatives ~= seats else {
            throw .seatCount(seats, limit: ballots.alternatives)
        }
        let election = BudgetElection(seats: seats, ballots: ballots)
        return EqualShares(utility: .cardinality, endowment: endowment).outcome(of: election)
    }
}

extension BudgetElection {
    /// Seats as money: every candidate costs one of them.
    init(seats: Int, ballots: ApprovalBallots) {
        costs = [Int](repeating: 1, count: ballots.alternatives)
        budget = seats
        self.ballots = ballots
    }
}
