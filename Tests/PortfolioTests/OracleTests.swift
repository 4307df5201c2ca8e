import Foundation
import OracleSupport
import Portfolio
import Testing

/// The input of a case in Cases/portfolio.json.
struct OracleInput: Decodable, Sendable {
    struct Minimum: Decodable, Sendable {
        let items: [Int]
        let min: Int
    }
    let values: [Int]
    let costs: [[Int]]
    let budgets: [Int]
    let requires: [[Int]]?
    let atMostOne: [[Int]]?
    let mandatory: [Int]?
    let minCount: [Minimum]?

    func problem() throws -> PortfolioProblem {
        try PortfolioProblem(
            values: values, costs: costs, budgets: budgets,
            requires: (requires ?? []).map { .init(item: $0[0], needed: $0[1]) },
            atMostOne: atMostOne ?? [], mandatory: mandatory ?? [],
            minimumCounts: (minCount ?? []).map { .init(items: $0.items, count: $0.min) })
    }
}

struct OracleExpected: Decodable, Sendable {
    let feasible: Bool
    let value: Int?
    let unique: Bool?
    let selected: [Int]?
    let cost: [Int]?
}

typealias OracleCase = OracleFile<OracleInput, OracleExpected>.Case

extension OracleCase {
    static let all = OracleFile<OracleInput, OracleExpected>.load("portfolio", in: .module)
}

@Suite("Portfolios that two other solvers agree on")
struct OracleTests {
    @Test("There are cases")
    func presence() {
        #expect(OracleCase.all.count >= 18)
    }

    @Test("Value, uniqueness and the one choice are those of the oracle", arguments: OracleCase.all)
    func oracle(example: OracleCase) throws {
        let problem = try example.input.problem()
        let expected = example.expected
        switch problem.solved() {
        case .selected(let selection):
            #expect(expected.feasible)
            #expect(selection.value == expected.value)
            #expect(selection.isOptimal)
            #expect(selection.isUnique == expected.unique)
            #expect(Reference.keeps(selection.items, problem))
            #expect(problem.value(of: selection.items) == selection.value)
            if let selected = expected.selected { #expect(selection.items == selected) }
            if let cost = expected.cost { #expect(selection.cost == cost) }
        case .infeasible: #expect(!expected.feasible)
        case .undecided: Issue.record("undecided")
        }
    }

    @Test(
        "The optima of published examples are printed",
        arguments: [
            ("fsu_p01", "309"), ("fsu_p07", "1458"), ("ortools_doc", "7534"),
            ("orlib_mknap1_1", "3800"), ("chain_dependency", "102"),
        ])
    func published(id: String, optimum: String) throws {
        let example = try #require(OracleCase.all.first { $0.id == id })
        let selection = try #require(try example.input.problem().solved().selection)
        #expect("\(selection.value)" == optimum)
    }
}
