/// Everything that a conversation's votes show: the map, the groups or what is missing for them,
/// and what all agree on.
///
/// For the organisers' eyes: it holds small groups too. A page takes ``PublicSummary``.
public struct OpinionReport: Sendable, Hashable {
    /// The groups, or what is missing for them.
    public enum Outcome: Sendable, Hashable {
        case grouped(OpinionGrouping)
        case waiting(Shortfall)
    }

    public let map: OpinionMap
    /// Among statements that at least as many voted on as a group needs to be shown.
    public let consensus: Consensus
    public let outcome: Outcome
    public let minimum: MinimumNumbers

    public var groups: OpinionGrouping? {
        guard case .grouped(let grouping) = outcome else { return nil }
        return grouping
    }

    /// Why there are no groups; `nil` when there are.
    public var shortfall: Shortfall? {
        guard case .waiting(let shortfall) = outcome else { return nil }
        return shortfall
    }

    /// - Parameters:
    ///   - votes: of any size; what is missing for groups becomes the outcome.
    ///   - minimum: how much must have been said before groups are looked for.
    ///   - previous: a map of nearly the same votes, to start from.
    /// - Complexity: 1,000 participants with 200 statements take some tens of milliseconds.
    public init(
        on votes: VoteMatrix, minimum: MinimumNumbers = .usual,
        startingFrom previous: OpinionMap? = nil
    ) {
        self.init(
            on: votes, map: OpinionMap(of: votes, startingFrom: previous), minimum: minimum)
    }

    init(on votes: VoteMatrix, map: OpinionMap, minimum: MinimumNumbers) {
        self.map = map
        self.minimum = minimum
        consensus = Consensus(votes, leastVoters: minimum.groupToBeShown)
        outcome = Self.outcome(votes, map, minimum)
    }

    private static func outcome(
        _ votes: VoteMatrix, _ map: OpinionMap, _ minimum: MinimumNumbers
    ) -> Outcome {
        let asked = map.means.count { $0 != nil }
        let needed = max(1, min(minimum.votesToBePlaced, asked))
        let cast = votes.votesCast
        let placed = cast.indices.filter { cast[$0] >= needed }
        guard placed.count >= minimum.participantsToGroup else {
            return .waiting(
                .participants(
                    more: minimum.participantsToGroup - placed.count, votesEach: needed))
        }
        let points = placed.compactMap { map.positions[$0] }
        guard let choice = try? GroupChoice(of: points), let best = choice.best,
            let grouping = OpinionGrouping(votes, placed: placed, choice: choice, best: best)
        else { return .waiting(.differences) }
        return .grouped(grouping)
    }
}

/// The groups found, what sets each apart, and where all of them meet.
public struct OpinionGrouping: Sendable, Hashable {
    /// For each participant the group, numbered by its first member; `nil` for those who have cast
    /// too few votes to be placed.
    public let groups: [Int?]
    /// The grouping shown; its points are the participants who could be placed, in their order.
    public let best: Grouping
    /// All numbers of groups tried.
    public let choice: GroupChoice
    public let statistics: GroupStatistics
    /// For each group what it would recognise itself by.
    public let representative: [[ChosenStatement]]
    /// Statements by what the groups have in common, best first: the larger of the two products of
    /// ``GroupStatistics``, ties in the order of the statements.
    public let commonGround: [Int]

    public var groupCount: Int { best.groupCount }
    public var sizes: [Int] { best.sizes }

    init?(_ votes: VoteMatrix, placed: [Int], choice: GroupChoice, best: Grouping) {
        var groups = [Int?](repeating: nil, count: votes.participantCount)
        for (participant, group) in zip(placed, best.groups) { groups[participant] = group }
        guard let statistics = try? GroupStatistics(votes, groups: groups) else { return nil }
        self.groups = groups
        self.best = best
        self.choice = choice
        self.statistics = statistics
        representative = (0..<best.groupCount).map(statistics.representative)
        let shared = (0..<votes.statementCount).map {
            max(statistics.consensusOnAgreement[$0], statistics.consensusOnDisagreement[$0])
        }
        commonGround = shared.indices.sorted {
            shared[$0] != shared[$1] ? shared[$0] > shared[$1] : $0 < $1
        }
    }
}
