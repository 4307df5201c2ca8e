/// A statement on which all participants together surely lean one way.
public struct SharedStatement: Sendable, Hashable {
    public let statement: Int
    public let direction: ChosenStatement.Direction
    /// Votes in this direction.
    public let votes: Int
    /// Who voted at all, passes included.
    public let voters: Int
    /// (votes + 1) / (voters + 2), above ½.
    public let probability: Double
    /// How surely more than half lean this way: a standard normal value above 1.28.
    public let probabilityTest: Double
}

/// What nearly everyone agrees with, or nearly everyone rejects, whatever their group.
public struct Consensus: Sendable, Hashable {
    /// Most certain first, at most ``GroupStatistics/mostChosen``.
    public let agreed: [SharedStatement]
    public let rejected: [SharedStatement]

    /// Statements with a probability above ½ that is significant (1 in 10) over all participants,
    /// by probability × test, ties in the order of the statements.
    ///
    /// - Parameters:
    ///   - votes: of all participants, placed in a group or not.
    ///   - leastVoters: how many must have voted on a statement. Polis asks for one, and takes the
    ///     only vote on a statement for significant.
    public init(_ votes: VoteMatrix, leastVoters: Int = 1) {
        let tally = VoteTally(votes)
        let cells = (0..<votes.statementCount).map { (statement: $0, cell: tally[0, $0]) }
            .filter { $0.cell.voters >= leastVoters }
        agreed = Self.chosen(cells, .agree, \.agree)
        rejected = Self.chosen(cells, .disagree, \.disagree)
    }

    private static func chosen(
        _ cells: [(statement: Int, cell: VoteTally.Cell)],
        _ direction: ChosenStatement.Direction,
        _ votes: (VoteTally.Cell) -> Int
    ) -> [SharedStatement] {
        let all = cells.map { statement, cell in
            SharedStatement(
                statement: statement, direction: direction, votes: votes(cell),
                voters: cell.voters,
                probability: Proportion.smoothed(votes(cell), of: cell.voters),
                probabilityTest: Proportion.test(votes(cell), of: cell.voters))
        }
        let sorted =
            all.filter {
                $0.probability > 0.5 && $0.probabilityTest > Proportion.significant
            }
            .sorted {
                $0.certainty != $1.certainty
                    ? $0.certainty > $1.certainty : $0.statement < $1.statement
            }
        return Array(sorted.prefix(GroupStatistics.mostChosen))
    }
}

extension SharedStatement {
    fileprivate var certainty: Double { probability * probabilityTest }
}
