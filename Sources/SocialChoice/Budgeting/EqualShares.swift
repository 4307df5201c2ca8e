/// What a funded project is worth to a voter who approves of it.
public enum BudgetUtility: Sendable, Hashable {
    /// Its cost: a voter is served by the money spent on what they approve of.
    case cost
    /// One, whatever it costs: a voter is served by the number of such projects.
    case cardinality
}

/// Among whom the budget is divided.
public enum EndowmentBase: Sendable, Hashable {
    /// Everybody who handed in a ballot, also an empty one.
    case allVoters
    /// Voters who approve of at least one project.
    case approvingVoters
}

/// Which of several equally good projects comes first.
public enum BudgetTieOrder: Sendable, Hashable {
    /// The one listed first.
    case listed
    /// Most votes, then the cheapest, then the one listed first: as the official tools do.
    case votesThenCost
}

/// The Method of Equal Shares.
///
/// The budget is divided equally among the voters. A project is bought when those who approve of
/// it can pay for it together; all pay the same, or what they have left. Next is always the project
/// that asks its supporters for the least money per utility (ρ). Groups of voters get projects in
/// proportion to their size.
///
/// Source: Peters, Pierczyński & Skowron (2021), "Proportional participatory budgeting with
/// additive utilities", NeurIPS 34.
public struct EqualShares: Sendable, Hashable {
    /// What a supporter gets from a project.
    public let utility: BudgetUtility
    /// Among whom the budget is divided.
    public let endowment: EndowmentBase
    /// Who comes first of projects with equal ρ.
    public let ties: BudgetTieOrder

    /// - Parameters:
    ///   - utility: what a supporter gets from a project; its cost if left out.
    ///   - endowment: among whom the budget is divided.
    ///   - ties: who comes first of projects with equal ρ.
    public init(
        utility: BudgetUtility = .cost, endowment: EndowmentBase = .approvingVoters,
        ties: BudgetTieOrder = .listed
    ) {
        self.utility = utility
        self.endowment = endowment
        self.ties = ties
    }

    /// Shares out the budget once, without spending what is left over.
    ///
    /// Projects are compared in floating point; two that are closer than 10⁻⁹ of their ρ, or a
    /// project whose supporters have its cost within that, are decided in exact fractions. A
    /// project that costs nothing is funded at once when anybody approves of it.
    ///
    /// - Complexity: a scan of a project's supporters each time its ρ is computed; ρ never falls,
    ///   so only projects whose last ρ is below the best one are.
    public func outcome(of election: BudgetElection) -> EqualSharesOutcome {
        var run = EqualSharesRun(election, rule: self)
        run.share(raise: 0)
        return EqualSharesOutcome(election, rule: self, raise: 0, purchases: run.purchases)
    }

    /// The voters among whom the budget is divided; at least 1.
    func shareholders(of election: BudgetElection) -> Int {
        switch endowment {
        case .allVoters: max(1, election.ballots.voters)
        case .approvingVoters: max(1, election.ballots.approving)
        }
    }

    func utility(of project: Int, in election: BudgetElection) -> Int {
        switch utility {
        case .cost: election.costs[project]
        case .cardinality: 1
        }
    }
}
