import Breakout
import Testing

@Suite("The worked example of the article")
struct ArticleTests {
    @Test("Twelve people at three tables in three rounds")
    func example() throws {
        let problem = try BreakoutProblem(
            people: (0..<12).map { .init(agency: $0 / 3, rank: $0 % 3 == 0 ? 2 : 3) },
            tables: 3, rounds: 3)
        let plan = problem.plan(seed: 1)
        #expect(
            plan.tables == [
                [[0, 5, 8, 9], [1, 4, 6, 11], [2, 3, 7, 10]],
                [[2, 5, 6, 11], [1, 3, 8, 9], [0, 4, 7, 10]],
                [[0, 3, 7, 11], [2, 4, 8, 9], [1, 5, 6, 10]],
            ])
        #expect(plan.agency == .init(count: 0, bound: 0))
        #expect(plan.rank == .init(count: 24, bound: 24))
        #expect(plan.repeated == .init(count: 9, bound: 9))
        #expect(plan.cause == .moreSeatsThanTables(seats: 4, tables: 3))
        #expect(plan.reunions.count { $0.rounds.count == 2 } == 6)
        #expect(plan.reunions.filter { $0.rounds.count == 3 }.map(\.first) == [8])
        #expect(plan.cost == 114 && plan.bound == 114 && plan.isOptimal)
    }
}
