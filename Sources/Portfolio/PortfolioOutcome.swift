/// What came of a portfolio problem.
public enum PortfolioOutcome: Sendable, Equatable {
    case selected(PortfolioSelection)
    /// Proven: no choice keeps all rules.
    case infeasible(PortfolioConflict)
    /// No choice was found within the nodes allowed, nor proven that there is none.
    case undecided(nodes: Int)

    /// The selection, when there is one.
    public var selection: PortfolioSelection? {
        if case .selected(let selection) = self { selection } else { nil }
    }
}

/// A choice of items that keeps every rule, and how much is proven of it.
public struct PortfolioSelection: Sendable, Equatable {
    /// Ascending.
    public let items: [Int]
    public let value: Int
    /// One a budget.
    public let cost: [Int]
    /// Proven: no choice is worth more. Equal to ``value`` exactly when the choice is optimal.
    public let bound: Int
    /// Whether no other choice is worth as much; `nil` when not proven either way.
    public let isUnique: Bool?
    /// Proven: among choices worth as much it costs least over all budgets together, and among
    /// those it comes first (at the lowest item where two differ, the one that has it).
    public let isFirstOfTies: Bool
    /// Nodes of the search tree visited.
    public let nodes: Int

    /// Proven optimal.
    public var isOptimal: Bool { value == bound }
    /// What may be missing to the optimum at most, in the unit of the values.
    public var gap: Int { bound - value }
}

/// Rules that cannot all be kept.
public struct PortfolioConflict: Sendable, Equatable {
    /// In the order budgets, mandatory items, minimum counts, exclusions, requirements.
    public let rules: [PortfolioRule]
    /// Proven: without any one of them the others can be kept.
    public let isIrreducible: Bool

    public init(rules: [PortfolioRule], isIrreducible: Bool) {
        self.rules = rules
        self.isIrreducible = isIrreducible
    }
}
