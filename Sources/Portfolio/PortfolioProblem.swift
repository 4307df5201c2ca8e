/// Programmes to choose from, the money there is, and the rules a choice must keep.
///
/// Items are known by their index, 0…n-1. Values and costs are whole numbers in the smallest
/// measure (a score in thousandths, rupiah in millions), so that every comparison is exact.
public struct PortfolioProblem: Sendable, Equatable {
    /// "`item` needs `needed`": whoever is chosen brings along what it needs.
    public struct Requirement: Sendable, Hashable {
        public let item: Int
        public let needed: Int

        public init(item: Int, needed: Int) {
            self.item = item
            self.needed = needed
        }
    }

    /// "At least `count` of these items."
    public struct MinimumCount: Sendable, Hashable {
        public let items: [Int]
        public let count: Int

        public init(items: [Int], count: Int) {
            self.items = items
            self.count = count
        }
    }

    /// Refused above: items.
    public static let mostItems = 2_000
    /// Refused above: budgets.
    public static let mostBudgets = 64
    /// Refused above: requirements, exclusions and minimum counts, each.
    public static let mostRules = 20_000
    /// Refused above: a value, a cost or a budget; 2,000 of them stay exact in `Double`.
    public static let largestAmount = 1_000_000_000_000

    /// What each item is worth; may be 0 or below.
    public let values: [Int]
    /// What each item takes of each budget, at least 0: n rows of one cost a budget.
    public let costs: [[Int]]
    /// What there is of each money or capacity, at least 0.
    public let budgets: [Int]
    public let requires: [Requirement]
    /// Groups of which at most one item may be chosen.
    public let atMostOne: [[Int]]
    /// Items that must be chosen.
    public let mandatory: [Int]
    public let minimumCounts: [MinimumCount]

    /// - Throws: ``PortfolioError`` naming the item, budget or rule that cannot be read. Rules that
    ///   contradict each other or exceed the money are no fault of the input: they give
    ///   ``PortfolioOutcome/infeasible(_:)``.
    public init(
        values: [Int], costs: [[Int]], budgets: [Int], requires: [Requirement] = [],
        atMostOne: [[Int]] = [], mandatory: [Int] = [], minimumCounts: [MinimumCount] = []
    ) throws(PortfolioError) {
        self.values = values
        self.costs = costs
        self.budgets = budgets
        self.requires = requires
        self.atMostOne = atMostOne
        self.mandatory = mandatory
        self.minimumCounts = minimumCounts
        try checkSizes()
        try checkAmounts()
        try checkRules()
    }

    /// Costs of a choice, one a budget.
    public func cost(of selection: [Int]) -> [Int] {
        budgets.indices.map { budget in selection.reduce(0) { $0 + costs[$1][budget] } }
    }

    /// Worth of a choice.
    public func value(of selection: [Int]) -> Int { selection.reduce(0) { $0 + values[$1] } }
}

extension PortfolioProblem {
    private func checkSizes() throws(PortfolioError) {
        try limit(values.count, Self.mostItems, .items)
        try limit(budgets.count, Self.mostBudgets, .budgets)
        try limit(requires.count, Self.mostRules, .requirements)
        try limit(atMostOne.count, Self.mostRules, .exclusions)
        try limit(minimumCounts.count, Self.mostRules, .minimumCounts)
        guard costs.count == values.count else {
            throw .costRows(found: costs.count, items: values.count)
        }
    }

    private func limit(
        _ count: Int, _ most: Int, _ what: PortfolioError.Measure
    ) throws(PortfolioError) {
        if count > most { throw .tooMany(what, found: count, most: most) }
    }

    private func checkAmounts() throws(PortfolioError) {
        for (budget, amount) in budgets.enumerated()
        where amount < 0 || amount > Self.largestAmount {
            throw .budget(budget, amount)
        }
        for (item, value) in values.enumerated() where value.magnitude > Self.largestAmount {
            throw .value(item: item, value)
        }
        for (item, row) in costs.enumerated() {
            guard row.count == budgets.count else {
                throw .raggedCosts(item: item, found: row.count, budgets: budgets.count)
            }
            for (budget, cost) in row.enumerated() where cost < 0 || cost > Self.largestAmount {
                throw .cost(item: item, budget: budget, cost)
            }
        }
    }

    private func checkRules() throws(PortfolioError) {
        for (index, rule) in requires.enumerated() {
            try checkItem(rule.item, .requirement(index))
            try checkItem(rule.needed, .requirement(index))
        }
        for item in mandatory { try checkItem(item, .mandatory(item)) }
        for (index, group) in atMostOne.enumerated() { try checkGroup(group, .exclusion(index)) }
        for (index, rule) in minimumCounts.enumerated() {
            try checkGroup(rule.items, .minimumCount(index))
            if rule.count < 0 { throw .negativeMinimum(.minimumCount(index), rule.count) }
        }
    }

    private func checkGroup(_ items: [Int], _ rule: PortfolioRule) throws(PortfolioError) {
        var seen = [Bool](repeating: false, count: values.count)
        for item in items {
            try checkItem(item, rule)
            if seen[item] { throw .repeatedItem(rule, item: item) }
            seen[item] = true
        }
    }

    private func checkItem(_ item: Int, _ rule: PortfolioRule) throws(PortfolioError) {
        if !values.indices.contains(item) { throw .unknownItem(rule, item: item) }
    }
}
