/// A rule as an inequality on the chosen share of each node: Σ coefficient · share ≤ limit.
struct LinearRow: Sendable {
    var nodes: [Int]
    var coefficients: [Double]
    var limit: Double
}

extension Model {
    /// Every rule as a row: the budgets first, in their order.
    var rows: [LinearRow] {
        var rows = budgets.indices.map { budget in
            let nodes = (0..<count).filter { cost($0, budget) > 0 }
            return LinearRow(
                nodes: nodes, coefficients: nodes.map { Double(cost($0, budget)) },
                limit: Double(budgets[budget]))
        }
        rows += edges.map {
            LinearRow(nodes: [$0.node, $0.needed], coefficients: [1, -1], limit: 0)
        }
        rows += cliques.map {
            LinearRow(nodes: $0, coefficients: $0.map { _ in 1 }, limit: 1)
        }
        rows += minima.map {
            LinearRow(
                nodes: $0.nodes, coefficients: $0.weights.map { -Double($0) },
                limit: -Double($0.count))
        }
        return rows
    }
}
