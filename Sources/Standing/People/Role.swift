public import Vocabulary

/// In which part somebody asks.
///
/// All but ``visitor`` are held by assignment; everybody is a visitor.
public enum Role: String, Sendable, CaseIterable, Hashable, Comparable {
    case administrator
    /// Bappeda, Biro Organisasi: runs the cycle.
    case organiser
    case agencyHead
    case agencyOperator
    /// Inspektorat, Bappeda: accepts or returns what agencies submit.
    case verifier
    case facilitator
    /// Governor, vice governor, secretary.
    case leader
    case visitor

    /// Whether the role is held in one agency and reaches no other.
    public var isOfAgency: Bool { self == .agencyHead || self == .agencyOperator }

    /// Whether whoever holds it may pass it on for a period.
    ///
    /// Accounts and the typing of figures are given by an administrator, never passed on.
    public var mayBeDelegated: Bool {
        switch self {
        case .organiser, .agencyHead, .verifier, .facilitator, .leader: true
        case .administrator, .agencyOperator, .visitor: false
        }
    }

    /// The role's name.
    public var wording: Wording {
        switch self {
        case .administrator: Wording(id: "administrator", en: "administrator")
        case .organiser: Wording(id: "penyelenggara", en: "organiser")
        case .agencyHead: Wording(id: "kepala OPD", en: "agency head")
        case .agencyOperator: Wording(id: "operator OPD", en: "agency operator")
        case .verifier: Wording(id: "verifikator", en: "verifier")
        case .facilitator: Wording(id: "fasilitator", en: "facilitator")
        case .leader: Wording(id: "pimpinan", en: "leader")
        case .visitor: Wording(id: "publik", en: "public")
        }
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
