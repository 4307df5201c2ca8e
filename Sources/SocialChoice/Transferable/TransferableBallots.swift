/// One ballot paper of a transferable vote, or several with the same preferences.
public struct TransferableBallot: Sendable, Hashable {
    /// Candidates from first to last preference, 0-based; may stop early.
    public let ranking: [Int]
    /// How many papers say this; at least 1.
    public let count: Int

    /// - Parameters:
    ///   - ranking: 0-based, each once, the most preferred first; checked by
    ///     ``TransferableBallots``.
    ///   - count: papers, at least 1.
    public init(_ ranking: [Int], count: Int = 1) {
        self.ranking = ranking
        self.count = count
    }
}

/// The ballot papers of a transferable vote, checked when they are taken in.
public struct TransferableBallots: Sendable, Hashable {
    /// At most 500 candidates.
    public static let mostCandidates = 500
    /// At most 10 million different papers.
    public static let mostBallots = 10_000_000
    /// At most a million million votes.
    public static let mostVotes = 1_000_000_000_000

    /// Candidates are 0 ..< `candidates`.
    public let candidates: Int
    /// Papers with at least one preference.
    public let votes: Int
    /// Papers without any: they are not valid votes and do not enter the quota.
    public let blank: Int

    /// All preferences one after the other; paper `b` has those of `starts[b] ..< starts[b + 1]`.
    let preferences: [UInt16]
    let starts: [Int]
    let counts: [Int]

    /// - Parameters:
    ///   - candidates: 1…500.
    ///   - ballots: in any order; equal ones may be given apart or counted together.
    /// - Throws: ``TransferableVoteError`` that names the ballot, when a candidate is unknown or
    ///   named twice, or a count is not positive.
    /// - Complexity: O(number of preferences).
    public init(candidates: Int, ballots: [TransferableBallot]) throws(TransferableVoteError) {
        guard 1...Self.mostCandidates ~= candidates else {
            throw .candidateCount(candidates, limit: Self.mostCandidates)
        }
        guard ballots.count <= Self.mostBallots else {
            throw .tooManyBallots(ballots.count, limit: Self.mostBallots)
        }
        var papers = Papers(candidates: candidates, ballots: ballots.count)
        for (index, ballot) in ballots.enumerated() { try papers.append(ballot, at: index) }
        self.candidates = candidates
        votes = papers.votes
        blank = papers.blank
        preferences = papers.preferences
        starts = papers.starts
        counts = papers.counts
    }
}

/// The lists of ``TransferableBallots`` while they are filled.
private struct Papers {
    let candidates: Int
    var preferences: [UInt16] = []
    var starts = [0]
    var counts: [Int] = []
    var votes = 0
    var blank = 0
    /// The last ballot that named a candidate.
    var seen: [Int]

    init(candidates: Int, ballots: Int) {
        self.candidates = candidates
        seen = [Int](repeating: -1, count: candidates)
        preferences.reserveCapacity(ballots * 4)
        starts.reserveCapacity(ballots + 1)
        counts.reserveCapacity(ballots)
    }

    mutating func append(
        _ ballot: TransferableBallot, at index: Int
    ) throws(TransferableVoteError) {
        guard ballot.count >= 1 else { throw .ballotCount(ballot: index, count: ballot.count) }
        let limit = TransferableBallots.mostVotes
        guard ballot.count <= limit - votes - blank else { throw .tooManyVotes(limit: limit) }
        guard !ballot.ranking.isEmpty else {
            blank += ballot.count
            return
        }
        for candidate in ballot.ranking {
            guard 0..<candidates ~= candidate else {
                throw .unknownCandidate(ballot: index, candidate: candidate, of: candidates)
            }
            guard seen[candidate] != index else {
                throw .repeatedCandidate(ballot: index, candidate: candidate)
            }
            seen[candidate] = index
            preferences.append(UInt16(truncatingIfNeeded: candidate))
        }
        starts.append(preferences.count)
        counts.append(ballot.count)
        votes += ballot.count
    }
}
