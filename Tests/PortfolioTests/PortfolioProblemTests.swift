import Portfolio
import Statistics
import Testing
import Vocabulary

@Suite("Reading a portfolio problem")
struct PortfolioProblemTests {
    private func refusal(
        values: [Int] = [1, 2], costs: [[Int]] = [[1], [1]], budgets: [Int] = [3],
        requires: [PortfolioProblem.Requirement] = [], atMostOne: [[Int]] = [],
        mandatory: [Int] = [], minimumCounts: [PortfolioProblem.MinimumCount] = []
    ) -> PortfolioError? {
        do throws(PortfolioError) {
            _ = try PortfolioProblem(
                values: values, costs: costs, budgets: budgets, requires: requires,
                atMostOne: atMostOne, mandatory: mandatory, minimumCounts: minimumCounts)
            return nil
        } catch {
            return error
        }
    }

    @Test("What fits is taken")
    func plain() { #expect(refusal() == nil) }

    @Test("Amounts and shapes are refused with their place")
    func amounts() {
        let beyond = PortfolioProblem.largestAmount + 1
        #expect(refusal(costs: [[1]]) == .costRows(found: 1, items: 2))
        #expect(
            refusal(costs: [[1], [1, 2]]) == .raggedCosts(item: 1, found: 2, budgets: 1))
        #expect(refusal(values: [1, beyond]) == .value(item: 1, beyond))
        #expect(refusal(values: [Int.min, 1]) == .value(item: 0, Int.min))
        #expect(refusal(costs: [[1], [-2]]) == .cost(item: 1, budget: 0, -2))
        #expect(refusal(costs: [[beyond], [1]]) == .cost(item: 0, budget: 0, beyond))
        #expect(refusal(budgets: [-3]) == .budget(0, -3))
    }

    @Test("Rules are refused with their place")
    func rules() {
        #expect(
            refusal(requires: [.init(item: 0, needed: 1), .init(item: 2, needed: 0)])
                == .unknownItem(.requirement(1), item: 2))
        #expect(refusal(atMostOne: [[0, -1]]) == .unknownItem(.exclusion(0), item: -1))
        #expect(refusal(atMostOne: [[0, 1], [1, 1]]) == .repeatedItem(.exclusion(1), item: 1))
        #expect(refusal(mandatory: [5]) == .unknownItem(.mandatory(5), item: 5))
        #expect(
            refusal(minimumCounts: [.init(items: [0], count: -1)])
                == .negativeMinimum(.minimumCount(0), -1))
        #expect(
            refusal(minimumCounts: [.init(items: [0, 0], count: 1)])
                == .repeatedItem(.minimumCount(0), item: 0))
    }

    @Test("The stated limits are kept")
    func limits() {
        let items = PortfolioProblem.mostItems + 1
        #expect(
            refusal(
                values: Array(repeating: 1, count: items),
                costs: Array(repeating: [1], count: items))
                == .tooMany(.items, found: items, most: PortfolioProblem.mostItems))
        let budgets = PortfolioProblem.mostBudgets + 1
        #expect(
            refusal(
                values: [1], costs: [Array(repeating: 1, count: budgets)],
                budgets: Array(repeating: 1, count: budgets))
                == .tooMany(.budgets, found: budgets, most: PortfolioProblem.mostBudgets))
    }

    @Test("Every refusal names its place in both languages")
    func wording() {
        let errors: [PortfolioError] = [
            .tooMany(.requirements, found: 7, most: 3), .costRows(found: 7, items: 3),
            .raggedCosts(item: 7, found: 2, budgets: 1), .value(item: 7, 1),
            .cost(item: 7, budget: 0, -1), .budget(7, -1),
            .unknownItem(.exclusion(7), item: 9), .repeatedItem(.minimumCount(7), item: 1),
            .negativeMinimum(.minimumCount(7), -1),
        ]
        for error in errors {
            #expect(error.wording.id.contains("7") && error.wording.en.contains("7"))
            #expect(error.wording.id != error.wording.en)
        }
    }
}

@Suite("Edges of a portfolio")
struct PortfolioEdgeTests {
    @Test("Nothing to choose from is the empty choice")
    func empty() throws {
        let problem = try PortfolioProblem(values: [], costs: [], budgets: [])
        let selection = try #require(problem.solved().selection)
        #expect(selection.items == [] && selection.value == 0 && selection.isUnique == true)
        #expect(problem.margins() == [])
    }

    @Test("Without budgets everything of worth is chosen")
    func noBudgets() throws {
        let problem = try PortfolioProblem(values: [3, -2, 4], costs: [[], [], []], budgets: [])
        #expect(problem.solved().selection?.items == [0, 2])
    }

    @Test("A minimum above the number of items is a conflict of that rule alone")
    func impossibleMinimum() throws {
        let problem = try PortfolioProblem(
            values: [3, 4], costs: [[1], [1]], budgets: [9],
            minimumCounts: [.init(items: [0, 1], count: 3)])
        #expect(
            problem.solved()
                == .infeasible(PortfolioConflict(rules: [.minimumCount(0)], isIrreducible: true)))
    }

    @Test("A cycle with two items of one at-most-one group is never chosen")
    func excludedCycle() throws {
        let problem = try PortfolioProblem(
            values: [9, 9, 1], costs: [[1], [1], [1]], budgets: [3],
            requires: [.init(item: 0, needed: 1), .init(item: 1, needed: 0)], atMostOne: [[0, 1]])
        let selection = try #require(problem.solved().selection)
        #expect(selection.items == [2])
        let leftOut = problem.leftOut(of: selection)
        #expect(leftOut.map(\.bestValueWith) == [nil, nil])
        #expect(leftOut.map(\.isProven) == [true, true])
    }

    @Test("A worthless prerequisite is chosen for what needs it")
    func burden() throws {
        let problem = try PortfolioProblem(
            values: [-5, 9], costs: [[1], [1]], budgets: [2],
            requires: [.init(item: 1, needed: 0)])
        #expect(problem.solved().selection?.items == [0, 1])
    }

    @Test("What a left-out item needs: money, company, another's place")
    func needs() throws {
        let problem = try PortfolioProblem(
            values: [10, 2, 1, 6], costs: [[4], [3], [2], [4]], budgets: [5],
            requires: [.init(item: 1, needed: 2)], atMostOne: [[0, 3]])
        let selection = try #require(problem.solved().selection)
        #expect(selection.items == [0])
        let leftOut = problem.leftOut(of: selection)
        #expect(leftOut[0].brings == [2] && leftOut[0].shortfall == [4])
        #expect(leftOut[0].valueShort == 7)
        #expect(leftOut[1].shortfall == [1] && leftOut[1].displaces == [])
        #expect(leftOut[2].displaces == [0] && leftOut[2].shortfall == [0])
        #expect(leftOut[2].valueShort == 4)
    }

    @Test("The largest amounts neither overflow nor lose a unit")
    func largest() throws {
        let most = PortfolioProblem.largestAmount
        let problem = try PortfolioProblem(
            values: [most, most - 1, most - 2], costs: [[most], [most - 1], [1]], budgets: [most])
        let selection = try #require(problem.solved().selection)
        #expect(selection.items == [1, 2] && selection.value == 2 * most - 3)
        #expect(selection.isOptimal && selection.isUnique == true)
    }

    @Test("Parameters outside their range give no core")
    func coreRange() throws {
        let problem = try PortfolioProblem(values: [1], costs: [[1]], budgets: [1])
        #expect(problem.core(tolerance: -0.1) == nil)
        #expect(problem.core(tolerance: .nan) == nil)
        #expect(problem.core(mostChoices: 0) == nil)
    }

    @Test("A core whose search is cut short keeps a higher threshold, and says so")
    func coreOutOfWork() throws {
        let values = (0..<14).map { 1_000 + 37 * $0 }
        let problem = try PortfolioProblem(
            values: values, costs: values.map { [$0] }, budgets: [100_000])
        let whole = try #require(problem.core(tolerance: 0.5, mostChoices: 30))
        let cut = try #require(problem.core(tolerance: 0.5, mostChoices: 30, mostNodes: 40))
        #expect(cut.threshold > whole.threshold && whole.threshold > whole.thresholdWanted)
        #expect(cut.choices < whole.choices && cut.isComplete && !cut.isWhole)
    }
}
