/// How a room's rankings moved between two rounds: what moved, how far, and whether chance would.
///
/// Source: Fisher (1935), The Design of Experiments, §21, for the test.
public struct RankingMovement: Sendable, Equatable {
    /// One item's movement.
    public struct Item: Sendable, Equatable {
        /// Mean mid-ranks, smallest score first.
        public let meanRankBefore: Double
        public let meanRankAfter: Double
        /// After − before, in places.
        public let change: Double
        /// For how many persons its rank number grew.
        public let rose: Int
        /// For how many it shrank.
        public let fell: Int
        /// Two-sided, for this item alone.
        public let p: Double
        /// The same, allowing for every item having been looked at.
        public let adjustedP: Double
    }

    /// Who ranked every item in both rounds, counted from 0; only they count.
    public let persons: [Int]
    /// Who did not.
    public let excluded: [Int]
    /// How many changed their order.
    public let movedCount: Int
    /// The mean of each person's Kendall distance between the rounds, as a share of all pairs.
    public let meanDistance: Double
    public let items: [Item]
    /// The root of the mean square of the items' changes, in places.
    public let effect: Double
    /// How often exchanging persons' rounds at random gives at least this effect.
    public let p: Double
    /// Whether every exchange was tried.
    public let isExact: Bool
    /// How many exchanges were tried.
    public let permutations: Int
    /// The rounds' concordance among those who count; undefined as there.
    public let concordanceBefore: Finding<Concordance>
    public let concordanceAfter: Finding<Concordance>
}
