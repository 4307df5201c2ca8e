public import Vocabulary

/// How much must have been said before groups mean anything.
public struct MinimumNumbers: Sendable, Hashable {
    /// Votes that a participant casts before being placed in a group; all, where there are fewer
    /// statements.
    public let votesToBePlaced: Int
    /// Participants who can be placed before groups are looked for.
    public let participantsToGroup: Int
    /// The smallest group of which anything is shown.
    public let groupToBeShown: Int

    /// Seven votes as in Polis, ten people (two groups that can be shown), five in a group.
    public static let usual = MinimumNumbers(
        votesToBePlaced: 7, participantsToGroup: 10, groupToBeShown: 5)

    /// Numbers below 1, 2 and 2 are raised to these.
    public init(votesToBePlaced: Int, participantsToGroup: Int, groupToBeShown: Int) {
        self.votesToBePlaced = max(1, votesToBePlaced)
        self.participantsToGroup = max(2, participantsToGroup)
        self.groupToBeShown = max(2, groupToBeShown)
    }
}

/// What is still missing before groups can be shown; a sentence instead of an empty chart.
public enum Shortfall: Sendable, Hashable {
    /// So many more participants have to cast `votesEach` votes.
    case participants(more: Int, votesEach: Int)
    /// Enough people voted, but not differently enough to be told apart.
    case differences

    public var wording: Wording {
        switch self {
        case .participants(let more, let votesEach):
            Wording(
                id: """
                    Perlu \(more) pemilih lagi dengan paling sedikit \(votesEach) suara sebelum \
                    kelompok dapat ditampilkan.
                    """,
                en: """
                    \(more) more \(more == 1 ? "voter" : "voters") with at least \(votesEach) \
                    \(votesEach == 1 ? "vote" : "votes") needed before groups can be shown.
                    """)
        case .differences:
            Wording(
                id: "Semua pemilih bersuara hampir sama; tidak ada kelompok yang berbeda.",
                en: "All voters vote nearly alike; there are no different groups.")
        }
    }
}
