/// Projects by sequential Phragmén: voters earn money at equal speed, and whatever its supporters
/// can pay for first is bought, until the budget is reached.
///
/// Source: Los, Christoff & Grossi (2022), "Proportional budget allocations: towards a
/// systematization", IJCAI-22.
public struct BudgetPhragmen: Sendable, Hashable {
    /// What happens when the next project would cost more than is left.
    public enum Ending: Sendable, Hashable {
        /// Nothing more is bought.
        case stop
        /// That project is passed over.
        case skip
    }

    /// What is funded, and what was too dear or too late.
    public struct Outcome: Sendable, Hashable {
        /// A funded project with the moment when its supporters had the money.
        public struct Purchase: Sendable, Hashable {
            public let project: Int
            /// Currency units that each voter had earned since the start.
            public let moment: ExactFraction
        }

        /// A project that is not funded.
        public struct Shortfall: Sendable, Hashable {
            public let project: Int
            /// When the supporters would have had the money; `nil` without supporters.
            public let moment: ExactFraction?
            /// What it costs above what was left at the end, in currency units; 0 when the money
            /// would have been enough.
            public let missing: Int
        }

        /// In the order they were bought.
        public let purchases: [Purchase]
        /// In the order of the projects.
        public let shortfalls: [Shortfall]
        /// In currency units.
        public let total: Int

        /// Funded projects in the order they were bought.
        public var order: [Int] { purchases.map(\.project) }
    }

    /// What happens when the next project is too dear for the money left.
    public let ending: Ending

    /// - Parameter ending: what happens when the next project is too dear for the money left.
    public init(ending: Ending = .stop) { self.ending = ending }

    /// Buys; ties go to the project listed first. Projects that alone cost more than the budget
    /// take no part.
    ///
    /// - Complexity: O(purchases · approvals), in exact fractions.
    public func outcome(of election: BudgetElection) -> Outcome {
        var loads = PhragmenLoads(election.ballots, costs: election.costs)
        var left = Array(election.costs.indices)
        var contenders = left.filter { election.costs[$0] <= election.budget }
        var money = election.budget
        var purchases: [Outcome.Purchase] = []
        while let next = loads.first(of: contenders), let moment = loads.moment(of: next) {
            contenders.removeAll { $0 == next }
            guard election.costs[next] <= money else {
                if ending == .stop { break }
                continue
            }
            purchases.append(.init(project: next, moment: moment))
            loads.buy(next)
            money -= election.costs[next]
            left.removeAll { $0 == next }
        }
        return Outcome(
            purchases: purchases,
            shortfalls: left.map {
                .init(
                    project: $0, moment: loads.moment(of: $0),
                    missing: max(0, election.costs[$0] - money))
            }, total: election.budget - money)
    }
}
