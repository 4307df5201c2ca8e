/// Where a search for a plan starts: people dealt out like cards, each row shifted further in each
/// round.
///
/// People sorted by agency and rank are dealt to the tables in turn, which spreads both. Row b
/// moves on by b tables each round, so two people of different rows meet again only after as many
/// rounds as there are tables, when that number is prime.
enum StartingSeats {
    /// The table of each person in a round, keeping the seat rules; `nil` when they cannot be kept.
    ///
    /// - Parameter order: people as they are dealt.
    static func assignment(
        _ problem: BreakoutProblem, _ rules: SeatRules, _ round: Int, order: [Int]? = nil
    ) -> [Int]? {
        let order = order ?? Array(problem.people.indices)
        var wanted = [Int](repeating: 0, count: order.count)
        let tables = problem.tables
        for (place, person) in order.enumerated() {
            let row = place / tables
            // The last row fills the tables that have one seat more, in every round.
            let isWhole = (row + 1) * tables <= order.count
            wanted[person] = (place + (isWhole ? row * round : 0)) % tables
        }
        guard !rules.isEmpty else { return wanted }
        var matching = Matching(problem: problem, rules: rules, round: round, wanted: wanted)
        for person in order {
            guard matching.seat(person) else { return nil }
        }
        return matching.table
    }

    /// People sorted by agency (those of many first) and rank, those alike in an order drawn.
    static func order(_ problem: BreakoutProblem, drawing keys: [UInt64]) -> [Int] {
        var sizes: [Int: Int] = [:]
        for person in problem.people {
            if let agency = person.agency { sizes[agency, default: 0] += 1 }
        }
        func key(_ person: Int) -> (Int, Int, Int, UInt64) {
            let participant = problem.people[person]
            let size = participant.agency.flatMap { sizes[$0] } ?? 0
            return (-size, participant.agency ?? 0, participant.rank ?? 0, keys[person])
        }
        return problem.people.indices.map { ($0, key($0)) }
            .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.0)
    }
}

/// People given seats one by one, others moving on where that makes room.
///
/// Source: Kuhn (1955), Naval Research Logistics Quarterly 2, as augmenting paths.
private struct Matching {
    let problem: BreakoutProblem
    let rules: SeatRules
    let round: Int
    let wanted: [Int]
    var table: [Int]
    var members: [[Int]]
    var visited: [Bool]

    init(problem: BreakoutProblem, rules: SeatRules, round: Int, wanted: [Int]) {
        self.problem = problem
        self.rules = rules
        self.round = round
        self.wanted = wanted
        table = [Int](repeating: -1, count: wanted.count)
        members = Array(repeating: [], count: problem.tables)
        visited = [Bool](repeating: false, count: problem.tables)
    }

    mutating func seat(_ person: Int) -> Bool {
        for table in visited.indices { visited[table] = false }
        return augment(person)
    }

    private mutating func augment(_ person: Int) -> Bool {
        for step in 0..<problem.tables {
            let table = (wanted[person] + step) % problem.tables
            guard !visited[table], rules.allows(person, table, round) else { continue }
            visited[table] = true
            if members[table].count < problem.seats(table) {
                members[table].append(person)
                self.table[person] = table
                return true
            }
            for place in members[table].indices where augment(members[table][place]) {
                members[table][place] = person
                self.table[person] = table
                return true
            }
        }
        return false
    }
}
