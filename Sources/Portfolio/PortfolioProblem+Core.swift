/// How often items are in good choices: the core is what nearly every good choice has.
///
/// Source: Liesiö, Mild & Salo (2007), European Journal of Operational Research 181(3).
public struct PortfolioCore: Sendable, Equatable {
    /// The value of the best choice.
    public let best: Int
    /// Choices worth at least this are counted.
    public let threshold: Int
    /// What was asked for: ``best`` less the tolerance.
    public let thresholdWanted: Int
    /// Choices counted.
    public let choices: Int
    /// For each item the share of them that has it, 0…1.
    public let shares: [Double]
    /// Every choice worth at least ``threshold`` was counted; otherwise the first ones that the
    /// search came to.
    public let isComplete: Bool

    /// The tolerance asked for was kept and every choice within it counted.
    public var isWhole: Bool { isComplete && threshold == thresholdWanted }
}

extension PortfolioProblem {
    /// The share of near-optimal choices that hold each item.
    ///
    /// All choices worth at least (1 - tolerance) of the best are visited and counted. When there
    /// are more than `mostChoices`, the threshold is raised by bisection to the lowest at which no
    /// more than that are left, and the answer says which; as far as three times `mostNodes` in all
    /// allow. When even the best value alone has more,
    /// the first `mostChoices` of them are counted and the answer is not complete.
    ///
    /// - Parameters:
    ///   - tolerance: a share of the best value, 0…1.
    ///   - mostChoices: at least 1.
    ///   - mostNodes: for each search.
    /// - Returns: `nil` when there is no choice, the best value is not proven, or a parameter is
    ///   outside its range.
    /// - Complexity: some 2 + log₂(tolerance · value) searches.
    public func core(
        tolerance: Double = 0.01, mostChoices: Int = 100_000, mostNodes: Int = 5_000_000
    ) -> PortfolioCore? {
        guard tolerance >= 0, tolerance <= 1, mostChoices >= 1 else { return nil }
        var solver = Solver(self, mostNodes: mostNodes)
        let relaxation = Relaxation(solver.model.values, solver.rows, solver.root)
        let best = solver.best(relaxation)
        guard best.choice != nil, best.isProven else { return nil }
        let margin = Int((Double(abs(best.value)) * tolerance).rounded(.down))
        let wanted = best.value - margin
        var (low, high) = (wanted, best.value)
        var count = solver.count(from: wanted, relaxation, limit: mostChoices)
        if count.isExhausted {
            var spent = solver.nodes
            count = solver.count(from: high, relaxation, limit: mostChoices)
            while low + 1 < high, !count.isExhausted, spent < 3 * mostNodes {
                let middle = low + (high - low) / 2
                let trial = solver.count(from: middle, relaxation, limit: mostChoices)
                spent += solver.nodes
                if trial.isExhausted {
                    low = middle
                } else {
                    (high, count) = (middle, trial)
                }
            }
        } else {
            high = wanted
        }
        return PortfolioCore(
            best: best.value, threshold: high, thresholdWanted: wanted, choices: count.choices,
            shares: solver.model.nodes.map {
                Double(count.holders(of: $0)) / Double(max(1, count.choices))
            },
            isComplete: !count.isExhausted)
    }
}

extension Solver {
    fileprivate mutating func count(
        from threshold: Int, _ relaxation: Relaxation, limit: Int
    ) -> Search {
        nodes = 0
        return search(relaxation, root, target: threshold, aim: .all(limit: limit))
    }
}
