/// What an item that was not chosen would need.
public struct PortfolioLeftOut: Sendable, Equatable {
    public let item: Int
    /// Items that would come along, because it needs them and the selection has them not;
    /// ascending.
    public let brings: [Int]
    /// Selected items that would have to leave, because of at-most-one groups; ascending.
    public let displaces: [Int]
    /// Money missing of each budget if the item and what it brings were added and nothing but
    /// ``displaces`` left.
    public let shortfall: [Int]
    /// The best value of a choice with this item; `nil` when none has it, or none was found.
    public let bestValueWith: Int?
    /// ``bestValueWith`` is proven, or that no choice has the item.
    public let isProven: Bool
    /// By how much the item's value would have to rise for a choice with it to be as good as the
    /// selection; `nil` as for ``bestValueWith``.
    public let valueShort: Int?
}

extension PortfolioProblem {
    /// For each item that a selection leaves out, what it would need to be in.
    ///
    /// - Parameters:
    ///   - selection: of this problem.
    ///   - mostNodes: of the search for each item.
    /// - Returns: in the order of the items.
    /// - Complexity: one ``solved(mostNodes:)`` without ties for each item left out.
    public func leftOut(
        of selection: PortfolioSelection, mostNodes: Int = 1_000_000
    ) -> [PortfolioLeftOut] {
        let model = Model(self)
        let chosen = Set(selection.items)
        let mandatory = mandatory.map { model.nodes[$0] }
        return values.indices.filter { !chosen.contains($0) }.map { item in
            let node = model.nodes[item]
            let along = model.brings.columns(node).flatMap { model.members[$0] }
            let brings = along.filter { $0 != item && !chosen.contains($0) }.sorted()
            let displaces = model.excludes.columns(node).flatMap { model.members[$0] }
                .filter { chosen.contains($0) }.sorted()
            let after = cost(of: selection.items + brings + [item])
            let freed = cost(of: displaces)
            let best = Self.best(model, mandatory + [node], mostNodes)
            return PortfolioLeftOut(
                item: item, brings: brings, displaces: displaces,
                shortfall: budgets.indices.map { max(0, after[$0] - freed[$0] - budgets[$0]) },
                bestValueWith: best.choice == nil ? nil : best.value, isProven: best.isProven,
                valueShort: best.choice == nil ? nil : max(0, selection.value - best.value))
        }
    }

    private static func best(_ model: Model, _ mandatory: [Int], _ mostNodes: Int) -> Solver.Best {
        let root = Fixing(model, mandatory: mandatory)
        var solver = Solver(model, root, mandatory: mandatory, mostNodes: mostNodes)
        return solver.best(Relaxation(model.values, solver.rows, root))
    }
}
