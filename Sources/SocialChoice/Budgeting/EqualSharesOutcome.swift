/// What Equal Shares funds, who paid for it, and by how much money the others were missed.
public struct EqualSharesOutcome: Sendable, Hashable {
    /// What the voters of one ballot pay for a project.
    public struct Payment: Sendable, Hashable {
        /// A place in ``ApprovalBallots/ballots``.
        public let ballot: Int
        public let voters: Int
        /// In currency units.
        public let perVoter: Double
    }

    /// A funded project.
    public struct Purchase: Sendable, Hashable {
        public let project: Int
        /// In currency units.
        public let cost: Int
        /// Voters who approve of it.
        public let votes: Int
        /// The most one of them pays, in currency units.
        public let price: Double
        /// Price / utility; the lower, the earlier.
        public let rho: Double
        /// Cost / price: as many voters paying in full would fund it; at most ``votes``. `nil` for
        /// a project that costs nothing.
        public let effectiveVotes: Double?
        /// By ballot, those who pay nothing left out.
        public let payments: [Payment]
    }

    /// A project that is not funded.
    public struct Shortfall: Sendable, Hashable {
        public let project: Int
        /// In currency units.
        public let cost: Int
        /// Voters who approve of it.
        public let votes: Int
        /// What they have left together, in currency units.
        public let available: Double
        /// Cost − available: so much is missing.
        public let missing: Double
        /// So much is missing for each of them; `nil` when there is nobody.
        public let missingPerVoter: Double?
    }

    /// Voters among whom the budget was divided.
    public let voters: Int
    /// What each began with, in currency units.
    public let endowment: Double
    /// In the order they were bought.
    public let purchases: [Purchase]
    /// In the order of the projects.
    public let shortfalls: [Shortfall]
    /// What all purchases cost, in currency units.
    public let total: Int

    /// Funded projects in the order they were bought.
    public var order: [Int] { purchases.map(\.project) }
    /// Funded projects in the order they are listed.
    public var funded: [Int] { order.sorted() }
}

extension EqualSharesOutcome {
    /// Goes through purchases again and writes down who pays what.
    init(_ election: BudgetElection, rule: EqualShares, raise: Int, purchases: [SharedPurchase]) {
        voters = rule.shareholders(of: election)
        endowment = Double(election.budget) / Double(voters) + Double(raise)
        let ballots = election.ballots
        var money = [Double](repeating: endowment, count: ballots.ballots.count)
        self.purchases = purchases.map { purchase in
            let payments = ballots.approvers[purchase.project].compactMap { ballot -> Payment? in
                let paid = min(money[Int(ballot)], purchase.price)
                money[Int(ballot)] -= paid
                guard paid > 0 else { return nil }
                return Payment(
                    ballot: Int(ballot), voters: ballots.ballots[Int(ballot)].count, perVoter: paid)
            }
            let cost = election.costs[purchase.project]
            let utility = Double(max(1, rule.utility(of: purchase.project, in: election)))
            return Purchase(
                project: purchase.project, cost: cost, votes: ballots.votes[purchase.project],
                price: purchase.price, rho: purchase.price / utility,
                effectiveVotes: purchase.price > 0 ? Double(cost) / purchase.price : nil,
                payments: payments)
        }
        let funded = Set(purchases.map(\.project))
        shortfalls = election.costs.indices.filter { !funded.contains($0) }.map { project in
            let available = ballots.approvers[project].reduce(0.0) {
                $0 + money[Int($1)] * Double(ballots.ballots[Int($1)].count)
            }
            let missing = Double(election.costs[project]) - available
            let votes = ballots.votes[project]
            return Shortfall(
                project: project, cost: election.costs[project], votes: votes,
                available: available, missing: missing,
                missingPerVoter: votes > 0 ? missing / Double(votes) : nil)
        }
        total = election.cost(of: purchases.map(\.project))
    }
}
