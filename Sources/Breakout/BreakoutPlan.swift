/// Who sits where in each round, how far that is from the best that can be, and what could not be
/// avoided.
public struct BreakoutPlan: Sendable, Equatable {
    /// A count of pairs, and the fewest that any plan can have.
    public struct Pairs: Sendable, Equatable {
        public let count: Int
        /// Proven.
        public let bound: Int

        public init(count: Int, bound: Int) {
            self.count = count
            self.bound = bound
        }
    }

    /// A pair that shares a table in more than one round.
    public struct Reunion: Sendable, Equatable {
        /// Why the pair meets again.
        public enum Cause: Sendable, Equatable {
            /// Both are fixed at one table in at least two of the rounds.
            case fixed
            /// As few repeats as any plan can have: some pairs must, and these do.
            case unavoidable
            /// Fewer repeats are not ruled out.
            case notProven
        }

        public let first: Int
        public let second: Int
        /// Ascending.
        public let rounds: [Int]
        public let cause: Cause
    }

    /// How the people of an agency are spread.
    public struct Mixing: Sendable, Equatable {
        public let agency: Int
        public let people: Int
        /// Pairs of its people at a table, over all rounds.
        public let pairs: Pairs
    }

    /// A separated pair that shares a table after all.
    public struct Together: Sendable, Equatable {
        public let pair: BreakoutProblem.Pair
        public let round: Int
    }

    /// By round and table: the people, ascending.
    public let tables: [[[Int]]]
    /// As ``BreakoutWeights`` says, without separated pairs.
    public let cost: Int
    /// Proven: no plan that keeps the fixed seats, and that keeps the separated pairs apart if this
    /// one does, costs less.
    public let bound: Int
    /// Pairs of one agency at a table, over all rounds.
    public let agency: Pairs
    /// Pairs of one rank at a table, over all rounds.
    public let rank: Pairs
    /// Σ over pairs of C(rounds together, 2).
    public let repeated: Pairs
    /// Why ``repeated`` cannot be below its bound.
    public let cause: RepeatCause
    /// Pairs that meet more than once, by their first and second person.
    public let reunions: [Reunion]
    /// Each agency with two or more people, by its number.
    public let mixing: [Mixing]
    /// Separated pairs that no plan was found to keep apart; empty as a rule.
    public let together: [Together]

    /// Proven: no plan is better.
    public var isOptimal: Bool { cost == bound && together.isEmpty }
}
