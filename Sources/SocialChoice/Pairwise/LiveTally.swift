/// A pairwise matrix that follows a live vote: a ballot is added, replaced or withdrawn without
/// counting the others again.
public struct LiveTally: Sendable {
    /// The matrix of all ballots now in the tally.
    public private(set) var matrix: PairwiseMatrix
    /// The ballot of each voter, to take back when it changes; looked up only.
    private var ballots: [String: [Int]] = [:]

    /// An empty tally.
    ///
    /// - Parameter candidates: 1…``PreferenceProfile/mostCandidates``.
    public init(candidates: Int) throws(PreferenceError) {
        matrix = PairwiseMatrix(try PreferenceProfile(candidates: candidates, ballots: []))
    }

    /// Voters in the tally.
    public var voters: Int { matrix.voters }

    /// Whether a voter's ballot is in the tally.
    public func hasBallot(of voter: String) -> Bool { ballots[voter] != nil }

    /// Adds a voter's first ballot.
    ///
    /// - Parameters:
    ///   - ranking: groups of tied candidates, best first; those not named tie below.
    ///   - voter: whoever casts it; no ballot of theirs may be in the tally.
    /// - Throws: ``PreferenceError/alreadyVoted(voter:)``, a limit, or a fault of the ballot.
    /// - Complexity: O(candidates²).
    public mutating func add(_ ranking: [[Int]], of voter: String) throws(PreferenceError) {
        guard ballots[voter] == nil else { throw .alreadyVoted(voter: voter) }
        guard ballots.count < PreferenceProfile.mostBallots else {
            throw .tooLarge(ballots: ballots.count + 1, candidates: matrix.candidates)
        }
        let ranks = try ranks(of: ranking)
        matrix.count(ranks, times: 1)
        ballots[voter] = ranks
    }

    /// Puts a new ballot in the place of a voter's last one; a faulty one changes nothing.
    ///
    /// - Throws: ``PreferenceError/noBallot(voter:)`` or a fault of the ballot.
    /// - Complexity: O(candidates²).
    public mutating func replace(_ ranking: [[Int]], of voter: String) throws(PreferenceError) {
        guard let last = ballots[voter] else { throw .noBallot(voter: voter) }
        let ranks = try ranks(of: ranking)
        matrix.count(last, times: -1)
        matrix.count(ranks, times: 1)
        ballots[voter] = ranks
    }

    /// Takes a voter's ballot out.
    ///
    /// - Throws: ``PreferenceError/noBallot(voter:)``.
    /// - Complexity: O(candidates²).
    public mutating func withdraw(_ voter: String) throws(PreferenceError) {
        guard let last = ballots.removeValue(forKey: voter) else {
            throw .noBallot(voter: voter)
        }
        matrix.count(last, times: -1)
    }

    private func ranks(of ranking: [[Int]]) throws(PreferenceError) -> [Int] {
        try PreferenceProfile(
            candidates: matrix.candidates, ballots: [PreferenceBallot(ranking)]
        ).ranks(ofBallot: 0)
    }
}

extension PairwiseMatrix {
    /// Adds or, with −1, takes back one voter's ranks.
    fileprivate mutating func count(_ ranks: [Int], times: Int) {
        var cells = preferring
        for one in 0..<candidates {
            for other in 0..<candidates where ranks[one] < ranks[other] {
                cells[one * candidates + other] += times
            }
        }
        self = PairwiseMatrix(
            candidates: candidates, voters: voters + times, preferring: cells)
    }
}
