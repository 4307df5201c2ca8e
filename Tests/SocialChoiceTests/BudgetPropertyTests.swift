import BigInt
import SocialChoice
import Statistics
import Testing

@Suite("What holds of every shared budget")
struct BudgetPropertyTests {
    struct Instance {
        let costs: [Int]
        let budget: Int
        let ballots: [ApprovalBallot]

        /// Round costs and few voters, so that ties are common.
        init(seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            let projects = 2 + generator.index(below: 8)
            let coarse = 1 + generator.index(below: 40)
            costs = (0..<projects).map { _ in coarse * (1 + generator.index(below: 12)) }
            budget = costs.reduce(0, +) / (2 + generator.index(below: 3))
            let share = 0.2 + 0.4 * generator.unit()
            ballots = (0..<(2 + generator.index(below: 20))).map { _ in
                let approvals = (0..<projects).filter { _ in generator.unit() < share }
                return ApprovalBallot(approvals, count: 1 + generator.index(below: 3))
            }
        }

        var election: BudgetElection {
            get throws { try BudgetElection(costs: costs, budget: budget, ballots: ballots) }
        }
    }

    /// Equal Shares from its definition, voter by voter in exact fractions.
    struct Plain {
        let instance: Instance
        let utility: BudgetUtility
        var money: [ExactFraction]
        let voters: [[Int]]
        var order: [Int] = []

        init(_ instance: Instance, _ utility: BudgetUtility, raise: Int) {
            self.instance = instance
            self.utility = utility
            voters = instance.ballots.filter { !$0.approvals.isEmpty }.flatMap { ballot in
                Array(repeating: ballot.approvals, count: ballot.count)
            }
            let count = BigInt(max(1, voters.count))
            let share = ExactFraction(
                BigInt(instance.budget) + BigInt(raise) * count, over: count)
            money = Array(repeating: share ?? ExactFraction(0), count: voters.count)
            while let (project, price) = next() {
                order.append(project)
                for voter in voters.indices where voters[voter].contains(project) {
                    money[voter] = money[voter] - min(money[voter], price)
                }
            }
        }

        private func next() -> (Int, ExactFraction)? {
            var best: (project: Int, price: ExactFraction, rho: ExactFraction)?
            for project in instance.costs.indices where !order.contains(project) {
                guard let price = price(project) else { continue }
                let cost = BigInt(instance.costs[project])
                let rho =
                    utility == .cost
                    ? ExactFraction(price.numerator, over: price.denominator * cost) : price
                guard let rho, best.map({ rho < $0.rho }) ?? true else { continue }
                best = (project, price, rho)
            }
            return best.map { ($0.project, $0.price) }
        }

        private func price(_ project: Int) -> ExactFraction? {
            let purses = voters.indices.filter { voters[$0].contains(project) }.map { money[$0] }
                .sorted()
            var left = ExactFraction(instance.costs[project])
            for (index, purse) in purses.enumerated() {
                let payers = BigInt(purses.count - index)
                let equal = ExactFraction(left.numerator, over: left.denominator * payers)
                if let equal, equal <= purse { return equal }
                left = left - purse
            }
            return nil
        }
    }

    @Test(
        "Floating point with exact decisions funds what exact fractions fund",
        arguments: 0..<120 as Range<UInt64>)
    func exactness(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let election = try instance.election
        for utility in [BudgetUtility.cost, .cardinality] {
            let outcome = EqualShares(utility: utility).outcome(of: election)
            #expect(outcome.order == Plain(instance, utility, raise: 0).order)
            let raised = try EqualShares(utility: utility).addOne(of: election)
            let exact = Plain(instance, utility, raise: raised.raise)
            #expect(raised.outcome.order == exact.order)
            if case .overspent(let cost) = raised.ending {
                let next = Plain(instance, utility, raise: raised.raise + 1)
                #expect(election.cost(of: next.order) == cost && cost > election.budget)
            }
        }
    }

    @Test("No rule spends more than the budget", arguments: 0..<60 as Range<UInt64>)
    func budgetKept(seed: UInt64) throws {
        let election = try Instance(seed: seed).election
        let raised = try EqualShares().addOne(of: election)
        let totals = [
            raised.outcome.total, EqualShares(utility: .cardinality).outcome(of: election).total,
            GreedyBudget().outcome(of: election).total,
            GreedyBudget().outcome(of: election, after: raised.outcome.order).total,
            BudgetPhragmen().outcome(of: election).total,
            BudgetPhragmen(ending: .skip).outcome(of: election).total,
        ]
        #expect(totals.allSatisfy { 0...election.budget ~= $0 })
    }

    @Test(
        "Payments make the costs, and nobody pays more than the share",
        arguments: 0..<60 as Range<UInt64>)
    func payments(seed: UInt64) throws {
        let election = try Instance(seed: seed).election
        let outcome = EqualShares().outcome(of: election)
        var paid = [Double](repeating: 0, count: election.ballots.ballots.count)
        for purchase in outcome.purchases {
            let sum = purchase.payments.reduce(0.0) { $0 + $1.perVoter * Double($1.voters) }
            #expect(abs(sum - Double(purchase.cost)) <= 1e-9 * Double(purchase.cost))
            #expect(purchase.payments.allSatisfy { $0.perVoter <= purchase.price })
            for payment in purchase.payments { paid[payment.ballot] += payment.perVoter }
        }
        #expect(paid.allSatisfy { $0 <= outcome.endowment * (1 + 1e-9) })
        #expect(outcome.shortfalls.allSatisfy { $0.missing > 0 })
    }

    @Test("Prices per utility never fall", arguments: 0..<60 as Range<UInt64>)
    func rising(seed: UInt64) throws {
        let outcome = EqualShares().outcome(of: try Instance(seed: seed).election)
        let rho = outcome.purchases.map(\.rho)
        #expect(zip(rho, rho.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-9) })
    }

    @Test("One more vote never costs a project its money", arguments: 0..<30 as Range<UInt64>)
    func monotone(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        for project in GreedyBudget().outcome(of: try instance.election).funded {
            let more = try BudgetElection(
                costs: instance.costs, budget: instance.budget,
                ballots: instance.ballots + [ApprovalBallot([project])])
            #expect(GreedyBudget().outcome(of: more).funded.contains(project))
        }
    }

    @Test("The unit of money does not matter", arguments: 0..<30 as Range<UInt64>)
    func unit(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let election = try instance.election
        let large = try BudgetElection(
            costs: instance.costs.map { $0 * 1_000_003 }, budget: instance.budget * 1_000_003,
            ballots: instance.ballots)
        #expect(EqualShares().outcome(of: large).order == EqualShares().outcome(of: election).order)
        #expect(
            BudgetPhragmen().outcome(of: large).order
                == BudgetPhragmen().outcome(of: election).order)
    }

    @Test(
        "Neither the order of ballots nor merging changes what is funded",
        arguments: 0..<30 as Range<UInt64>)
    func voters(seed: UInt64) throws {
        let instance = Instance(seed: seed)
        let apart = instance.ballots.reversed().flatMap { ballot in
            (0..<ballot.count).map { _ in ApprovalBallot(ballot.approvals.reversed()) }
        }
        let other = try BudgetElection(
            costs: instance.costs, budget: instance.budget, ballots: apart)
        let election = try instance.election
        #expect(EqualShares().outcome(of: other).order == EqualShares().outcome(of: election).order)
        #expect(GreedyBudget().outcome(of: other) == GreedyBudget().outcome(of: election))
        #expect(BudgetPhragmen().outcome(of: other) == BudgetPhragmen().outcome(of: election))
    }

    @Test("A cohesive group gets what its share pays for", arguments: 0..<30 as Range<UInt64>)
    func cohesiveGroup(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let group = 20 + generator.index(below: 60)
        // Projects 0…3 of 50 are the group's alone; its share of 1,000 pays for some of them.
        let ballots =
            [ApprovalBallot([0, 1, 2, 3], count: group)]
            + (0..<(100 - group)).map { _ in
                ApprovalBallot((4..<10).filter { _ in generator.unit() < 0.5 } + [10])
            }
        let election = try BudgetElection(
            costs: Array(repeating: 250, count: 11), budget: 1_000, ballots: ballots)
        let own = EqualShares().outcome(of: election).funded.filter { $0 < 4 }
        #expect(own.count == group * 1_000 / 100 / 250)
    }
}

@Suite("Budgets by Phragmén")
struct BudgetPhragmenTests {
    @Test("Supporters earn until they can pay; what is too dear ends it or is passed over")
    func moments() throws {
        // Project 0: 60 of 3 voters at moment 20. Project 1: 30 of voter 3 at moment 30.
        // Project 2: 90 of the first three, who began again at 20: at 50.
        let election = try BudgetElection(
            costs: [60, 30, 90, 5], budget: 99,
            ballots: [
                ApprovalBallot([0, 2], count: 3), ApprovalBallot([1, 3]),
            ])
        let outcome = BudgetPhragmen().outcome(of: election)
        #expect(outcome.order == [3, 0, 1])
        #expect(outcome.purchases.map { "\($0.moment)" } == ["5/1", "20/1", "35/1"])
        #expect(outcome.total == 95)
        #expect(outcome.shortfalls.map { "\($0.project) \($0.missing)" } == ["2 86"])
        #expect(outcome.shortfalls.first?.moment == ExactFraction(50))
    }

    @Test(
        "What is bought when is what voters' purses in fractions say",
        arguments: 0..<60 as Range<UInt64>)
    func purses(seed: UInt64) throws {
        let instance = BudgetPropertyTests.Instance(seed: seed)
        let voters = instance.ballots.flatMap { Array(repeating: $0.approvals, count: $0.count) }
        // When each voter last paid.
        var paid = voters.map { _ in ExactFraction(0) }
        var left = instance.costs.indices.filter { instance.costs[$0] <= instance.budget }
        var money = instance.budget
        var bought: [String] = []
        while true {
            let due = left.compactMap { project -> (project: Int, moment: ExactFraction)? in
                let supporters = voters.indices.filter { voters[$0].contains(project) }
                let sum = supporters.reduce(ExactFraction(instance.costs[project])) {
                    $0 + paid[$1]
                }
                return sum.quotient(supporters.count).map { (project, $0) }
            }
            guard let next = due.min(by: { $0.moment < $1.moment }),
                instance.costs[next.project] <= money
            else { break }
            for voter in voters.indices where voters[voter].contains(next.project) {
                paid[voter] = next.moment
            }
            money -= instance.costs[next.project]
            left.removeAll { $0 == next.project }
            bought.append("\(next.project) \(next.moment)")
        }
        let outcome = BudgetPhragmen().outcome(of: try instance.election)
        #expect(outcome.purchases.map { "\($0.project) \($0.moment)" } == bought)
        #expect(outcome.total == instance.budget - money)
    }

    @Test("Stopping leaves money that passing over would spend")
    func ending() throws {
        let election = try BudgetElection(
            costs: [40, 30, 10, 100], budget: 50,
            ballots: [
                ApprovalBallot([0], count: 100), ApprovalBallot([1], count: 10),
                ApprovalBallot([2]), ApprovalBallot([3], count: 1_000),
            ])
        // Project 3 alone is dearer than the budget and ends nothing.
        #expect(BudgetPhragmen().outcome(of: election).order == [0])
        #expect(BudgetPhragmen(ending: .skip).outcome(of: election).order == [0, 2])
    }
}
