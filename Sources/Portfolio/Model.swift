/// A problem with each cycle of requirements merged into one node, and what every choice implies.
struct Model: Sendable {
    struct Minimum: Sendable {
        let nodes: [Int]
        /// How many items of the group each node holds.
        let weights: [Int]
        let count: Int
    }

    /// Items of each node, ascending; nodes in the order of their first item.
    let members: [[Int]]
    /// The node of each item.
    let nodes: [Int]
    let values: [Int]
    /// One row of costs a node, `budgets.count` wide.
    var costs: [Int]
    var budgets: [Int]
    /// Direct requirements between different nodes.
    let edges: [(node: Int, needed: Int)]
    let cliques: [[Int]]
    let minima: [Minimum]
    /// What a node brings along: itself and all it needs, directly or not.
    let brings: BitMatrix
    /// What a rejected node takes away: itself and all that need it.
    let dependants: BitMatrix
    /// What a chosen node rules out through at-most-one groups.
    let excludes: BitMatrix

    var count: Int { members.count }
    func cost(_ node: Int, _ budget: Int) -> Int { costs[node &* budgets.count &+ budget] }

    init(_ problem: PortfolioProblem) {
        let reach = Self.closure(problem)
        let (members, nodes) = Self.merged(problem.values.count, reach)
        let edges = Self.edges(problem, nodes)
        let cliques = problem.atMostOne.map { $0.map { nodes[$0] } }
        self.members = members
        self.nodes = nodes
        self.edges = edges
        values = members.map { problem.value(of: $0) }
        costs = members.flatMap { problem.cost(of: $0) }
        budgets = problem.budgets
        var brings = BitMatrix(rows: members.count, columns: members.count)
        var dependants = brings
        for (node, items) in members.enumerated() {
            brings[node, node] = true
            for item in reach?.columns(items[0]) ?? [] { brings[node, nodes[item]] = true }
        }
        for node in members.indices {
            for needed in brings.columns(node) { dependants[needed, node] = true }
        }
        excludes = Self.exclusions(cliques, brings, dependants, members.count)
        self.cliques = cliques.map { Array(Set($0)).sorted() }.filter { $0.count > 1 }
        minima = problem.minimumCounts.map { Self.minimum($0, nodes) }
        self.brings = brings
        self.dependants = dependants
    }

    /// Items of the nodes chosen, ascending.
    func items(_ chosen: BitMatrix) -> [Int] { chosen.columns(0).flatMap { members[$0] }.sorted() }
}

extension Model {
    /// What each item needs, directly or not; `nil` when nothing is required.
    private static func closure(_ problem: PortfolioProblem) -> BitMatrix? {
        guard !problem.requires.isEmpty else { return nil }
        var reach = BitMatrix(rows: problem.values.count, columns: problem.values.count)
        for rule in problem.requires { reach[rule.item, rule.needed] = true }
        reach.close()
        return reach
    }

    /// Items that need each other are one node.
    private static func merged(_ count: Int, _ reach: BitMatrix?) -> ([[Int]], [Int]) {
        guard let reach else { return ((0..<count).map { [$0] }, Array(0..<count)) }
        var members: [[Int]] = []
        var nodes = [Int](repeating: -1, count: count)
        for item in 0..<count where nodes[item] < 0 {
            let cycle = reach.columns(item).filter { reach[$0, item] }
            for member in cycle { nodes[member] = members.count }
            members.append(cycle)
        }
        return (members, nodes)
    }

    private static func edges(_ problem: PortfolioProblem, _ nodes: [Int]) -> [(Int, Int)] {
        var seen: Set<PortfolioProblem.Requirement> = []
        return problem.requires.compactMap { rule in
            let edge = PortfolioProblem.Requirement(
                item: nodes[rule.item], needed: nodes[rule.needed])
            guard edge.item != edge.needed, seen.insert(edge).inserted else { return nil }
            return (edge.item, edge.needed)
        }
    }

    private static func exclusions(
        _ cliques: [[Int]], _ brings: BitMatrix, _ dependants: BitMatrix, _ count: Int
    ) -> BitMatrix {
        var excludes = BitMatrix(rows: count, columns: count)
        guard !cliques.isEmpty else { return excludes }
        var direct = excludes
        // Two items of one node in a group: the node rules itself out.
        for clique in cliques {
            for order in [clique, clique.reversed()] {
                var before = BitMatrix(rows: 1, columns: count)
                for node in order {
                    direct.formUnion(node, before, 0)
                    before.formUnion(0, dependants, node)
                }
            }
        }
        for node in 0..<count {
            for needed in brings.columns(node) { excludes.formUnion(node, direct, needed) }
        }
        return excludes
    }

    private static func minimum(
        _ rule: PortfolioProblem.MinimumCount, _ nodes: [Int]
    ) -> Minimum {
        var weights: [Int: Int] = [:]
        for item in rule.items { weights[nodes[item], default: 0] += 1 }
        let held = weights.keys.sorted()
        return Minimum(nodes: held, weights: held.map { weights[$0] ?? 0 }, count: rule.count)
    }
}
