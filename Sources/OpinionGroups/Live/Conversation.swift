/// Statements and the votes on them while a session runs.
///
/// A value: every change gives the next conversation. One vote costs O(statements) in the counts
/// that the map is computed from, and the next map starts from the last one.
public struct Conversation: Sendable {
    /// All votes so far: a row for each participant, a column for each statement.
    public private(set) var votes: VoteMatrix
    /// How many votes are needed before groups are shown.
    public let minimum: MinimumNumbers
    private var counts: PairCounts
    private var lastMap: OpinionMap?

    /// - Parameters:
    ///   - votes: what has been said already.
    ///   - minimum: how many votes are needed before groups are shown.
    /// - Complexity: O(participants · statements²).
    public init(_ votes: VoteMatrix, minimum: MinimumNumbers = .usual) {
        self.votes = votes
        self.minimum = minimum
        counts = PairCounts(votes)
    }

    /// The conversation after one vote; `nil` withdraws it.
    ///
    /// - Throws: when the participant or the statement does not exist.
    /// - Complexity: O(statements) beyond the copy.
    public func voting(
        _ participant: Int, _ statement: Int, _ vote: Vote?
    ) throws(OpinionGroupsError) -> Conversation {
        var next = self
        try next.vote(participant, statement, vote)
        return next
    }

    /// Takes one vote; `nil` withdraws it.
    ///
    /// - Throws: when the participant or the statement does not exist.
    /// - Complexity: O(statements).
    public mutating func vote(
        _ participant: Int, _ statement: Int, _ vote: Vote?
    ) throws(OpinionGroupsError) {
        let old = try votes.cast(vote, participant: participant, statement: statement)
        counts.change(
            statement: statement, from: old, to: vote, others: votes.row(participant))
    }

    /// - Throws: at the limit of participants.
    public mutating func addParticipant() throws(OpinionGroupsError) {
        try votes.addParticipant()
    }

    /// - Throws: at the limit of statements.
    /// - Complexity: O(participants × statements).
    public mutating func addStatement() throws(OpinionGroupsError) {
        try votes.addStatement()
        counts.addStatement()
    }

    /// What the votes show now. The map is kept, so that the next report starts from it.
    ///
    /// The same votes give the same report whatever was asked before, but for the last digits of
    /// the map.
    public mutating func report() -> OpinionReport {
        let map = OpinionMap(of: votes, counts: counts, startingFrom: lastMap)
        lastMap = map
        return OpinionReport(on: votes, map: map, minimum: minimum)
    }
}
