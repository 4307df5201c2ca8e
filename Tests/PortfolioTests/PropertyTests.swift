import Portfolio
import Statistics
import Testing

@Suite("What holds for every portfolio, on seeded problems of 25 items")
struct PropertyTests {
    private static func problem(_ seed: UInt64) throws -> PortfolioProblem {
        var generator = SeededGenerator(seed: seed)
        return try generator.problem(items: 25, budgets: 1 + generator.index(below: 3))
    }

    @Test("Every rule is kept and the sums are right", arguments: UInt64(0)..<60)
    func rules(seed: UInt64) throws {
        let problem = try Self.problem(seed)
        guard let selection = problem.solved().selection else { return }
        #expect(Reference.keeps(selection.items, problem))
        #expect(selection.value == problem.value(of: selection.items))
        #expect(selection.cost == problem.cost(of: selection.items))
        #expect(zip(selection.cost, problem.budgets).allSatisfy { $0 <= $1 })
        #expect(selection.bound == selection.value && selection.gap == 0)
    }

    @Test("The order of the items does not change the value", arguments: UInt64(0)..<40)
    func permutation(seed: UInt64) throws {
        let problem = try Self.problem(seed)
        var generator = SeededGenerator(seed: seed &+ 1_000)
        let order = problem.values.indices.shuffled(using: &generator)
        var place = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { place[old] = new }
        let moved = try PortfolioProblem(
            values: order.map { problem.values[$0] }, costs: order.map { problem.costs[$0] },
            budgets: problem.budgets,
            requires: problem.requires.map {
                .init(item: place[$0.item], needed: place[$0.needed])
            },
            atMostOne: problem.atMostOne.map { $0.map { place[$0] } },
            mandatory: problem.mandatory.map { place[$0] },
            minimumCounts: problem.minimumCounts.map {
                .init(items: $0.items.map { place[$0] }, count: $0.count)
            })
        let one = problem.solved().selection
        let other = moved.solved().selection
        #expect(one?.value == other?.value && one?.isUnique == other?.isUnique)
    }

    @Test("The unit of values and of money does not change the choice", arguments: UInt64(0)..<40)
    func units(seed: UInt64) throws {
        let problem = try Self.problem(seed)
        let scaled = try PortfolioProblem(
            values: problem.values.map { $0 * 1_000 },
            costs: problem.costs.map { $0.map { $0 * 7_000 } },
            budgets: problem.budgets.map { $0 * 7_000 }, requires: problem.requires,
            atMostOne: problem.atMostOne, mandatory: problem.mandatory,
            minimumCounts: problem.minimumCounts)
        #expect(problem.solved().selection?.items == scaled.solved().selection?.items)
    }

    @Test("More money never gives less value", arguments: UInt64(0)..<40)
    func monotone(seed: UInt64) throws {
        let problem = try Self.problem(seed)
        let margins = problem.margins().filter { $0.percent > 0 }
        #expect(margins.allSatisfy { ($0.change ?? 0) >= 0 })
    }

    @Test("Few nodes give an honest gap around the optimum", arguments: UInt64(0)..<60)
    func fewNodes(seed: UInt64) throws {
        let problem = try Self.problem(seed)
        let best = problem.solved().selection?.value
        for nodes in [0, 1, 3, 10, 50] {
            switch problem.solved(mostNodes: nodes) {
            case .selected(let selection):
                let optimum = try #require(best)
                #expect(selection.value <= optimum && optimum <= selection.bound)
                #expect(Reference.keeps(selection.items, problem))
                if selection.isUnique == nil { #expect(!selection.isFirstOfTies) }
            case .infeasible: #expect(best == nil)
            case .undecided(let visited): #expect(visited <= nodes + 5)
            }
        }
    }

    @Test("Some search does run out of nodes, and then calls nothing optimal")
    func unproven() throws {
        var generator = SeededGenerator(seed: 5)
        let costs = (0..<60).map { _ in (0..<3).map { _ in 5 + generator.index(below: 395) } }
        let budgets = (0..<3).map { budget in costs.reduce(0) { $0 + $1[budget] } * 2 / 5 }
        let problem = try PortfolioProblem(
            values: costs.map { $0[0] + 25 }, costs: costs, budgets: budgets)
        let selection = try #require(problem.solved(mostNodes: 20).selection)
        #expect(!selection.isOptimal && selection.gap > 0)
        #expect(selection.isUnique == nil && !selection.isFirstOfTies)
    }

    @Test("Two thousand items whose worth follows their cost are searched to their depth")
    func largest() throws {
        var generator = SeededGenerator(seed: 6)
        let costs = (0..<PortfolioProblem.mostItems).map { _ in
            (0..<2).map { _ in 5 + generator.index(below: 395) }
        }
        let problem = try PortfolioProblem(
            values: costs.map { $0[0] + 25 }, costs: costs, budgets: [150_000, 150_000])
        let selection = try #require(problem.solved(mostNodes: 10_000).selection)
        #expect(Reference.keeps(selection.items, problem))
        #expect(selection.value <= selection.bound && selection.gap * 100 < selection.value)
    }

    @Test("An item twice as good for the same money is never left for its lesser twin")
    func dominance() throws {
        let problem = try PortfolioProblem(
            values: [4, 8, 5], costs: [[3], [3], [4]], budgets: [7])
        #expect(problem.solved().selection?.items == [1, 2])
    }
}
