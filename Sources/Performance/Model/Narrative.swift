public import Vocabulary

/// What an agency says about its own result: the footer of form E.55 (dossier §1.1).
public struct SelfEvaluation: Hashable, Sendable {
    /// The part of the footer a remark belongs to.
    public enum Section: String, Sendable, CaseIterable, Hashable {
        /// What helped.
        case driver = "pendorong"
        /// What hindered.
        case obstacle = "penghambat"
        /// What must follow in the next quarter.
        case followUpQuarter = "tindak_lanjut_triwulan"
        /// What must follow in the next annual plan.
        case followUpPlan = "tindak_lanjut_renja"
        /// What the agency asks of the retreat.
        case request = "permintaan"
    }

    public var organisation: Organisation.ID
    public var period: Period
    public var section: Section
    public var text: String
    /// A cause of the taxonomy (dossier §6.6) for an obstacle: `anggaran`, `regulasi`, …
    public var cause: String?
    public var place: SourcePlace?

    public init(
        organisation: Organisation.ID, period: Period, section: Section, text: String,
        cause: String? = nil, place: SourcePlace? = nil
    ) {
        self.organisation = organisation
        self.period = period
        self.section = section
        self.text = text
        self.cause = cause
        self.place = place
    }
}

/// Who signs for an agency, from which day: a role and standing, never a name (dossier §2.2).
public struct Officeholder: Hashable, Sendable {
    /// In which standing the office is held.
    public enum Capacity: String, Sendable, CaseIterable, Hashable {
        case definitive = "definitif"
        case acting = "Plt"
        case daily = "Plh"
        case interim = "Pj"
    }

    public var organisation: Organisation.ID
    /// `Kepala Dinas Kesehatan`.
    public var position: String
    public var capacity: Capacity
    public var from: CivilDate
    public var to: CivilDate?
    public var place: SourcePlace?

    public init(
        organisation: Organisation.ID, position: String, capacity: Capacity, from: CivilDate,
        to: CivilDate? = nil, place: SourcePlace? = nil
    ) {
        self.organisation = organisation
        self.position = position
        self.capacity = capacity
        self.from = from
        self.to = to
        self.place = place
    }

    /// Whether the office is held on this day; both of its days are included.
    public func holds(on day: CivilDate) -> Bool {
        from <= day && to.map { day <= $0 } ?? true
    }
}

/// One indicator across two documents: the old plan's and the one that takes its place.
public struct IndicatorBridge: Hashable, Sendable {
    /// What became of the indicator.
    public enum Relation: String, Sendable, CaseIterable, Hashable {
        /// Same definition; history carries over.
        case same = "sama"
        /// Definition changed; history is shown with a break.
        case changed = "berubah"
        case discontinued = "berhenti"
        case new = "baru"
    }

    public var from: Indicator.ID?
    public var fromDocument: PlanDocument.ID?
    public var to: Indicator.ID?
    public var toDocument: PlanDocument.ID?
    public var relation: Relation
    public var note: String?
    public var place: SourcePlace?

    public init(
        from: Indicator.ID?, fromDocument: PlanDocument.ID?, to: Indicator.ID?,
        toDocument: PlanDocument.ID?, relation: Relation, note: String? = nil,
        place: SourcePlace? = nil
    ) {
        self.from = from
        self.fromDocument = fromDocument
        self.to = to
        self.toDocument = toDocument
        self.relation = relation
        self.note = note
        self.place = place
    }
}
