public import Vocabulary

/// Where a commitment stands.
public enum CommitmentState: String, StateName {
    case proposed, agreed, claimed, settled

    public var wording: Wording {
        switch self {
        case .proposed: Wording(id: "diusulkan", en: "proposed")
        case .agreed: Wording(id: "disepakati", en: "agreed")
        case .claimed: Wording(id: "dilaporkan tuntas", en: "claimed done")
        case .settled: Wording(id: "tuntas", en: "settled")
        }
    }
}

/// What can be done with an agency's commitment.
public enum CommitmentAct: String, Act {
    case write, agree, report, claimDone, confirmDone, rejectDone, read

    public typealias State = CommitmentState
    public static var object: ObjectKind { .commitment }

    public var grants: [Grant<State>] {
        switch self {
        case .write: [.role(.agencyHead, in: [.proposed])]
        case .agree: [.role(.leader, in: [.proposed])]
        case .report: Grant.roles([.agencyHead, .agencyOperator], in: [.agreed])
        case .claimDone: [.role(.agencyHead, in: [.agreed])]
        case .confirmDone, .rejectDone: [.role(.verifier, in: [.claimed])]
        case .read: readers
        }
    }

    public var bars: [Bar] {
        switch self {
        case .confirmDone, .rejectDone: [.notRecused, .notAuthor]
        case .agree: [.notAuthor]
        default: []
        }
    }

    private var readers: [Grant<State>] {
        let promised: [State] = [.agreed, .claimed, .settled]
        return Grant.roles([.organiser, .agencyHead, .agencyOperator, .verifier, .leader])
            + [
                .role(.agencyHead, .everywhere, in: promised),
                .role(.agencyOperator, .everywhere, in: promised),
                .role(.facilitator, in: promised),
                .role(.visitor, in: promised, during: [.published]),
            ]
    }

    public var wording: Wording {
        switch self {
        case .write: Wording(id: "menulis komitmen", en: "write a commitment")
        case .agree: Wording(id: "menyepakati komitmen", en: "agree to a commitment")
        case .report: Wording(id: "melaporkan kemajuan komitmen", en: "report progress")
        case .claimDone: Wording(id: "melaporkan komitmen tuntas", en: "claim a commitment done")
        case .confirmDone: Wording(id: "memastikan komitmen tuntas", en: "confirm it is done")
        case .rejectDone: Wording(id: "menolak laporan tuntas", en: "reject the claim")
        case .read: Wording(id: "membaca komitmen", en: "read a commitment")
        }
    }
}
