public import Vocabulary

/// On which ground somebody may do something.
public enum Ground: Hashable, Sendable {
    case role(Role)
    /// The object is about oneself.
    case oneself
    /// One is invited to take part.
    case invited
}

/// How far a grant reaches.
public enum Reach: Hashable, Sendable {
    case everywhere
    /// Only objects of the agency in which the role is held.
    case ownAgency
    /// Only objects of the region itself, which belong to no agency.
    case regionItself
}

/// Somebody may do an act, in these states and phases.
public struct Grant<State: StateName>: Sendable {
    public let ground: Ground
    public let reach: Reach
    public let states: [State]
    public let phases: [Phase]

    /// A role's own reach is its agency for roles of an agency, and everywhere for others.
    static func role(
        _ role: Role, _ reach: Reach? = nil, in states: [State] = Array(State.allCases),
        during phases: [Phase] = Phase.allCases
    ) -> Grant {
        Grant(
            ground: .role(role), reach: reach ?? (role.isOfAgency ? .ownAgency : .everywhere),
            states: states, phases: phases)
    }

    static func roles(
        _ roles: [Role], in states: [State] = Array(State.allCases),
        during phases: [Phase] = Phase.allCases
    ) -> [Grant] {
        roles.map { .role($0, in: states, during: phases) }
    }

    static func oneself() -> Grant {
        Grant(
            ground: .oneself, reach: .everywhere, states: Array(State.allCases),
            phases: Phase.allCases)
    }

    static func invited(in states: [State]) -> Grant {
        Grant(ground: .invited, reach: .everywhere, states: states, phases: Phase.allCases)
    }
}

/// What forbids an act even to those who hold the right role.
public enum Bar: String, Sendable, CaseIterable, Hashable {
    /// Whoever entered it, or passed on or received the seat with which it was entered.
    case notAuthor
    /// A verifier keeps away from agencies they are recused from.
    case notRecused
    /// Every child must be verified first.
    case childrenVerified
    /// Somebody other than who asked for it.
    case secondPerson
    /// Nobody does it to themselves.
    case notOneself
    /// Not a Plt. or Plh.
    case strategic

    /// The condition in a few words.
    public var wording: Wording {
        switch self {
        case .notAuthor: Wording(id: "bukan buatan sendiri", en: "not one's own work")
        case .notRecused: Wording(id: "bukan OPD yang dikecualikan", en: "not a recused agency")
        case .childrenVerified:
            Wording(id: "semua bagiannya terverifikasi", en: "all its parts verified")
        case .secondPerson: Wording(id: "orang kedua", en: "a second person")
        case .notOneself: Wording(id: "bukan diri sendiri", en: "not oneself")
        case .strategic: Wording(id: "bukan Plt./Plh.", en: "not a Plt. or Plh.")
        }
    }
}
