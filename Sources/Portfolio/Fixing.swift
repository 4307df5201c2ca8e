/// Nodes that every remaining choice has, and nodes that none has.
struct Fixing: Sendable {
    private(set) var chosen: BitMatrix
    private(set) var rejected: BitMatrix
    /// What is left of each budget after the chosen.
    private(set) var left: [Int]
    /// No choice keeps all rules.
    private(set) var isContradictory = false

    /// What the rules alone decide.
    ///
    /// - Complexity: O(n²·budgets) a round, mostly two rounds.
    init(_ model: Model, mandatory: [Int]) {
        chosen = BitMatrix(rows: 1, columns: model.count)
        rejected = chosen
        left = model.budgets
        // A node may rule itself out, also through a group within one cycle.
        for node in 0..<model.count where model.excludes.intersects(node, model.brings, node) {
            reject(node, model)
        }
        for node in mandatory { choose(node, model) }
        settle(model)
    }

    /// A fixing that no choice meets.
    static func contradiction(_ model: Model) -> Fixing {
        var fixing = Fixing(model, mandatory: [])
        fixing.isContradictory = true
        return fixing
    }

    func isFree(_ node: Int) -> Bool { !chosen[0, node] && !rejected[0, node] }

    mutating func choose(_ node: Int, _ model: Model) {
        guard !chosen[0, node] else { return }
        for word in 0..<model.brings.words {
            var new = model.brings.word(node, word) & ~chosen.word(0, word)
            while new != 0 {
                let needed = word << 6 + new.trailingZeroBitCount
                new &= new &- 1
                for budget in left.indices { left[budget] -= model.cost(needed, budget) }
            }
        }
        chosen.formUnion(0, model.brings, node)
        if !model.cliques.isEmpty { rejected.formUnion(0, model.excludes, node) }
        noteContradiction()
    }

    mutating func reject(_ node: Int, _ model: Model) {
        guard !rejected[0, node] else { return }
        rejected.formUnion(0, model.dependants, node)
        noteContradiction()
    }

    private mutating func noteContradiction() {
        if chosen.intersects(0, rejected, 0) || left.contains(where: { $0 < 0 }) {
            isContradictory = true
        }
    }

    /// Rejects what cannot be paid with all it brings, and chooses what a minimum leaves no choice
    /// about, until nothing changes.
    mutating func settle(_ model: Model) {
        var changed = true
        while changed && !isContradictory {
            changed = false
            for node in 0..<model.count where isFree(node) && !isAffordable(node, model) {
                reject(node, model)
                changed = true
            }
            for minimum in model.minima where !isContradictory {
                if settle(minimum, model) { changed = true }
            }
        }
    }

    func isAffordable(_ node: Int, _ model: Model) -> Bool {
        guard !model.edges.isEmpty else {
            return left.indices.allSatisfy { model.cost(node, $0) <= left[$0] }
        }
        let new = model.brings.columns(node).filter { !chosen[0, $0] }
        return left.indices.allSatisfy { budget in
            new.reduce(0) { $0 + model.cost($1, budget) } <= left[budget]
        }
    }

    private mutating func settle(_ minimum: Model.Minimum, _ model: Model) -> Bool {
        var possible = 0
        var smallest = Int.max
        for (node, weight) in zip(minimum.nodes, minimum.weights) where !rejected[0, node] {
            possible += weight
            if isFree(node) { smallest = min(smallest, weight) }
        }
        if possible < minimum.count { isContradictory = true }
        guard smallest < Int.max, possible - smallest < minimum.count else { return false }
        var changed = false
        for (node, weight) in zip(minimum.nodes, minimum.weights)
        where isFree(node) && possible - weight < minimum.count {
            choose(node, model)
            changed = true
        }
        return changed
    }
}
