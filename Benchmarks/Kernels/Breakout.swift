import Breakout
import Statistics

/// A working meeting of 34 people and a provincial one of 500; no peer is known.
func benchmarkBreakout(_ bench: Bench) throws {
    try measure(bench, people: 34, tables: 6, rounds: 4, agencies: 12, goal: 0.1)
    try measure(bench, people: 500, tables: 50, rounds: 4, agencies: 40, goal: 1)
}

private func measure(
    _ bench: Bench, people: Int, tables: Int, rounds: Int, agencies: Int, goal: Double
) throws {
    var random = SeededGenerator(seed: 9)
    let problem = try BreakoutProblem(
        people: (0..<people).map { _ in
            .init(agency: random.index(below: agencies), rank: random.index(below: 4))
        }, tables: tables, rounds: rounds)
    bench.time("Tables, \(people) people × \(tables) × \(rounds) rounds", goal: goal) {
        consume(problem.plan(seed: 1))
    }
}
