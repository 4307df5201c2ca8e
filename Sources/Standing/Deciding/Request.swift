public import Vocabulary

/// What somebody asks to do, with the object as it stands now.
///
/// Each kind of object has its own acts, so an act on the wrong kind cannot be written.
public enum Request: Hashable, Sendable {
    case submission(SubmissionAct, Submission, during: Phase)
    case cycle(CycleAct, Phase, of: Region.ID, agency: Agency.ID?)
    case ruleSet(RuleSetAct, RuleSetState, of: Region.ID)
    /// `subject` is the person whose account it is, or who receives the seat.
    case account(AccountAct, AccountState, subject: Holder.ID?, of: Region.ID)
    /// `agency` is the one an entry concerns.
    case record(RecordAct, RecordState, of: Region.ID, agency: Agency.ID?)
    case session(SessionAct, Session)
    case commitment(CommitmentAct, Commitment, during: Phase)

    /// The act by name.
    public var deed: Deed {
        switch self {
        case .submission(let act, _, _): act.deed
        case .cycle(let act, _, _, _): act.deed
        case .ruleSet(let act, _, _): act.deed
        case .account(let act, _, _, _): act.deed
        case .record(let act, _, _, _): act.deed
        case .session(let act, _): act.deed
        case .commitment(let act, _, _): act.deed
        }
    }

    /// What can forbid it even to the right role.
    public var bars: [Bar] {
        switch self {
        case .submission(let act, _, _): act.bars
        case .cycle(let act, _, _, _): act.bars
        case .ruleSet(let act, _, _): act.bars
        case .account(let act, _, _, _): act.bars
        case .record(let act, _, _, _): act.bars
        case .session(let act, _): act.bars
        case .commitment(let act, _, _): act.bars
        }
    }
}

/// A session as far as permission depends on it.
public struct Session: Hashable, Sendable {
    public var region: Region.ID
    public var state: SessionState
    public var participants: Set<Holder.ID>
    /// Who did the first half of what needs two: asked for the reset, typed the paper ballots.
    public var first: Set<Holder.ID>

    public init(
        region: Region.ID, state: SessionState, participants: Set<Holder.ID> = [],
        first: Set<Holder.ID> = []
    ) {
        self.region = region
        self.state = state
        self.participants = participants
        self.first = first
    }
}

/// A commitment as far as permission depends on it.
public struct Commitment: Hashable, Sendable {
    public var region: Region.ID
    public var agency: Agency.ID
    public var state: CommitmentState
    /// Whoever wrote it or reported on it, with those who delegated to them.
    public var contributors: Set<Holder.ID>

    public init(
        region: Region.ID, agency: Agency.ID, state: CommitmentState,
        contributors: Set<Holder.ID> = []
    ) {
        self.region = region
        self.agency = agency
        self.state = state
        self.contributors = contributors
    }
}

/// What grants and bars look at, whatever the kind of object.
struct Circumstances {
    var region: Region.ID
    var agency: Agency.ID?
    var phase: Phase?
    var contributors: Set<Holder.ID> = []
    var openChildren = 0
    var first: Set<Holder.ID> = []
    var subject: Holder.ID?
    var participants: Set<Holder.ID> = []
}
