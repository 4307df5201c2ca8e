public import Vocabulary

/// A planning document: what was promised, by which legal act, for which days.
public struct PlanDocument: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<PlanDocument>

    /// The planning documents that the law names, long-term to yearly.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        case longTerm = "RPJPD"
        case transition = "RPD"
        case mediumTerm = "RPJMD"
        case agencyStrategic = "Renstra"
        case annual = "RKPD"
        case agencyAnnual = "Renja"
        case agreement = "PK"
    }

    public var id: ID
    public var kind: Kind
    public var title: String
    public var legalReference: String?
    public var validFrom: CivilDate
    public var validTo: CivilDate?
    public var version: String?

    public init(
        id: ID, kind: Kind, title: String, legalReference: String? = nil, validFrom: CivilDate,
        validTo: CivilDate? = nil, version: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.legalReference = legalReference
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }

    /// Whether the document is in force on this day; both of its days are included.
    public func holds(on day: CivilDate) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }
}
