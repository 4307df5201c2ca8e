/// What everyone may see of a conversation: counts behind which nobody can be recognised.
///
/// No participant's position or group is in it. A group under the minimum (five) appears only as
/// being there, and so does a group's count on a statement that fewer of its members voted on.
/// Nothing is left to be found by subtracting: the people whose count is not shown enter a
/// statement's total only when together they reach the minimum. Figures that would give a hidden
/// count away are left out with it.
///
/// It does not protect against comparing two summaries with one vote between them (publish at
/// intervals), nor a group that is of one mind (whoever is known to be in it is known to agree).
public struct PublicSummary: Sendable, Hashable {
    /// Votes on one statement.
    public struct Tally: Sendable, Hashable {
        public let agree: Int
        public let pass: Int
        public let disagree: Int

        public var voters: Int { agree + pass + disagree }
    }

    /// What may be shown of one statement.
    public struct Statement: Sendable, Hashable {
        /// Over everyone who may be counted; `nil` while they are fewer than the minimum.
        public let everyone: Tally?
        /// How many voted but are not in ``everyone``, because they are too few to be counted
        /// together.
        public let leftOut: Int
        /// One per group; `nil` is not shown.
        public let groups: [Tally?]
        /// Group-aware consensus on agreeing; `nil` unless every group's count is shown.
        public let commonAgreement: Double?
        /// The same on disagreeing.
        public let commonDisagreement: Double?
    }

    /// What may be shown of one group.
    public struct Group: Sendable, Hashable {
        /// How many people; `nil` is not shown.
        public let size: Int?
        public let centre: MapPoint?
        /// What sets it apart, without figures; empty when the group is not shown.
        public let representative: [Representative]
    }

    /// A statement that sets a group apart, and which answer does.
    public struct Representative: Sendable, Hashable {
        public let statement: Int
        public let direction: ChosenStatement.Direction
    }

    public let participantCount: Int
    /// Why there are no groups; `nil` when there are.
    public let shortfall: Shortfall?
    /// In the order of ``OpinionGrouping``.
    public let groups: [Group]
    public let statements: [Statement]
    /// Statements that surely more than half agree with, most certain first.
    public let agreed: [Int]
    /// Statements that surely more than half reject.
    public let rejected: [Int]

    /// - Parameters:
    ///   - report: holds the minimum that decides what is shown.
    ///   - votes: those that the report is on.
    public init(_ report: OpinionReport, on votes: VoteMatrix) {
        let least = report.minimum.groupToBeShown
        let grouping = report.groups
        let sizes = grouping?.sizes ?? []
        let tally = VoteTally(votes)
        let statements = (0..<votes.statementCount).map { index in
            let cells = sizes.indices.map { group -> Tally in
                guard sizes[group] >= least, let cell = grouping?.statistics[group, index] else {
                    return Tally(agree: 0, pass: 0, disagree: 0)
                }
                return Tally(cell)
            }
            return Statement(
                cells, of: Tally(tally[0, index]), least: least,
                agreement: grouping?.statistics.consensusOnAgreement[index],
                disagreement: grouping?.statistics.consensusOnDisagreement[index])
        }
        participantCount = votes.participantCount
        shortfall = report.shortfall
        self.statements = statements
        agreed = report.consensus.agreed.map(\.statement).filter { statements[$0].everyone != nil }
        rejected = report.consensus.rejected.map(\.statement)
            .filter { statements[$0].everyone != nil }
        groups = sizes.indices.map { group in
            guard sizes[group] >= least, let grouping else {
                return Group(size: nil, centre: nil, representative: [])
            }
            return Group(
                size: sizes[group], centre: grouping.best.centres[group],
                representative: grouping.representative[group]
                    .filter { statements[$0.statement].groups[group] != nil }
                    .map { Representative(statement: $0.statement, direction: $0.direction) })
        }
    }
}

extension PublicSummary.Statement {
    /// - Parameters:
    ///   - cells: one per group, empty for groups that are not shown.
    ///   - all: everyone who voted on the statement.
    init(
        _ cells: [PublicSummary.Tally], of all: PublicSummary.Tally, least: Int,
        agreement: Double?, disagreement: Double?
    ) {
        let shown = cells.filter { $0.voters >= least }
        let counted = shown.reduce(PublicSummary.Tally(agree: 0, pass: 0, disagree: 0), +)
        let rest = all.voters - counted.voters
        let total = rest >= least ? all : counted
        everyone = total.voters >= least ? total : nil
        leftOut = all.voters - (everyone?.voters ?? 0)
        groups = cells.map { $0.voters >= least ? $0 : nil }
        let isComplete = !cells.isEmpty && shown.count == cells.count
        commonAgreement = isComplete ? agreement : nil
        commonDisagreement = isComplete ? disagreement : nil
    }
}

extension PublicSummary.Tally {
    init(_ cell: VoteTally.Cell) {
        self.init(
            agree: cell.agree, pass: cell.voters - cell.agree - cell.disagree,
            disagree: cell.disagree)
    }

    init(_ cell: StatementInGroup) {
        self.init(
            agree: cell.agreement.votes,
            pass: cell.voters - cell.agreement.votes - cell.disagreement.votes,
            disagree: cell.disagreement.votes)
    }

    static func + (one: Self, other: Self) -> Self {
        Self(
            agree: one.agree + other.agree, pass: one.pass + other.pass,
            disagree: one.disagree + other.disagree)
    }
}
