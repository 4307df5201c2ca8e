/// What the rest of a search order can add at most, one budget kept and all other rules priced.
enum TailBound: Sendable {
    case fractional(FractionalTails)
    case whole(KnapsackTable)

    func best(from position: Int, left: Int) -> Double {
        switch self {
        case .fractional(let tails): tails.best(from: position, left: left)
        case .whole(let table): table.best(from: position, left: left)
        }
    }

    /// One a budget; none when the order is too long for fractional ones.
    static func all(
        _ model: Model, _ relaxation: Relaxation, order: [Int], left: [Int], isWhole: Bool
    ) -> [TailBound] {
        guard isWhole || order.count <= FractionalTails.mostItems else { return [] }
        return model.budgets.indices.map { budget in
            let costs = order.map { model.cost($0, budget) }
            let worths = order.map { relaxation.worth($0, budget, model) }
            return isWhole
                ? .whole(KnapsackTable(costs: costs, worths: worths, left: left[budget]))
                : .fractional(FractionalTails(costs: costs, worths: worths))
        }
    }
}
