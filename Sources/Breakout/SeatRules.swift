/// Fixed and forbidden seats, to be looked up.
struct SeatRules: Sendable {
    private let people: Int
    private let tables: Int
    /// By round and person; -1 for anyone free. Empty when nobody is fixed.
    private var fixed: [Int] = []
    /// By round, person and table. Empty when nothing is forbidden.
    private var forbidden: [Bool] = []
    /// By round and table: how many are fixed there.
    private var counts: [Int] = []
    /// The entry that gives a person a second table, and the round.
    private(set) var fixedTwice: (entry: Int, round: Int)?

    init(_ problem: BreakoutProblem) {
        people = problem.people.count
        tables = problem.tables
        if !problem.fixed.isEmpty {
            fixed = [Int](repeating: -1, count: problem.rounds * people)
        }
        if !problem.forbidden.isEmpty {
            forbidden = [Bool](repeating: false, count: problem.rounds * people * tables)
        }
        for (entry, seat) in problem.fixed.enumerated() {
            for round in seat.round.map({ $0...$0 }) ?? 0...(problem.rounds - 1) {
                let place = round * people + seat.person
                if fixed[place] >= 0, fixed[place] != seat.table, fixedTwice == nil {
                    fixedTwice = (entry, round)
                }
                fixed[place] = seat.table
            }
        }
        counts = [Int](repeating: 0, count: problem.rounds * tables)
        for (place, table) in fixed.enumerated() where table >= 0 {
            counts[place / people * tables + table] += 1
        }
        for seat in problem.forbidden {
            for round in seat.round.map({ $0...$0 }) ?? 0...(problem.rounds - 1) {
                forbidden[(round * people + seat.person) * tables + seat.table] = true
            }
        }
    }

    var isEmpty: Bool { fixed.isEmpty && forbidden.isEmpty }

    /// Where a person is fixed in a round.
    func table(_ person: Int, _ round: Int) -> Int? {
        guard !fixed.isEmpty, fixed[round * people + person] >= 0 else { return nil }
        return fixed[round * people + person]
    }

    /// Whether a person may sit at a table in a round.
    func allows(_ person: Int, _ table: Int, _ round: Int) -> Bool {
        if !fixed.isEmpty {
            let seat = fixed[round &* people &+ person]
            if seat >= 0 && seat != table { return false }
        }
        return forbidden.isEmpty
            || !forbidden[(round &* people &+ person) &* tables &+ table]
    }

    /// How many are fixed at a table in a round.
    func count(_ table: Int, _ round: Int) -> Int { counts[round * tables + table] }
}
