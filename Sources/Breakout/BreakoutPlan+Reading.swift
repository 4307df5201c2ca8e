extension BreakoutPlan {
    /// Counts from the plan itself, apart from the search that made it.
    init(_ problem: BreakoutProblem, _ weights: BreakoutWeights, tables: [[[Int]]]) {
        let together = Self.together(problem, tables)
        let bounds = BreakoutBounds(problem, keepsApart: together.isEmpty)
        let meetings = Self.meetings(problem, tables)
        let repeated = meetings.reduce(0) { $0 + BreakoutBounds.choose2($1.rounds.count) }
        self.tables = tables
        agency = Pairs(
            count: Self.pairs(problem.people.map(\.agency), tables), bound: bounds.agency)
        rank = Pairs(count: Self.pairs(problem.people.map(\.rank), tables), bound: bounds.rank)
        self.repeated = Pairs(count: repeated, bound: bounds.repeated)
        cost =
            weights.agency * agency.count + weights.rank * rank.count
            + weights.repeated * repeated
        bound = bounds.cost(weights)
        cause = bounds.cause
        let rules = SeatRules(problem)
        let isFewest = repeated == bounds.repeated
        reunions = meetings.filter { $0.rounds.count > 1 }.map { meeting in
            let fixed = meeting.rounds.count {
                rules.table(meeting.first, $0) != nil && rules.table(meeting.second, $0) != nil
            }
            return Reunion(
                first: meeting.first, second: meeting.second, rounds: meeting.rounds,
                cause: fixed > 1 ? .fixed : isFewest ? .unavoidable : .notProven)
        }
        mixing = Self.mixing(problem, tables)
        self.together = together
    }

    /// The rounds in which each pair that meets shares a table, by first and second person.
    private static func meetings(
        _ problem: BreakoutProblem, _ tables: [[[Int]]]
    ) -> [(first: Int, second: Int, rounds: [Int])] {
        var met: [(key: Int, round: Int)] = []
        for (round, plan) in tables.enumerated() {
            for table in plan {
                for (place, one) in table.enumerated() {
                    for other in table[(place + 1)...] {
                        met.append((one * problem.people.count + other, round))
                    }
                }
            }
        }
        met.sort { $0.key != $1.key ? $0.key < $1.key : $0.round < $1.round }
        var meetings: [(first: Int, second: Int, rounds: [Int])] = []
        for (index, meeting) in met.enumerated() {
            if index > 0, met[index - 1].key == meeting.key {
                meetings[meetings.count - 1].rounds.append(meeting.round)
            } else {
                let (first, second) = meeting.key.quotientAndRemainder(
                    dividingBy: problem.people.count)
                meetings.append((first, second, [meeting.round]))
            }
        }
        return meetings
    }

    private static func pairs(_ kinds: [Int?], _ tables: [[[Int]]]) -> Int {
        tables.joined().reduce(0) { total, table in
            BreakoutBounds.sizes(table.map { kinds[$0] }).reduce(total) {
                $0 + BreakoutBounds.choose2($1.count)
            }
        }
    }

    private static func mixing(_ problem: BreakoutProblem, _ tables: [[[Int]]]) -> [Mixing] {
        let agencies = problem.people.map(\.agency)
        var counts: [Int: Int] = [:]
        for table in tables.joined() {
            for (agency, count) in BreakoutBounds.sizes(table.map { agencies[$0] }) {
                counts[agency, default: 0] += BreakoutBounds.choose2(count)
            }
        }
        return BreakoutBounds.sizes(agencies).filter { $0.count > 1 }.map { agency, people in
            let bound = problem.rounds * BreakoutBounds.spread(people, over: problem.tables)
            return Mixing(
                agency: agency, people: people,
                pairs: Pairs(count: counts[agency] ?? 0, bound: bound))
        }
    }

    private static func together(_ problem: BreakoutProblem, _ tables: [[[Int]]]) -> [Together] {
        guard !problem.separate.isEmpty else { return [] }
        return tables.enumerated().flatMap { round, plan in
            var place = [Int](repeating: 0, count: problem.people.count)
            for (table, people) in plan.enumerated() {
                for person in people { place[person] = table }
            }
            return problem.separate.filter { place[$0.first] == place[$0.second] }
                .map { Together(pair: $0, round: round) }
        }
    }
}
