/// The stages of an answer: the most value, whether another choice has it too, the least cost for
/// it, the first in order.
struct Solver {
    let model: Model
    let rows: [LinearRow]
    let root: Fixing
    /// The nodes of the mandatory items.
    let mandatory: [Int]
    var nodes = 0
    let mostNodes: Int

    init(_ problem: PortfolioProblem, mostNodes: Int) {
        let model = Model(problem)
        let mandatory = problem.mandatory.map { model.nodes[$0] }
        self.init(
            model, Fixing(model, mandatory: mandatory), mandatory: mandatory, mostNodes: mostNodes)
    }

    init(_ model: Model, _ root: Fixing, mandatory: [Int], mostNodes: Int) {
        self.model = model
        rows = model.rows
        self.root = root
        self.mandatory = mandatory
        self.mostNodes = mostNodes
    }

    /// How much of the nodes a search gets before tables are made for it.
    private static let nodesBeforeTables = 5_000

    /// What a search for the most value came to.
    struct Best {
        /// The best choice seen; `nil` when none keeps the rules or none was found in time.
        var choice: BitMatrix?
        var value = 0
        /// No choice is worth more; `nil` when there is none at all.
        var bound: Int?
        /// Whether another choice is worth as much; `nil` when not looked for.
        var isTied: Bool?
        var isProven: Bool { choice == nil ? bound == nil : bound == value }
    }

    /// Nodes kept back for a last look for a better choice when no proof came in time.
    private var reserve: Int { min(20_000, mostNodes / 10) }

    /// Runs a search, at first without tables.
    mutating func search(
        _ relaxation: Relaxation, _ fixing: Fixing, target: Int, aim: Search.Aim
    ) -> Search {
        let quick = run(relaxation, fixing, target, aim, isWhole: false)
        if case .all(let limit) = aim, quick.choices >= limit { return quick }
        return quick.isExhausted ? whole(quick, relaxation, fixing, target, aim) : quick
    }

    private mutating func whole(
        _ quick: Search, _ relaxation: Relaxation, _ fixing: Fixing, _ target: Int,
        _ aim: Search.Aim
    ) -> Search {
        guard nodes < mostNodes - reserve else { return quick }
        var whole = run(relaxation, fixing, target, aim, isWhole: true)
        whole.keepBetter(of: quick)
        return whole
    }

    private mutating func run(
        _ relaxation: Relaxation, _ fixing: Fixing, _ target: Int, _ aim: Search.Aim,
        isWhole: Bool
    ) -> Search {
        let left = max(0, mostNodes - reserve - nodes)
        var search = Search(
            model, relaxation, fixing, target: target, aim: aim,
            mostNodes: isWhole ? left : min(left, Self.nodesBeforeTables), isWhole: isWhole)
        search.run()
        nodes += search.nodes
        return search
    }

    /// Looks for any better choice where the prices point, without a proof.
    private mutating func dive(_ relaxation: Relaxation, _ best: inout Best, step: Int) {
        let target = best.choice == nil ? leastValue : best.value + step
        var search = Search(
            model, relaxation, root, target: target, aim: .best(step: step, ceiling: .max),
            mostNodes: min(reserve, max(0, mostNodes - nodes)), isWhole: false)
        search.run()
        nodes += search.nodes
        guard let found = search.found else { return }
        best.choice = found
        best.value = search.foundValue
    }

    /// Looks close to the bound first and further down only when nothing is there, so that the
    /// nodes visited are those that any proof needs.
    mutating func best(_ relaxation: Relaxation) -> Best {
        guard !root.isContradictory else { return Best() }
        let step = max(model.values.reduce(0, greatestCommonDivisor), 1)
        var top = wholeBound(relaxation.bound(root) + relaxation.slack)
        var best = Best()
        if let choice = root.greedy(model, relaxation) {
            best.choice = choice
            best.value = value(choice)
        }
        var gap = max(step, top / 20_000)
        var isCounted = false
        while true {
            let floor = best.choice == nil ? leastValue : best.value + step
            if top < floor {
                best.bound = best.choice.map { _ in best.value }
                return best
            }
            let target = max(top - gap, floor)
            let aim = Search.Aim.best(step: step, ceiling: top)
            var pass = run(relaxation, root, target, aim, isWhole: false)
            if pass.isExhausted, !isCounted {
                isCounted = true
                let counted = countedBound()
                if counted < top {
                    top = counted
                    continue
                }
            }
            if pass.isExhausted { pass = whole(pass, relaxation, root, target, aim) }
            if let found = pass.found {
                best.choice = found
                best.value = pass.foundValue
            }
            if pass.isExhausted {
                let open = wholeBound(pass.openBound + relaxation.slack)
                dive(relaxation, &best, step: step)
                best.bound = max(best.value, min(top, max(open, target - 1)))
                return best
            }
            if pass.found != nil {
                best.bound = best.value
                best.isTied = pass.isTied
                return best
            }
            top = target - 1
            gap *= 4
        }
    }

    /// A bound that knows how many nodes fit at most: strong where worth follows cost and a last
    /// node hardly fits, as every choice then stays short of the prices' bound.
    private func countedBound() -> Int {
        let ones = model.values.map { _ in 1 }
        let fitting = Relaxation(ones, rows, root)
        let most = (fitting.bound(root) + fitting.slack).rounded(.down)
        let count = LinearRow(
            nodes: Array(ones.indices), coefficients: ones.map(Double.init), limit: most)
        let counted = Relaxation(model.values, rows + [count], root)
        return wholeBound(counted.bound(root) + counted.slack)
    }

    /// A bound as a whole number; below every value when there is no choice.
    private func wholeBound(_ bound: Double) -> Int {
        let most = model.values.reduce(0) { $0 + max($1, 0) }
        return Int(max(Double(leastValue - 1), min(Double(most), bound.rounded(.down))))
    }

    /// No choice is worth less.
    private var leastValue: Int { model.values.reduce(0) { $0 + min($1, 0) } }

    func value(_ choice: BitMatrix) -> Int {
        choice.columns(0).reduce(0) { $0 + model.values[$1] }
    }
}
