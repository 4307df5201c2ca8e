public import Vocabulary

/// What an assignment gives: a role, and where.
public enum Seat: Hashable, Sendable {
    case administrator(Region.ID)
    case organiser(Region.ID)
    case agencyHead(Agency.ID, Region.ID)
    case agencyOperator(Agency.ID, Region.ID)
    /// A verifier never verifies the agencies named: the one they come from, and any other
    /// in which they have a part.
    case verifier(Region.ID, recused: Set<Agency.ID>)
    case facilitator(Region.ID)
    case leader(Region.ID)

    public var role: Role {
        switch self {
        case .administrator: .administrator
        case .organiser: .organiser
        case .agencyHead: .agencyHead
        case .agencyOperator: .agencyOperator
        case .verifier: .verifier
        case .facilitator: .facilitator
        case .leader: .leader
        }
    }

    public var region: Region.ID {
        switch self {
        case .administrator(let region), .organiser(let region), .facilitator(let region),
            .leader(let region):
            region
        case .agencyHead(_, let region), .agencyOperator(_, let region): region
        case .verifier(let region, _): region
        }
    }

    /// The agency in which it is held, if it is held in one.
    public var agency: Agency.ID? {
        switch self {
        case .agencyHead(let agency, _), .agencyOperator(let agency, _): agency
        default: nil
        }
    }

    /// The agencies whose figures it may not verify; empty for other roles.
    public var recused: Set<Agency.ID> {
        if case .verifier(_, let recused) = self { recused } else { [] }
    }
}
