import Breakout
import Statistics
import Testing

extension SeededGenerator {
    mutating func meeting(
        people: Int, tables: Int, rounds: Int, agencies: Int = 8, ranks: Int = 3
    ) throws -> BreakoutProblem {
        try BreakoutProblem(
            people: (0..<people).map { _ in
                .init(agency: index(below: agencies), rank: index(below: ranks))
            }, tables: tables, rounds: rounds)
    }
}

/// People who are each of their own agency, and of no rank.
func strangers(_ count: Int) -> [BreakoutProblem.Participant] {
    (0..<count).map { .init(agency: $0, rank: nil) }
}

/// Counts a plan again, in the plainest way.
struct Recount {
    var agency = 0
    var rank = 0
    var repeated = 0

    init(_ problem: BreakoutProblem, _ plan: BreakoutPlan) {
        let people = problem.people
        for one in people.indices {
            for other in people.indices where other > one {
                let rounds = plan.tables.count { round in
                    round.contains { $0.contains(one) && $0.contains(other) }
                }
                repeated += rounds * (rounds - 1) / 2
                if people[one].agency != nil, people[one].agency == people[other].agency {
                    agency += rounds
                }
                if people[one].rank != nil, people[one].rank == people[other].rank {
                    rank += rounds
                }
            }
        }
    }
}

@Suite("A breakout plan")
struct BreakoutPlanTests {
    @Test("Everyone has one seat in each round, at tables of near-equal size", arguments: 0..<30)
    func seats(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let tables = 1 + generator.index(below: 7)
        let people = tables + generator.index(below: 40)
        let problem = try generator.meeting(
            people: people, tables: tables, rounds: 1 + generator.index(below: 5))
        let plan = problem.plan(seed: seed, trials: 5_000)
        #expect(plan.tables.count == problem.rounds)
        for round in plan.tables {
            #expect(round.joined().sorted() == Array(0..<people))
            #expect(round.enumerated().allSatisfy { $0.element.count == problem.seats($0.offset) })
            let sizes = round.map(\.count)
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
            #expect(round.allSatisfy { $0 == $0.sorted() })
        }
    }

    @Test(
        "The counts and the cost are those of the plan, never below the bounds", arguments: 0..<30)
    func counts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let tables = 2 + generator.index(below: 5)
        let problem = try generator.meeting(
            people: tables * 2 + generator.index(below: 25), tables: tables,
            rounds: 1 + generator.index(below: 6), agencies: 1 + generator.index(below: 10))
        let weights = BreakoutWeights(agency: 3, rank: 2, repeated: 7)
        let plan = problem.plan(seed: seed, weights: weights, trials: 20_000)
        let recount = Recount(problem, plan)
        #expect(plan.agency.count == recount.agency)
        #expect(plan.rank.count == recount.rank)
        #expect(plan.repeated.count == recount.repeated)
        #expect(plan.cost == 3 * recount.agency + 2 * recount.rank + 7 * recount.repeated)
        #expect(plan.agency.count >= plan.agency.bound)
        #expect(plan.rank.count >= plan.rank.bound)
        #expect(plan.repeated.count >= plan.repeated.bound)
        #expect(plan.bound <= plan.cost && plan.isOptimal == (plan.cost == plan.bound))
        #expect(plan.mixing.reduce(0) { $0 + $1.pairs.count } == plan.agency.count)
        #expect(plan.mixing.reduce(0) { $0 + $1.pairs.bound } == plan.agency.bound)
    }

    @Test("The same seed gives the same plan, another seed another")
    func seeds() throws {
        var generator = SeededGenerator(seed: 3)
        let problem = try generator.meeting(people: 34, tables: 6, rounds: 4)
        let plan = problem.plan(seed: 7, trials: 20_000)
        #expect(plan == problem.plan(seed: 7, trials: 20_000))
        #expect(plan != problem.plan(seed: 8, trials: 20_000))
    }

    @Test("More trials from the same start do not make it worse than dealing out alone")
    func trials() throws {
        var generator = SeededGenerator(seed: 4)
        let problem = try generator.meeting(people: 34, tables: 6, rounds: 4)
        let dealt = problem.plan(seed: 1, trials: 0)
        let searched = problem.plan(seed: 1, trials: 50_000)
        #expect(searched.cost < dealt.cost)
    }

    @Test("Nine people meet everyone else exactly once in four rounds of three tables")
    func ninePeople() throws {
        let plan = try BreakoutProblem(people: strangers(9), tables: 3, rounds: 4).plan(seed: 1)
        #expect(plan.repeated == .init(count: 0, bound: 0) && plan.isOptimal)
        #expect(plan.reunions == [] && plan.cause == .none)
    }

    @Test("Sixteen people meet everyone else exactly once in five rounds of four tables")
    func sixteenPeople() throws {
        let plan = try BreakoutProblem(people: strangers(16), tables: 4, rounds: 5).plan(seed: 1)
        #expect(plan.repeated.count == 0 && plan.isOptimal)
    }

    @Test("Five hundred people of forty agencies neither meet twice nor sit with their own")
    func fiveHundred() throws {
        var generator = SeededGenerator(seed: 9)
        let problem = try generator.meeting(
            people: 500, tables: 50, rounds: 3, agencies: 40, ranks: 5)
        let plan = problem.plan(seed: 1, trials: 100_000)
        #expect(plan.repeated.count == 0)
        #expect(plan.agency.count == 0)
    }

    @Test("One table, one round, one person")
    func smallest() throws {
        let one = try BreakoutProblem(people: strangers(1), tables: 1, rounds: 1).plan(seed: 1)
        #expect(one.tables == [[[0]]] && one.isOptimal)
        let table = try BreakoutProblem(people: strangers(4), tables: 1, rounds: 2).plan(seed: 1)
        #expect(table.tables == [[[0, 1, 2, 3]], [[0, 1, 2, 3]]])
        #expect(table.repeated == .init(count: 6, bound: 6) && table.isOptimal)
        let alone = try BreakoutProblem(people: strangers(3), tables: 3, rounds: 2).plan(seed: 1)
        #expect(alone.cost == 0 && alone.isOptimal)
    }

    @Test("Weights outside 0…100 are held within")
    func weights() {
        let weights = BreakoutWeights(agency: -1, rank: 1_000, repeated: 5)
        #expect(weights == BreakoutWeights(agency: 0, rank: 100, repeated: 5))
    }
}

@Suite("What cannot be avoided")
struct UnavoidableTests {
    @Test("Three tables of four: two of each table meet again, in every plan")
    func tooFewTables() throws {
        let plan = try BreakoutProblem(people: strangers(12), tables: 3, rounds: 2).plan(seed: 1)
        #expect(plan.repeated == .init(count: 3, bound: 3))
        #expect(plan.cause == .moreSeatsThanTables(seats: 4, tables: 3))
        #expect(plan.reunions.count == 3)
        #expect(plan.reunions.allSatisfy { $0.cause == .unavoidable && $0.rounds == [0, 1] })
        #expect(plan.isOptimal)
    }

    @Test("Six people at tables of two meet all five others in five rounds, and one again in six")
    func tooManyRounds() throws {
        let five = try BreakoutProblem(people: strangers(6), tables: 3, rounds: 5).plan(seed: 1)
        #expect(five.repeated.count == 0)
        let six = try BreakoutProblem(people: strangers(6), tables: 3, rounds: 6).plan(seed: 1)
        #expect(six.repeated == .init(count: 3, bound: 3))
        #expect(six.cause == .moreMeetingsThanPairs(meetings: 18, pairs: 15))
    }

    @Test("Ten of one agency at three tables: 4, 3 and 3 of them, twelve pairs")
    func largeAgency() throws {
        let people = (0..<12).map {
            BreakoutProblem.Participant(agency: $0 < 10 ? 1 : $0, rank: nil)
        }
        let plan = try BreakoutProblem(people: people, tables: 3, rounds: 1).plan(seed: 1)
        #expect(plan.agency == .init(count: 12, bound: 12))
        #expect(plan.mixing.map(\.people) == [10] && plan.mixing.map(\.agency) == [1])
    }

    @Test("Two hosts fixed at one table are said to be so")
    func hosts() throws {
        let plan = try BreakoutProblem(
            people: strangers(30), tables: 6, rounds: 3,
            fixed: [.init(person: 0, table: 2), .init(person: 1, table: 2)]
        ).plan(seed: 1, trials: 20_000)
        #expect(plan.repeated.bound == 3 && plan.cause == .fixedSeats)
        let hosts = try #require(plan.reunions.first { $0.first == 0 && $0.second == 1 })
        #expect(hosts.rounds == [0, 1, 2] && hosts.cause == .fixed)
    }

    @Test("The bounds on repeats hold for the best plan of every small meeting")
    func exhaustive() throws {
        // All plans of two rounds: the first seating may be taken as given.
        for (people, tables) in [(4, 2), (5, 2), (6, 2), (6, 3), (7, 3), (8, 4)] {
            let problem = try BreakoutProblem(people: strangers(people), tables: tables, rounds: 2)
            let plan = problem.plan(seed: 1, trials: 2_000)
            #expect(plan.repeated.bound <= leastRepeats(problem))
            #expect(plan.repeated.count == leastRepeats(problem))
        }
    }

    /// Fewest repeats over all second rounds after people 0, 1, … sit in order.
    private func leastRepeats(_ problem: BreakoutProblem) -> Int {
        var first: [Int] = []
        for table in 0..<problem.tables {
            first += Array(repeating: table, count: problem.seats(table))
        }
        var least = Int.max
        var seats = (0..<problem.tables).map(problem.seats)
        var second: [Int] = []
        func place(_ person: Int, _ repeats: Int) {
            guard person < first.count else {
                least = min(least, repeats)
                return
            }
            for table in seats.indices where seats[table] > 0 {
                let again = second.indices.count {
                    second[$0] == table && first[$0] == first[person]
                }
                seats[table] -= 1
                second.append(table)
                place(person + 1, repeats + again)
                second.removeLast()
                seats[table] += 1
            }
        }
        place(0, 0)
        return least
    }
}
