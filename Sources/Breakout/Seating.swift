/// A plan that is being changed: who sits where, and what exchanging two people would cost.
struct Seating: Sendable {
    let people: Int
    let tables: Int
    let rounds: Int
    private let weights: BreakoutWeights
    private let agencies: [Int]
    private let ranks: [Int]
    private let agencyKinds: Int
    private let rankKinds: Int
    private let apart: [BreakoutProblem.Pair]
    /// Where each table's seats begin in a round.
    private let starts: [Int]
    /// By round and person: the table, and the seat in the round.
    private var table: ContiguousArray<Int32>
    private var seat: ContiguousArray<Int32>
    /// By round and seat: the person.
    private var occupant: ContiguousArray<Int32>
    /// By round, table and kind: how many.
    private var agencyCounts: ContiguousArray<Int32>
    private var rankCounts: ContiguousArray<Int32>
    /// By person and person: what one meeting more would cost.
    private var burden: ContiguousArray<Int32>
    private(set) var cost = 0

    /// What a separated pair costs each time it shares a table: far more than one exchange can gain
    /// elsewhere, and a thousand of them still fit Int32.
    static let separation = 1_000_000

    init(_ problem: BreakoutProblem, _ weights: BreakoutWeights, start: [[Int]]) {
        people = problem.people.count
        tables = problem.tables
        rounds = problem.rounds
        self.weights = weights
        (agencies, agencyKinds) = Self.kinds(problem.people.map(\.agency))
        (ranks, rankKinds) = Self.kinds(problem.people.map(\.rank))
        var starts = [0]
        for table in 0..<problem.tables { starts.append(starts[table] + problem.seats(table)) }
        self.starts = starts
        let places = rounds * people
        table = ContiguousArray(repeating: 0, count: places)
        seat = table
        occupant = table
        agencyCounts = ContiguousArray(repeating: 0, count: rounds * tables * agencyKinds)
        rankCounts = ContiguousArray(repeating: 0, count: rounds * tables * rankKinds)
        burden = ContiguousArray(repeating: 0, count: people * people)
        apart = problem.separate
        sit(start)
    }

    /// The table of each person, by round.
    var seats: [[Int]] {
        (0..<rounds).map { round in (0..<people).map { tableOf($0, round) } }
    }

    /// Seats everyone anew.
    ///
    /// - Parameter seats: as ``seats`` gives them.
    mutating func sit(_ seats: [[Int]]) {
        for index in burden.indices { burden[index] = 0 }
        for index in agencyCounts.indices { agencyCounts[index] = 0 }
        for index in rankCounts.indices { rankCounts[index] = 0 }
        cost = 0
        for pair in apart {
            burden[pair.first * people + pair.second] = Int32(Self.separation)
            burden[pair.second * people + pair.first] = Int32(Self.separation)
        }
        for (round, seats) in seats.enumerated() { sit(round, seats) }
    }

    /// Numbers from 0 for the kinds; those without one are each their own.
    private static func kinds(_ values: [Int?]) -> ([Int], Int) {
        var numbers: [Int: Int] = [:]
        var count = 0
        let kinds = values.map { value in
            if let value, let known = numbers[value] { return known }
            if let value { numbers[value] = count }
            count += 1
            return count - 1
        }
        return (kinds, count)
    }

    private mutating func sit(_ round: Int, _ seats: [Int]) {
        var next = starts
        for (person, place) in seats.enumerated() {
            let base = round * people
            for other in base + starts[place]..<base + next[place] {
                meet(person, Int(occupant[other]), 1)
            }
            table[base + person] = Int32(place)
            seat[base + person] = Int32(next[place])
            occupant[base + next[place]] = Int32(person)
            next[place] += 1
            let row = round * tables + place
            cost += weights.agency * Int(agencyCounts[row * agencyKinds + agencies[person]])
            cost += weights.rank * Int(rankCounts[row * rankKinds + ranks[person]])
            agencyCounts[row * agencyKinds + agencies[person]] += 1
            rankCounts[row * rankKinds + ranks[person]] += 1
        }
    }

    private mutating func meet(_ one: Int, _ other: Int, _ times: Int32) {
        let step = Int32(weights.repeated) * times
        if times > 0 { cost += Int(burden[one * people + other]) }
        burden[one * people + other] += step
        burden[other * people + one] += step
    }

    func tableOf(_ person: Int, _ round: Int) -> Int { Int(table[round &* people &+ person]) }

    /// By how much the cost would change if two people of different tables exchanged their seats.
    ///
    /// - Complexity: O(seats of the two tables).
    func change(_ round: Int, _ one: Int, _ other: Int) -> Int {
        let first = tableOf(one, round)
        let second = tableOf(other, round)
        let mixing =
            weights.agency
            * Self.mixing(
                agencyCounts, (round &* tables &+ first) &* agencyKinds,
                (round &* tables &+ second) &* agencyKinds, agencies[one], agencies[other])
            + weights.rank
            * Self.mixing(
                rankCounts, (round &* tables &+ first) &* rankKinds,
                (round &* tables &+ second) &* rankKinds, ranks[one], ranks[other])
        return mixing + meetings(round, one, other, first) + meetings(round, other, one, second)
    }

    private static func mixing(
        _ counts: ContiguousArray<Int32>, _ first: Int, _ second: Int, _ one: Int, _ other: Int
    ) -> Int {
        guard one != other else { return 0 }
        let leaving = counts[first &+ one] &+ counts[second &+ other] &- 2
        return Int(counts[second &+ one] &+ counts[first &+ other] &- leaving)
    }

    /// What the others of a table give when `leaving` makes room for `coming`.
    private func meetings(_ round: Int, _ leaving: Int, _ coming: Int, _ place: Int) -> Int {
        let base = round &* people
        let end = base &+ starts[place &+ 1]
        var sum: Int32 = 0
        for index in base &+ starts[place]..<end {
            let person = Int(occupant[index])
            // The one who leaves counts too and is taken out below.
            sum &+= burden[coming &* people &+ person] &- burden[leaving &* people &+ person]
        }
        sum &-= burden[coming &* people &+ leaving] &- burden[leaving &* people &+ leaving]
        return Int(sum) + weights.repeated * (starts[place &+ 1] - starts[place] - 1)
    }

    /// Exchanges two people of different tables.
    ///
    /// - Parameter change: what ``change(_:_:_:)`` says.
    mutating func exchange(_ round: Int, _ one: Int, _ other: Int, _ change: Int) {
        let base = round * people
        let first = tableOf(one, round)
        let second = tableOf(other, round)
        move(round, one, other, first)
        move(round, other, one, second)
        for (row, leaving, coming) in [
            (round * tables + first, one, other), (round * tables + second, other, one),
        ] {
            agencyCounts[row * agencyKinds + agencies[leaving]] -= 1
            agencyCounts[row * agencyKinds + agencies[coming]] += 1
            rankCounts[row * rankKinds + ranks[leaving]] -= 1
            rankCounts[row * rankKinds + ranks[coming]] += 1
        }
        table.swapAt(base + one, base + other)
        seat.swapAt(base + one, base + other)
        occupant[base + Int(seat[base + one])] = Int32(one)
        occupant[base + Int(seat[base + other])] = Int32(other)
        cost += change
    }

    private mutating func move(_ round: Int, _ leaving: Int, _ coming: Int, _ place: Int) {
        let base = round * people
        let step = Int32(weights.repeated)
        for index in base + starts[place]..<base + starts[place + 1] {
            let person = Int(occupant[index])
            guard person != leaving else { continue }
            burden[leaving * people + person] -= step
            burden[person * people + leaving] -= step
            burden[coming * people + person] += step
            burden[person * people + coming] += step
        }
    }

    /// By round and table: the people, ascending.
    var plan: [[[Int]]] {
        (0..<rounds).map { round in
            (0..<tables).map { place in
                (starts[place]..<starts[place + 1]).map { Int(occupant[round * people + $0]) }
                    .sorted()
            }
        }
    }
}
