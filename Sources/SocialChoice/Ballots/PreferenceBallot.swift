/// What one voter, or several alike, prefer: groups of candidates from best to worst.
///
/// Candidates are numbers from 0. Those in one group are tied; those that are not named are tied
/// with one another below all that are.
public struct PreferenceBallot: Sendable, Hashable {
    /// Best group first. Empty groups say nothing.
    public let ranking: [[Int]]
    /// How many voters cast exactly this ballot; 0 and more.
    public let count: Int
    /// Who cast it, when each voter may cast one only.
    public let voter: String?

    /// A ballot with ties and truncation; it is checked when a ``PreferenceProfile`` is made.
    public init(_ ranking: [[Int]], count: Int = 1, voter: String? = nil) {
        self.ranking = ranking
        self.count = count
        self.voter = voter
    }

    /// A ballot without ties among those it names.
    public init(order: [Int], count: Int = 1, voter: String? = nil) {
        self.init(order.map { [$0] }, count: count, voter: voter)
    }
}
