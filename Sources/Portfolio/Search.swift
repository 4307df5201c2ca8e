/// Depth-first branch and bound over the nodes that a bound leaves open.
///
/// Looks only at choices worth at least a target. Nodes whose decision against the prices costs
/// more than the gap are fixed beforehand; the others are decided in falling order of that cost,
/// the preferred side first. A choice of a node takes all it brings and rules out all it excludes
/// at once.
/// Source: Martello & Toth (1990), Knapsack Problems, chapter 2.
struct Search {
    enum Aim: Sendable {
        /// Raise the target to each choice found, and above it, by at least this much, when there
        /// is another as good. Stop at two that are worth the ceiling, above which there is none.
        case best(step: Int, ceiling: Int)
        /// Stop at the first choice that is not this one.
        case other(than: BitMatrix)
        /// Stop at the first choice.
        case any
        /// Count every choice, and the nodes in each, up to a number of choices.
        case all(limit: Int)
    }

    private let model: Model
    private let relaxation: Relaxation
    private let aim: Aim
    private var target: Int
    private let fixing: Fixing
    /// Nodes to decide, in order.
    private let order: [Int]
    private var levels: SearchLevels

    /// The last choice found.
    private(set) var found: BitMatrix?
    private(set) var foundValue = 0
    /// Of ``Aim/best(step:ceiling:)``: another choice as good as the one found was seen.
    private(set) var isTied = false
    /// Of ``Aim/all(limit:)``: choices, and for each node those that hold it.
    private(set) var choices = 0
    private var holders: [Int]
    private(set) var nodes = 0
    private let mostNodes: Int
    /// What a node counts: more than one when many minimum counts make it slow.
    private let nodeWeight: Int
    private var isStopped = false
    /// The search ended for want of nodes, or of choices to count.
    private(set) var isExhausted = false
    /// No choice left unseen is worth more, when the search ended for want of nodes.
    private(set) var openBound = -Double.infinity

    /// - Parameter isWhole: bounds tails by dynamic programming instead of by shares.
    init(
        _ model: Model, _ relaxation: Relaxation, _ root: Fixing, target: Int, aim: Aim,
        mostNodes: Int, isWhole: Bool
    ) {
        self.model = model
        self.relaxation = relaxation
        self.aim = aim
        self.target = target
        self.mostNodes = mostNodes
        nodeWeight = 1 + model.minima.reduce(0) { $0 + $1.nodes.count } / 256
        holders = [Int](repeating: 0, count: model.count)
        var fixing = root
        fixing.fix(model, relaxation, target: target)
        let free = fixing.isContradictory ? [] : (0..<model.count).filter { fixing.isFree($0) }
        order = relaxation.sorted(free)
        let bounds =
            fixing.isContradictory
            ? []
            : TailBound.all(
                model, relaxation, order: order, left: fixing.left, isWhole: isWhole)
        levels = SearchLevels(
            model, relaxation, bounds, root: fixing, levels: order.count + 1)
        self.fixing = fixing
    }

    mutating func run() {
        guard !fixing.isContradictory else { return }
        let bound = relaxation.bound(fixing)
        guard reaches(bound) else { return }
        descend(level: 0, from: 0, bound: bound)
    }

    /// Of ``Aim/all(limit:)``: how many of the choices hold a node.
    func holders(of node: Int) -> Int { holders[node] }

    /// Takes over the choice of a search with the same aim that ended early, when it is better.
    mutating func keepBetter(of other: Search) {
        guard isExhausted, let choice = other.found, found == nil || other.foundValue > foundValue
        else { return }
        found = choice
        foundValue = other.foundValue
    }

    private func reaches(_ bound: Double) -> Bool { bound >= Double(target) - relaxation.slack }

    private mutating func descend(level: Int, from start: Int, bound: Double) {
        nodes += nodeWeight
        if nodes > mostNodes {
            (isExhausted, isStopped) = (true, true)
            openBound = max(openBound, bound)
            return
        }
        var position = start
        while position < order.count, let isChosen = levels.decision(order[position], level) {
            if isChosen { levels.advance(order[position], level) }
            position += 1
        }
        guard position < order.count else { return finish(level) }
        // Only the Lagrangian bound may have losses taken from it further down.
        let tail = levels.bound(level, from: position)
        guard reaches(tail) else { return }
        let node = order[position]
        let prefersChoice = relaxation.prefers(node)
        branch(node, prefersChoice, level, position, bound)
        branch(node, !prefersChoice, level, position, bound)
    }

    private mutating func branch(
        _ node: Int, _ isChosen: Bool, _ level: Int, _ position: Int, _ bound: Double
    ) {
        if isStopped {
            if isExhausted { openBound = max(openBound, bound) }
            return
        }
        let below =
            isChosen ? levels.choose(node, level, bound) : levels.reject(node, level, bound)
        guard let below, reaches(below) else { return }
        descend(level: level + 1, from: position + 1, bound: below)
    }

    private mutating func finish(_ level: Int) {
        let value = levels.value(level)
        guard value >= target else { return }
        var choice = BitMatrix(rows: 1, columns: model.count)
        for node in 0..<model.count where levels.decision(node, level) == true {
            choice[0, node] = true
        }
        switch aim {
        case .best(let step, let ceiling):
            isTied = found != nil && value == foundValue
            target = isTied ? value + step : value
            isStopped = isTied && value >= ceiling
        case .any: isStopped = true
        case .other(let known):
            guard choice != known else { return }
            isStopped = true
        case .all(let limit):
            guard choices < limit else {
                (isExhausted, isStopped) = (true, true)
                return
            }
            choices += 1
            for node in choice.columns(0) { holders[node] += 1 }
        }
        found = choice
        foundValue = value
    }
}
