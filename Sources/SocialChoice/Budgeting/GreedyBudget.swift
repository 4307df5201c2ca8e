/// Projects by their number of votes as long as money lasts: how most cities decide, and how money
/// left over by another rule can be spent.
///
/// A project that is too dear is passed over and the next one tried. Majorities take all; groups
/// below one half may get nothing.
///
/// Source: Rey & Maly (2023), arXiv:2303.00621, on participatory budgeting.
public struct GreedyBudget: Sendable, Hashable {
    /// What is funded and what is not.
    public struct Outcome: Sendable, Hashable {
        /// A project that was too dear when its turn came.
        public struct Shortfall: Sendable, Hashable {
            public let project: Int
            public let votes: Int
            /// In currency units.
            public let cost: Int
            /// What was left at its turn, in currency units.
            public let available: Int

            /// Cost − available.
            public var missing: Int { cost - available }
        }

        /// Projects added, in the order of their votes.
        public let order: [Int]
        /// These and those already chosen, in the order they are listed.
        public let funded: [Int]
        /// What they cost together, in currency units.
        public let total: Int
        /// In the order of their votes.
        public let shortfalls: [Shortfall]
    }

    /// Who comes first of projects with as many votes.
    public let ties: BudgetTieOrder

    /// - Parameter ties: who comes first of projects with as many votes.
    public init(ties: BudgetTieOrder = .listed) { self.ties = ties }

    /// - Parameters:
    ///   - election: projects without votes come last, and are funded when money is left.
    ///   - chosen: projects that are funded already, each once; those outside the list are ignored.
    /// - Returns: with nothing added when what is chosen already costs more than the budget.
    /// - Complexity: O(n log n) in the number of projects.
    public func outcome(of election: BudgetElection, after chosen: [Int] = []) -> Outcome {
        let votes = election.ballots.votes, costs = election.costs
        let kept = Set(chosen).filter(costs.indices.contains).sorted()
        var left = election.budget - election.cost(of: kept)
        var order: [Int] = []
        var shortfalls: [Outcome.Shortfall] = []
        let isKept = Set(kept)
        let byVotes = costs.indices.filter { !isKept.contains($0) }.sorted { one, other in
            if votes[one] != votes[other] { return votes[one] > votes[other] }
            if ties == .votesThenCost, costs[one] != costs[other] {
                return costs[one] < costs[other]
            }
            return one < other
        }
        for project in byVotes {
            if costs[project] <= left {
                order.append(project)
                left -= costs[project]
            } else {
                shortfalls.append(
                    .init(
                        project: project, votes: votes[project], cost: costs[project],
                        available: left))
            }
        }
        return Outcome(
            order: order, funded: (kept + order).sorted(), total: election.budget - left,
            shortfalls: shortfalls)
    }
}
