/// What one voter approves of, or several voters who approve of the same.
public struct ApprovalBallot: Sendable, Hashable {
    /// Candidates or projects, 0-based, in any order.
    public let approvals: [Int]
    /// How many voters say this; at least 1.
    public let count: Int

    /// - Parameters:
    ///   - approvals: 0-based, each once; checked by ``ApprovalBallots``.
    ///   - count: voters, at least 1.
    public init(_ approvals: [Int], count: Int = 1) {
        self.approvals = approvals
        self.count = count
    }
}

/// The approval ballots of a vote, checked when they are taken in, equal ones merged.
public struct ApprovalBallots: Sendable, Hashable {
    /// At most 10,000 candidates or projects.
    public static let mostAlternatives = 10_000
    /// At most 10 million ballots.
    public static let mostBallots = 10_000_000
    /// At most a thousand million voters.
    public static let mostVoters = 1_000_000_000

    /// Candidates or projects are 0 ..< `alternatives`.
    public let alternatives: Int
    /// Different ballots with at least one approval, in the order they first appear; approvals
    /// ascending.
    public let ballots: [ApprovalBallot]
    /// For each ballot as given, its place in ``ballots``; `nil` when it approves of nothing.
    public let places: [Int?]
    /// All voters, also those who approve of nothing.
    public let voters: Int
    /// Voters by the alternative they approve of.
    public let votes: [Int]

    /// `approvers[c]`: places of the ballots that approve of `c`, ascending.
    let approvers: [[Int32]]

    /// - Parameters:
    ///   - alternatives: 1…10,000 candidates or projects.
    ///   - ballots: in any order; equal ones may be given apart or counted together.
    /// - Throws: ``ApprovalVoteError`` that names the ballot, when an alternative is unknown or
    ///   named twice, or a count is not positive.
    /// - Complexity: O(number of approvals), each ballot sorted and hashed once.
    public init(alternatives: Int, ballots: [ApprovalBallot]) throws(ApprovalVoteError) {
        guard 1...Self.mostAlternatives ~= alternatives else {
            throw .alternativeCount(alternatives, limit: Self.mostAlternatives)
        }
        guard ballots.count <= Self.mostBallots else {
            throw .tooManyBallots(ballots.count, limit: Self.mostBallots)
        }
        var merging = Merging(alternatives: alternatives, ballots: ballots.count)
        for (index, ballot) in ballots.enumerated() { try merging.append(ballot, at: index) }
        self.alternatives = alternatives
        self.ballots = zip(merging.approvals, merging.counts).map { ApprovalBallot($0, count: $1) }
        places = merging.places
        voters = merging.voters
        var votes = [Int](repeating: 0, count: alternatives)
        var approvers = [[Int32]](repeating: [], count: alternatives)
        for (place, ballot) in self.ballots.enumerated() {
            for alternative in ballot.approvals {
                votes[alternative] += ballot.count
                approvers[alternative].append(Int32(truncatingIfNeeded: place))
            }
        }
        self.votes = votes
        self.approvers = approvers
    }

    /// Voters with at least one approval.
    public var approving: Int { ballots.reduce(0) { $0 + $1.count } }
}

/// The lists of ``ApprovalBallots`` while equal ballots are merged.
private struct Merging {
    let alternatives: Int
    var approvals: [[Int]] = []
    var counts: [Int] = []
    var places: [Int?] = []
    var voters = 0
    private var known: [[Int]: Int] = [:]

    init(alternatives: Int, ballots: Int) {
        self.alternatives = alternatives
        places.reserveCapacity(ballots)
        known.reserveCapacity(ballots)
    }

    mutating func append(_ ballot: ApprovalBallot, at index: Int) throws(ApprovalVoteError) {
        guard ballot.count >= 1 else { throw .ballotCount(ballot: index, count: ballot.count) }
        let limit = ApprovalBallots.mostVoters
        guard ballot.count <= limit - voters else { throw .tooManyVoters(limit: limit) }
        voters += ballot.count
        let sorted = ballot.approvals.sorted()
        guard let first = sorted.first, let last = sorted.last else {
            places.append(nil)
            return
        }
        for odd in [first, last] where !(0..<alternatives ~= odd) {
            throw .unknownAlternative(ballot: index, alternative: odd, of: alternatives)
        }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one == next {
            throw .repeatedAlternative(ballot: index, alternative: one)
        }
        if let place = known[sorted] {
            counts[place] += ballot.count
            places.append(place)
        } else {
            known[sorted] = approvals.count
            places.append(approvals.count)
            approvals.append(sorted)
            counts.append(ballot.count)
        }
    }
}
