/// A bound on every choice from prices on the rules, and what it costs to differ from it.
///
/// For any prices y ≥ 0 of the rows, Σ y·limit + Σ max(0, value - Σ y·coefficient) is at least the
/// value of each choice that keeps them: the Lagrangian bound. Prices from the linear relaxation
/// make it the relaxation's optimum.
/// Source: Geoffrion (1974), Mathematical Programming Study 2.
struct Relaxation: Sendable {
    let rows: [LinearRow]
    let prices: [Double]
    /// Value of each node less the prices of what it uses.
    let reduced: [Double]
    /// What choosing a node loses against the bound, and what rejecting it does; at least 0.
    let lossesChosen: [Double]
    let lossesRejected: [Double]
    /// Σ price · limit.
    let constant: Double
    /// Above the rounding of any sum of these numbers.
    let slack: Double

    /// How much of each node the linear relaxation takes: a hint where to look, nothing more.
    let shares: [Double]

    /// - Parameter fixing: nodes decided count at their fixed shares.
    init(_ values: [Int], _ rows: [LinearRow], _ fixing: Fixing) {
        let (prices, shares) = Self.solved(values.map(Double.init), rows, fixing)
        self.rows = rows
        self.prices = prices
        self.shares = shares
        var reduced = values.map(Double.init)
        var size = reduced.reduce(0) { $0 + abs($1) }
        var constant = 0.0
        for (row, price) in zip(rows, prices) where price > 0 {
            constant += price * row.limit
            size += price * abs(row.limit)
            for (node, coefficient) in zip(row.nodes, row.coefficients) {
                reduced[node] -= price * coefficient
                size += price * abs(coefficient)
            }
        }
        self.reduced = reduced
        lossesChosen = reduced.map { max(0, -$0) }
        lossesRejected = reduced.map { max(0, $0) }
        self.constant = constant
        // Each sum has at most some 10^5 terms, each rounded to 2^-53 of the running size.
        slack = 1e-11 * size + 1e-9
    }

    /// The bound for the choices that a fixing leaves.
    func bound(_ fixing: Fixing) -> Double {
        var bound = constant
        for (node, worth) in reduced.enumerated() {
            if fixing.chosen[0, node] || (worth > 0 && !fixing.rejected[0, node]) { bound += worth }
        }
        return bound
    }

    /// Cells of the tableau at most: 32 MB.
    private static let mostCells = 4_000_000
    /// Cells changed at most, over all steps: some two seconds.
    private static let mostWork = 4_000_000_000

    /// Whether to look at choices with a node first.
    func prefers(_ node: Int) -> Bool {
        abs(reduced[node]) > slack ? reduced[node] > 0 : shares[node] >= 0.5
    }

    /// Nodes, those first whose decision is clearest.
    func sorted(_ nodes: [Int]) -> [Int] {
        let losses = reduced.map { abs($0) > slack ? abs($0) : 0 }
        let clearness = shares.map { abs($0 - 0.5) }
        return nodes.sorted {
            if losses[$0] != losses[$1] { return losses[$0] > losses[$1] }
            return clearness[$0] != clearness[$1] ? clearness[$0] > clearness[$1] : $0 < $1
        }
    }

    /// Value of a node less the prices of all rules but one budget.
    func worth(_ node: Int, _ budget: Int, _ model: Model) -> Double {
        reduced[node] + prices[budget] * Double(model.cost(node, budget))
    }

    /// Prices of the rows over the free nodes, in the units of the values, and shares of all nodes.
    private static func solved(
        _ values: [Double], _ rows: [LinearRow], _ fixing: Fixing
    ) -> (prices: [Double], shares: [Double]) {
        let free = values.indices.filter { fixing.isFree($0) }
        var column = [Int](repeating: -1, count: values.count)
        for (place, node) in free.enumerated() { column[node] = place }
        let unit = max(free.reduce(0) { max($0, abs(values[$1])) }, 1)
        var kept: [Int] = []
        var scales: [Double] = []
        var scaled: [LinearRow] = []
        // The first rows, the budgets, always; leaving out others weakens the bound only.
        let mostRows = max(PortfolioProblem.mostBudgets + 1, mostCells / max(1, free.count))
        for (index, row) in rows.enumerated() where kept.count < mostRows {
            guard let (narrow, scale) = narrowed(row, column, fixing) else { continue }
            kept.append(index)
            scales.append(scale)
            scaled.append(narrow)
        }
        var simplex = DualSimplex(values: free.map { values[$0] / unit }, rows: scaled)
        let steps = min(
            20 * (scaled.count + free.count) + 100,
            mostWork / max(1, scaled.count * free.count))
        var prices = [Double](repeating: 0, count: rows.count)
        for (place, price) in simplex.prices(steps: steps).enumerated() {
            prices[kept[place]] = price * unit / scales[place]
        }
        var shares = values.indices.map { fixing.chosen[0, $0] ? 1.0 : 0.0 }
        for (place, share) in simplex.shares.enumerated() { shares[free[place]] = share }
        return (prices, shares)
    }

    /// A row over the free columns with coefficients of at most 1; `nil` when it cannot bind.
    private static func narrowed(
        _ row: LinearRow, _ column: [Int], _ fixing: Fixing
    ) -> (LinearRow, Double)? {
        var narrow = LinearRow(nodes: [], coefficients: [], limit: row.limit)
        var most = 0.0
        var scale = 0.0
        for (node, coefficient) in zip(row.nodes, row.coefficients) {
            if column[node] >= 0 {
                narrow.nodes.append(column[node])
                narrow.coefficients.append(coefficient)
                most += max(0, coefficient)
                scale = max(scale, abs(coefficient))
            } else if fixing.chosen[0, node] {
                narrow.limit -= coefficient
            }
        }
        guard most > narrow.limit else { return nil }
        scale = scale > 0 ? scale : max(1, abs(narrow.limit))
        narrow.coefficients = narrow.coefficients.map { $0 / scale }
        narrow.limit /= scale
        return (narrow, scale)
    }
}
