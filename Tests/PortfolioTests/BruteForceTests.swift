import Portfolio
import Statistics
import Testing

@Suite("Small portfolios, against every choice there is")
struct BruteForceTests {
    @Test("Value, uniqueness and the first of ties, seeds 0…599", arguments: 0..<600)
    func best(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let problem = try generator.problem(
            items: 1 + generator.index(below: 10), budgets: generator.index(below: 4))
        let expected = Reference.best(problem)
        switch problem.solved() {
        case .selected(let selection):
            #expect(selection.items == expected?.items)
            #expect(selection.value == expected?.value)
            #expect(selection.isUnique == expected?.isUnique)
            #expect(selection.isOptimal && selection.isFirstOfTies)
        case .infeasible(let conflict):
            #expect(expected == nil)
            #expect(conflict.isIrreducible)
        case .undecided: Issue.record("undecided")
        }
    }

    @Test("A conflict cannot be kept, and can without any one of its rules, seeds 0…199")
    func conflicts() throws {
        var conflicts = 0
        for seed in UInt64(0)..<200 {
            var generator = SeededGenerator(seed: seed)
            let problem = try generator.problem(items: 8, budgets: 2)
            guard case .infeasible(let conflict) = problem.solved() else { continue }
            conflicts += 1
            #expect(Reference.choices(try problem.keeping(conflict.rules)).isEmpty)
            for rule in conflict.rules {
                let others = conflict.rules.filter { $0 != rule }
                #expect(!Reference.choices(try problem.keeping(others)).isEmpty)
            }
        }
        #expect(conflicts >= 10)
    }

    @Test("The core counts every near-optimal choice, seeds 0…199")
    func core() throws {
        for seed in UInt64(0)..<200 {
            var generator = SeededGenerator(seed: seed)
            let problem = try generator.problem(items: 9, budgets: 1)
            guard let best = Reference.best(problem) else {
                #expect(problem.core() == nil)
                continue
            }
            let core = try #require(problem.core(tolerance: 0.1))
            let near = Reference.choices(problem).filter {
                problem.value(of: $0) >= core.threshold
            }
            #expect(core.best == best.value && core.isWhole)
            #expect(core.choices == near.count)
            for item in problem.values.indices {
                let holding = near.filter { $0.contains(item) }.count
                #expect(core.shares[item] == Double(holding) / Double(near.count))
            }
        }
    }

    @Test("With too many near-optimal choices the threshold rises to where they fit")
    func raisedThreshold() throws {
        let problem = try PortfolioProblem(
            values: [10, 10, 9, 8, 7, 6, 5], costs: Array(repeating: [1], count: 7), budgets: [3])
        let core = try #require(problem.core(tolerance: 0.5, mostChoices: 4))
        let worths = Reference.choices(problem).map { problem.value(of: $0) }
        #expect(core.isComplete && !core.isWhole)
        #expect(core.choices == worths.filter { $0 >= core.threshold }.count)
        #expect(core.choices <= 4)
        #expect(worths.filter { $0 >= core.threshold - 1 }.count > 4)
    }

    @Test("When even the best have more ties than are counted, the core says so")
    func manyTies() throws {
        let problem = try PortfolioProblem(
            values: Array(repeating: 1, count: 10), costs: Array(repeating: [1], count: 10),
            budgets: [5])
        let core = try #require(problem.core(mostChoices: 20))
        #expect(!core.isComplete && core.choices == 20 && core.threshold == 5)
    }

    @Test("More money, less money: values as solved anew, seeds 0…99")
    func margins() throws {
        for seed in UInt64(0)..<100 {
            var generator = SeededGenerator(seed: seed)
            let problem = try generator.problem(items: 8, budgets: 2)
            let now = Reference.best(problem)?.value
            let margins = problem.margins(percents: [-50, 50])
            #expect(margins.map(\.budget) == [0, 0, 1, 1, nil, nil])
            for margin in margins {
                let then = Reference.best(try problem.with(budgets: margin.budgets))?.value
                #expect(margin.value == then && margin.isProven)
                #expect(margin.change == now.flatMap { now in then.map { $0 - now } })
            }
        }
    }

    @Test("What a left-out item would need, seeds 0…99")
    func leftOut() throws {
        for seed in UInt64(0)..<100 {
            var generator = SeededGenerator(seed: seed)
            let problem = try generator.problem(items: 8, budgets: 2)
            guard let selection = problem.solved().selection else { continue }
            let leftOut = problem.leftOut(of: selection)
            let chosen = Set(selection.items)
            #expect(leftOut.map(\.item) == problem.values.indices.filter { !chosen.contains($0) })
            for entry in leftOut {
                let with = Reference.choices(problem).filter { $0.contains(entry.item) }
                let best = with.map { problem.value(of: $0) }.max()
                #expect(entry.bestValueWith == best && entry.isProven)
                #expect(entry.valueShort == best.map { selection.value - $0 })
            }
        }
    }
}

extension PortfolioProblem {
    func with(budgets: [Int]) throws -> PortfolioProblem {
        try PortfolioProblem(
            values: values, costs: costs, budgets: budgets, requires: requires,
            atMostOne: atMostOne, mandatory: mandatory, minimumCounts: minimumCounts)
    }

    /// The same items with only some of the rules.
    func keeping(_ rules: [PortfolioRule]) throws -> PortfolioProblem {
        let rules = Set(rules)
        let kept = budgets.indices.filter { rules.contains(.budget($0)) }
        return try PortfolioProblem(
            values: values, costs: costs.map { row in kept.map { row[$0] } },
            budgets: kept.map { budgets[$0] },
            requires: requires.enumerated().filter { rules.contains(.requirement($0.offset)) }
                .map(\.element),
            atMostOne: atMostOne.enumerated().filter { rules.contains(.exclusion($0.offset)) }
                .map(\.element),
            mandatory: mandatory.filter { rules.contains(.mandatory($0)) },
            minimumCounts: minimumCounts.enumerated()
                .filter { rules.contains(.minimumCount($0.offset)) }.map(\.element))
    }
}
