/// How one group voted on one statement, in one direction, beside everyone else in a group.
public struct Leaning: Sendable, Hashable {
    /// Votes in this direction.
    public let votes: Int
    /// (votes + 1) / (voters + 2): never 0 or 1, ½ where nobody has voted.
    public let probability: Double
    /// How surely more than half of the group lean this way: a standard normal value.
    public let probabilityTest: Double
    /// The probability here over the probability among the other groups: above 1 the group leans
    /// more this way than they do.
    public let representativeness: Double
    /// How surely it leans more this way than the other groups: a standard normal value.
    public let representativenessTest: Double
}

/// One statement as one group sees it.
public struct StatementInGroup: Sendable, Hashable {
    /// Who voted at all, passes included.
    public let voters: Int
    public let agreement: Leaning
    public let disagreement: Leaning
}

/// What each group said about each statement, and where all groups agree.
///
/// Source: Small, Bjorkegren, Erkkilä, Shaw & Megill (2021), Recerca 26(2), with the smoothing of
/// the Polis server.
public struct GroupStatistics: Sendable, Hashable {
    public let groupCount: Int
    public let statementCount: Int
    /// Group by group, statement by statement.
    private let cells: [StatementInGroup]
    /// Per statement the product over the groups of the probability to agree: high only where
    /// every group agrees, however small it is.
    public let consensusOnAgreement: [Double]
    /// The same for disagreement.
    public let consensusOnDisagreement: [Double]

    /// - Parameters:
    ///   - votes: of all participants.
    ///   - groups: for each participant a group from 0 without gaps, or `nil` for one who is in
    ///     none and is left out of all counts. With no group at all everything is empty and the
    ///     products are 1.
    /// - Throws: when there are not as many as participants, for a negative group, and for a gap.
    /// - Complexity: O(participants × statements).
    public init(_ votes: VoteMatrix, groups: [Int?]) throws(OpinionGroupsError) {
        let groupCount = try Self.groupCount(groups, participants: votes.participantCount)
        let tally = VoteTally(votes, groups: groups, groupCount: groupCount)
        self.init(tally, statements: votes.statementCount)
    }

    init(_ tally: VoteTally, statements: Int) {
        groupCount = tally.groupCount
        statementCount = statements
        let all = (0..<statements).map { tally.everyone($0) }
        var cells: [StatementInGroup] = []
        cells.reserveCapacity(tally.groupCount * statements)
        for group in 0..<tally.groupCount {
            for statement in 0..<statements {
                let inside = tally[group, statement]
                cells.append(StatementInGroup(inside, others: all[statement].without(inside)))
            }
        }
        var agree = [Double](repeating: 1, count: statements)
        var disagree = agree
        for group in 0..<tally.groupCount {
            for statement in 0..<statements {
                let cell = cells[group * statements + statement]
                agree[statement] *= cell.agreement.probability
                disagree[statement] *= cell.disagreement.probability
            }
        }
        self.cells = cells
        consensusOnAgreement = agree
        consensusOnDisagreement = disagree
    }

    /// - Parameters:
    ///   - group: 0..<``groupCount``.
    ///   - statement: 0..<``statementCount``.
    public subscript(group: Int, statement: Int) -> StatementInGroup {
        cells[group * statementCount + statement]
    }

    /// Checks that groups are numbered from 0 without gaps.
    static func groupCount(
        _ groups: [Int?], participants: Int
    ) throws(OpinionGroupsError) -> Int {
        guard groups.count == participants else {
            throw .groupsOfParticipants(found: groups.count, expected: participants)
        }
        var isUsed = [Bool](repeating: false, count: participants)
        var count = 0
        for (participant, group) in groups.enumerated() {
            guard let group else { continue }
            // There cannot be more groups than participants.
            guard (0..<participants).contains(group) else {
                throw .notAGroup(participant: participant, found: group)
            }
            isUsed[group] = true
            count = max(count, group + 1)
        }
        if let gap = isUsed.prefix(count).firstIndex(of: false) { throw .emptyGroup(gap) }
        return count
    }
}

extension StatementInGroup {
    init(_ inside: VoteTally.Cell, others: VoteTally.Cell) {
        voters = inside.voters
        agreement = Leaning(
            inside.agree, of: inside.voters, others: others.agree, of: others.voters)
        disagreement = Leaning(
            inside.disagree, of: inside.voters, others: others.disagree, of: others.voters)
    }
}

extension Leaning {
    init(_ votes: Int, of voters: Int, others: Int, of otherVoters: Int) {
        self.votes = votes
        probability = Proportion.smoothed(votes, of: voters)
        probabilityTest = Proportion.test(votes, of: voters)
        representativeness = probability / Proportion.smoothed(others, of: otherVoters)
        representativenessTest = Proportion.difference(
            votes, of: voters, others, of: otherVoters)
    }
}
