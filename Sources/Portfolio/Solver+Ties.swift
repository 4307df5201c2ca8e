extension Solver {
    /// Which of equally good choices is given, and what is proven of it.
    struct Ties {
        var choice: BitMatrix
        var isUnique: Bool?
        var isFirst: Bool
    }

    /// - Parameters:
    ///   - choice: proven optimal.
    ///   - isTied: whether there is another as good, when known.
    mutating func ties(_ choice: BitMatrix, isTied: Bool?, _ relaxation: Relaxation) -> Ties {
        let value = value(choice)
        if isTied == false { return Ties(choice: choice, isUnique: true, isFirst: true) }
        let other = search(relaxation, root, target: value, aim: .other(than: choice))
        guard let found = other.found else {
            let isProven = !other.isExhausted
            return Ties(choice: choice, isUnique: isProven ? true : nil, isFirst: isProven)
        }
        let cheaper = totalCost(found) < totalCost(choice) ? found : choice
        var ties = Ties(choice: cheaper, isUnique: false, isFirst: true)
        cheapen(&ties, value)
        if ties.isFirst { order(&ties, value) }
        return ties
    }

    private func totalCost(_ choice: BitMatrix) -> Int {
        choice.columns(0).reduce(0) { $0 + model.totalCost($1) }
    }

    /// Looks for cheaper choices of the same value until there is none.
    private mutating func cheapen(_ ties: inout Ties, _ value: Int) {
        while true {
            var solver = limited(totalCost(ties.choice) - 1)
            guard !solver.root.isContradictory else { return }
            let relaxation = Relaxation(solver.model.values, solver.rows, solver.root)
            let pass = solver.search(relaxation, solver.root, target: value, aim: .any)
            nodes += solver.nodes
            if let found = pass.found {
                ties.choice = found
            } else {
                ties.isFirst = !pass.isExhausted
                return
            }
        }
    }

    /// Goes through the nodes in order and has each one that any of the cheapest choices has.
    private mutating func order(_ ties: inout Ties, _ value: Int) {
        var solver = limited(totalCost(ties.choice))
        var fixing = solver.root
        let relaxation = Relaxation(solver.model.values, solver.rows, fixing)
        // What all choices of this value and cost have in common needs no search.
        fixing.fix(solver.model, relaxation, target: value)
        for node in 0..<model.count where fixing.isFree(node) {
            var wanted = fixing
            wanted.choose(node, solver.model)
            if !ties.choice[0, node] {
                wanted.settle(solver.model)
                let pass =
                    wanted.isContradictory
                    ? nil : solver.search(relaxation, wanted, target: value, aim: .any)
                if let pass, pass.found == nil, pass.isExhausted { ties.isFirst = false }
                guard let found = pass?.found else {
                    fixing.reject(node, solver.model)
                    continue
                }
                ties.choice = found
            }
            fixing = wanted
        }
        nodes += solver.nodes
    }

    /// The same problem with all costs together at most `total`, and the nodes that are left.
    private func limited(_ total: Int) -> Solver {
        let model = model.limited(total: total)
        var root = Fixing(model, mandatory: mandatory)
        if total < 0 { root = Fixing.contradiction(model) }
        return Solver(model, root, mandatory: mandatory, mostNodes: max(0, mostNodes - nodes))
    }
}

extension Model {
    func totalCost(_ node: Int) -> Int {
        budgets.indices.reduce(0) { $0 + cost(node, $1) }
    }

    /// The same with one more budget, which all costs use.
    func limited(total: Int) -> Model {
        var limited = self
        limited.costs = members.indices.flatMap { node in
            budgets.indices.map { cost(node, $0) } + [totalCost(node)]
        }
        limited.budgets = budgets + [total]
        return limited
    }
}
