public import Vocabulary

/// The columns of the table of permissions: everybody who could ask.
public enum Asking: String, Sendable, CaseIterable, Hashable {
    case visitor, oneself, invited
    case administrator, organiser
    case head, otherHead
    /// Operator of the agency that the object belongs to, and of another.
    case `operator`, otherOperator
    case verifier, facilitator, leader

    /// The column's heading.
    public var wording: Wording {
        switch self {
        case .visitor: Role.visitor.wording
        case .oneself: Wording(id: "diri sendiri", en: "oneself")
        case .invited: Wording(id: "peserta", en: "participant")
        case .administrator: Role.administrator.wording
        case .organiser: Role.organiser.wording
        case .head: Role.agencyHead.wording
        case .otherHead: Wording(id: "kepala OPD lain", en: "head elsewhere")
        case .operator: Role.agencyOperator.wording
        case .otherOperator: Wording(id: "operator OPD lain", en: "operator elsewhere")
        case .verifier: Role.verifier.wording
        case .facilitator: Role.facilitator.wording
        case .leader: Role.leader.wording
        }
    }

    /// Who this is in the scenarios; nobody is signed in for ``visitor``.
    public var holder: Holder.ID? {
        self == .visitor ? nil : Holder.ID(rawValue)
    }

    /// What they hold in the scenarios, in a region and with the object in an agency.
    func seat(in region: Region.ID, _ own: Agency.ID, other: Agency.ID, recused: Bool) -> Seat? {
        switch self {
        case .visitor, .oneself, .invited: nil
        case .administrator: .administrator(region)
        case .organiser: .organiser(region)
        case .head: .agencyHead(own, region)
        case .otherHead: .agencyHead(other, region)
        case .operator: .agencyOperator(own, region)
        case .otherOperator: .agencyOperator(other, region)
        case .verifier: .verifier(region, recused: recused ? [own] : [])
        case .facilitator: .facilitator(region)
        case .leader: .leader(region)
        }
    }
}
