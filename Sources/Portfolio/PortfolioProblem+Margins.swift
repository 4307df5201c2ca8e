/// What more or less money would change.
public struct PortfolioMargin: Sendable, Equatable {
    /// The budget that changes; `nil` when all do.
    public let budget: Int?
    /// By how much, of the budget as it is.
    public let percent: Int
    /// The budgets then, rounded down to whole units.
    public let budgets: [Int]
    /// The best value found then; `nil` when no choice is possible, or none was found.
    public let value: Int?
    /// Proven then: no choice is worth more; `nil` when there is none.
    public let bound: Int?
    /// ``value`` is proven, or that there is none.
    public let isProven: Bool
    /// Against the best value now; `nil` where either is missing.
    public let change: Int?
    /// Value for each unit of money more (or saved for each unit less); `nil` for all budgets
    /// together, where the change in money rounds to nothing, and where ``change`` is missing.
    public let changePerUnit: Double?
}

extension PortfolioProblem {
    /// The marginal value of money: the best value when a budget, and when all of several, grow or
    /// shrink.
    ///
    /// - Parameters:
    ///   - percents: changes in percent, each above -100 and at most 1,000; others are left out.
    ///   - mostNodes: for each problem solved.
    /// - Returns: for each budget the percents in their order, then for all together when there are
    ///   several budgets; empty when there is no budget.
    /// - Complexity: one ``solved(mostNodes:)`` without ties for each.
    public func margins(
        percents: [Int] = [-10, -5, 5, 10], mostNodes: Int = 5_000_000
    ) -> [PortfolioMargin] {
        let now = bestValue(mostNodes: mostNodes)
        let subjects = budgets.indices.map(Optional.some) + (budgets.count > 1 ? [nil] : [])
        return subjects.flatMap { budget in
            percents.filter { $0 > -100 && $0 <= 1_000 }.compactMap {
                margin(budget, $0, now, mostNodes: mostNodes)
            }
        }
    }

    private func margin(
        _ budget: Int?, _ percent: Int, _ now: Solver.Best, mostNodes: Int
    ) -> PortfolioMargin? {
        let changed = budgets.enumerated().map { index, amount in
            budget == nil || budget == index
                ? min(amount * (100 + percent) / 100, Self.largestAmount) : amount
        }
        guard let problem = replacing(budgets: changed) else { return nil }
        let then = problem.bestValue(mostNodes: mostNodes)
        let change = then.choice != nil && now.choice != nil ? then.value - now.value : nil
        let money = budget.map { changed[$0] - budgets[$0] } ?? 0
        return PortfolioMargin(
            budget: budget, percent: percent, budgets: changed,
            value: then.choice == nil ? nil : then.value, bound: then.bound,
            isProven: then.isProven, change: change,
            changePerUnit: money == 0 ? nil : change.map { Double($0) / Double(money) })
    }

    private func replacing(budgets: [Int]) -> PortfolioProblem? {
        try? PortfolioProblem(
            values: values, costs: costs, budgets: budgets, requires: requires,
            atMostOne: atMostOne, mandatory: mandatory, minimumCounts: minimumCounts)
    }

    func bestValue(mostNodes: Int) -> Solver.Best {
        var solver = Solver(self, mostNodes: mostNodes)
        return solver.best(Relaxation(solver.model.values, solver.rows, solver.root))
    }
}
