import Portfolio
import Statistics

/// A province's programme list under one budget, plain and with dependencies, and a hard one with
/// three budgets whose worth follows its cost.
func benchmarkPortfolio(_ bench: Bench) throws {
    var random = SeededGenerator(seed: 4)
    let costs = (0..<200).map { _ in 50 + random.index(below: 4_950) }
    let values = costs.map { Int(Double($0) * (0.5 + random.unit())) }
    var requires: [PortfolioProblem.Requirement] = []
    while requires.count < 60 {
        let item = 1 + random.index(below: 199)
        if !requires.contains(where: { $0.item == item }) {
            requires.append(.init(item: item, needed: random.index(below: item)))
        }
    }
    let budget = costs.reduce(0, +) * 2 / 5
    let plain = try PortfolioProblem(
        values: values, costs: costs.map { [$0] }, budgets: [budget])
    let dependent = try PortfolioProblem(
        values: values, costs: costs.map { [$0] }, budgets: [budget], requires: requires)
    try measure(bench, "plain", "Portfolio, 200 items", plain, goal: 0.001)
    try measure(
        bench, "dependent", "Portfolio, 200 items and 60 dependencies", dependent, goal: 0.1)
    let rows = (0..<40).map { _ in (0..<3).map { _ in 5 + random.index(below: 395) } }
    let hard = try PortfolioProblem(
        values: rows.map { $0[0] + 25 }, costs: rows,
        budgets: (0..<3).map { budget in rows.reduce(0) { $0 + $1[budget] } * 2 / 5 })
    try measure(bench, "hard", "Portfolio, 40 items like their cost, 3 budgets", hard, goal: 1)
    bench.time("Portfolio, value of money at ±5 and ±10 %", goal: 0.4) {
        consume(dependent.margins())
    }
}

/// Writes a problem and its best value for the peers, then times ours.
private func measure(
    _ bench: Bench, _ name: String, _ workload: String, _ problem: PortfolioProblem, goal: Double
) throws {
    let items = problem.values.indices.map { item in
        ([problem.values[item]] + problem.costs[item]).map(String.init).joined(separator: ",")
    }
    try bench.write("portfolio-\(name)-items.csv", items)
    try bench.write("portfolio-\(name)-budgets.csv", problem.budgets.map(String.init))
    try bench.write(
        "portfolio-\(name)-requires.csv", problem.requires.map { "\($0.item),\($0.needed)" })
    guard let selection = problem.solved().selection, selection.isOptimal else {
        throw UnprovenOptimum(workload: workload)
    }
    try bench.write("portfolio-\(name)-value.csv", ["\(selection.value)"])
    bench.time(workload, goal: goal, repetitions: 11) { consume(problem.solved()) }
}

private struct UnprovenOptimum: Error {
    let workload: String
}
