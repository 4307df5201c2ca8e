extension PortfolioProblem {
    /// The choice of most value that keeps every rule.
    ///
    /// Cycles of requirements are merged, what the rules decide is decided, and prices from the
    /// linear relaxation give a bound; a depth-first branch and bound then looks through what the
    /// bound leaves open, at last with a dynamic programme over each budget as its bound. Of
    /// equally good choices the one that costs least over all budgets together is given, of those
    /// the first in order.
    ///
    /// - Parameter mostNodes: of the search tree, over all stages; a node takes around 0.1…3 µs.
    ///   The answer depends on it only when it runs out, and then says so:
    ///   ``PortfolioSelection/bound`` is above the value, or ``PortfolioSelection/isUnique`` is
    ///   `nil`.
    /// - Complexity: exponential in the nodes that the bound leaves open, within `mostNodes`.
    ///
    /// Source: Kellerer, Pferschy & Pisinger (2004), Knapsack Problems, ch. 5 and 9; Beasley (1993)
    /// for fixing by Lagrangian loss.
    public func solved(mostNodes: Int = 20_000_000) -> PortfolioOutcome {
        var solver = Solver(self, mostNodes: mostNodes)
        let relaxation = Relaxation(solver.model.values, solver.rows, solver.root)
        let best = solver.best(relaxation)
        guard let choice = best.choice, let bound = best.bound else {
            guard best.isProven else { return .undecided(nodes: solver.nodes) }
            // Explaining may take long; it needs few nodes where it can be done at all.
            return .infeasible(conflict(mostNodes: min(mostNodes, 1_000_000)))
        }
        let ties =
            best.isProven
            ? solver.ties(choice, isTied: best.isTied, relaxation)
            : Solver.Ties(choice: choice, isUnique: nil, isFirst: false)
        let items = solver.model.items(ties.choice)
        return .selected(
            PortfolioSelection(
                items: items, value: best.value, cost: cost(of: items), bound: bound,
                isUnique: ties.isUnique, isFirstOfTies: ties.isFirst, nodes: solver.nodes))
    }
}
