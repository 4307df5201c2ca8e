/// How much each kind of pair at a table weighs against a plan.
///
/// A plan costs
///
///     agency · Σ C(people of an agency at a table, 2)
///     + rank · Σ C(people of a rank at a table, 2)
///     + repeated · Σ C(rounds that a pair shares a table, 2)
///
/// over all tables of all rounds, and over all pairs. C(k, 2) = k(k-1)/2 counts pairs, so three of
/// an agency at a table weigh as three pairs, and a pair that meets in three rounds as three
/// repeats. Separated people who share a table weigh more than all of this.
public struct BreakoutWeights: Sendable, Hashable {
    public let agency: Int
    public let rank: Int
    public let repeated: Int

    /// Repeats first, then agencies, then ranks.
    public static let standard = BreakoutWeights(agency: 3, rank: 1, repeated: 10)

    /// - Parameters: each is held within 0…100.
    public init(agency: Int, rank: Int, repeated: Int) {
        self.agency = min(max(agency, 0), 100)
        self.rank = min(max(rank, 0), 100)
        self.repeated = min(max(repeated, 0), 100)
    }
}
