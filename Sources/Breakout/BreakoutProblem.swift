/// People to be spread over tables for several rounds of talk.
///
/// People, tables and rounds are known by their index from 0. Tables have as near as can be the
/// same number of seats, the same in every round: the first ones one more when the people do not
/// divide evenly. Every seat is taken.
public struct BreakoutProblem: Sendable, Equatable {
    /// One person, as far as it matters for tables.
    public struct Participant: Sendable, Hashable {
        /// A number for the agency; `nil` when the person stands for none.
        public let agency: Int?
        /// A number for the rank; people of one rank should be spread too. `nil` when it is of no
        /// matter.
        public let rank: Int?

        /// - Parameters:
        ///   - agency: any number that stands for it.
        ///   - rank: any number that stands for it.
        public init(agency: Int?, rank: Int?) {
            self.agency = agency
            self.rank = rank
        }
    }

    /// A person's place at a table, in one round or in all.
    public struct Seat: Sendable, Hashable {
        /// By index.
        public let person: Int
        /// By index.
        public let table: Int
        /// `nil` for every round.
        public let round: Int?

        /// - Parameters:
        ///   - person: by index; checked by ``BreakoutProblem``.
        ///   - table: by index.
        ///   - round: by index; every round if left out.
        public init(person: Int, table: Int, round: Int? = nil) {
            self.person = person
            self.table = table
            self.round = round
        }
    }

    /// Two people who should never share a table.
    public struct Pair: Sendable, Hashable {
        /// By index.
        public let first: Int
        /// By index.
        public let second: Int

        /// Two different people by index; checked by ``BreakoutProblem``.
        public init(_ first: Int, _ second: Int) {
            self.first = first
            self.second = second
        }
    }

    /// Refused above: people.
    public static let mostPeople = 1_000
    /// Refused above: tables.
    public static let mostTables = 200
    /// Refused above: rounds.
    public static let mostRounds = 20
    /// Refused above: fixed seats, forbidden seats and separated pairs together.
    public static let mostRules = 20_000

    /// 1…1,000.
    public let people: [Participant]
    /// 1…200, not more than people.
    public let tables: Int
    /// 1…20.
    public let rounds: Int
    /// Kept in every plan: hosts, people who cannot move.
    public let fixed: [Seat]
    /// Never given in any plan.
    public let forbidden: [Seat]
    /// Kept apart as long as a plan is found that does; see ``BreakoutPlan/together``.
    public let separate: [Pair]

    /// - Throws: ``BreakoutError`` naming the rule, person, table or round that cannot be, also
    ///   when the fixed and forbidden seats leave no way to seat everyone in a round.
    /// - Complexity: O(people · tables · rounds) without fixed and forbidden seats.
    public init(
        people: [Participant], tables: Int, rounds: Int, fixed: [Seat] = [],
        forbidden: [Seat] = [], separate: [Pair] = []
    ) throws(BreakoutError) {
        self.people = people
        self.tables = tables
        self.rounds = rounds
        self.fixed = fixed
        self.forbidden = forbidden
        self.separate = separate
        try checkSizes()
        try checkRules()
        let rules = SeatRules(self)
        try checkFixed(rules)
        for round in 0..<rounds where StartingSeats.assignment(self, rules, round) == nil {
            throw .unseatable(round: round)
        }
    }

    /// Seats of a table.
    public func seats(_ table: Int) -> Int {
        people.count / tables + (table < people.count % tables ? 1 : 0)
    }
}

extension BreakoutProblem {
    private func checkSizes() throws(BreakoutError) {
        guard people.count <= Self.mostPeople else {
            throw .outside(.people, people.count, 1...Self.mostPeople)
        }
        guard (1...Self.mostTables).contains(tables) else {
            throw .outside(.tables, tables, 1...Self.mostTables)
        }
        guard (1...Self.mostRounds).contains(rounds) else {
            throw .outside(.rounds, rounds, 1...Self.mostRounds)
        }
        let rules = fixed.count + forbidden.count + separate.count
        guard rules <= Self.mostRules else { throw .outside(.rules, rules, 0...Self.mostRules) }
        guard people.count >= tables else {
            throw .emptyTables(people: people.count, tables: tables)
        }
    }

    private func checkRules() throws(BreakoutError) {
        for (index, seat) in fixed.enumerated() { try check(seat, .fixed(index)) }
        for (index, seat) in forbidden.enumerated() { try check(seat, .forbidden(index)) }
        for (index, pair) in separate.enumerated() {
            for person in [pair.first, pair.second] where !people.indices.contains(person) {
                throw .unknown(.person, person, in: .separate(index))
            }
            if pair.first == pair.second { throw .separatedFromSelf(.separate(index)) }
        }
    }

    private func check(_ seat: Seat, _ rule: BreakoutRule) throws(BreakoutError) {
        guard people.indices.contains(seat.person) else {
            throw .unknown(.person, seat.person, in: rule)
        }
        guard (0..<tables).contains(seat.table) else {
            throw .unknown(.table, seat.table, in: rule)
        }
        if let round = seat.round, !(0..<rounds).contains(round) {
            throw .unknown(.round, round, in: rule)
        }
    }

    private func checkFixed(_ rules: SeatRules) throws(BreakoutError) {
        if let (index, round) = rules.fixedTwice {
            throw .fixedTwice(person: fixed[index].person, round: round, .fixed(index))
        }
        for (index, seat) in fixed.enumerated() {
            for round in seat.round.map({ $0...$0 }) ?? 0...(rounds - 1) {
                if !rules.allows(seat.person, seat.table, round) {
                    throw .fixedAndForbidden(person: seat.person, round: round, .fixed(index))
                }
                if rules.count(seat.table, round) > seats(seat.table) {
                    throw .tooManyFixed(table: seat.table, round: round, seats: seats(seat.table))
                }
            }
        }
        for (index, pair) in separate.enumerated() {
            for round in 0..<rounds {
                let table = rules.table(pair.first, round)
                if table != nil, table == rules.table(pair.second, round) {
                    throw .fixedTogether(.separate(index), round: round)
                }
            }
        }
    }
}
