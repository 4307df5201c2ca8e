/// Pairs that no plan can avoid.
struct BreakoutBounds: Sendable, Equatable {
    /// Σ over tables and rounds of pairs of one agency, at least.
    let agency: Int
    let rank: Int
    /// Σ over pairs of C(rounds together, 2), at least, and why.
    let repeated: Int
    let cause: RepeatCause

    /// - Parameter keepsApart: whether the bounds are on plans that keep the separated pairs apart;
    ///   others can have fewer repeats.
    init(_ problem: BreakoutProblem, keepsApart: Bool = true) {
        let apart = keepsApart ? Self.separated(problem) : []
        agency = problem.rounds * Self.mixing(problem.people.map(\.agency), problem.tables)
        rank = problem.rounds * Self.mixing(problem.people.map(\.rank), problem.tables)
        let causes = [
            Self.rounds(problem), Self.pairs(problem, apart), Self.persons(problem, apart),
            Self.agencies(problem), Self.fixed(problem),
        ]
        var (value, cause) = (0, RepeatCause.none)
        for (bound, reason) in causes where bound > value { (value, cause) = (bound, reason) }
        repeated = value
        self.cause = cause
    }

    func cost(_ weights: BreakoutWeights) -> Int {
        weights.agency * agency + weights.rank * rank + weights.repeated * repeated
    }

    /// Fewest pairs when `count` are spread over `places`: the pigeonhole principle.
    static func spread(_ count: Int, over places: Int) -> Int {
        guard places > 0 else { return 0 }
        let (each, more) = count.quotientAndRemainder(dividingBy: places)
        return (places - more) * choose2(each) + more * choose2(each + 1)
    }

    static func choose2(_ count: Int) -> Int { count * (count - 1) / 2 }

    /// How many of each kind, the smallest kind first.
    static func sizes(_ kinds: [Int?]) -> [(kind: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for case let kind? in kinds { counts[kind, default: 0] += 1 }
        return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
    }

    private static func mixing(_ kinds: [Int?], _ tables: Int) -> Int {
        sizes(kinds).reduce(0) { $0 + spread($1.count, over: tables) }
    }
}

// Five bounds on repeats; each counts Σ C(rounds together, 2) over pairs.
extension BreakoutBounds {
    /// The people of one table are spread over all tables in every other round.
    private static func rounds(_ problem: BreakoutProblem) -> (Int, RepeatCause) {
        let again = (0..<problem.tables).reduce(0) {
            $0 + spread(problem.seats($1), over: problem.tables)
        }
        return (
            choose2(problem.rounds) * again,
            .moreSeatsThanTables(seats: problem.seats(0), tables: problem.tables)
        )
    }

    /// All meetings spread over all pairs that may meet.
    private static func pairs(
        _ problem: BreakoutProblem, _ separated: Set<BreakoutProblem.Pair>
    ) -> (Int, RepeatCause) {
        let meetings =
            problem.rounds
            * (0..<problem.tables).reduce(0) { $0 + choose2(problem.seats($1)) }
        let pairs = choose2(problem.people.count) - separated.count
        return (
            spread(meetings, over: pairs), .moreMeetingsThanPairs(meetings: meetings, pairs: pairs)
        )
    }

    /// Each person's companions spread over all others.
    private static func persons(
        _ problem: BreakoutProblem, _ separated: Set<BreakoutProblem.Pair>
    ) -> (Int, RepeatCause) {
        var apart = [Int](repeating: 0, count: problem.people.count)
        for pair in separated {
            apart[pair.first] += 1
            apart[pair.second] += 1
        }
        let met = problem.rounds * (problem.seats(problem.tables - 1) - 1)
        let ends = apart.reduce(0) {
            $0 + spread(met, over: problem.people.count - 1 - $1)
        }
        return (
            (ends + 1) / 2,
            .moreCompanionsThanOthers(companions: met, others: problem.people.count - 1)
        )
    }

    /// The same-agency meetings that cannot be avoided, spread over each agency's pairs.
    private static func agencies(_ problem: BreakoutProblem) -> (Int, RepeatCause) {
        var total = 0
        var largest = (kind: 0, count: 0)
        for agency in sizes(problem.people.map(\.agency)) {
            let meetings = problem.rounds * spread(agency.count, over: problem.tables)
            total += spread(meetings, over: choose2(agency.count))
            if agency.count > largest.count { largest = agency }
        }
        return (total, .largeAgencies(largest: largest.kind, people: largest.count))
    }

    /// People fixed at one table in several rounds.
    private static func fixed(_ problem: BreakoutProblem) -> (Int, RepeatCause) {
        let rules = SeatRules(problem)
        let hosts = Set(problem.fixed.map(\.person)).sorted()
        var total = 0
        for (place, one) in hosts.enumerated() {
            for other in hosts[(place + 1)...] {
                let together = (0..<problem.rounds).count { round in
                    let table = rules.table(one, round)
                    return table != nil && table == rules.table(other, round)
                }
                total += choose2(together)
            }
        }
        return (total, .fixedSeats)
    }

    /// Separated pairs, each once, the lower person first.
    private static func separated(_ problem: BreakoutProblem) -> Set<BreakoutProblem.Pair> {
        Set(
            problem.separate.map {
                BreakoutProblem.Pair(min($0.first, $0.second), max($0.first, $0.second))
            })
    }
}
