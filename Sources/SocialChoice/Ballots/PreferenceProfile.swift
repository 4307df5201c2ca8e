/// All ballots of one question, checked.
///
/// Holds each ballot as the rank of every candidate: 0 is best, equal is tied.
public struct PreferenceProfile: Sendable, Equatable {
    /// Candidates are 0..<candidates.
    public let candidates: Int
    /// Voters behind each ballot.
    public let counts: [Int]
    /// The sum of the counts.
    public let voters: Int
    /// Whether some ballot ties two candidates, those it does not name included.
    let hasTies: Bool
    /// Ballot by ballot, `candidates` ranks each.
    let ranks: ContiguousArray<Int16>

    /// One matrix of this size is 32 MB.
    public static let mostCandidates = 2_000
    /// Lines of equal ballots count once.
    public static let mostBallots = 1_000_000
    /// Ballots × candidates: 200 MB of ranks.
    public static let mostEntries = 100_000_000
    /// Keeps every sum of a method below 2⁶³ at ``mostCandidates``.
    public static let mostVoters = 1_000_000_000_000

    /// The rank of those that a ballot does not name.
    static let unranked = Int16.max

    /// Checks ballots with ties and truncation.
    ///
    /// - Parameters:
    ///   - candidates: 1…``mostCandidates``.
    ///   - ballots: up to ``mostBallots``; none is allowed.
    /// - Throws: the first fault with its ballot and group; a voter named twice; a limit.
    /// - Complexity: O(ballots × candidates).
    public init(candidates: Int, ballots: [PreferenceBallot]) throws(PreferenceError) {
        try Self.requireLimits(candidates: candidates, ballots: ballots.count)
        try Self.requireDistinctVoters(ballots)
        var rows = RankRows(candidates: candidates, ballots: ballots.count)
        for (number, ballot) in ballots.enumerated() {
            try rows.append(ballot.ranking, ballot: number)
        }
        try self.init(rows, counts: ballots.map(\.count))
    }

    /// Checks ballots without ties, one voter each; those not named are tied below.
    ///
    /// - Parameters:
    ///   - candidates: 1…``mostCandidates``.
    ///   - orders: the candidates of each ballot, best first; up to ``mostBallots``.
    /// - Throws: as for ballots with ties; the group is the place in the order.
    /// - Complexity: O(ballots × candidates).
    public init(candidates: Int, orders: [[Int]]) throws(PreferenceError) {
        try Self.requireLimits(candidates: candidates, ballots: orders.count)
        var rows = RankRows(candidates: candidates, ballots: orders.count)
        for (number, order) in orders.enumerated() {
            try rows.append(order: order, ballot: number)
        }
        try self.init(rows, counts: [Int](repeating: 1, count: orders.count))
    }

    private init(_ rows: RankRows, counts: [Int]) throws(PreferenceError) {
        var voters = 0
        for (number, count) in counts.enumerated() {
            guard count >= 0 else { throw .negativeCount(count, ballot: number) }
            guard count <= Self.mostVoters - voters else { throw .tooManyVoters(ballot: number) }
            voters += count
        }
        self.candidates = rows.candidates
        self.counts = counts
        self.voters = voters
        self.hasTies = rows.hasTies
        self.ranks = rows.ranks
    }

    /// The ranks that one ballot gives, in candidate order: how many stand above; equal is tied.
    ///
    /// - Parameter ballot: 0..<`counts.count`.
    public func ranks(ofBallot ballot: Int) -> [Int] {
        let row = ranks[ballot * candidates..<(ballot + 1) * candidates]
        let named = row.count { $0 != Self.unranked }
        return row.map { $0 == Self.unranked ? named : Int($0) }
    }

    private static func requireLimits(candidates: Int, ballots: Int) throws(PreferenceError) {
        guard 1...mostCandidates ~= candidates else { throw .candidates(candidates) }
        guard ballots <= mostBallots, ballots * candidates <= mostEntries else {
            throw .tooLarge(ballots: ballots, candidates: candidates)
        }
    }

    private static func requireDistinctVoters(
        _ ballots: [PreferenceBallot]
    ) throws(PreferenceError) {
        var seen: [String: Int] = [:]
        for (number, ballot) in ballots.enumerated() {
            guard let voter = ballot.voter else { continue }
            if let first = seen[voter] {
                throw .repeatedVoter(voter, ballot: number, first: first)
            }
            seen[voter] = number
        }
    }
}
