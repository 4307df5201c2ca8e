import Breakout
import Statistics
import Testing
import Vocabulary

@Suite("Fixed and forbidden seats, separated pairs")
struct SeatRuleTests {
    @Test("They are kept in every plan", arguments: 0..<20)
    func kept(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let people = (0..<24).map { _ in
            BreakoutProblem.Participant(
                agency: generator.index(below: 6), rank: generator.index(below: 3))
        }
        let fixed = (0..<5).map { BreakoutProblem.Seat(person: $0, table: $0) }
        let forbidden = (5..<20).map {
            BreakoutProblem.Seat(
                person: $0, table: generator.index(below: 5),
                round: generator.index(below: 2) == 0 ? nil : generator.index(below: 3))
        }
        let separate = [BreakoutProblem.Pair(0, 9), .init(20, 21), .init(21, 22), .init(20, 22)]
        let problem = try BreakoutProblem(
            people: people, tables: 5, rounds: 3, fixed: fixed, forbidden: forbidden,
            separate: separate)
        let plan = problem.plan(seed: seed, trials: 20_000)
        for round in 0..<3 {
            for seat in fixed { #expect(plan.tables[round][seat.table].contains(seat.person)) }
            for seat in forbidden where seat.round ?? round == round {
                #expect(!plan.tables[round][seat.table].contains(seat.person))
            }
        }
        #expect(plan.together == [])
        for table in plan.tables.joined() {
            #expect(!separate.contains { table.contains($0.first) && table.contains($0.second) })
        }
    }

    @Test("Three to be kept apart at two tables cannot be, and the plan says who sits together")
    func impossible() throws {
        let plan = try BreakoutProblem(
            people: strangers(6), tables: 2, rounds: 1,
            separate: [.init(0, 1), .init(1, 2), .init(0, 2)]
        ).plan(seed: 1)
        #expect(plan.together.count == 1 && !plan.isOptimal)
    }

    @Test("A plan that breaks a separation is not held to the bound of plans that keep it")
    func brokenSeparation() throws {
        let alone = try BreakoutProblem(
            people: strangers(3), tables: 1, rounds: 3,
            separate: [.init(0, 1), .init(1, 2), .init(0, 2)]
        ).plan(seed: 1)
        #expect(!alone.together.isEmpty)
        #expect(alone.bound <= alone.cost)
        for seed in 0..<200 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let people = 3 + random.index(below: 5)
            let pairs = (0..<4).map { _ in
                let first = random.index(below: people - 1)
                return BreakoutProblem.Pair(
                    first, first + 1 + random.index(below: people - first - 1))
            }
            let plan = try BreakoutProblem(
                people: strangers(people), tables: 1 + random.index(below: 2), rounds: 3,
                separate: Array(Set(pairs))
            ).plan(seed: seed, trials: 200)
            #expect(plan.bound <= plan.cost, "seed \(seed)")
        }
    }
}

@Suite("Reading a breakout problem")
struct BreakoutProblemTests {
    private func refusal(
        people: Int = 6, tables: Int = 2, rounds: Int = 2, fixed: [BreakoutProblem.Seat] = [],
        forbidden: [BreakoutProblem.Seat] = [], separate: [BreakoutProblem.Pair] = []
    ) -> BreakoutError? {
        do throws(BreakoutError) {
            _ = try BreakoutProblem(
                people: strangers(people), tables: tables, rounds: rounds, fixed: fixed,
                forbidden: forbidden, separate: separate)
            return nil
        } catch {
            return error
        }
    }

    @Test("What fits is taken, limits are kept")
    func sizes() {
        #expect(refusal() == nil)
        #expect(refusal(people: 1_000, tables: 200, rounds: 20) == nil)
        #expect(refusal(people: 1_001) == .outside(.people, 1_001, 1...1_000))
        #expect(refusal(tables: 0) == .outside(.tables, 0, 1...200))
        #expect(refusal(people: 500, tables: 201) == .outside(.tables, 201, 1...200))
        #expect(refusal(rounds: 0) == .outside(.rounds, 0, 1...20))
        #expect(refusal(rounds: Int.max) == .outside(.rounds, Int.max, 1...20))
        let pairs = Array(repeating: BreakoutProblem.Pair(0, 1), count: 20_001)
        #expect(refusal(separate: pairs) == .outside(.rules, 20_001, 0...20_000))
        #expect(refusal(people: 1) == .emptyTables(people: 1, tables: 2))
    }

    @Test("Rules that name nobody and nowhere are refused with their place")
    func unknown() {
        #expect(
            refusal(fixed: [.init(person: 6, table: 0)])
                == .unknown(.person, 6, in: .fixed(0)))
        #expect(
            refusal(forbidden: [.init(person: 0, table: 2)])
                == .unknown(.table, 2, in: .forbidden(0)))
        #expect(
            refusal(fixed: [.init(person: 0, table: 0), .init(person: 1, table: 0, round: -1)])
                == .unknown(.round, -1, in: .fixed(1)))
        #expect(refusal(separate: [.init(0, 9)]) == .unknown(.person, 9, in: .separate(0)))
        #expect(refusal(separate: [.init(3, 3)]) == .separatedFromSelf(.separate(0)))
    }

    @Test("Rules that contradict each other are refused with their place")
    func contradictions() {
        #expect(
            refusal(fixed: [.init(person: 0, table: 0), .init(person: 0, table: 1, round: 1)])
                == .fixedTwice(person: 0, round: 1, .fixed(1)))
        #expect(
            refusal(
                fixed: [.init(person: 0, table: 0)],
                forbidden: [.init(person: 0, table: 0, round: 1)])
                == .fixedAndForbidden(person: 0, round: 1, .fixed(0)))
        #expect(
            refusal(fixed: (0..<4).map { .init(person: $0, table: 1) })
                == .tooManyFixed(table: 1, round: 0, seats: 3))
        #expect(
            refusal(
                fixed: [.init(person: 0, table: 1), .init(person: 1, table: 1)],
                separate: [.init(0, 1)])
                == .fixedTogether(.separate(0), round: 0))
        #expect(
            refusal(forbidden: (0..<4).map { .init(person: $0, table: 1, round: 1) })
                == .unseatable(round: 1))
    }

    @Test("Every refusal names its place in both languages")
    func wording() {
        let errors: [BreakoutError] = [
            .outside(.people, 7_000, 1...9), .outside(.tables, 7, 1...9),
            .outside(.rounds, 7, 1...9), .emptyTables(people: 7, tables: 9),
            .unknown(.person, 7, in: .fixed(0)), .unknown(.table, 7, in: .forbidden(0)),
            .unknown(.round, 7, in: .fixed(0)), .separatedFromSelf(.separate(7)),
            .fixedTwice(person: 7, round: 0, .fixed(0)),
            .fixedAndForbidden(person: 7, round: 0, .fixed(0)),
            .tooManyFixed(table: 7, round: 0, seats: 2), .fixedTogether(.separate(7), round: 0),
            .unseatable(round: 7),
        ]
        for error in errors {
            #expect(error.wording.id.contains("7") && error.wording.en.contains("7"))
            #expect(error.wording.id != error.wording.en)
        }
    }

    @Test("Every cause of repeats is a sentence in both languages")
    func causes() {
        let causes: [RepeatCause] = [
            .none, .moreSeatsThanTables(seats: 4, tables: 3),
            .moreMeetingsThanPairs(meetings: 18, pairs: 15),
            .moreCompanionsThanOthers(companions: 9, others: 8),
            .largeAgencies(largest: 1, people: 10), .fixedSeats,
        ]
        for cause in causes { #expect(cause.wording.id != cause.wording.en) }
    }
}
