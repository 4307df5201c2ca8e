/// The path from the root of a search tree to where it is: at each level what is decided, what is
/// left of each budget and what the tail bounds need.
struct SearchLevels {
    private let model: Model
    private let relaxation: Relaxation
    private let bounds: [TailBound]
    private let words: Int
    private let budgets: Int
    private var chosen: ContiguousArray<UInt64>
    private var rejected: ContiguousArray<UInt64>
    private var left: ContiguousArray<Int>
    private var tails: ContiguousArray<Tail>

    /// Of one budget: what is left and gained when only nodes before the position count, and what
    /// is gained when nodes chosen further on count too.
    private struct Tail {
        var left: Int
        var worth: Double
        var ahead: Double
    }

    init(
        _ model: Model, _ relaxation: Relaxation, _ bounds: [TailBound], root: Fixing, levels: Int
    ) {
        self.model = model
        self.relaxation = relaxation
        self.bounds = bounds
        words = model.brings.words
        budgets = model.budgets.count
        chosen = ContiguousArray(repeating: 0, count: levels * words)
        rejected = chosen
        left = ContiguousArray(repeating: 0, count: levels * budgets)
        tails = ContiguousArray(
            repeating: Tail(left: 0, worth: 0, ahead: 0), count: levels * budgets)
        for word in 0..<words {
            chosen[word] = root.chosen.word(0, word)
            rejected[word] = root.rejected.word(0, word)
        }
        let fixed = root.chosen.columns(0)
        for budget in 0..<budgets {
            let priced = relaxation.prices[budget] * relaxation.rows[budget].limit
            let worth = fixed.reduce(relaxation.constant - priced) {
                $0 + relaxation.worth($1, budget, model)
            }
            left[budget] = root.left[budget]
            tails[budget] = Tail(left: root.left[budget], worth: worth, ahead: worth)
        }
    }

    /// Whether a node is decided at a level; `nil` when it is open.
    func decision(_ node: Int, _ level: Int) -> Bool? {
        let word = level &* words &+ node >> 6
        let bit = UInt64(node & 63)
        if chosen[word] >> bit & 1 == 1 { return true }
        return rejected[word] >> bit & 1 == 1 ? false : nil
    }

    /// What the nodes chosen at a level are worth.
    func value(_ level: Int) -> Int {
        var value = 0
        for word in 0..<words {
            var rest = chosen[level &* words &+ word]
            while rest != 0 {
                value += model.values[word << 6 &+ rest.trailingZeroBitCount]
                rest &= rest &- 1
            }
        }
        return value
    }

    /// Moves a node that was chosen ahead behind the position.
    mutating func advance(_ node: Int, _ level: Int) {
        for budget in 0..<budgets {
            tails[level &* budgets &+ budget].left -= model.cost(node, budget)
            tails[level &* budgets &+ budget].worth += relaxation.worth(node, budget, model)
        }
    }

    /// The least bound on what can be reached from a level and position.
    func bound(_ level: Int, from position: Int) -> Double {
        var bound = Double.infinity
        for (budget, table) in bounds.enumerated() {
            let index = level &* budgets &+ budget
            let tail = tails[index]
            let behind = tail.worth + table.best(from: position, left: tail.left)
            bound = min(bound, behind)
            guard tail.left != left[index] || tail.worth != tail.ahead else { continue }
            // Counts nodes chosen ahead twice, which is a bound too, and theirs is less money.
            bound = min(bound, tail.ahead + table.best(from: position, left: left[index]))
        }
        return bound
    }

    /// Writes the level below with a node chosen and all it brings.
    ///
    /// - Returns: the Lagrangian bound there, from that of the level; `nil` when a rule is broken.
    mutating func choose(_ node: Int, _ level: Int, _ bound: Double) -> Double? {
        copy(level)
        var bound = bound
        for word in 0..<words {
            let below = (level &+ 1) &* words &+ word
            var new = model.brings.word(node, word) & ~chosen[below]
            chosen[below] |= new
            rejected[below] |= model.excludes.word(node, word)
            if chosen[below] & rejected[below] != 0 { return nil }
            while new != 0 {
                let other = word << 6 &+ new.trailingZeroBitCount
                new &= new &- 1
                bound -= relaxation.lossesChosen[other]
                if !pay(other, level &+ 1, isNext: other == node) { return nil }
            }
        }
        if !model.cliques.isEmpty { bound -= lossOfNewlyRejected(level) }
        return minimaHold(level &+ 1) ? bound : nil
    }

    /// Writes the level below with a node rejected and all that need it.
    mutating func reject(_ node: Int, _ level: Int, _ bound: Double) -> Double? {
        copy(level)
        for word in 0..<words {
            let below = (level &+ 1) &* words &+ word
            rejected[below] |= model.dependants.word(node, word)
            if chosen[below] & rejected[below] != 0 { return nil }
        }
        let bound = bound - lossOfNewlyRejected(level)
        return minimaHold(level &+ 1) ? bound : nil
    }

    private func lossOfNewlyRejected(_ level: Int) -> Double {
        var loss = 0.0
        for word in 0..<words {
            var out = rejected[(level &+ 1) &* words &+ word] & ~rejected[level &* words &+ word]
            while out != 0 {
                loss += relaxation.lossesRejected[word << 6 &+ out.trailingZeroBitCount]
                out &= out &- 1
            }
        }
        return loss
    }

    private mutating func copy(_ level: Int) {
        for word in 0..<words {
            chosen[(level &+ 1) &* words &+ word] = chosen[level &* words &+ word]
            rejected[(level &+ 1) &* words &+ word] = rejected[level &* words &+ word]
        }
        for budget in 0..<budgets {
            left[(level &+ 1) &* budgets &+ budget] = left[level &* budgets &+ budget]
            tails[(level &+ 1) &* budgets &+ budget] = tails[level &* budgets &+ budget]
        }
    }

    private mutating func pay(_ node: Int, _ level: Int, isNext: Bool) -> Bool {
        for budget in 0..<budgets {
            let index = level &* budgets &+ budget
            let cost = model.cost(node, budget)
            left[index] -= cost
            if left[index] < 0 { return false }
            let worth = relaxation.worth(node, budget, model)
            tails[index].ahead += worth
            guard isNext else { continue }
            tails[index].left -= cost
            tails[index].worth += worth
        }
        return true
    }

    private func minimaHold(_ level: Int) -> Bool {
        let base = level &* words
        for minimum in model.minima {
            var possible = 0
            for (place, node) in minimum.nodes.enumerated()
            where rejected[base &+ node >> 6] >> UInt64(node & 63) & 1 == 0 {
                possible += minimum.weights[place]
            }
            if possible < minimum.count { return false }
        }
        return true
    }
}
