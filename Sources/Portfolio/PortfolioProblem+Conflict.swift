extension PortfolioProblem {
    /// Rules of an infeasible problem that cannot all be kept, none of them needless.
    ///
    /// Rules are left out, many at a time and then one by one, as long as the rest still cannot be
    /// kept: the deletion filter.
    ///
    /// - Parameter mostNodes: for all trials together; when they run out, or a large problem has
    ///   had its trials, needless rules may stay.
    ///
    /// Source: Chinneck (2008), Feasibility and Infeasibility in Optimization, ch. 6.
    func conflict(mostNodes: Int) -> PortfolioConflict {
        var filter = ConflictFilter(problem: self, nodes: mostNodes)
        let rules = filter.reduced()
        return PortfolioConflict(rules: rules, isIrreducible: filter.isIrreducible)
    }

    /// Every rule, in the order of ``PortfolioConflict/rules``.
    fileprivate var rules: [PortfolioRule] {
        budgets.indices.map(PortfolioRule.budget)
            + Set(mandatory).sorted().map(PortfolioRule.mandatory)
            + minimumCounts.indices.map(PortfolioRule.minimumCount)
            + atMostOne.indices.map(PortfolioRule.exclusion)
            + requires.indices.map(PortfolioRule.requirement)
    }

    /// The same items with only some of the rules, all worth nothing.
    fileprivate func keeping(_ rules: [PortfolioRule]) -> PortfolioProblem? {
        let kept = Set(rules)
        let budgetsKept = budgets.indices.filter { kept.contains(.budget($0)) }
        return try? PortfolioProblem(
            values: values.map { _ in 0 },
            costs: costs.map { row in budgetsKept.map { row[$0] } },
            budgets: budgetsKept.map { budgets[$0] },
            requires: requires.indices.filter { kept.contains(.requirement($0)) }
                .map { requires[$0] },
            atMostOne: atMostOne.indices.filter { kept.contains(.exclusion($0)) }
                .map { atMostOne[$0] },
            mandatory: mandatory.filter { kept.contains(.mandatory($0)) },
            minimumCounts: minimumCounts.indices.filter { kept.contains(.minimumCount($0)) }
                .map { minimumCounts[$0] })
    }
}

private struct ConflictFilter {
    let problem: PortfolioProblem
    var nodes: Int
    /// Trials left: fewer where each takes long.
    var trials: Int
    var isIrreducible = true

    init(problem: PortfolioProblem, nodes: Int) {
        self.problem = problem
        self.nodes = nodes
        let cells = problem.values.count * problem.rules.count
        trials = min(2_000, max(10, 50_000_000 / max(1, cells)))
    }

    mutating func reduced() -> [PortfolioRule] {
        var kept = problem.rules
        // From the end, so that what remains is told by money and mandatory items where it can be.
        remove(kept.indices, &kept)
        return kept
    }

    /// Leaves out what can be left out of a part; places before the part do not move.
    private mutating func remove(_ part: Range<Int>, _ kept: inout [PortfolioRule]) {
        guard !part.isEmpty else { return }
        let rest = Array(kept[..<part.lowerBound] + kept[part.upperBound...])
        if !canKeep(rest) {
            kept = rest
            return
        }
        guard part.count > 1 else { return }
        let middle = part.lowerBound + part.count / 2
        remove(middle..<part.upperBound, &kept)
        remove(part.lowerBound..<middle, &kept)
    }

    /// Whether some choice keeps these rules; taken as so when it cannot be told in time.
    private mutating func canKeep(_ rules: [PortfolioRule]) -> Bool {
        trials -= 1
        guard trials >= 0, let problem = problem.keeping(rules) else {
            isIrreducible = false
            return true
        }
        var solver = Solver(problem, mostNodes: nodes)
        let best = solver.best(Relaxation(solver.model.values, solver.rows, solver.root))
        nodes = max(0, nodes - solver.nodes)
        if best.choice == nil, !best.isProven { isIrreducible = false }
        return best.choice != nil || !best.isProven
    }
}
